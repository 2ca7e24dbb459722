/** Les sept familles de l’écosystème, dans l’ordre où on les montre. */
export const FAMILLES = [
  'Public',
  'Territoires et espaces publics numériques',
  'Bibliothèques',
  'Éducation populaire',
  'Associations',
  'Opérateurs de services publics',
  'Privé',
] as const
export type Famille = (typeof FAMILLES)[number]

/** Ce qu’un acteur fait pour le réseau : de qui le conduit à qui reçoit les habitants. */
export const ROLES = ['pilote', 'coordonne', 'forme', 'équipe', 'finance', 'accueille', 'itinère'] as const
export type Role = (typeof ROLES)[number]

export const PORTEES = ['région', 'département', 'intercommunalité', 'commune'] as const
export type Portee = (typeof PORTEES)[number]

/** Ce qu’on lit d’une fiche d’acteur pour le relier aux autres. */
export interface ActeurARelier {
  id: string
  nom: string
  aussi_appele?: readonly string[] | undefined
  famille: Famille
  roles?: readonly Role[] | undefined
  lieux?: readonly string[] | undefined
  territoire?: { portee: Portee; noms?: readonly string[] | undefined } | undefined
}

export interface LieuTenu {
  id: string
  commune: string
  itinerance?: string | undefined
  publics_specifiquement_adresses?: readonly string[] | undefined
}

interface PermanenceTenue {
  /** Un lieu de l’annuaire… */
  lieu?: string
  /** … ou, pour une tournée, la commune de l’adresse. */
  commune?: string
  itinerant?: boolean | undefined
}

export interface PosteTenu {
  employeur: string
  commune: string
  permanences: readonly PermanenceTenue[]
}

/** Un acteur et tout ce qui, dans les fiches, tient à lui. */
export interface Place<A, L, P> {
  acteur: A
  /** Les lieux qu’il tient. */
  lieux: L[]
  /** Les postes de conseillers qu’il emploie. */
  postes: P[]
  /** Ceux que sa fiche dit, et ceux que ses lieux et ses postes montrent, dans l’ordre de `ROLES`. */
  roles: Role[]
  /** Noms des communes où il a un lieu ou une permanence, triés. */
  communes: string[]
}

const alphabetique = new Intl.Collator('fr')

/** Relie chaque acteur à ses lieux et à ses postes ; par famille, puis par nom. */
export function placer<A extends ActeurARelier, L extends LieuTenu, P extends PosteTenu>(
  acteurs: readonly A[],
  lieux: readonly L[],
  postes: readonly P[],
): Place<A, L, P>[] {
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  return acteurs
    .map((acteur) => placerUn(acteur, parId, postes))
    .sort(
      (a, b) =>
        FAMILLES.indexOf(a.acteur.famille) - FAMILLES.indexOf(b.acteur.famille) ||
        alphabetique.compare(a.acteur.nom, b.acteur.nom),
    )
}

function placerUn<A extends ActeurARelier, L extends LieuTenu, P extends PosteTenu>(
  acteur: A,
  parId: ReadonlyMap<string, L>,
  postes: readonly P[],
): Place<A, L, P> {
  const siens = (acteur.lieux ?? []).flatMap((id) => parId.get(id) ?? [])
  const employes = postes.filter(({ employeur }) => seNomme(acteur, employeur))
  const permanences = employes.flatMap((poste) => poste.permanences)
  const montres: Role[] = []
  if (siens.length || permanences.length) montres.push('accueille')
  if (siens.some(({ itinerance }) => itinerance === 'Itinérant') || permanences.some(estTournee))
    montres.push('itinère')
  const communes = [
    ...siens.map(({ commune }) => commune),
    ...permanences.flatMap((p) => (p.lieu === undefined ? p.commune : parId.get(p.lieu)?.commune) ?? []),
  ]
  return {
    acteur,
    lieux: siens,
    postes: employes,
    roles: ROLES.filter((role) => acteur.roles?.includes(role) || montres.includes(role)),
    communes: [...new Set(communes)].sort(alphabetique.compare),
  }
}

/** Une tournée va d’adresse en adresse ; une permanence dans un lieu ne se déplace que si la fiche le dit. */
function estTournee({ lieu, itinerant }: PermanenceTenue): boolean {
  return itinerant ?? lieu === undefined
}

/** Dit si un employeur est cet acteur, sous son nom ou l’un des autres qu’on lui donne. */
export function seNomme(
  { nom, aussi_appele = [] }: Pick<ActeurARelier, 'nom' | 'aussi_appele'>,
  employeur: string,
): boolean {
  return nom === employeur || aussi_appele.includes(employeur)
}

/** Une intercommunalité, et les noms de ses communes. */
export interface Intercommunalite {
  nom: string
  communes: ReadonlySet<string>
}

/** Comment un acteur sert une intercommunalité : il y est, ou il sert plus grand qu’elle ; sinon `undefined`. */
export function lienAvec(
  { acteur, postes, communes }: Place<ActeurARelier, unknown, PosteTenu>,
  intercommunalite: Intercommunalite,
): 'sur-place' | 'au-dela' | undefined {
  const { portee, noms = [] } = acteur.territoire ?? {}
  const declare =
    (portee === 'intercommunalité' && noms.includes(intercommunalite.nom)) ||
    (portee === 'commune' && noms.some((nom) => intercommunalite.communes.has(nom)))
  const present =
    communes.some((nom) => intercommunalite.communes.has(nom)) ||
    postes.some(({ commune }) => intercommunalite.communes.has(commune))
  if (declare || present) return 'sur-place'
  return estLarge(portee) ? 'au-dela' : undefined
}

/** Dit si un acteur sert au moins tout le département : on ne liste pas ses communes. */
export function estLarge(portee: string | undefined): portee is 'région' | 'département' {
  return portee === 'région' || portee === 'département'
}
