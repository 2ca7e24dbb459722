import { JOURS, rangDansLaSemaine, type DateCivile } from '../../domain/temps/calendrier.ts'
import { ecrireCondition } from '../../domain/temps/grammaire-horaires.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
import { de } from './grammaire.ts'

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** « 9 h », « 13 h 30 », « minuit ». @param minutes Depuis minuit. */
export function heure(minutes: number): string {
  if (minutes === 1440) return 'minuit'
  const reste = minutes % 60
  return `${Math.floor(minutes / 60)}\u00a0h${reste ? `\u00a0${String(reste).padStart(2, '0')}` : ''}`
}

/** « 9 h – 12 h ». */
export function plage({ debut, fin }: Pick<Creneau, 'debut' | 'fin'>): string {
  return `${heure(debut)}\u00a0–\u00a0${heure(fin)}`
}

/** « semaines paires », « 1er samedi du mois » ; vide si toutes les semaines. */
export function condition({ jour, condition }: Creneau): string {
  return condition ? ecrireCondition(jour, condition) : ''
}

/** « 1er décembre ». */
export function jourEtMois(jour: DateCivile): string {
  const [mois, quantieme] = jour.split('-').slice(1).map(Number) as [number, number]
  return `${quantieme === 1 ? '1er' : quantieme} ${MOIS[mois - 1]}`
}

/** « 1er décembre 2022 ». */
export function date(jour: DateCivile): string {
  return `${jourEtMois(jour)} ${jour.slice(0, 4)}`
}

/** « mardi 7 mars 2023 ». */
export function jourEtDate(jour: DateCivile): string {
  return `${JOURS[rangDansLaSemaine(jour)]} ${date(jour)}`
}

/** « décembre 2022 ». */
export function mois(jour: DateCivile): string {
  return `${MOIS[Number(jour.slice(5, 7)) - 1]} ${jour.slice(0, 4)}`
}

/** « en 2021 », « en février 2025 », « le 14 juin 2021 » : on dit une date comme on la sait. @param jour `2021`, `2025-02` ou `2021-06-14`. */
export function quand(jour: string): string {
  if (jour.length === 4) return `en ${jour}`
  return jour.length === 7 ? `en ${mois(jour)}` : `le ${date(jour)}`
}

/** « d’août à décembre 2022 », « de décembre 2022 ». */
export function periode(debut: DateCivile, fin: DateCivile): string {
  const [premier, dernier] = [mois(debut), mois(fin)]
  if (premier === dernier) return de(dernier)
  const memeAnnee = debut.slice(0, 4) === fin.slice(0, 4)
  return `${de(memeAnnee ? premier.replace(/ \d+$/, '') : premier)} à ${dernier}`
}

/** « Informations d’août 2022. » @param debut Date de la plus ancienne. */
export function age(debut: DateCivile, fin = debut): string {
  return `Informations ${periode(debut, fin)}.`
}

/** « 600 m », « 4,2 km », « 17 km ». */
export function distance(metres: number): string {
  if (metres < 950) return `${Math.max(100, Math.round(metres / 100) * 100)} m`
  const km =
    metres < 9_950
      ? (Math.round(metres / 100) / 10).toString().replace('.', ',')
      : String(Math.round(metres / 1000))
  return `${km}\u00a0km`
}

/** « à 4,2 km ». */
export function eloignement(metres: number): string {
  return `à\u00a0${distance(metres)}`
}
