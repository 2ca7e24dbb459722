/** Ce qui décrit les fichiers : relu par les profils Frictionless, par une bibliothèque JSON-LD, par une somme. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONSTRUIT_LE } from '../../../scripts/essais/site-essai.ts'
import { catalogue } from '../../../src/formats/donnees/catalogue.ts'
import {
  empreintes,
  licenceDuFichier,
  paquet,
  type Annonce,
  type FichierPublie,
} from '../../../src/formats/donnees/paquet.ts'
import { colonnes } from '../../../src/i18n/fr/donnees/colonnes.ts'
import { donnees } from '../../../src/i18n/fr/donnees/donnees.ts'
import { lireDepartement } from '../../fixtures/departement/lire.ts'
import { fautesDeTable, type SchemaDeTable } from './juge-de-table.ts'
import { fichiersDe } from './matiere.ts'

const contenu = await lireDepartement()
const sha256 = (texte: string) => createHash('sha256').update(texte).digest('hex')
const fichiers = fichiersDe(contenu, CONSTRUIT_LE).map((fichier): FichierPublie => ({
  ...fichier,
  octets: Buffer.byteLength(fichier.texte),
  sha256: sha256(fichier.texte),
  licence: licenceDuFichier(fichier, contenu.territoire.sources),
}))
const ANNONCE: Annonce = {
  territoire: contenu.territoire,
  titre: 'Essai',
  description: 'Un essai.',
  faitLe: CONSTRUIT_LE,
  fichiers,
  mots: { jeux: donnees.jeux, colonnes },
}

interface Paquet {
  name: string
  resources: { name: string; path: string; bytes: number; hash: string; schema?: SchemaDeTable }[]
}
const decrit = paquet(ANNONCE) as unknown as Paquet

describe('datapackage.json', () => {
  const profil = (nom: string) =>
    new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(`tests/fixtures/donnees/profil-${nom}.json`, 'utf8')) as object,
    )
  const duPaquet = profil('data-package')
  const duTableau = profil('table-schema')

  test('suit le profil Frictionless d’un paquet', () => {
    expect(duPaquet(decrit) || duPaquet.errors).toBe(true)
  })

  test.each([
    ['sans ressource', { ...decrit, resources: [] }],
    ['d’un nom avec des majuscules', { ...decrit, name: 'Deux Mots' }],
  ])('le profil refuse un paquet %s', (_, faux) => expect(duPaquet(faux)).toBe(false))

  test('le profil refuse une colonne sans nom', () => {
    expect(duTableau({ fields: [{ type: 'string' }] })).toBe(false)
  })

  test('chaque tableau suit le schéma que le paquet en donne, et chaque schéma son profil', () => {
    const tableaux = decrit.resources.filter(({ schema }) => schema)
    expect(tableaux.map(({ path }) => path)).toEqual([
      'lieux.csv',
      'lieux-extension.csv',
      'controles.csv',
      'lieux-fermes.csv',
      'conseillers.csv',
      'permanences.csv',
      'communes.csv',
    ])
    for (const { path, schema } of tableaux) {
      expect([path, duTableau(schema) || duTableau.errors]).toEqual([path, true])
      const { texte } = fichiers.find(({ nom }) => nom === path)!
      expect([path, fautesDeTable(texte, schema!)]).toEqual([path, []])
    }
  })

  test('annonce la taille et l’empreinte de chaque fichier', () => {
    for (const { path, bytes, hash } of decrit.resources) {
      const octets = Buffer.from(fichiers.find(({ nom }) => nom === path)!.texte)
      expect([path, bytes, hash]).toEqual([
        path,
        octets.length,
        `sha256:${createHash('sha256').update(octets).digest('hex')}`,
      ])
    }
  })
})

describe('les licences', () => {
  test('une source partagée à l’identique l’impose à tout le fichier', () => {
    const declarees = contenu.territoire.sources
    expect(licenceDuFichier({ sources: ['annuaire-essai', 'releve-essai'] }, declarees).name).toBe('ODbL-1.0')
    expect(licenceDuFichier({ sources: ['conseillers-essai'] }, declarees).name).toBe('etalab-2.0')
    expect(licenceDuFichier({ sources: [] }, declarees).name).toBe('etalab-2.0')
  })
})

test('catalog.jsonld se lit en triplets : un catalogue, ses jeux, une distribution par fichier', async () => {
  const sur = { safe: true } as jsonld.Options.ToRdf // une clé qui ne ferait aucun triplet est une erreur
  const lu: unknown = await jsonld.toRDF(catalogue(ANNONCE) as jsonld.JsonLdDocument, sur)
  const triplets = lu as {
    subject: { value: string }
    predicate: { value: string }
    object: { value: string }
  }[]
  const DCAT = 'http://www.w3.org/ns/dcat#'
  const types = triplets.filter(({ predicate }) => predicate.value.endsWith('#type'))
  const nombre = (type: string) => types.filter(({ object }) => object.value === DCAT + type).length
  expect([nombre('Catalog'), nombre('Dataset'), nombre('Distribution')]).toEqual([1, 8, 11])
  const objets = (predicat: string) =>
    triplets.filter(({ predicate }) => predicate.value === predicat).map(({ object }) => object.value)
  expect(objets(`${DCAT}downloadURL`).toSorted()).toEqual(
    fichiers.map(({ nom }) => `https://numerique-val-exemple.example/donnees/${nom}`).toSorted(),
  )
  expect(objets(`${DCAT}byteSize`).toSorted()).toEqual(fichiers.map(({ octets }) => `${octets}`).toSorted())
  expect(objets('http://spdx.org/rdf/terms#checksumValue').toSorted()).toEqual(
    fichiers.map((fichier) => fichier.sha256).toSorted(),
  )
})

test('les empreintes sont celles que sha256sum relit', () => {
  // Empreinte de « abc », FIPS 180-2, annexe B.1.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(empreintes([{ nom: 'abc.txt', sha256: sha256('abc') }])).toBe(`${abc}  abc.txt\n`)
})
