import { sansAccents, slug } from '../../domain/fiche/texte.ts'
import type { Commune, Intercommunalite } from '../../fiches/schemas/carte.ts'
import type { SurfacesCommunes } from './fond-de-carte.ts'
import { placer, type Reperes } from './reperes.ts'

/** Une entrée de `communes.json` du paquet `@etalab/decoupage-administratif`. */
export type CommuneEtalab = {
  code: string
  nom: string
  type: string
  departement?: string
  chefLieu?: string
  /** Celle dont cet arrondissement est une partie. */
  commune?: string
  anciensCodes?: string[]
  codesPostaux?: string[]
  population?: number
}

/** Une entrée de `epci.json` du même paquet. */
export type EpciEtalab = { code: string; nom: string; membres: { code: string }[] }

/** Noms que les sources donnent mal ou pas, par code. */
export type NomsCorriges = { communes?: Record<string, string>; intercommunalites?: Record<string, string> }

/** Communes en vigueur d’un département, triées par code. */
export function communesEnVigueur(communes: CommuneEtalab[], departement: string): CommuneEtalab[] {
  return communes
    .filter((commune) => commune.type === 'commune-actuelle' && commune.departement === departement)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Code actuel de chaque code de commune, ancien ou en vigueur. */
export function codesEnVigueur(communes: CommuneEtalab[]): Map<string, string> {
  return new Map(
    communes.flatMap(({ code, anciensCodes = [] }) =>
      [code, ...anciensCodes].map((ancien) => [ancien, code]),
    ),
  )
}

/**
 * Table des communes d’un département et de leurs intercommunalités.
 * @param reperes De quoi placer les communes.
 * @throws {Error} si un fond de carte est donné et qu’une commune n’y est pas ; le message les nomme toutes.
 */
export function dresserTable(
  departement: string,
  toutes: CommuneEtalab[],
  epci: EpciEtalab[],
  reperes: Reperes,
  noms: NomsCorriges = {},
): { intercommunalites: Intercommunalite[]; communes: Commune[] } {
  const actuelles = communesEnVigueur(toutes, departement)
  if (actuelles.length === 0) throw new Error(`Aucune commune dans le département « ${departement} ».`)
  const parCode = Map.groupBy(reperes.surfaces?.features ?? [], ({ properties }) => properties.code)
  const groupes = epci.filter(({ membres }) =>
    membres.some(({ code }) => actuelles.some((c) => c.code === code)),
  )
  const slugs = Map.groupBy(actuelles, ({ nom }) => slug(nom))
  const aPlacer = actuelles.map((commune) => {
    const { code, nom, anciensCodes = [], codesPostaux = [], population = 0 } = commune
    const parties = [code, ...anciensCodes].flatMap((c) => parCode.get(c) ?? [])
    const arrondissements = toutes.filter((partie) => partie.commune === code)
    return {
      code,
      nom: typographier(nom),
      slug: slugs.get(slug(nom))!.length > 1 ? `${slug(nom)}-${code}` : slug(nom),
      codes_postaux: codesPostaux,
      population,
      intercommunalite:
        groupes.find(({ membres }) => membres.some((membre) => membre.code === code))?.code ?? '',
      anciennes: [
        ...nomsAnciens(commune, toutes, parties, noms),
        ...arrondissements.map(({ nom }) => nom.replace(/ Arrondissement$/, '')),
      ],
      ...(arrondissements.length > 0 && { arrondissements: arrondissements.map((partie) => partie.code) }),
    }
  })
  const anciens = new Map(actuelles.map(({ code, anciensCodes = [] }) => [code, anciensCodes]))
  const positions = placer(
    aPlacer.map((commune) => ({ ...commune, anciensCodes: anciens.get(commune.code)! })),
    reperes,
  )
  return {
    intercommunalites: groupes
      .map((groupe) => nommer(groupe, noms))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    communes: aPlacer.map(({ anciennes, arrondissements, ...commune }) => ({
      ...commune,
      ...positions.get(commune.code)!,
      anciennes,
      ...(arrondissements && { arrondissements }),
    })),
  }
}

function nommer({ code, nom }: EpciEtalab, noms: NomsCorriges): Intercommunalite {
  const usuel = noms.intercommunalites?.[code] ?? typographier(nomUsuel(nom))
  return { code, nom: usuel, slug: slug(usuel) }
}

/** « CC de Forez-Est » : « Communauté de communes de Forez-Est » ; « CA Roannais Agglomération » : sans « CA ». */
function nomUsuel(nom: string): string {
  const [, sigle = '', reste = nom] = /^(CC|CA|CU) (.*)$/.exec(nom.replace(/ \([^)]*\)$/, '')) ?? []
  if (/agglo|métropole|communauté/i.test(reste)) return reste
  const formes: Record<string, string> = {
    CC: 'Communauté de communes ',
    CA: 'Communauté d’agglomération ',
    CU: 'Communauté urbaine ',
  }
  return (formes[sigle] ?? '') + reste
}

/** Le découpage actuel nomme les communes déléguées et associées ; le GeoJSON, les communes de son année. */
function nomsAnciens(
  { code, nom, anciensCodes = [] }: CommuneEtalab,
  toutes: CommuneEtalab[],
  parties: SurfacesCommunes['features'],
  noms: NomsCorriges,
): string[] {
  const parCode = new Map(parties.map(({ properties }) => [properties.code, properties.nom]))
  for (const partie of toutes)
    if (partie.chefLieu === code && /^commune-(deleguee|associee)$/.test(partie.type))
      parCode.set(partie.code, partie.nom)
  for (const ancien of [code, ...anciensCodes]) {
    const corrige = noms.communes?.[ancien]
    if (corrige) parCode.set(ancien, corrige)
  }
  return [...parCode.values()].filter((ancien) => sansArticle(ancien) !== sansArticle(nom)).map(typographier)
}

/** Le GeoJSON de l’IGN omet l’article : « Étrat » y est bien L’Étrat. */
function sansArticle(nom: string): string {
  return sansAccents(nom).replace(/^(l'|(le|la|les) )/, '')
}

function typographier(nom: string): string {
  return nom.replaceAll("'", '’')
}
