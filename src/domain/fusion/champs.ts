import type { Champ, Faits, Localisation } from '../apport/recue.ts'
import { telephoneInternational } from '../fiche/telephone.ts'
import { memeAdresse } from '../rapprochement/ressemblance.ts'
import { JOURS } from '../temps/calendrier.ts'
import { ecrireJour } from '../temps/grammaire-horaires.ts'
import type { Creneau } from '../temps/horaires.ts'

/** Les champs simples qu’une source peut changer, dans l’ordre de la fiche. */
export const CHAMPS_SIMPLES = [
  'telephone',
  'courriels',
  'site_web',
  'prise_rdv',
  'horaires',
  'itinerance',
  'typologie',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'fiche_acces_libre',
  'frais_a_charge',
  'modalites_acces',
  'modalites_accompagnement',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'france_services_depuis',
] as const satisfies readonly Exclude<Champ, 'adresse'>[]

type Valeur = Faits[keyof Faits]

/** Dit si deux valeurs d’un champ disent la même chose, écriture à part. */
export function memeValeur(champ: (typeof CHAMPS_SIMPLES)[number], a: Valeur, b: Valeur): boolean {
  if (a === undefined || b === undefined) return a === b
  if (champ === 'telephone')
    return telephoneInternational(a as string) === telephoneInternational(b as string)
  if (champ === 'horaires') return direSemaine(a as Creneau[]) === direSemaine(b as Creneau[])
  if (champ === 'site_web' || champ === 'prise_rdv' || champ === 'fiche_acces_libre')
    return adresseNue(a as string) === adresseNue(b as string)
  return Array.isArray(a) ? memeListe(a as string[], b as string[]) : a === b
}

/** Deux adresses disent le même endroit : même commune, même rue, et pas deux numéros différents. */
export function memeLocalisation(a: Localisation, b: Localisation): boolean {
  return a.commune === b.commune && memeAdresse(a.adresse, b.adresse)
}

/** La semaine, un jour par ligne comme dans une fiche ; les jours fermés n’y sont pas. */
export function semaineEcrite(horaires: readonly Creneau[]): Record<string, string> {
  return Object.fromEntries(
    JOURS.flatMap((nom, jour) => {
      const duJour = horaires.filter((creneau) => creneau.jour === jour)
      return duJour.length ? [[nom, ecrireJour(duJour)]] : []
    }),
  )
}

/** Une valeur en une ligne, pour la montrer à une personne ou s’en souvenir. `undefined` : « rien ». */
export function direValeur(valeur: Valeur | Localisation): string {
  if (valeur === undefined) return 'rien'
  if (typeof valeur === 'string') return valeur
  if (!Array.isArray(valeur)) {
    const { adresse, complement_adresse, code_postal, commune } = valeur
    return [adresse, complement_adresse, `${code_postal} ${commune}`].filter(Boolean).join(', ')
  }
  return typeof valeur[0] === 'object' ? direSemaine(valeur as Creneau[]) : valeur.join(', ')
}

function direSemaine(horaires: readonly Creneau[]): string {
  const jours = Object.entries(semaineEcrite(horaires)).map(([jour, heures]) => `${jour} ${heures}`)
  return jours.join(' ; ') || 'fermé toute la semaine'
}

function memeListe(a: readonly string[], b: readonly string[]): boolean {
  const plier = (liste: readonly string[]) =>
    liste
      .map((valeur) => valeur.toLowerCase())
      .sort()
      .join('\n')
  return plier(a) === plier(b)
}

/** `https://www.exemple.fr/` et `http://exemple.fr` mènent au même endroit. */
function adresseNue(adresse: string): string {
  return adresse
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}
