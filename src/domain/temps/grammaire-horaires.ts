import { JOURS } from './calendrier.ts'
import { seChevauchent, type Condition, type Creneau } from './horaires.ts'

export type Lecture = { creneaux: Creneau[] } | { faute: string }

const HEURE = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?$/i
/** Au-delà, ce n’est plus une journée, et chercher ce qu’elle dit prendrait un temps qui grandit au carré. */
export const LONGUEUR_D_UN_JOUR = 200
const EXEMPLE = 'Écrivez par exemple : 9h-12h, 13h30-17h.'
const TROP_LONG = `« … » est trop long pour une journée : ${LONGUEUR_D_UN_JOUR} caractères au plus. ${EXEMPLE}`
const CONDITIONS = '(semaines paires), (semaines impaires), (1er samedi du mois) ou (dernier samedi du mois)'

/**
 * Lit les horaires d’un jour comme on les dit : `9h-12h, 13h30-17h`, `9h-12h (semaines paires)`,
 * `9h-12h ; 14h-17h (2e et 4e mardi du mois)`, `fermé`. La condition vaut pour les plages écrites
 * avant elle depuis le dernier point-virgule.
 * @param jour 0 = lundi.
 * @returns les créneaux triés (vide pour « fermé »), ou la faute en français, remède compris.
 */
export function lireJour(jour: number, texte: string): Lecture {
  if (texte.length > LONGUEUR_D_UN_JOUR) return { faute: TROP_LONG }
  if (texte.trim().toLowerCase() === 'fermé') return { creneaux: [] }
  const creneaux: Creneau[] = []
  for (const groupe of texte.split(';')) {
    const lu = lireGroupe(jour, groupe.trim())
    if ('faute' in lu) return lu
    creneaux.push(...lu.creneaux)
  }
  creneaux.sort((a, b) => a.debut - b.debut || a.fin - b.fin)
  for (const [i, a] of creneaux.entries()) {
    const b = creneaux.slice(i + 1).find((autre) => seChevauchent(a, autre))
    if (b)
      return {
        faute: `« ${ecrirePlage(a)} » et « ${ecrirePlage(b)} » se chevauchent. Réunissez-les en une seule plage.`,
      }
  }
  return { creneaux }
}

function lireGroupe(jour: number, groupe: string): Lecture {
  const morceaux = /^([^()]*?)\s*(?:\(([^()]*)\))?$/.exec(groupe)
  if (!morceaux?.[1]) return { faute: `« ${groupe} » n’est pas compris. ${EXEMPLE}` }
  const condition =
    morceaux[2] === undefined ? undefined : lireCondition(jour, morceaux[2].trim().toLowerCase())
  if (typeof condition === 'string') return { faute: condition }
  const creneaux: Creneau[] = []
  for (const plage of morceaux[1].split(/,|\bet\b/)) {
    const lue = lirePlage(plage.trim())
    if (typeof lue === 'string') return { faute: lue }
    creneaux.push({ jour, ...lue, ...(condition && { condition }) })
  }
  return { creneaux }
}

function lirePlage(plage: string): { debut: number; fin: number } | string {
  const [debut, fin, ...reste] = plage.split(/\s*[-–]\s*|\s+à\s+/).map(lireHeure)
  if (debut === undefined || fin === undefined || reste.length)
    return `« ${plage} » n’est pas compris. ${EXEMPLE}`
  if (debut > 1440 || fin > 1440)
    return `« ${plage} » : une heure va de 0h à 24h, et les minutes de 00 à 59. ${EXEMPLE}`
  if (fin <= debut)
    return `« ${plage} » finit avant de commencer. Écrivez l’heure d’ouverture, puis l’heure de fermeture.`
  return { debut, fin }
}

/** Minutes depuis minuit ; `undefined` si ce n’est pas une heure ; au-delà de 1440 si elle n’existe pas. */
function lireHeure(texte: string): number | undefined {
  const [tout, heures, minutes = '0'] = HEURE.exec(texte.trim()) ?? []
  if (tout === undefined) return undefined
  return Number(minutes) > 59 ? Infinity : Number(heures) * 60 + Number(minutes)
}

function lireCondition(jour: number, texte: string): Condition | string {
  if (texte === 'semaines paires') return { semaines: 'paires' }
  if (texte === 'semaines impaires') return { semaines: 'impaires' }
  const lu = /^(.+?)(?:\s+(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)?\s+du mois$/.exec(texte)
  const rangs = lu?.[1]?.split(/\s*,\s*|\s+et\s+/).map(lireRang)
  if (!rangs || rangs.includes(undefined)) return `« (${texte}) » n’est pas compris. Écrivez ${CONDITIONS}.`
  if (lu?.[2] && lu[2] !== JOURS[jour]) {
    return `« (${texte}) » parle du ${lu[2]} dans la ligne du ${JOURS[jour]}. Mettez-le dans la ligne du ${lu[2]}.`
  }
  return { rangs: (rangs as number[]).sort((a, b) => a - b) }
}

function lireRang(mot: string): number | undefined {
  if (mot === 'dernier') return -1
  const rang = /^(1er|[2-5]e)$/.exec(mot)
  return rang ? Number(mot[0]) : undefined
}

/** Heure comme on la tape dans une fiche : `9h`, `13h30`. */
export function ecrireHeure(minutes: number): string {
  const reste = minutes % 60
  return `${Math.floor(minutes / 60)}h${reste ? String(reste).padStart(2, '0') : ''}`
}

function ecrirePlage({ debut, fin }: Creneau): string {
  return `${ecrireHeure(debut)}-${ecrireHeure(fin)}`
}

/** La condition en mots, sans parenthèses : `semaines paires`, `1er et 3e samedi du mois`. */
export function ecrireCondition(jour: number, condition: Condition): string {
  if ('semaines' in condition) return `semaines ${condition.semaines}`
  const ordre = [...condition.rangs].sort((a, b) => (a === -1 ? 9 : a) - (b === -1 ? 9 : b))
  const mots = ordre.map((rang) => (rang === -1 ? 'dernier' : rang === 1 ? '1er' : `${rang}e`))
  const debut = mots.slice(0, -1).join(', ')
  return `${debut ? `${debut} et ` : ''}${mots[mots.length - 1]} ${JOURS[jour]} du mois`
}

/** Réécrit les créneaux d’un jour dans la forme que `lireJour` relit à l’identique. */
export function ecrireJour(creneaux: Creneau[]): string {
  const groupes = new Map<string, string[]>()
  for (const creneau of creneaux) {
    const condition = creneau.condition ? ` (${ecrireCondition(creneau.jour, creneau.condition)})` : ''
    groupes.set(condition, [...(groupes.get(condition) ?? []), ecrirePlage(creneau)])
  }
  return [...groupes].map(([condition, plages]) => plages.join(', ') + condition).join(' ; ') || 'fermé'
}
