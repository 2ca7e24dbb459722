import { colonneDuFiltre } from '../colonnes.ts'
import { FILTRES } from '../filtres.ts'
import { Locutions } from '../locutions.ts'
import { collerMots, decouper, racinesDe } from '../mots.ts'
import {
  relireCommune,
  relireLieu,
  type CommuneLegere,
  type DonneesRecherche,
  type LieuLeger,
} from './donnees.ts'
import type { IndexRecherche } from './index-recherche.ts'
import { MOTS_DES_MOMENTS } from '../texte/moments.ts'
import { NATURES, Vocabulaire } from '../vocabulaire.ts'

const POIDS = { nom: 4, typologie: 2, commune: 2, adresse: 1 }
/** Morceaux de noms de communes qui n’en désignent aucune. */
const MORCEAUX_VIDES = new Set(['saint', 'sainte', 'notre', 'grand'])
const LIEUX_PAR_ETAPE = 250

/** Construit l’index d’un coup. */
export function construireIndex(donnees: DonneesRecherche): IndexRecherche {
  const etapes = etapesIndex(donnees)
  for (;;) {
    const { done, value } = etapes.next()
    if (done) return value
  }
}

/** Construit l’index par petites étapes : entre deux, le navigateur peut répondre à la personne. */
export function* etapesIndex(donnees: DonneesRecherche): Generator<void, IndexRecherche> {
  const index: IndexRecherche = {
    lieux: [],
    besoins: donnees.besoins,
    communes: donnees.communes.map(relireCommune),
    lieuxParCommune: donnees.communes.map(() => 0),
    motsDesNoms: [],
    vocabulaire: new Vocabulaire(),
    locutions: new Locutions(),
    occurrences: new Map(),
    besoinsParMot: new Map(),
    synonymes: [],
    motsPropres: new Set(),
    motsVides: new Set(donnees.mots_vides.flatMap(racinesDe)),
    motsFrancais: donnees.mots_francais ?? '',
    ailleurs: undefined,
    colonnes: new Map(),
  }
  for (const { id, label, synonymes } of index.besoins) {
    for (const synonyme of [label, ...synonymes]) {
      nommer(index, synonyme, { sorte: 'besoin', id })
      const racines = racinesDe(synonyme)
      if (racines.length > 1) index.synonymes.push({ id, racines })
      for (const racine of racines) {
        const fois = index.besoinsParMot.get(racine) ?? new Map<string, number>()
        index.besoinsParMot.set(racine, fois.set(id, (fois.get(id) ?? 0) + 1))
      }
    }
  }
  for (const { id, mots } of FILTRES) {
    for (const mot of mots) nommer(index, mot, { sorte: 'filtre', id })
  }
  for (const [mots, moment] of MOTS_DES_MOMENTS) {
    for (const mot of mots) nommer(index, mot, { sorte: 'moment', moment })
  }
  yield
  for (const [rang, commune] of index.communes.entries()) nommerCommune(index, commune, rang)
  yield
  const memoire = new Map<string, [racine: string, ecrit: string][]>()
  for (const [rang, ecrit] of donnees.lieux.entries()) {
    const lieu = relireLieu(ecrit, donnees)
    index.lieux.push(lieu)
    index.lieuxParCommune[ecrit.commune]! += 1
    indexerLieu(index, lieu, rang, memoire)
    if (rang % LIEUX_PAR_ETAPE === LIEUX_PAR_ETAPE - 1) yield
  }
  index.vocabulaire.preparer()
  yield
  for (const filtre of FILTRES) {
    if (filtre.groupe === 'ouverture' || filtre.groupe === 'jour') continue
    colonneDuFiltre(index, filtre)
    yield
  }
  return index
}

function nommer(index: IndexRecherche, texte: string, cible: Parameters<Locutions['ajouter']>[1]): void {
  const mots = decouper(texte)
  const nature = cible.sorte === 'commune' ? NATURES.commune : NATURES.sens
  for (const { racine, ecrit } of mots) index.vocabulaire.ajouter(racine, ecrit, nature)
  const colle = collerMots(texte)
  if (colle) index.vocabulaire.ajouter(colle, texte, nature)
  index.locutions.ajouter(
    mots.map(({ racine }) => racine),
    cible,
    colle,
  )
}

/** Nom entier, anciens noms, et les morceaux par lesquels on la désigne : « Boën », « Bouthéon », « Saint-Rambert ». */
function nommerCommune(index: IndexRecherche, commune: CommuneLegere, rang: number): void {
  nommer(index, commune.nom, { sorte: 'commune', rang, force: 3 })
  for (const nom of commune.anciennes) nommer(index, nom, { sorte: 'commune', rang, force: 2 })
  for (const code of commune.codes_postaux) nommer(index, code, { sorte: 'commune', rang, force: 3 })
  const mots = decouper(commune.nom)
  const racines = mots.map(({ racine }) => racine)
  for (let i = 1; i < mots.length; i++) {
    const accoles = commune.nom.includes(`${mots[i - 1]!.ecrit}-${mots[i]!.ecrit}`) // « en-Rue » n’est pas un nom
    for (const morceau of [racines.slice(0, i), accoles ? racines.slice(i) : []]) {
      if (morceau.every((mot) => MORCEAUX_VIDES.has(mot) || index.motsVides.has(mot))) continue
      index.locutions.ajouter(morceau, { sorte: 'commune', rang, force: 1 })
    }
  }
}

function indexerLieu(
  index: IndexRecherche,
  lieu: LieuLeger,
  rang: number,
  memoire: Map<string, [string, string][]>,
): void {
  const motsDe = (texte: string): [racine: string, ecrit: string][] => {
    let mots = memoire.get(texte)
    if (!mots) memoire.set(texte, (mots = decouper(texte).map(({ racine, ecrit }) => [racine, ecrit])))
    return mots
  }
  const poids = new Map<string, number>()
  const compter = (texte: string, valeur: number, nature: number) => {
    for (const [racine, ecrit] of motsDe(texte)) {
      index.vocabulaire.ajouter(racine, ecrit, nature)
      poids.set(racine, Math.max(valeur, poids.get(racine) ?? 0))
    }
  }
  compter(lieu.nom, POIDS.nom, NATURES.nom)
  index.motsDesNoms[rang] = [...poids.keys()]
  const deLaCommune = new Set(motsDe(lieu.commune).map(([racine]) => racine))
  for (const racine of poids.keys()) if (!deLaCommune.has(racine)) index.motsPropres.add(racine)
  const { typologie = [], dispositif_programmes_nationaux: dispositifs = [] } = lieu
  for (const genre of [...typologie, ...dispositifs]) compter(genre, POIDS.typologie, NATURES.genre)
  compter(lieu.commune, POIDS.commune, NATURES.commune)
  compter(lieu.adresse, POIDS.adresse, NATURES.adresse)
  for (const [racine, valeur] of poids) {
    let occurrences = index.occurrences.get(racine)
    if (!occurrences) index.occurrences.set(racine, (occurrences = { rangs: [], poids: [] }))
    occurrences.rangs.push(rang)
    occurrences.poids.push(valeur)
  }
}
