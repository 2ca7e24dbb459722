import type { CommuneLegere } from '../index/donnees.ts'
import type { IndexRecherche } from '../index/index-recherche.ts'
import type { Reconnue } from '../locutions.ts'
import type { Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

/** Ce qui, devant un nom, en fait celui d’une rue. */
export const VOIES: ReadonlySet<string> = new Set(
  `rue avenue av boulevard bd bld place pl chemin ch route rte impasse imp allee quai square faubourg fbg montee
  lotissement lot zone za zi zac hameau esplanade residence immeuble`.split(/\s+/),
)
/** Ce qui, derrière une commune, dit où dans la commune : on cherche dans toute la commune. */
const DANS_LA_COMMUNE = new Set(
  'centre ville bourg gare nord sud est ouest france arrondissement arr hypercentre quartier'.split(' '),
)
/** Derrière « centre », un de ces mots en fait autre chose qu’un endroit de la ville. */
const PAS_LE_CENTRE = new Set(
  'social socio socioculturel culturel commercial medical aere ressource'.split(' '),
)
const ORDINAL = /^\d{1,2}(?:er|e|eme|ieme)$/
const CODE_POSTAL = /^\d{5}$/
const RANG_DE_CEDEX = /^\d{1,2}$/
const NUMERO_DE_RUE = /^(?:\d{1,4}[a-d]?|bis|ter|quater)$/
const DEVANT_LA_COMMUNE = /(?:^| )(?:bourg|gare|hotel ville|centre ville|hypercentre|lieu dit|bp \d+|cs \d+)$/
const JETONS_ENTRE_RUE_ET_NOM = 3

/** Les mots d’une adresse qui ne disent ni la commune, ni autre chose. */
export interface AdresseLue {
  /** Mots à laisser, sans les dire : ils sont compris. */
  muets: Set<MotCherche>
  /** Codes postaux d’un autre département. */
  codesDAilleurs: MotCherche[]
  /** Codes du département qu’aucune commune ne porte : ceux des CEDEX. */
  codesSpeciaux: MotCherche[]
}

/** Le CEDEX, son rang et les codes : ce qui se reconnaît avant de savoir quelle est la commune. */
export function lireCodes(index: IndexRecherche, mots: readonly MotCherche[]): AdresseLue {
  const dIci = index.communes[0]?.codes_postaux[0]?.slice(0, 2)
  const lue: AdresseLue = { muets: new Set(), codesDAilleurs: [], codesSpeciaux: [] }
  mots.forEach((mot, i) => {
    const suivant = mots[i + 1]
    if (mot.racine === 'cede') {
      // « cedex », sans son x
      lue.muets.add(mot)
      if (suivant && RANG_DE_CEDEX.test(suivant.racine)) lue.muets.add(suivant)
    }
    if (!CODE_POSTAL.test(mot.racine) || mot.variantes.length) return
    if (mot.racine.slice(0, 2) === dIci) lue.codesSpeciaux.push(mot)
    else if (/^(?:0[1-9]|[1-8]\d|9[0-578])/.test(mot.racine)) lue.codesDAilleurs.push(mot)
  })
  return lue
}

/** Les noms de communes qui ne sont que des noms de rues : « route de Saint-Étienne », quand une autre commune suit. */
export function nomsDeRues(
  reconnues: readonly Reconnue[],
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
): Reconnue[] {
  const communes = reconnues.filter((reconnue) => deCommune(reconnue) || dAilleurs(reconnue))
  const derniere = reconnues.filter(deCommune).pop()
  return communes.filter((reconnue) => {
    if (!derniere || reconnue.debut >= derniere.debut) return false
    const place = mots[reconnue.debut]!.place
    return jetons
      .slice(Math.max(0, place - JETONS_ENTRE_RUE_ET_NOM), place)
      .some(({ racine }) => VOIES.has(racine))
  })
}

/** La commune connue, tait la rue, son numéro, et l’endroit dans la commune. */
export function tairePrecisions(
  { muets, codesSpeciaux }: AdresseLue,
  communes: readonly Reconnue[],
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
): void {
  for (const code of codesSpeciaux) muets.add(code)
  for (const { debut, fin } of communes) {
    taireRue(muets, mots, jetons, debut)
    for (let i = fin; i < mots.length; i++) {
      const { racine } = mots[i]!
      const centreDAutreChose = racine === 'centre' && PAS_LE_CENTRE.has(mots[i + 1]?.racine ?? '')
      if (centreDAutreChose || !(DANS_LA_COMMUNE.has(racine) || ORDINAL.test(racine) || muets.has(mots[i]!)))
        break
      muets.add(mots[i]!)
    }
    taireDevant(muets, mots.slice(0, debut))
  }
}

/** « Le Bourg », « gare de », « centre-ville de », « BP 123 » : ce qui, juste devant, dit où dans la commune. */
function taireDevant(muets: Set<MotCherche>, devant: readonly MotCherche[]): void {
  const suite = devant.map(({ racine }) => racine).join(' ')
  const precision = DEVANT_LA_COMMUNE.exec(suite)?.[0].trim().split(' ') ?? []
  for (const mot of devant.slice(devant.length - precision.length)) if (precision.length) muets.add(mot)
}

function taireRue(
  muets: Set<MotCherche>,
  mots: readonly MotCherche[],
  jetons: readonly Jeton[],
  jusqua: number,
): void {
  const voie = mots.findIndex((mot, i) => i < jusqua && VOIES.has(mot.racine))
  const premier = jetons.findIndex(({ racine }) => VOIES.has(racine))
  if (voie < 0 || premier > mots[jusqua]!.place) return
  for (const mot of mots.slice(voie, jusqua)) muets.add(mot)
  for (let i = voie - 1; i >= 0 && NUMERO_DE_RUE.test(mots[i]!.racine); i--) muets.add(mots[i]!)
}

/**
 * Les communes que disent ensemble un code postal et un nom : celles du nom qui ont ce code ; à défaut celles du
 * premier nom, puis celles du code.
 */
export function accorderCommunes(
  communes: readonly { reconnue: Reconnue; possibles: CommuneLegere[] }[],
): CommuneLegere[] {
  const estCode = ({ reconnue }: { reconnue: Reconnue }) => CODE_POSTAL.test(reconnue.racines[0] ?? '')
  const codes = communes.filter(estCode).flatMap(({ possibles }) => possibles)
  const noms = communes.filter((dite) => !estCode(dite))
  for (const { possibles } of noms) {
    const accordees = possibles.filter((commune) => codes.includes(commune))
    if (accordees.length) return accordees
  }
  return noms[0]?.possibles ?? codes
}

export function dAilleurs({ cibles }: Reconnue): boolean {
  return cibles.some(({ sorte }) => sorte === 'ailleurs')
}

export function deCommune({ cibles }: Reconnue): boolean {
  return cibles.some(({ sorte }) => sorte === 'commune')
}
