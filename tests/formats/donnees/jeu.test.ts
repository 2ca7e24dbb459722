/** Les fichiers ouverts du département d’essai, et d’un département où chaque cas difficile est présent. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { CONSTRUIT_LE, CONTENU } from '../../../scripts/essais/site-essai.ts'
import { GROUPES } from '../../../src/domain/fiche/controles.ts'
import { lireContenu, type Contenu } from '../../../src/fiches/contenu.ts'
import { schemaLieu } from '../../../src/fiches/schemas/lieu.ts'
import { CLES_DE_L_EXTENSION } from '../../../src/formats/donnees/extension.ts'
import { colonnes } from '../../../src/i18n/fr/donnees/colonnes.ts'
import { remplacer } from '../../fiches/contenu-essai.ts'
import { allerRetour } from './aller-retour.ts'
import { fautesDeTable } from './juge-de-table.ts'
import { jugerLesLieuxOuverts, SCHEMA_NATIONAL } from './juges.ts'
import { fichiersDe, texteDe } from './matiere.ts'

async function lire(racine: string): Promise<Contenu> {
  const { contenu, anomalies } = await lireContenu(racine, CONSTRUIT_LE)
  if (!contenu) throw new Error(anomalies.map(({ message }) => message).join('\n'))
  return contenu
}

const contenu = await lire(CONTENU)
const fichiers = fichiersDe(contenu, CONSTRUIT_LE)
const lignesDe = (texte: string) => parse(texte, { columns: true }) as Record<string, string>[]

describe('le département d’essai', () => {
  jugerLesLieuxOuverts(fichiers, contenu.lieux, 30, 1)

  test.each(['lieux.json', 'lieux.csv'] as const)('%s importé ici ne change rien', async (nom) => {
    const { bilan, avant, apres } = await allerRetour(
      CONTENU,
      texteDe(fichiers, nom),
      'releve-essai',
      CONSTRUIT_LE,
    )
    expect(bilan.lignes.map(({ sort, conflits }) => [sort, conflits])).toEqual(
      contenu.lieux.filter(({ ferme_le }) => !ferme_le).map(() => ['confirme', []]),
    )
    expect(bilan.ecrits).toEqual([])
    expect(apres).toEqual(avant)
  })

  test('chaque jeu a ses lignes', () => {
    expect(Object.fromEntries(fichiers.map(({ nom, lignes }) => [nom, lignes]))).toEqual({
      'lieux.csv': 30,
      'lieux.json': 30,
      'lieux.geojson': 30,
      'lieux-extension.csv': 30,
      'controles.csv': 240, // 30 lieux, huit groupes de faits
      'lieux-fermes.csv': 1,
      'conseillers.csv': 5,
      'permanences.csv': 13,
      'communes.csv': 16,
      'ressources.json': 24,
      'agenda.ics': 0,
    })
  })

  test('deux fois les mêmes fiches, dans un autre ordre, font les mêmes octets', () => {
    const autre = fichiersDe(
      { ...contenu, lieux: contenu.lieux.toReversed(), conseillers: contenu.conseillers.toReversed() },
      CONSTRUIT_LE,
    )
    expect(autre.map(({ texte }) => texte)).toEqual(fichiers.map(({ texte }) => texte))
  })

  test('chaque colonne et chaque clé de l’extension sont expliquées', () => {
    const noms = fichiers.flatMap((fichier) => fichier.colonnes?.map(({ nom }) => nom) ?? [])
    expect([...noms, ...CLES_DE_L_EXTENSION].filter((nom) => colonnes[nom] === undefined)).toEqual([])
  })

  test('les contrôles disent les huit groupes de chaque lieu ouvert', () => {
    const lignes = lignesDe(texteDe(fichiers, 'controles.csv'))
    const groupes = lignes.filter(({ lieu }) => lieu === 'agence-postale-tressagne')
    expect(groupes.map(({ groupe }) => groupe)).toEqual([...GROUPES])
    expect(groupes[1]).toEqual({
      lieu: 'agence-postale-tressagne',
      groupe: 'telephone',
      verifie_le: '2021-05-05',
      sources: 'annuaire-essai',
      niveau: 'ancien',
    })
    expect(groupes[0]).toMatchObject({ verifie_le: '', sources: '', niveau: 'absent' })
  })

  test('une tournée garde son adresse, et une permanence dans un lieu, son lieu', () => {
    const lignes = lignesDe(texteDe(fichiers, 'permanences.csv'))
    expect(lignes.filter(({ lieu, adresse }) => (lieu === '') === (adresse === ''))).toEqual([])
    expect(lignes.find(({ commune }) => commune === 'Ozy')).toMatchObject({ conseiller: 'l-epinelle' })
  })
})

test('une clé de plus dans une fiche demande une place : le schéma national, ou l’extension', () => {
  const nationales = SCHEMA_NATIONAL.fields.map(({ name }) => name)
  const autrement = ['presentation', 'sources'] // dites `presentation_resume` et `source`
  const dites = [...nationales, ...autrement, ...CLES_DE_L_EXTENSION] as string[]
  expect(Object.keys(schemaLieu.shape).filter((cle) => !dites.includes(cle))).toEqual([])
})

describe('les cas difficiles', async () => {
  const racine = mkdtempSync(join(tmpdir(), 'difficile-'))
  cpSync(CONTENU, racine, { recursive: true })
  afterAll(() => rmSync(racine, { recursive: true }))
  const modifier = (id: string, avant: string, apres: string) => {
    const chemin = join(racine, 'lieux', `${id}.yaml`)
    writeFileSync(chemin, remplacer(readFileSync(chemin, 'utf8'), avant, apres))
  }
  // Fermé ; fermeture annoncée ; contrôle plus vieux que la dernière modification de la fiche.
  modifier(
    'agence-postale-tressagne',
    '\nsources:',
    '\nferme_le: 2026-01-15\nferme_motif: "=1+1, locaux rendus"\nrepris_par:\n  - cafe-associatif-tressagne\nsources:',
  )
  modifier('bureau-de-poste-montelan', '\nsources:', '\nferme_le: 2026-09-01\nsources:')
  modifier(
    'union-des-familles',
    '\nsources:',
    '\ncontroles:\n  telephone: { le: 2024-02-01, source: aidants-essai }\nsources:',
  )
  const difficile = await lire(racine)
  const siens = fichiersDe(difficile, CONSTRUIT_LE)

  jugerLesLieuxOuverts(siens, difficile.lieux, 29, 1)

  test('un lieu fermé n’est plus dans les lieux ouverts, et reste dans les données comme fermé', () => {
    const [ferme, ...autres] = lignesDe(texteDe(siens, 'lieux-fermes.csv'))
    expect(autres.map(({ id }) => id)).toEqual(['cyberbase-tressagne'])
    expect(ferme).toMatchObject({
      id: 'agence-postale-tressagne',
      ferme_le: '2026-01-15',
      ferme_motif: "'=1+1, locaux rendus",
      repris_par: 'cafe-associatif-tressagne',
    })
    for (const { nom, texte } of siens.filter(({ jeu }) => jeu === 'lieux' || jeu === 'controles'))
      expect([nom, /^(?:\{"id":")?agence-postale-tressagne\b/m.test(texte)]).toEqual([nom, false])
  })

  test.each([
    ['lieux.json', 29],
    ['lieux.csv', 29],
    ['lieux-fermes.csv', 2],
  ] as const)('%s importé ici ne change rien', async (nom, lignes) => {
    const { bilan, avant, apres } = await allerRetour(
      racine,
      texteDe(siens, nom),
      'aidants-essai',
      CONSTRUIT_LE,
    )
    expect(bilan.lignes.map(({ sort }) => sort)).toEqual(Array.from({ length: lignes }, () => 'confirme'))
    expect(apres).toEqual(avant)
  })

  test('un vieil export, où le lieu était ouvert, ne le rouvre pas', async () => {
    const { bilan } = await allerRetour(racine, texteDe(fichiers, 'lieux.csv'), 'aidants-essai', CONSTRUIT_LE)
    expect(bilan.comptes).toMatchObject({ confirme: 29, refuse: 1 })
  })

  test('un lieu que nous croyons ouvert, et que la source dit fermé, n’est pas confirmé', async () => {
    const { bilan } = await allerRetour(
      CONTENU,
      texteDe(siens, 'lieux-fermes.csv'),
      'aidants-essai',
      CONSTRUIT_LE,
    )
    expect(bilan.lignes).toMatchObject([
      {
        sort: 'refuse',
        raison: 'la source dit « agence-postale-tressagne » fermé le 2026-01-15 : vérifiez, puis écrivez-le',
      },
      { sort: 'confirme' }, // fermé chez nous aussi
    ])
  })
})

describe('le juge de table', () => {
  const [ligne] = lignesDe(texteDe(fichiers, 'lieux.csv'))
  const csv = (changements: Record<string, string>) => {
    const cases = SCHEMA_NATIONAL.fields.map(({ name }) => changements[name] ?? ligne![name])
    return `${SCHEMA_NATIONAL.fields.map(({ name }) => name).join(',')}\n${cases.join(',')}\n`
  }

  test.each([
    [{}, []],
    [{ pivot: '123' }, ['pivot:1 « 123 » ne suit pas le motif']],
    [{ telephone: '04 77' }, ['telephone:1 « 04 77 » ne suit pas le motif']],
    [{ services: 'Jardinage' }, ['services:1 « Jardinage » ne suit pas le motif']],
    [{ nom: '' }, ['nom:1 est vide']],
    [{ date_maj: '2026-13-01' }, ['date_maj:1 « 2026-13-01 » n’est pas de type date']],
    [{ latitude: 'nord' }, ['latitude:1 « nord » n’est pas de type number']],
  ])('de %o, dit %o', (changements, fautes) => {
    expect(fautesDeTable(csv(changements), SCHEMA_NATIONAL)).toEqual(fautes)
  })

  test('voit une colonne en trop et un identifiant en double', () => {
    const texte = csv({})
    const [entete, corps] = texte.split('\n') as [string, string]
    expect(fautesDeTable(`${entete},classe\n${corps},mediation\n`, SCHEMA_NATIONAL)).toHaveLength(1)
    expect(fautesDeTable(`${texte}${corps}\n`, SCHEMA_NATIONAL)).toEqual([
      'id:2 « agence-postale-tressagne » est en double',
    ])
  })
})
