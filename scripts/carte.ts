/**
 * Produit le fond de carte et la table des communes du territoire.
 * node scripts/carte.ts --contours communes.geojson [--points communes.csv] [--departement 42] [--dossier content/carte] [--verifier]
 * `--points` : un point par commune du pays (code,latitude,longitude), pour reconnaître les communes d’ailleurs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import type { NomsCorriges } from '../src/formats/carte/decoupage.ts'
import { fichiersDeCarte } from './carte/produire.ts'
import { lireDecoupage, lirePoints, lireSurfaces } from './carte/sources.ts'

const ATTRIBUTION =
  'Contours\u00a0: IGN, Admin Express COG 2018, simplifiés (france-geojson), communes fusionnées depuis réunies, ' +
  'Licence Ouverte 2.0. Communes et intercommunalités\u00a0: Insee, La Poste et DGCL, par Etalab (decoupage-administratif).'

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
  const fichiers = fichiersDeCarte({
    departement,
    decoupage: lireDecoupage(),
    reperes: {
      surfaces: lireSurfaces(lire(values.contours), values.contours),
      points: values.points === undefined ? undefined : lirePoints(lire(values.points), values.points),
    },
    noms: lireNoms(join(values.dossier, 'noms.yaml')),
    attribution: ATTRIBUTION,
  })
  if (values.verifier) verifier(values.dossier, fichiers)
  else ecrire(values.dossier, fichiers)
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
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

function lire(chemin: string): string {
  if (!existsSync(chemin)) throw new Error(`Fichier introuvable : ${chemin}`)
  return readFileSync(chemin, 'utf8')
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
