import polylabel from 'polylabel'
import { sansAccents, slug } from '../../domain/fiche/texte.ts'
import type { Commune, Intercommunalite } from '../../fiches/schemas/carte.ts'
import type { SurfacesCommunes } from './fond-de-carte.ts'
import { polygones } from '../../domain/espace/topologie.ts'

/** Une entrée de `communes.json` du paquet `@etalab/decoupage-administratif`. */
export type CommuneEtalab = {
  code: string
  nom: string
  type: string
  departement?: string
  chefLieu?: string
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
 * @throws {Error} si une commune n’a pas de contour ; le message les nomme toutes.
 */
export function dresserTable(
  departement: string,
  toutes: CommuneEtalab[],
  epci: EpciEtalab[],
  surfaces: SurfacesCommunes,
  noms: NomsCorriges = {},
): { intercommunalites: Intercommunalite[]; communes: Commune[] } {
  const actuelles = communesEnVigueur(toutes, departement)
  if (actuelles.length === 0) throw new Error(`Aucune commune dans le département « ${departement} ».`)
  const parCode = Map.groupBy(surfaces.features, ({ properties }) => properties.code)
  const sansContour = actuelles.filter(
    ({ code, anciensCodes = [] }) => ![code, ...anciensCodes].some((c) => parCode.has(c)),
  )
  if (sansContour.length > 0) {
    const liste = sansContour.map(({ code, nom }) => `${nom} (${code})`).join(', ')
    throw new Error(`Communes sans contour : ${liste}. Ajoutez leur surface au GeoJSON.`)
  }
  const groupes = epci.filter(({ membres }) =>
    membres.some(({ code }) => actuelles.some((c) => c.code === code)),
  )
  const slugs = Map.groupBy(actuelles, ({ nom }) => slug(nom))
  const communes = actuelles.map((commune) => {
    const { code, nom, anciensCodes = [], codesPostaux = [], population = 0 } = commune
    const parties = [code, ...anciensCodes].flatMap((c) => parCode.get(c) ?? [])
    // La première partie porte le code en vigueur : c’est le chef-lieu.
    const { latitude, longitude } = milieu(parties[0]!.geometry)
    return {
      code,
      nom: typographier(nom),
      slug: slugs.get(slug(nom))!.length > 1 ? `${slug(nom)}-${code}` : slug(nom),
      codes_postaux: codesPostaux,
      population,
      intercommunalite:
        groupes.find(({ membres }) => membres.some((membre) => membre.code === code))?.code ?? '',
      latitude,
      longitude,
      anciennes: nomsAnciens(commune, toutes, parties, noms),
    }
  })
  return {
    intercommunalites: groupes
      .map((groupe) => nommer(groupe, noms))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    communes,
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

/** Point le plus éloigné des bords, dans le plus grand morceau : toujours dans la commune. */
function milieu(surface: SurfacesCommunes['features'][number]['geometry']): {
  latitude: number
  longitude: number
} {
  const candidats = polygones(surface).map((polygone) => {
    const serrage = Math.cos(((polygone[0]![0]![1] ?? 0) * Math.PI) / 180)
    const plat = polygone.map((anneau) => anneau.map(([x = 0, y = 0]): [number, number] => [x * serrage, y]))
    const point = polylabel(plat, 0.0001) // degrés : environ 10 m
    return { point, longitude: point[0] / serrage, latitude: point[1] }
  })
  const { longitude, latitude } = candidats.toSorted((a, b) => b.point.distance - a.point.distance)[0]!
  return { latitude: arrondir(latitude), longitude: arrondir(longitude) }
}

function arrondir(degres: number): number {
  return Math.round(degres * 1e5) / 1e5
}
