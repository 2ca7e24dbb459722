/**
 * Produit le fond de carte et la table des communes du territoire.
 * node scripts/carte.ts --contours communes.geojson [--points communes.csv] [--departement 42] [--dossier content/carte] [--verifier]
 * `--points` : un point par commune du pays (code,latitude,longitude), pour reconnaître les communes d’ailleurs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import type { Position } from '../src/domain/espace/distance.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { dresserAlentours } from '../src/formats/carte/alentours.ts'
import { codesEnVigueur, communesEnVigueur, dresserTable } from '../src/formats/carte/decoupage.ts'
import type { CommuneEtalab, EpciEtalab, NomsCorriges } from '../src/formats/carte/decoupage.ts'
import { ecrireContours } from '../src/formats/carte/fond-de-carte.ts'
import type { SurfacesCommunes } from '../src/formats/carte/fond-de-carte.ts'

const ATTRIBUTION =
  'Contours\u00a0: IGN, Admin Express COG 2018, simplifiés (france-geojson), communes fusionnées depuis réunies, ' +
  'Licence Ouverte 2.0. Communes et intercommunalités\u00a0: Insee, La Poste et DGCL, par Etalab (decoupage-administratif).'
const AIRE_MIN_M2 = 165_000 // un coude de moins de 400 m de côté : 4 pixels sur un dessin de 800
const paquet = createRequire(import.meta.url)

try {
  const { values } = parseArgs({
    options: {
      contours: { type: 'string' },
      points: { type: 'string' },
      departement: { type: 'string' },
      dossier: { type: 'string', default: join(dossierDuContenu(), 'carte') },
      verifier: { type: 'boolean', default: false },
    },
  })
  if (!values.contours) throw new Error('Indiquez le fond de carte : --contours communes.geojson')
  const departement = values.departement ?? codeTerritoire(join(dossierDuContenu(), 'territoire.yaml'))
  const fichiers = produire(
    departement,
    lireSurfaces(values.contours),
    lireNoms(join(values.dossier, 'noms.yaml')),
    values.points === undefined ? undefined : lirePoints(values.points),
  )
  if (values.verifier) verifier(values.dossier, fichiers)
  else ecrire(values.dossier, fichiers)
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}

function produire(
  departement: string,
  surfaces: SurfacesCommunes,
  noms: NomsCorriges,
  points: Map<string, Position> | undefined,
): Map<string, string> {
  const communes = lireJson<CommuneEtalab[]>(
    paquet.resolve('@etalab/decoupage-administratif/data/communes.json'),
  )
  const epci = lireJson<EpciEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/epci.json'))
  const table = dresserTable(departement, communes, epci, surfaces, noms)
  const codes = codesEnVigueur(communesEnVigueur(communes, departement))
  const { arcs, objects, ...reste } = ecrireContours(surfaces, codes, AIRE_MIN_M2)
  const enTete = JSON.stringify({ ...reste, attribution: ATTRIBUTION }).slice(0, -1)
  return new Map([
    [
      'communes.json',
      `{"attribution":${JSON.stringify(ATTRIBUTION)},\n"intercommunalites":${parLigne(table.intercommunalites)},\n` +
        `"communes":${parLigne(table.communes)}}\n`,
    ],
    [
      'contours.json',
      `${enTete},\n"objects":{"communes":{"type":"GeometryCollection","geometries":${parLigne(objects.communes.geometries)}}},\n` +
        `"arcs":${parLigne(arcs)}}\n`,
    ],
    ...(points ? [alentours(departement, communes, points)] : []),
  ])
}

function alentours(
  departement: string,
  communes: CommuneEtalab[],
  points: Map<string, Position>,
): [string, string] {
  const { departements, noms, latitudes, longitudes } = dresserAlentours(departement, communes, points)
  return [
    'alentours.json',
    `{"attribution":${JSON.stringify(ATTRIBUTION)},\n"departements":${JSON.stringify(departements)},\n"noms":${JSON.stringify(noms)},\n` +
      `"latitudes":${JSON.stringify(latitudes)},\n"longitudes":${JSON.stringify(longitudes)}}\n`,
  ]
}

/** Un élément par ligne : une mise à jour se relit ligne à ligne. */
function parLigne(liste: unknown[]): string {
  return `[\n${liste.map((element) => JSON.stringify(element)).join(',\n')}\n]`
}

function ecrire(dossier: string, fichiers: Map<string, string>): void {
  mkdirSync(dossier, { recursive: true })
  for (const [nom, texte] of fichiers) {
    writeFileSync(join(dossier, nom), texte)
    console.log(`${join(dossier, nom)} : ${Buffer.byteLength(texte)} octets`)
  }
}

function verifier(dossier: string, fichiers: Map<string, string>): void {
  const differents = [...fichiers]
    .map(([nom, texte]) => ({ chemin: join(dossier, nom), texte }))
    .filter(({ chemin, texte }) => !existsSync(chemin) || readFileSync(chemin, 'utf8') !== texte)
    .map(({ chemin }) => chemin)
  if (differents.length > 0)
    throw new Error(`Pas à jour : ${differents.join(', ')}. Relancez la commande sans --verifier.`)
  console.log('Le fond de carte est à jour.')
}

function lireSurfaces(chemin: string): SurfacesCommunes {
  if (!existsSync(chemin)) throw new Error(`Fichier introuvable : ${chemin}`)
  const surfaces = lireJson<SurfacesCommunes>(chemin)
  if (surfaces?.type !== 'FeatureCollection' || !Array.isArray(surfaces.features))
    throw new Error(`${chemin} n’est pas un GeoJSON de communes : il faut une « FeatureCollection ».`)
  const fautives = surfaces.features.flatMap(({ geometry, properties }, rang) =>
    /^(Multi)?Polygon$/.test(geometry?.type) && properties?.code && properties.nom ? [] : [rang + 1],
  )
  if (fautives.length > 0)
    throw new Error(`${chemin} : sans surface, « code » ou « nom » aux rangs ${fautives.join(', ')}.`)
  return surfaces
}

/** « code,latitude,longitude », une ligne de titre puis une ligne par commune. */
function lirePoints(chemin: string): Map<string, Position> {
  if (!existsSync(chemin)) throw new Error(`Fichier introuvable : ${chemin}`)
  const [titre, ...lignes] = readFileSync(chemin, 'utf8').trim().split(/\r?\n/)
  if (titre !== 'code,latitude,longitude')
    throw new Error(`${chemin} : la première ligne doit être « code,latitude,longitude ».`)
  return new Map(
    lignes.map((ligne, i) => {
      const [code = '', latitude = NaN, longitude = NaN] = ligne.split(',').map((v, j) => (j ? Number(v) : v))
      if (!/^\w{5}$/.test(String(code)) || !Number.isFinite(latitude) || !Number.isFinite(longitude))
        throw new Error(`${chemin}, ligne ${i + 2} : « ${ligne} » n’est pas « code,latitude,longitude ».`)
      return [String(code), { latitude: Number(latitude), longitude: Number(longitude) }]
    }),
  )
}

function lireJson<T>(chemin: string): T {
  try {
    return JSON.parse(readFileSync(chemin, 'utf8')) as T
  } catch (cause) {
    throw new Error(`${chemin} n’est pas du JSON lisible.`, { cause })
  }
}

function lireNoms(chemin: string): NomsCorriges {
  return existsSync(chemin) ? ((parse(readFileSync(chemin, 'utf8')) ?? {}) as NomsCorriges) : {}
}

function codeTerritoire(chemin: string): string {
  const code: unknown = existsSync(chemin) ? parse(readFileSync(chemin, 'utf8'))?.code : undefined
  if (typeof code !== 'string')
    throw new Error(
      `Département inconnu : écrivez « code: "42" » dans ${chemin}, ou donnez --departement 42.`,
    )
  return code
}
