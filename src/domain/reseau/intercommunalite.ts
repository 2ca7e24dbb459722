import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from '../besoins.ts'
import { distanceEnMetres, type Position } from '../espace/distance.ts'
import { CLASSES, type Classe } from '../listes-locales.ts'

/** Au-delà, à vol d’oiseau, un lieu est loin pour qui n’a pas de voiture. */
export const LOIN_METRES = 10_000

interface CommuneHabitee extends Position {
  nom: string
  population: number
}

type LieuSitue = Position & LieuJuge & { id: string; classe: Classe; commune: string }

export interface AuPlusPres<L> {
  lieu: L
  metres: number
}

/** Ce qu’une classe de lieux offre à une intercommunalité. */
export interface Offre<L> {
  /** Les lieux de cette classe dans l’intercommunalité. */
  lieux: L[]
  /** Le plus proche de la commune la plus peuplée ; absent s’il n’y en a nulle part. */
  proche?: AuPlusPres<L>
  /** Communes, et leurs habitants, sans lieu de cette classe à moins de `LOIN_METRES`. */
  loin: { communes: number; habitants: number }
}

/** L’état d’une intercommunalité : ce qu’elle a, ce qui lui manque, et à quelle distance c’est. */
export interface Etat<C, L, B> {
  habitants: number
  /** D’où sont mesurées les distances des manques. */
  principale: C
  lieux: L[]
  offres: Record<Classe, Offre<L>>
  communesSansLieu: C[]
  /** La commune la plus éloignée d’un lieu, où qu’il soit ; absente si toutes en ont un, ou s’il n’y a aucun lieu. */
  laPlusLoin?: AuPlusPres<L> & { commune: C }
  /** Les besoins auxquels aucune fiche d’ici ne répond, et le lieu le plus proche qui y répond. */
  besoinsSansLieu: { besoin: B; proche?: AuPlusPres<L> }[]
}

/**
 * L’état d’une intercommunalité d’après les fiches : une information absente n’est pas une aide absente.
 * Les distances sont à vol d’oiseau, depuis le point de référence de chaque commune.
 * @param communes Les communes de l’intercommunalité.
 * @param lieux Tous les lieux connus, d’ici et d’ailleurs.
 * @throws {RangeError} si elle n’a aucune commune.
 */
export function etatDeLIntercommunalite<C extends CommuneHabitee, L extends LieuSitue, B extends BesoinJuge>(
  communes: readonly C[],
  lieux: readonly L[],
  besoins: readonly B[],
): Etat<C, L, B> {
  if (communes.length === 0) throw new RangeError('Une intercommunalité a au moins une commune.')
  const noms = new Set(communes.map(({ nom }) => nom))
  const ici = lieux.filter(({ commune }) => noms.has(commune))
  const principale = communes.reduce((a, b) => (b.population > a.population ? b : a))
  const communesSansLieu = communes.filter(({ nom }) => !ici.some(({ commune }) => commune === nom))
  const laPlusLoin = laPlusEloignee(communesSansLieu, lieux)
  const offres = CLASSES.map((classe) => {
    const tous = lieux.filter((lieu) => lieu.classe === classe)
    return [classe, offre(communes, principale, tous, noms)] as const
  })
  return {
    habitants: habitantsDe(communes),
    principale,
    lieux: ici,
    offres: Object.fromEntries(offres) as Record<Classe, Offre<L>>,
    communesSansLieu,
    ...(laPlusLoin && { laPlusLoin }),
    besoinsSansLieu: besoins.flatMap((besoin) => {
      const repond = (lieu: L) => correspondAuBesoin(lieu, besoin) !== undefined
      return ici.some(repond) ? [] : [{ besoin, ...avecProche(auPlusPres(principale, lieux.filter(repond))) }]
    }),
  }
}

function offre<C extends CommuneHabitee, L extends LieuSitue>(
  communes: readonly C[],
  principale: C,
  lieux: readonly L[],
  noms: ReadonlySet<string>,
): Offre<L> {
  const eloignees = communes.filter((commune) => {
    const proche = auPlusPres(commune, lieux)
    return !proche || proche.metres > LOIN_METRES
  })
  return {
    lieux: lieux.filter(({ commune }) => noms.has(commune)),
    ...avecProche(auPlusPres(principale, lieux)),
    loin: { communes: eloignees.length, habitants: habitantsDe(eloignees) },
  }
}

function laPlusEloignee<C extends Position, L extends Position>(communes: readonly C[], lieux: readonly L[]) {
  return communes
    .flatMap((commune) => {
      const proche = auPlusPres(commune, lieux)
      return proche ? [{ commune, ...proche }] : []
    })
    .reduce<(AuPlusPres<L> & { commune: C }) | undefined>(
      (a, b) => (a === undefined || b.metres > a.metres ? b : a),
      undefined,
    )
}

function auPlusPres<L extends Position>(depuis: Position, lieux: readonly L[]): AuPlusPres<L> | undefined {
  let proche: AuPlusPres<L> | undefined
  for (const lieu of lieux) {
    const metres = distanceEnMetres(depuis, lieu)
    if (proche === undefined || metres < proche.metres) proche = { lieu, metres }
  }
  return proche
}

function avecProche<L>(proche: AuPlusPres<L> | undefined): { proche?: AuPlusPres<L> } {
  return proche ? { proche } : {}
}

function habitantsDe(communes: readonly CommuneHabitee[]): number {
  return communes.reduce((total, { population }) => total + population, 0)
}
