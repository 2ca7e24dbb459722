/** Ce que doivent tenir les fichiers ouverts de tout contenu : relus par des juges qui ne sont pas d’ici. */
import { readFileSync } from 'node:fs'
import {
  FormationLabel,
  fromSchemaLieuxDeMediationNumerique,
  toSchemaLieuxDeMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import Supercluster from 'supercluster'
import { expect, test } from 'vitest'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { CLES_DE_L_EXTENSION } from '../../../src/formats/donnees/extension.ts'
import type { FichierOuvert } from '../../../src/formats/donnees/jeu.ts'
import type { LieuStandard } from '../../../src/formats/standard.ts'
import { fautesDeTable, type SchemaDeTable } from './juge-de-table.ts'
import { texteDe } from './matiere.ts'

const PUBLIE = JSON.parse(
  readFileSync('tests/fixtures/donnees/schema-national-1.0.0.json', 'utf8'),
) as SchemaDeTable

const echapper = (texte: string) => texte.replace(/[().]/g, '\\$&')

/** Les deux corrections venues après la version 1.0.0 : voir tests/fixtures/donnees/LISEZMOI.md. */
const CORRIGES: Readonly<Record<string, string>> = {
  pivot: '^\\d{14}$',
  formations_labels: `^(?:(?:^|\\|)(?:${Object.values(FormationLabel).map(echapper).join('|')}))+$`,
}

export const SCHEMA_NATIONAL: SchemaDeTable = {
  fields: PUBLIE.fields.map((champ) => {
    const pattern = CORRIGES[champ.name]
    return pattern ? { ...champ, constraints: { ...champ.constraints, pattern } } : champ
  }),
}

const SANS_PUBLIC = "Ce lieu n'accueille pas de public"

/** @param ouverts Combien de lieux ouverts. @param sansServices Combien n’en disent aucun : le schéma en veut un. */
export function jugerLesLieuxOuverts(
  fichiers: readonly FichierOuvert[],
  lieux: readonly Lieu[],
  ouverts: number,
  sansServices: number,
): void {
  const json = JSON.parse(texteDe(fichiers, 'lieux.json')) as (LieuStandard & { extension: Partial<Lieu> })[]
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))

  test(`lieux.json : la bibliothèque de l’ANCT lit les ${ouverts} lieux, aucune valeur dégradée`, () => {
    const nationaux = json.map((lieu) => sans(lieu, 'extension'))
    const relus = toSchemaLieuxDeMediationNumerique(fromSchemaLieuxDeMediationNumerique(json))
    expect(relus).toHaveLength(ouverts)
    for (const [i, relu] of relus.entries()) {
      const ecrit = nationaux[i]!
      // Elle ne sait pas dire à la fois « des services » et « pas de public ».
      if (ecrit.modalites_acces === SANS_PUBLIC) expect(relu).toMatchObject(sans(ecrit, 'modalites_acces'))
      // Sans service, elle ajoute « pas de public » : rien de ce que nous disons n’en est changé.
      else if (ecrit.services === undefined) expect(relu).toEqual({ ...ecrit, modalites_acces: SANS_PUBLIC })
      else expect(relu).toEqual(ecrit)
    }
  })

  test('lieux.csv : le schéma de table publié n’y voit que les services qui manquent', () => {
    const fautes = fautesDeTable(texteDe(fichiers, 'lieux.csv'), SCHEMA_NATIONAL)
    expect(fautes.filter((faute) => !/^services:\d+ est vide$/.test(faute))).toEqual([])
    expect(fautes).toHaveLength(sansServices)
  })

  test('lieux.csv et lieux.json disent la même chose', () => {
    const lignes = parse(texteDe(fichiers, 'lieux.csv'), { columns: true }) as Record<string, string>[]
    const remplies = lignes.map((ligne) =>
      Object.fromEntries(Object.entries(ligne).filter(([, valeur]) => valeur !== '')),
    )
    const attendues = json.map((lieu) =>
      Object.fromEntries(
        Object.entries(sans(lieu, 'extension')).map(([cle, valeur]) => [cle, String(valeur)]),
      ),
    )
    expect(remplies).toEqual(attendues)
  })

  test('lieux.geojson s’ouvre, et chaque point est où la fiche le dit', () => {
    const lu = check(texteDe(fichiers, 'lieux.geojson'))
    if (lu.type !== 'FeatureCollection') throw new Error(lu.type)
    expect(lu.features).toHaveLength(ouverts)
    const points = lu.features.filter(({ geometry }) => geometry?.type === 'Point')
    for (const { id, geometry } of points)
      expect([id, geometry]).toMatchObject([
        id,
        { coordinates: [parId.get(String(id))!.longitude, parId.get(String(id))!.latitude] },
      ])
    const index = new Supercluster({ maxZoom: 0 }).load(points as never)
    expect(index.getClusters([-180, -90, 180, 90], 16)).toHaveLength(points.length)
  })

  test('l’extension rend tout ce que la fiche dit de plus', () => {
    for (const { id, extension } of json)
      for (const cle of CLES_DE_L_EXTENSION)
        expect([id, cle, extension[cle]]).toEqual([id, cle, parId.get(id)![cle]])
  })
}

function sans<T extends object, C extends keyof T>(objet: T, cle: C): Omit<T, C> {
  return Object.fromEntries(Object.entries(objet).filter(([nom]) => nom !== cle)) as Omit<T, C>
}
