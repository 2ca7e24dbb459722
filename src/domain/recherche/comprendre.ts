import type { IdFiltre } from './filtres.ts'
import type { Reconnue } from './locutions.ts'
import { decouper, MOTS_FAIBLES, type Mot } from './mots.ts'
import type { CommuneLegere } from './donnees.ts'
import type { IndexRecherche } from './index-recherche.ts'
import type { Variante } from './vocabulaire.ts'

/** Un mot qui sert à trouver des lieux, et tout ce qu’il peut vouloir dire. */
export interface MotCherche extends Mot {
  variantes: Variante[]
}

/** Ce qu’on a compris d’un texte. */
export interface Comprise {
  /** Besoins reconnus, le plus sûr d’abord. */
  besoins: string[]
  /** Communes possibles, la plus probable d’abord. */
  communes: CommuneLegere[]
  filtres: IdFiltre[]
  /** Mots qui ne sont ni un besoin, ni une commune, ni un filtre : un nom, un genre de lieu, une rue. */
  libres: MotCherche[]
  /** Tous les mots hors commune, pour reconnaître un nom comme « Point rencontre emploi ». */
  mots: MotCherche[]
  /** Mots qui ne ressemblent à rien de connu. */
  inconnus: string[]
  /** Fautes comprises : « roane » lu « Roanne ». */
  corrections: { ecrit: string; compris: string }[]
}

/** Reconnaît dans le même texte des besoins, des communes, des filtres et des noms. */
export function comprendre(index: IndexRecherche, texte: string): Comprise {
  const mots = lireMots(index, texte)
  const reconnues = decouperEnLocutions(index, mots)
  const prises = new Set<MotCherche>()
  const deCommune = new Set<MotCherche>()
  for (const { debut, fin, cibles } of reconnues) {
    for (const mot of mots.slice(debut, fin)) {
      prises.add(mot)
      if (cibles.some(({ sorte }) => sorte === 'commune')) deCommune.add(mot)
    }
  }
  const faible = ({ racine }: Mot) => MOTS_FAIBLES.has(racine) || index.motsVides.has(racine)
  const utiles = mots.filter((mot) => prises.has(mot) || !faible(mot))
  const connus = utiles.filter(({ variantes }) => variantes.length > 0)
  const libres = connus.filter((mot) => !prises.has(mot))
  const besoins = besoinsDe(reconnues)
  return {
    besoins: besoins.length ? besoins : besoinsParMots(index, libres),
    communes: communesDe(index, reconnues),
    filtres: [
      ...new Set(
        reconnues.flatMap(({ cibles }) => cibles.flatMap((c) => (c.sorte === 'filtre' ? [c.id] : []))),
      ),
    ],
    libres,
    mots: connus.filter((mot) => !deCommune.has(mot)),
    inconnus: utiles.filter(({ variantes }) => variantes.length === 0).map(({ ecrit }) => ecrit),
    corrections: mots.flatMap((mot) => corriger(index, mot, reconnues, mots)),
  }
}

/** Découpe, recolle « fab lab », et cherche ce que chaque mot peut vouloir dire. */
function lireMots(index: IndexRecherche, texte: string): MotCherche[] {
  const { vocabulaire } = index
  const mots: MotCherche[] = []
  for (const mot of decouper(texte)) {
    const avant = mots[mots.length - 1]
    const colles = (avant?.racine ?? '') + mot.racine
    if (
      avant &&
      vocabulaire.connait(colles) &&
      !(vocabulaire.connait(avant.racine) && vocabulaire.connait(mot.racine))
    ) {
      mots.pop()
      mots.push({
        ecrit: `${avant.ecrit} ${mot.ecrit}`,
        racine: colles,
        variantes: vocabulaire.variantes(colles),
      })
    } else mots.push({ ...mot, variantes: vocabulaire.variantes(mot.racine) })
  }
  return mots
}

/** De gauche à droite, la plus longue suite qui a un sens. */
function decouperEnLocutions(index: IndexRecherche, mots: MotCherche[]): Reconnue[] {
  const variantes = mots.map(({ variantes }) => variantes)
  const reconnues: Reconnue[] = []
  let i = 0
  while (i < mots.length) {
    const possibles = index.locutions
      .aPartirDe(i, variantes)
      .map((reconnue) => sansHasard(index, reconnue))
      .filter(({ cibles }) => cibles.length > 0)
    const [meilleure] = possibles
    if (!meilleure) {
      i++
      continue
    }
    const egales = possibles.filter(
      ({ fin, qualite }) => fin === meilleure.fin && qualite === meilleure.qualite,
    )
    reconnues.push({ ...meilleure, cibles: egales.flatMap(({ cibles }) => cibles) })
    i = meilleure.fin
  }
  return reconnues
}

/** Un morceau de nom de commune ne vaut rien s’il désigne déjà autre chose : la Croix-Rouge n’est pas La Grand-Croix. */
function sansHasard({ motsPropres }: IndexRecherche, reconnue: Reconnue): Reconnue {
  const autreSens =
    reconnue.cibles.some(({ sorte }) => sorte !== 'commune') ||
    reconnue.racines.every((r) => motsPropres.has(r))
  if (!autreSens) return reconnue
  return { ...reconnue, cibles: reconnue.cibles.filter((c) => c.sorte !== 'commune' || c.force > 1) }
}

/** Une suite partagée par plusieurs besoins compte d’autant moins pour chacun ; à égalité, le premier nommé. */
function besoinsDe(reconnues: Reconnue[]): string[] {
  const poids = new Map<string, number>()
  for (const { cibles, racines, qualite } of reconnues) {
    const ids = new Set(cibles.flatMap((cible) => (cible.sorte === 'besoin' ? [cible.id] : [])))
    for (const id of ids) poids.set(id, (poids.get(id) ?? 0) + (racines.length * qualite) / ids.size)
  }
  return [...poids].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Faute de mieux, un bout de synonyme : « carte » dit déjà quelque chose, si aucun lieu ne porte ce mot. */
function besoinsParMots(index: IndexRecherche, libres: MotCherche[]): string[] {
  const racines = libres.flatMap(({ variantes }) => variantes.map(({ racine }) => racine))
  if (racines.some((racine) => index.occurrences.has(racine))) return []
  const fois = new Map<string, number>()
  for (const racine of racines) {
    for (const [id, n] of index.besoinsParMot.get(racine) ?? []) fois.set(id, (fois.get(id) ?? 0) + n)
  }
  return [...fois].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Nom entier d’abord ; à égalité, une commune qui a un lieu, puis la plus peuplée. */
function communesDe(index: IndexRecherche, reconnues: Reconnue[]): CommuneLegere[] {
  const premiere = reconnues.find(({ cibles }) => cibles.some(({ sorte }) => sorte === 'commune'))
  const forces = new Map<number, number>()
  for (const cible of premiere?.cibles ?? []) {
    if (cible.sorte === 'commune') forces.set(cible.rang, Math.max(cible.force, forces.get(cible.rang) ?? 0))
  }
  const aUnLieu = (rang: number) => (index.lieuxParCommune[rang]! > 0 ? 1 : 0)
  return [...forces]
    .sort(([a, forceA], [b, forceB]) => forceB - forceA || aUnLieu(b) - aUnLieu(a) || a - b)
    .map(([rang]) => index.communes[rang]!)
}

function corriger(
  index: IndexRecherche,
  mot: MotCherche,
  reconnues: Reconnue[],
  mots: MotCherche[],
): Comprise['corrections'] {
  const [variante] = mot.variantes
  if (!variante || variante.qualite === 1) return []
  const place = mots.indexOf(mot)
  const dans = reconnues.find(({ debut, fin }) => debut <= place && place < fin)
  const racine = dans?.racines[place - dans.debut] ?? variante.racine
  return [{ ecrit: mot.ecrit, compris: index.vocabulaire.affichage(racine) }]
}
