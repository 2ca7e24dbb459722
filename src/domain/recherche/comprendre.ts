import type { CommuneDAilleurs } from '../espace/alentours.ts'
import type { Moment } from '../temps/moments.ts'
import type { CommuneLegere } from './index/donnees.ts'
import type { IdFiltre } from './filtres.ts'
import type { IndexRecherche } from './index/index-recherche.ts'
import type { Cible, Reconnue } from './locutions.ts'
import { MOTS_FAIBLES, type Jeton } from './mots.ts'
import {
  accorderCommunes,
  dAilleurs,
  deCommune,
  lireCodes,
  nomsDeRues,
  tairePrecisions,
  VOIES,
} from './texte/adresse-postale.ts'
import { besoinsDe } from './texte/besoins-dits.ts'
import { estDoux, grouperEcartes } from './texte/ecartes.ts'
import { lireMots, type Lecture, type MotCherche } from './texte/lecture.ts'
import { lireHeures } from './texte/heures.ts'
import { assembler } from './texte/moments.ts'
import { designeParNom, nommerLieux, type LieuxNommes } from './texte/noms.ts'
import { QUALITE_ACCORD } from './vocabulaire.ts'
import { faible, seContinue } from './texte/assurance.ts'
import { decouperEnSuites, nomCourt } from './texte/suites.ts'

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
  /** Ce qu’un mot français non compris serait, s’il était une faute : à proposer aussi. */
  suggestions: Correction[]
}

/** Reconnaît dans le même texte des besoins, des communes, des filtres, un moment et des noms. */
export function comprendre(index: IndexRecherche, ecrit: string, lecture: Lecture = {}): Comprise {
  const texte = ecrit.normalize('NFC')
  const { mots, jetons } = lireMots(index, texte, lecture)
  const phrase = { index, texte, mots, jetons }
  const premiere = lire(phrase, false)
  if (premiere.ecartes.length === 0) return rienDit(premiere, phrase)
  return lire(phrase, true)
}

const PEU_DE_MOTS = 2
const MOT_SUGGERE = 4 // lettres

/** Un ou deux mots d’accompagnement, et rien d’autre : « urgences » demande pourtant quelque chose. */
function rienDit(comprise: Comprise, { index, texte, mots: tous }: Phrase): Comprise {
  const mots = tous.filter(({ racine }) => !index.motsVides.has(racine) && !MOTS_FAIBLES.has(racine))
  const { besoins, communes, ailleurs, filtres, moment, nommes, codesDAilleurs } = comprise
  const dit = besoins.length + communes.length + filtres.length + codesDAilleurs.length
  if (dit || ailleurs || moment || nommes || mots.length === 0 || mots.length > PEU_DE_MOTS) return comprise
  return { ...comprise, ecartes: [texte.slice(mots[0]!.debut, mots[mots.length - 1]!.fin)] }
}

interface Phrase {
  index: IndexRecherche
  texte: string
  mots: MotCherche[]
  jetons: Jeton[]
}

/** @param doute Un mot n’est pas compris : le reste doit se tenir sans lui. */
function lire(phrase: Phrase, doute: boolean): Comprise {
  const { index, texte, mots, jetons } = phrase
  const codes = lireCodes(index, mots)
  const suites = decouperEnSuites(index, phrase, codes.codesDAilleurs, lireHeures(mots, jetons))
  const decoupe = { mots, jetons, suites, nomCourt: (suite: Reconnue) => nomCourt(index, suite) }
  const sures = suites.filter((suite) => !seContinue(suite, decoupe) && !(doute && faible(suite, decoupe)))
  const rues = nomsDeRues(sures, mots, jetons)
  const deCommunes = sures.filter((suite) => deCommune(suite) && !rues.includes(suite))
  const communes = accorderCommunes(
    deCommunes.map((reconnue) => ({ reconnue, possibles: communesDe(index, reconnue) })),
  )
  const nommees = [...deCommunes, ...sures.filter(dAilleurs)]
  if (nommees.length) tairePrecisions(codes, nommees, mots, jetons)
  const muet = (mot: MotCherche) => codes.muets.has(mot) || index.motsVides.has(mot.racine)
  const tue = ({ debut, fin }: Reconnue) => mots.slice(debut, fin).every((mot) => codes.muets.has(mot))
  const reconnues = sures.filter((suite) => !rues.includes(suite) && !tue(suite))
  const { moment, dites, delais } = assembler(reconnues, mots, jetons)
  const dans = (groupe: readonly Reconnue[]) => (mot: MotCherche) =>
    groupe.some(({ debut, fin }) => mots.indexOf(mot) >= debut && mots.indexOf(mot) < fin)
  const rue = jetons.some(({ racine }) => VOIES.has(racine))
  const besoins = besoinsDe(index, reconnues, mots)
  const nommer = (prises: (mot: MotCherche) => boolean) => {
    const situees = dans([...deCommunes, ...rues, ...dites, ...delais])
    const utile = (mot: MotCherche) =>
      mot.variantes.some(({ faible }) => !faible) && !muet(mot) && !(doux(index, mot) && !prises(mot))
    const utiles = mots.filter((mot) => utile(mot) && !prises(mot))
    const parlants = utiles.filter((mot) => !estDoux(mot))
    const libres = parlants.length ? parlants : utiles
    const tous = mots.filter((mot) => utile(mot) && !situees(mot))
    const nommes = nommerLieux(index, tous, libres, { aUnBesoin: besoins.length > 0, rue })
    return doute && !nommes?.sur ? undefined : nommes
  }
  const ailleurs = reconnues.filter(dAilleurs)
  const homonymes = mots.filter(dans(ailleurs))
  const avecHomonymes = homonymes.length
    ? nommer((mot) => dans(reconnues)(mot) && !homonymes.includes(mot))
    : undefined
  // « Beaulieu » est un village, et un centre social d’ici : le nom d’ici l’emporte.
  const dIci = avecHomonymes && designeParNom(index, homonymes, avecHomonymes)
  const nommes = dIci ? avecHomonymes : nommer(dans(reconnues))
  const prises = dans(reconnues)
  const nomEntier = nommes !== undefined && nommes.mots.some((mot) => prises(mot) && !homonymes.includes(mot))
  const duBesoin = ({ racine }: MotCherche) => index.besoinsParMot.get(racine)?.has(besoins[0] ?? '')
  const explique = (mot: MotCherche) =>
    muet(mot) ||
    prises(mot) ||
    codes.codesDAilleurs.includes(mot) ||
    nommes?.mots.includes(mot) ||
    duBesoin(mot)
  const reste = mots.filter((mot) => !explique(mot))
  const filtres = uniques(
    reconnues.filter((r) => !dites.includes(r) && !delais.includes(r)),
    (cible) => (cible.sorte === 'filtre' ? cible.id : undefined),
  )
  return {
    besoins,
    communes,
    ailleurs: dIci
      ? undefined
      : uniques(ailleurs, (c) => (c.sorte === 'ailleurs' ? c.commune : undefined))[0],
    filtres: moment ? filtres.filter((id) => id !== 'ouvert-maintenant') : filtres,
    moment,
    placesDuMoment: dites.map(({ debut, fin }) => [mots[debut]!.debut, mots[fin - 1]!.fin]),
    nommes,
    nomEntier,
    codesDAilleurs: codes.codesDAilleurs.map(({ racine }) => racine),
    ecartes: grouperEcartes(texte, reste, jetons),
    corrections: corriger(phrase, reconnues, nommes),
    pistes: pistesDe(index, reste),
    suggestions: reste.flatMap(({ ecrit, variantes: [lue] }) =>
      lue && lue.qualite < 1 && ecrit.length >= MOT_SUGGERE
        ? [{ ecrit, compris: index.vocabulaire.affichage(lue.racine) }]
        : [],
    ),
  }
}

/** Un mot d’accompagnement ne désigne un lieu que si un nom le porte. */
function doux(index: IndexRecherche, mot: MotCherche): boolean {
  return MOTS_FAIBLES.has(mot.racine) || (estDoux(mot) && !index.occurrences.has(mot.racine))
}

function uniques<T>(reconnues: readonly Reconnue[], lireCible: (cible: Cible) => T | undefined): T[] {
  return [...new Set(reconnues.flatMap(({ cibles }) => cibles.flatMap((cible) => lireCible(cible) ?? [])))]
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
    const accord = mot.variantes.some((lue) => lue.racine === racine && lue.qualite === QUALITE_ACCORD)
    if (racine !== mot.racine && !accord)
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
