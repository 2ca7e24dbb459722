import type { Position } from '../../espace/distance.ts'
import type { CommuneDAilleurs } from '../../espace/alentours.ts'
import { distanceEnMetres } from '../../espace/distance.ts'
import { sansAccents } from '../../fiche/texte.ts'
import type { IndexRecherche } from '../index/index-recherche.ts'
import type { Cible, Reconnue } from '../locutions.ts'
import { racinesDe, type Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

const MOTS_D_UN_NOM_D_AILLEURS = 6

/** De gauche à droite, la plus longue suite qui a un sens. @param codes Codes postaux d’ailleurs dits dans le texte. */
export function decouperEnSuites(
  index: IndexRecherche,
  phrase: { mots: readonly MotCherche[]; jetons: readonly Jeton[] },
  codes: readonly MotCherche[],
  dites: readonly Reconnue[],
): Reconnue[] {
  const { mots } = phrase
  const variantes = mots.map(({ variantes }) => variantes)
  const reconnues: Reconnue[] = []
  let i = 0
  while (i < mots.length) {
    const possibles = index.locutions
      .aPartirDe(i, variantes)
      .map((reconnue) => sansHasard(index, reconnue))
      .filter((reconnue) => reconnue.cibles.length > 0 && !tropPeu(reconnue, mots, index))
    const meilleure = preferer(
      possibles,
      dites.find(({ debut }) => debut === i),
      ailleursDepuis(index, phrase, i, codes),
    )
    if (meilleure) reconnues.push(meilleure)
    i = meilleure?.fin ?? i + 1
  }
  return reconnues
}

function preferer(
  possibles: readonly Reconnue[],
  heure: Reconnue | undefined,
  ailleurs: (Reconnue & { certaine: boolean }) | undefined,
): Reconnue | undefined {
  if (heure) return heure
  const [meilleure] = possibles
  if (!meilleure) return ailleurs
  const ici = {
    ...meilleure,
    cibles: unSeulSens(
      possibles
        .filter(({ fin, qualite }) => fin === meilleure.fin && qualite === meilleure.qualite)
        .flatMap(({ cibles }) => cibles),
    ),
  }
  if (!ailleurs) return ici
  if (ailleurs.certaine || ailleurs.fin > ici.fin) return ailleurs
  return ici.qualite === 1 && (ici.fin > ailleurs.fin || !morceau(ici)) ? ici : ailleurs
}

/** « retraite » est un besoin avant d’être un public : un mot n’affirme qu’une chose. */
function unSeulSens(cibles: readonly Cible[]): Cible[] {
  const aUnBesoin = cibles.some(({ sorte }) => sorte === 'besoin')
  return cibles.filter(({ sorte }) => !aUnBesoin || sorte !== 'filtre')
}

/** La plus longue commune d’ailleurs nommée ici, mot à mot ; `certaine` si son département est dit par un code postal. */
function ailleursDepuis(
  { ailleurs, communes }: IndexRecherche,
  { mots, jetons }: { mots: readonly MotCherche[]; jetons: readonly Jeton[] },
  debut: number,
  codes: readonly MotCherche[],
): (Reconnue & { certaine: boolean }) | undefined {
  if (!ailleurs) return undefined
  for (let fin = Math.min(mots.length, debut + MOTS_D_UN_NOM_D_AILLEURS); fin > debut; fin--) {
    const racines = mots.slice(debut, fin).map(({ racine }) => racine)
    const seul = fin - debut === 1
    const nommees = (ailleurs.get(racines.join(' ')) ?? []).filter(
      ({ nom }) => !seul || nomSeul(mots[debut]!, nom, jetons),
    )
    if (nommees.length === 0) continue
    const duCode = nommees.find(({ departement }) =>
      codes.some(({ racine }) => racine.startsWith(departement)),
    )
    const cible: Cible = { sorte: 'ailleurs', commune: duCode ?? laPlusProche(nommees, communes[0]!) }
    return { debut, fin, racines, qualite: 1, cibles: [cible], certaine: duCode !== undefined }
  }
  return undefined
}

/** Un mot français n’est une commune d’ailleurs que dit comme un nom : « La Garde », « Nice », pas « médecin de garde ». */
function nomSeul(mot: MotCherche, nom: string, jetons: readonly Jeton[]): boolean {
  if (!memeMot(mot, nom)) return false
  if (!mot.francais) return true
  const avant = jetons[mot.place - 1]?.racine ?? ''
  const [article = ''] = /^(?:l(?=')|la|le|les)\b/.exec(sansAccents(nom)) ?? []
  return article ? avant === article : !/^d[eu]?s?$/.test(avant)
}

/** Au pluriel près, ce n’est plus le même nom : « coude » n’est pas Coudes, ni « croi » Croix. */
function memeMot({ ecrit }: MotCherche, nom: string): boolean {
  return sansAccents(nom)
    .split(/[^a-z]+/)
    .includes(sansAccents(ecrit))
}

function laPlusProche(nommees: readonly CommuneDAilleurs[], de: Position) {
  return [...nommees].sort((a, b) => distanceEnMetres(a, de) - distanceEnMetres(b, de))[0]!
}

/** Un morceau de nom de commune ne vaut rien s’il désigne déjà autre chose : la Croix-Rouge n’est pas La Grand-Croix. */
function sansHasard({ motsPropres }: IndexRecherche, reconnue: Reconnue): Reconnue {
  const autreSens =
    reconnue.cibles.some(({ sorte }) => sorte !== 'commune') ||
    reconnue.racines.every((racine) => motsPropres.has(racine))
  if (!autreSens) return reconnue
  return { ...reconnue, cibles: reconnue.cibles.filter((c) => c.sorte !== 'commune' || c.force > 1) }
}

/** La suite n’est qu’un morceau d’un nom de commune. */
export function morceau({ cibles }: Reconnue): boolean {
  return cibles.every((cible) => cible.sorte === 'commune' && cible.force === 1)
}

const NOM_COURT = 4 // lettres

/** Un morceau, tapé juste, qui commence le nom d’une seule commune : « Boën » pour Boën-sur-Lignon. */
export function nomCourt({ communes }: IndexRecherche, { cibles, racines, qualite }: Reconnue): boolean {
  const rangs = new Set(cibles.flatMap((cible) => (cible.sorte === 'commune' ? [cible.rang] : [])))
  const [rang] = rangs
  if (rang === undefined || rangs.size > 1 || qualite < 1) return false
  const debut = racinesDe(communes[rang]!.nom).slice(0, racines.length).join(' ')
  return debut === racines.join(' ') && debut.length >= NOM_COURT
}

/** Un mot français tout seul, morceau d’un nom ou au pluriel près : « garde » n’est pas Saint-Thomas-la-Garde. */
function tropPeu(reconnue: Reconnue, mots: readonly MotCherche[], index: IndexRecherche): boolean {
  const mot = mots[reconnue.debut]!
  if (reconnue.fin - reconnue.debut > 1 || !mot.francais) return false
  const noms = reconnue.cibles.flatMap((c) => (c.sorte === 'commune' ? [index.communes[c.rang]!] : []))
  if (noms.length < reconnue.cibles.length) return false
  return (
    morceau(reconnue) || !noms.some(({ nom, anciennes }) => [nom, ...anciennes].some((n) => memeMot(mot, n)))
  )
}
