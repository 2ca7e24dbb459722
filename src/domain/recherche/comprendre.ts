import type { CommuneDAilleurs } from '../espace/alentours.ts'
import type { Moment } from '../temps/moments.ts'
import type { CommuneLegere } from './donnees.ts'
import type { IdFiltre } from './filtres.ts'
import type { IndexRecherche } from './index-recherche.ts'
import type { Cible, Reconnue } from './locutions.ts'
import { MOTS_FAIBLES, type Jeton } from './mots.ts'
import { accorderCommunes, deCommune, lireCodes, nomsDeRues, tairePrecisions } from './texte/adresses.ts'
import { estDoux, grouperEcartes } from './texte/ecartes.ts'
import { lireMots, type Lecture, type MotCherche } from './texte/lecture.ts'
import { assembler, lireHeures } from './texte/moments.ts'
import { nommerLieux, type LieuxNommes } from './texte/noms.ts'
import { decouperEnSuites, faible, seContinue, tropPeu } from './texte/suites.ts'

/** Un mot lu autrement qu’il n’est tapé. */
export interface Correction {
  ecrit: string
  compris: string
}

/** Ce qu’on a compris d’un texte. Tout mot est compris, ou dit écarté, ou ne demandait rien. */
export interface Comprise {
  /** Besoins reconnus, le plus sûr d’abord. */
  besoins: string[]
  /** Communes possibles, la plus probable d’abord. */
  communes: CommuneLegere[]
  /** Commune nommée hors du territoire. */
  ailleurs: CommuneDAilleurs | undefined
  filtres: IdFiltre[]
  moment: Moment | undefined
  /** Où le moment est écrit dans le texte normalisé : de quoi l’en ôter. */
  placesDuMoment: [debut: number, fin: number][]
  /** Les lieux désignés par leur nom, leur genre ou leur rue. */
  nommes: LieuxNommes | undefined
  /** Le nom dit tout : ses mots ne sont pas aussi un besoin ou un filtre. */
  nomEntier: boolean
  /** Codes postaux d’un autre département. */
  codesDAilleurs: string[]
  /** Mots ou groupes de mots non compris, tels que tapés. */
  ecartes: string[]
  /** Fautes comprises : « roane » lu « Roanne ». */
  corrections: Correction[]
  /** Besoins que des mots non compris évoquent : à proposer, pas à affirmer. */
  pistes: string[]
}

/** Reconnaît dans le même texte des besoins, des communes, des filtres, un moment et des noms. */
export function comprendre(index: IndexRecherche, ecrit: string, lecture: Lecture = {}): Comprise {
  const texte = ecrit.normalize('NFC')
  const { mots, jetons } = lireMots(index, texte, lecture)
  const phrase = { index, texte, mots, jetons }
  const premiere = lire(phrase, () => true)
  if (premiere.ecartes.length === 0) return premiere
  return lire(phrase, (reconnue) => !faible(reconnue, mots), true)
}

interface Phrase {
  index: IndexRecherche
  texte: string
  mots: MotCherche[]
  jetons: Jeton[]
}

/** @param doute Un mot n’est pas compris : le reste doit se tenir sans lui. */
function lire(phrase: Phrase, tient: (r: Reconnue) => boolean, doute = false): Comprise {
  const { index, texte, mots, jetons } = phrase
  const codes = lireCodes(index, mots)
  const suites = decouperEnSuites(index, mots, codes.codesDAilleurs, lireHeures(mots, jetons))
  const sures = suites.filter(
    (suite) => !tropPeu(suite, mots) && !seContinue(suite, mots, jetons) && tient(suite),
  )
  const rues = nomsDeRues(sures, mots, jetons)
  const reconnues = sures.filter((suite) => !rues.includes(suite))
  const deCommunes = reconnues.filter(deCommune)
  const communes = accorderCommunes(
    index,
    deCommunes.map((reconnue) => ({ reconnue, possibles: communesDe(index, reconnue) })),
  )
  if (communes.length) tairePrecisions(codes, deCommunes, mots, jetons)
  const { moment, dites, delais } = assembler(reconnues, mots, jetons)
  const muet = (mot: MotCherche) => codes.muets.has(mot) || index.motsVides.has(mot.racine)
  const dans = (groupe: readonly Reconnue[]) => (mot: MotCherche) =>
    groupe.some(({ debut, fin }) => mots.indexOf(mot) >= debut && mots.indexOf(mot) < fin)
  const rue = jetons.some(({ racine }) => racine === 'rue')
  const besoins = besoinsDe(reconnues)
  const nommer = (prises: (mot: MotCherche) => boolean) => {
    const situees = dans([...deCommunes, ...rues, ...dites, ...delais])
    const utile = (mot: MotCherche) =>
      mot.variantes.some(({ faible }) => !faible) && !muet(mot) && !(doux(index, mot) && !prises(mot))
    const libres = mots.filter((mot) => utile(mot) && !prises(mot))
    const tous = mots.filter((mot) => utile(mot) && !situees(mot))
    const nommes = nommerLieux(index, tous, libres, { aUnBesoin: besoins.length > 0, rue })
    return doute && !nommes?.sur ? undefined : nommes
  }
  const dAilleurs = reconnues.filter(({ cibles }) => cibles.some(({ sorte }) => sorte === 'ailleurs'))
  const homonymes = mots.filter(dans(dAilleurs))
  const avecHomonymes = homonymes.length
    ? nommer((mot) => dans(reconnues)(mot) && !homonymes.includes(mot))
    : undefined
  // « Beaulieu » est un village, et un centre social d’ici : le nom d’ici l’emporte.
  const dIci = avecHomonymes && homonymes.every((mot) => avecHomonymes.mots.includes(mot))
  const nommes = dIci ? avecHomonymes : nommer(dans(reconnues))
  const prises = dans(reconnues)
  const nomEntier = nommes !== undefined && nommes.mots.some((mot) => prises(mot) && !homonymes.includes(mot))
  const reste = mots.filter(
    (mot) => !muet(mot) && !codes.codesDAilleurs.includes(mot) && !prises(mot) && !nommes?.mots.includes(mot),
  )
  const filtres = uniques(
    reconnues.filter((r) => !dites.includes(r) && !delais.includes(r)),
    (cible) => (cible.sorte === 'filtre' ? cible.id : undefined),
  )
  return {
    besoins,
    communes,
    ailleurs: dIci
      ? undefined
      : uniques(dAilleurs, (c) => (c.sorte === 'ailleurs' ? c.commune : undefined))[0],
    filtres: moment ? filtres.filter((id) => id !== 'ouvert-maintenant') : filtres,
    moment,
    placesDuMoment: dites.map(({ debut, fin }) => [mots[debut]!.debut, mots[fin - 1]!.fin]),
    nommes,
    nomEntier,
    codesDAilleurs: codes.codesDAilleurs.map(({ racine }) => racine),
    ecartes: grouperEcartes(texte, reste, jetons),
    corrections: corriger(phrase, reconnues, nommes),
    pistes: pistesDe(index, reste),
  }
}

/** Un mot d’accompagnement ne désigne un lieu que si un nom le porte. */
function doux(index: IndexRecherche, mot: MotCherche): boolean {
  return MOTS_FAIBLES.has(mot.racine) || (estDoux(mot) && !index.occurrences.has(mot.racine))
}

function uniques<T>(reconnues: readonly Reconnue[], lireCible: (cible: Cible) => T | undefined): T[] {
  return [...new Set(reconnues.flatMap(({ cibles }) => cibles.flatMap((cible) => lireCible(cible) ?? [])))]
}

/** Une suite partagée par plusieurs besoins compte d’autant moins pour chacun ; à égalité, le premier nommé. */
function besoinsDe(reconnues: readonly Reconnue[]): string[] {
  const poids = new Map<string, number>()
  for (const { cibles, racines, qualite } of reconnues) {
    const ids = new Set(cibles.flatMap((cible) => (cible.sorte === 'besoin' ? [cible.id] : [])))
    for (const id of ids) poids.set(id, (poids.get(id) ?? 0) + (racines.length * qualite) / ids.size)
  }
  return [...poids].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Un bout de synonyme évoque des besoins : « carte » en dit plusieurs, aucun n’est sûr. */
function pistesDe(index: IndexRecherche, reste: readonly MotCherche[]): string[] {
  const fois = new Map<string, number>()
  for (const { racine } of reste) {
    for (const [id, n] of index.besoinsParMot.get(racine) ?? []) fois.set(id, (fois.get(id) ?? 0) + n)
  }
  return [...fois].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Nom entier d’abord ; à égalité, une commune qui a un lieu, puis la plus peuplée. */
function communesDe(index: IndexRecherche, { cibles }: Reconnue): CommuneLegere[] {
  const forces = new Map<number, number>()
  for (const cible of cibles) {
    if (cible.sorte === 'commune') forces.set(cible.rang, Math.max(cible.force, forces.get(cible.rang) ?? 0))
  }
  const aUnLieu = (rang: number) => (index.lieuxParCommune[rang]! > 0 ? 1 : 0)
  return [...forces]
    .sort(([a, forceA], [b, forceB]) => forceB - forceA || aUnLieu(b) - aUnLieu(a) || a - b)
    .map(([rang]) => index.communes[rang]!)
}

/** Ce qu’on a lu à la place de ce qui est tapé, quand cela a servi : une commune se dit en entier, le reste mot à mot. */
function corriger(
  { index, texte, mots }: Phrase,
  reconnues: readonly Reconnue[],
  nommes: LieuxNommes | undefined,
): Correction[] {
  const lus = new Map<MotCherche, Correction>()
  const lire = (mot: MotCherche, racine: string) => {
    if (racine !== mot.racine)
      lus.set(mot, { ecrit: mot.ecrit, compris: index.vocabulaire.affichage(racine) })
  }
  for (const mot of nommes?.mots ?? []) lire(mot, mot.variantes[0]!.racine)
  for (const reconnue of reconnues) {
    const siens = mots.slice(reconnue.debut, reconnue.fin)
    if (reconnue.qualite === 1) for (const mot of siens) lus.delete(mot)
    else if (deCommune(reconnue)) {
      const [premier, dernier] = [siens[0]!, siens[siens.length - 1]!]
      const compris = communesDe(index, reconnue)[0]!.nom
      lus.set(premier, { ecrit: texte.slice(premier.debut, dernier.fin), compris })
    } else siens.forEach((mot, i) => lire(mot, reconnue.racines[i]!))
  }
  return [...lus.values()]
}
