import { NOMS_DE_FAMILLE, PRENOMS } from './prenoms.ts'
import { sansAccents } from './texte.ts'

/** Mots et sigles d’un service, d’un lieu ou d’un métier : une adresse qui en porte un n’est pas celle d’une personne. */
const SERVICES = new Set(
  `afpa afr agence aide amis asso assos bib bibli bij bm bus caf cafe cap cc ccas cias clic club com conseil coop
  crea cs csc csi csm culture dgs dpo ecole efs epn equipe eref erp es est evs fab foyer fr france fs gestion go
  guichet habitat hub ift info infos job la lab labo le les lieu lire local mads mda mdq mds mfs mission mjc ml mls
  mmn mq mqs ms msa msap msp mtl net nord office ogec ospa ouest pad pao pays pfsp pij pimms planning point pole
  poste ppms pre prof projet public ram rdv relais reseau ressource ressources rgpd rh rpe rs sam san sante sap sav
  sci service site sivom smr sp sport sud support syndicat tech tl tourisme tous udaf univ vie ville web`
    .trim()
    .split(/\s+/),
)
/** Débuts et morceaux de mots plus longs : « lespace », « mediatheques », « cyberbase ». */
const MORCEAUX =
  /acc(?:ueil|es)|admin|agence|agglo|anim|associa|atel|auber|bibl|bureau|centre|commun|compta|contact|cyber|dep(?:art|ot)|digit|direc|educ|emploi|enfan|espace|fablab|fabrique|famil|federation|forma|franceserv|informa|inser|itinera|jeun|ligue|ludo|mairie|maison|mediat|missionloc|mobil|multi|municip|numeri|parent|permanence|pimms|presid|projet|quartier|rural|secret|senior|service|social|solidar|techni|tiers|tourism|urban/
/** Domaines qui ne donnent que des boîtes de service. */
const DOMAINES_DE_SERVICE = ['france-services.gouv.fr']

/** Ce qui, autour d’une adresse, ne nomme personne. Tout est sans accents ni majuscules. */
export interface NomsConnus {
  /** Mots du nom du lieu et de sa rue : « Espace Denis-Papin ». */
  mots: ReadonlySet<string>
  /** Communes du territoire, mots séparés par un espace : `saint jean rochebelle`. */
  communes: readonly string[]
}

/** @param textes Nom du lieu, sa rue… @param communes Noms des communes, comme on les écrit. */
export function nomsConnus(textes: readonly string[], communes: readonly string[]): NomsConnus {
  return {
    mots: new Set(textes.flatMap(motsDe)),
    communes: communes.map((nom) => motsDe(nom).join(' ')),
  }
}

function motsDe(texte: string): string[] {
  return sansAccents(texte).match(/[a-z]{2,}/g) ?? []
}

/**
 * Dit si une adresse de courriel nomme quelqu’un : `personne` quand un prénom courant accompagne un autre nom
 * (`jean.dupont@`), `doute` quand cela y ressemble (`j.dupont@`, `sylvie@`, `jeandupont@`),
 * ou qu’on n’y reconnaît ni service, ni lieu, ni commune (`untel.autre@`).
 */
export function jugerCourriel(adresse: string, connus: NomsConnus): 'personne' | 'doute' | undefined {
  const { mots, communes } = connus
  const [local = '', domaine = ''] = sansAccents(adresse).split('@')
  if (DOMAINES_DE_SERVICE.includes(domaine)) return undefined
  const parties = partiesDe(local, (nom) => connait(connus, nom))
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
  if (noms.length === 2) return 'doute'
  return noms.length === 1 && estColle(noms[0]!, deCommune) ? 'doute' : undefined
}

/** Les mots d’une adresse, sans chiffres ; « stgalmier » en fait deux, si c’est un nom connu : « stephanie » reste un mot. */
function partiesDe(local: string, connu: (saint: string) => boolean): string[] {
  return local
    .replace(/\+.*$/, '')
    .replace(/(^|[^a-z])st(e?)[^a-z]/g, '$1saint$2 ')
    .replace(/(^|[^a-z])st(e?)([a-z]{4,})/g, (ecrit, avant: string, e: string, nom: string) => {
      const saint = [`saint${e} ${nom}`, `saint e${nom}`].find(connu)
      return saint === undefined ? ecrit : `${avant}${saint}`
    })
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Dit si ce nom, en deux mots, est celui d’une commune ou du lieu. */
function connait({ mots, communes }: NomsConnus, nom: string): boolean {
  const dansUneCommune = communes.some((commune) => ` ${commune} `.includes(` ${nom} `))
  return dansUneCommune || nom.split(' ').every((mot) => mots.has(mot))
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

/** Dit si un texte nomme une personne : « Mme Dupont », « contact : M. Martin ». */
export function nommeUnePersonne(texte: string): boolean {
  return /(?:^|[\s(,:])(?:m\.|mr|mme|mlle|melle|monsieur|madame|mademoiselle)\s+\p{Lu}/iu.test(texte)
}
