import type { FicheRecue } from '../apport/recue.ts'
import type { DecisionsDeLigne } from '../apport/decisions.ts'
import { comparer, memeSiretMemeLieu, type Candidat, type LieuARapprocher } from './rapprocher.ts'
import { SEUILS } from './seuils.ts'
import { voisinage } from './voisins.ts'

/** Un lieu, et les identifiants que les sources lui donnent. */
export interface LieuIdentifie extends LieuARapprocher {
  identifiants?: Record<string, string> | undefined
}

export type Appariement =
  { lieu: string; raisons: string[] } | { ambigu: string; candidats: Candidat[] } | { nouveau: true }

/** Une ligne rangée dans sa commune, et ce qu’on a déjà décidé d’elle. */
export interface LigneAApparier {
  rang: number
  fiche: FicheRecue
  decisions: DecisionsDeLigne
}

/** Combien de lieux proposer à qui doit trancher. */
const CANDIDATS_MONTRES = 3

/**
 * Dit de chaque ligne quel lieu c’est. Ce qu’une personne a décidé d’abord, puis les identifiants, puis le SIRET et
 * l’endroit, puis la ressemblance ; deux lignes ne peuvent pas être le même lieu.
 * @returns rang de la ligne → son appariement.
 */
export function apparier(
  lignes: readonly LigneAApparier[],
  lieux: readonly LieuIdentifie[],
  source: string,
): Map<number, Appariement> {
  const resultat = new Map<number, Appariement>()
  const preneurs = new Map<string, number>()
  const donner = (rang: number, lieu: string, raisons: string[], candidats: Candidat[] = []) => {
    const autre = preneurs.get(lieu)
    if (autre === undefined) preneurs.set(lieu, rang)
    resultat.set(
      rang,
      autre === undefined
        ? { lieu, raisons }
        : { ambigu: `la ligne ${autre} est déjà « ${lieu} »`, candidats },
    )
  }
  const sures = passesSures(lieux, source)
  for (const passe of sures) {
    for (const ligne of lignes) {
      const trouve = resultat.has(ligne.rang) ? undefined : passe(ligne)
      if (trouve) donner(ligne.rang, trouve.lieu, [trouve.raison])
    }
  }
  const restantes = lignes.filter(({ rang }) => !resultat.has(rang))
  const voisins = voisinage(lieux)
  const classees = restantes
    .map((ligne) => ({
      ligne,
      candidats: ligne.decisions.different ? [] : candidatsDe(ligne.fiche, voisins),
    }))
    .sort((a, b) => scoreDe(b) - scoreDe(a) || a.ligne.rang - b.ligne.rang)
  const nouvelles: LigneAApparier[] = []
  for (const { ligne, candidats } of classees) {
    const [premier, second] = candidats
    if (!premier || premier.score < SEUILS.doute) nouvelles.push(ligne)
    else if (premier.score < SEUILS.meme)
      resultat.set(ligne.rang, { ambigu: 'un lieu lui ressemble, sans certitude', candidats })
    else if (second && premier.score - second.score < SEUILS.avance)
      resultat.set(ligne.rang, { ambigu: 'plusieurs lieux lui ressemblent autant', candidats })
    else donner(ligne.rang, premier.id, premier.raisons, candidats)
  }
  for (const [rang, appariement] of apparierEntreElles(nouvelles)) resultat.set(rang, appariement)
  return resultat
}

function scoreDe({ candidats }: { candidats: Candidat[] }): number {
  return candidats[0]?.score ?? 0
}

type Passe = (ligne: LigneAApparier) => { lieu: string; raison: string } | undefined

function passesSures(lieux: readonly LieuIdentifie[], source: string): Passe[] {
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const parIdentifiant = new Map(lieux.map((lieu) => [lieu.identifiants?.[source], lieu]))
  const parPivot = Map.groupBy(lieux, ({ pivot }) => pivot)
  return [
    ({ decisions: { meme } }) =>
      meme !== undefined && parId.has(meme) ? { lieu: meme, raison: 'décidé' } : undefined,
    // « different » a créé la fiche : le prochain import la retrouve par l’identifiant qu’elle porte depuis.
    ({ fiche: { identifiant } }) => {
      const lieu = parIdentifiant.get(identifiant)
      return lieu && { lieu: lieu.id, raison: 'même identifiant' }
    },
    ({ fiche, decisions: { different } }) => {
      const lieu = different ? undefined : parId.get(fiche.identifiant)
      if (lieu?.commune !== fiche.localisation.commune) return undefined
      return lieu && { lieu: lieu.id, raison: 'notre propre identifiant' }
    },
    ({ fiche, decisions: { different } }) => {
      const memes = different ? [] : (parPivot.get(fiche.pivot ?? '') ?? [])
      const [lieu, ...autres] = memes.filter((candidat) => memeSiretMemeLieu(fiche, candidat))
      return lieu && autres.length === 0 ? { lieu: lieu.id, raison: 'même SIRET, même endroit' } : undefined
    },
  ]
}

function candidatsDe(fiche: FicheRecue, voisins: (autre: LieuIdentifie) => LieuIdentifie[]): Candidat[] {
  return voisins(commeLieu('', fiche))
    .map((lieu) => comparer(fiche, lieu))
    .filter(({ score }) => score >= SEUILS.doute / 2)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, CANDIDATS_MONTRES)
}

/** Deux lignes nouvelles qui se ressemblent sont peut-être le même lieu : aucune n’est créée sans qu’on le dise. */
function apparierEntreElles(lignes: readonly LigneAApparier[]): Map<number, Appariement> {
  const commeLieux = lignes.map(({ rang, fiche }) => commeLieu(String(rang), fiche))
  const voisins = voisinage(commeLieux)
  return new Map<number, Appariement>(
    lignes.map(({ rang, fiche, decisions }) => {
      const autres = decisions.different ? [] : voisins(commeLieu('', fiche))
      const jumelle = autres
        .filter(({ id }) => id !== String(rang))
        .map((lieu) => comparer(fiche, lieu))
        .find(({ score }) => score >= SEUILS.doute)
      if (!jumelle) return [rang, { nouveau: true }]
      const ambigu = `la ligne ${jumelle.id} de la source lui ressemble (${jumelle.raisons.join(', ')})`
      return [rang, { ambigu, candidats: [] }]
    }),
  )
}

/** Ce que dit la source, comme si c’était l’un de nos lieux. */
function commeLieu(id: string, { nom, localisation, faits }: FicheRecue): LieuIdentifie {
  return { ...localisation, id, nom, telephone: faits.telephone, courriels: faits.courriels }
}
