import { NOMS_DE_FAMILLE, PRENOMS } from './prenoms.ts'
import { sansAccents } from './texte.ts'

/** Mots et sigles d’un service, d’un lieu ou d’un métier : une adresse qui en porte un n’est pas celle d’une personne. */
const SERVICES = new Set(
  `aide afr agence amis assos asso bib bm bibli cap caf ccas cias club com conseil coop cs csc dpo ecole efs epn equipe
  erp fab foyer fr france fs gestion hub info infos job lab labo lire local mads mda mds mdq mfs mission mjc mls mmn mqs
  msap msp mtl net office ogec ospa pao pays pij pimms planning point pole pre prof projet public rdv relais reseau
  rgpd rh sam san sante sav service site sivom smr sport support tech tl tourisme tous udaf univ ville web`
    .trim()
    .split(/\s+/),
)
/** Débuts et morceaux de mots plus longs : « lespace », « mediatheques », « cyberbase ». */
const MORCEAUX =
  /acc(?:ueil|es)|admin|agglo|anim|atel|auber|bibl|bureau|centre|commun|compta|contact|cyber|dep(?:art|ot)|digit|direc|educ|emploi|enfan|espace|famil|forma|franceserv|informa|inser|jeun|ligue|ludo|mairie|maison|mediat|mobil|multi|municip|numeri|parent|permanence|presid|projet|quartier|rural|secret|senior|service|social|solidar|techni|tiers|urban/

/** Ce qui, autour d’une adresse, ne nomme personne. Tout est sans accents ni majuscules. */
export interface NomsConnus {
  /** Mots du nom du lieu et de sa rue : « Espace Boris-Vian ». */
  mots: ReadonlySet<string>
  /** Communes du territoire, mots séparés par un espace : `saint jean bonnefonds`. */
  communes: readonly string[]
}

/**
 * Dit si une adresse de courriel nomme quelqu’un : `personne` quand un prénom courant accompagne un autre nom
 * (`jean.dupont@`), `doute` quand cela y ressemble (`j.dupont@`, `sylvie@`, `jeandupont@`).
 */
export function jugerCourriel(
  adresse: string,
  { mots, communes }: NomsConnus,
): 'personne' | 'doute' | undefined {
  const [local = '', domaine = ''] = sansAccents(adresse).split('@')
  const parties = partiesDe(local)
  const prenom = (mot: string) => PRENOMS.has(mot)
  const propre = (mot: string) =>
    SERVICES.has(mot) ||
    MORCEAUX.test(mot) ||
    mots.has(mot) ||
    (mot.length > 2 && !prenom(mot) && !estUnNom(mot) && domaine.includes(mot))
  const noms = parties.filter((mot) => !propre(mot))
  const suite = ` ${noms.join(' ')} `
  if (!noms.length) return undefined
  if (!noms.every(prenom) && communes.some((commune) => ` ${commune} `.includes(suite))) return undefined
  const deCommune = (mot: string) => communes.some((commune) => commune.split(' ').includes(mot))
  const service = noms.length < parties.length
  const nommants = noms.filter((mot) => mot.length > 1 && (prenom(mot) || estUnNom(mot) || !deCommune(mot)))
  if (noms.some(prenom)) return nommants.length > 1 && !service ? 'personne' : 'doute'
  if (service) return undefined
  if (noms.length === 2 && noms.some((mot) => mot.length === 1 || estUnNom(mot))) return 'doute'
  return noms.length === 1 && estColle(noms[0]!, deCommune) ? 'doute' : undefined
}

/** Les mots d’une adresse, sans chiffres ; « stgalmier » en fait deux. */
function partiesDe(local: string): string[] {
  return local
    .replace(/\+.*$/, '')
    .replace(/(^|[^a-z])st(e?)(?=[^a-z]|[a-z]{4})/g, '$1saint$2 ')
    .split(/[^a-z]+/)
    .filter(Boolean)
}

function estUnNom(mot: string): boolean {
  return NOMS_DE_FAMILLE.has(mot)
}

/** « jeandupont », « jdupont », « dupont ». */
function estColle(mot: string, deCommune: (mot: string) => boolean): boolean {
  if (estUnNom(mot) || estUnNom(mot.slice(1))) return true
  for (let n = 4; n <= mot.length - 4; n += 1) {
    if (PRENOMS.has(mot.slice(0, n)) && !deCommune(mot.slice(n))) return true
  }
  return false
}

const ADRESSE = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** Les adresses de courriel écrites dans un texte. */
export function courrielsDe(texte: string): string[] {
  return texte.match(ADRESSE) ?? []
}
