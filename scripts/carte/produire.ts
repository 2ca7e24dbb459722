/** La table des communes, le fond de carte et les communes d’ailleurs : fichier de `carte/` → texte. */
import { dresserAlentours } from '../../src/formats/carte/alentours.ts'
import {
  codesEnVigueur,
  communesEnVigueur,
  dresserTable,
  type CommuneEtalab,
  type NomsCorriges,
} from '../../src/formats/carte/decoupage.ts'
import { ecrireContours, type SurfacesCommunes } from '../../src/formats/carte/fond-de-carte.ts'
import type { Reperes } from '../../src/formats/carte/reperes.ts'
import type { Decoupage } from './sources.ts'

const AIRE_MIN_M2 = 165_000 // un coude de moins de 400 m de côté : 4 pixels sur un dessin de 800

export interface DemandeDeCarte {
  departement: string
  decoupage: Decoupage
  reperes: Reperes
  noms?: NomsCorriges
  /** D’où viennent les tracés et les noms ; montré sous chaque carte. */
  attribution: string
}

/**
 * Sans contours, il n’y a pas de fond de carte ; sans points, pas de communes d’ailleurs.
 * @throws {Error} si le département n’a pas de commune, ou si l’une d’elles n’est pas dans les contours donnés.
 */
export function fichiersDeCarte(demande: DemandeDeCarte): Map<string, string> {
  const { departement, decoupage, reperes, noms, attribution } = demande
  const { communes, epci } = decoupage
  const table = dresserTable(departement, communes, epci, reperes, noms)
  const fichiers = new Map([
    [
      'communes.json',
      `{"attribution":${JSON.stringify(attribution)},\n"intercommunalites":${parLigne(table.intercommunalites)},\n` +
        `"communes":${parLigne(table.communes)}}\n`,
    ],
  ])
  const surfaces = reperes.surfaces && siennes(demande, reperes.surfaces)
  if (surfaces?.features.length) fichiers.set('contours.json', contours(demande, surfaces))
  if (reperes.points)
    fichiers.set('alentours.json', alentours(departement, communes, reperes.points, attribution))
  return fichiers
}

function contours(
  { departement, decoupage, attribution }: DemandeDeCarte,
  surfaces: SurfacesCommunes,
): string {
  const codes = codesEnVigueur(communesEnVigueur(decoupage.communes, departement))
  const { arcs, objects, ...reste } = ecrireContours(surfaces, codes, AIRE_MIN_M2)
  const enTete = JSON.stringify({ ...reste, attribution }).slice(0, -1)
  return (
    `${enTete},\n"objects":{"communes":{"type":"GeometryCollection","geometries":${parLigne(objects.communes.geometries)}}},\n` +
    `"arcs":${parLigne(arcs)}}\n`
  )
}

function alentours(
  departement: string,
  communes: readonly CommuneEtalab[],
  points: NonNullable<Reperes['points']>,
  attribution: string,
): string {
  const { departements, noms, latitudes, longitudes } = dresserAlentours(departement, communes, points)
  return (
    `{"attribution":${JSON.stringify(attribution)},\n"departements":${JSON.stringify(departements)},\n"noms":${JSON.stringify(noms)},\n` +
    `"latitudes":${JSON.stringify(latitudes)},\n"longitudes":${JSON.stringify(longitudes)}}\n`
  )
}

/** Celles du département : un fichier de tout le pays convient aussi. */
function siennes({ departement, decoupage }: DemandeDeCarte, surfaces: SurfacesCommunes): SurfacesCommunes {
  const codes = codesEnVigueur(communesEnVigueur(decoupage.communes, departement))
  return { ...surfaces, features: surfaces.features.filter(({ properties }) => codes.has(properties.code)) }
}

/** Un élément par ligne : une mise à jour se relit ligne à ligne. */
function parLigne(liste: unknown[]): string {
  return `[\n${liste.map((element) => JSON.stringify(element)).join(',\n')}\n]`
}
