/** `npm run fraicheur` et `npm run relances`, lancés comme une personne le fait. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { remplacerDossier } from '../../../scripts/qualite/remplacer-dossier.ts'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import { lancerScript, photo } from '../importer/import-essai.ts'

const ICI = mkdtempSync(join(tmpdir(), 'qualite-'))
afterAll(() => rmSync(ICI, { recursive: true }))

describe('fraicheur', () => {
  const dire = (...options: string[]) => lancerScript('qualite/fraicheur', '--contenu', CONTENU, ...options)

  test('dit au terminal les comptes et qui appeler', async () => {
    const { code, sortie } = await dire()
    expect(code).toBe(0)
    expect(sortie).toMatch(/^Tous les lieux +30 +138 +24 +7 +16 +55$/m)
    expect(sortie).toMatch(/^Agence postale de Tressagne +Tressagne +05.36.49.00.30 +05\/05\/2021 /m)
  })

  test('dit la même chose en Markdown et en CSV', async () => {
    const markdown = await dire('--format', 'markdown')
    expect(markdown.sortie).toContain('| Tous les lieux | 30 | 138 | 24 | 7 | 16 | 55 |')
    expect(markdown.sortie).toContain('## À appeler d’abord')
    const csv = await dire('--format=csv')
    expect(csv.sortie).toContain('Tout l’annuaire;Tous les lieux;30;138;24;7;16;55\r\n')
  })

  test('refuse un format inconnu, et un contenu qui n’en est pas un', async () => {
    expect(await dire('--format=xml')).toEqual({
      code: 1,
      sortie: 'Le format « xml » n’existe pas. Formats : tableau, markdown, csv.\n',
    })
    expect((await lancerScript('qualite/fraicheur', '--contenu', ICI)).code).toBe(1)
  })
})

describe('relances', () => {
  const relancer = (...options: string[]) =>
    lancerScript('qualite/relances', '--contenu', CONTENU, ...options)

  test('écrit une lettre en texte et en page par structure, et leur liste ; recommencé, les mêmes octets', async () => {
    const sortie = join(ICI, 'lettres')
    expect(await relancer('--sortie', sortie)).toEqual({
      code: 0,
      sortie: `5 lettres, 23 faits de plus d’un an. Elles sont dans « ${sortie} ».\n`,
    })
    expect(readdirSync(sortie)).toEqual([
      'lieu-ccas-saint-aubrin.html',
      'lieu-ccas-saint-aubrin.txt',
      'lieu-foyer-rural-l-epinelle.html',
      'lieu-foyer-rural-l-epinelle.txt',
      'lieu-tiers-lieu-la-grange.html',
      'lieu-tiers-lieu-la-grange.txt',
      'liste.csv',
      'structure-la-poste.html',
      'structure-la-poste.txt',
      'structure-mediatheque-departementale.html',
      'structure-mediatheque-departementale.txt',
    ])
    expect(readFileSync(join(sortie, 'structure-la-poste.txt'), 'utf8')).toContain('avant le 30/04/2026.')
    const avant = photo(sortie)
    await relancer('--sortie', sortie)
    expect(photo(sortie)).toEqual(avant)
    await relancer('--sortie', sortie, '--avant', '2026-05-15')
    expect(readFileSync(join(sortie, 'structure-la-poste.txt'), 'utf8')).toContain('avant le 15/05/2026.')
    expect(readdirSync(ICI).filter((nom) => nom.startsWith('.'))).toEqual([]) // pas de chantier oublié
  })

  test.each([
    ['demain', '« demain » n’est pas une date. Exemple : --avant 2026-04-30'],
    ['2026-02-30', '« 2026-02-30 » n’est pas une date. Exemple : --avant 2026-04-30'],
    ['2026-03-31', 'Le 2026-03-31 est déjà passé. Donnez un jour à venir : --avant'],
  ])('refuse la date « %s »', async (jour, message) => {
    const sortie = join(ICI, 'refusees')
    expect(await relancer('--sortie', sortie, '--avant', jour)).toEqual({ code: 1, sortie: `${message}\n` })
    expect(existsSync(sortie)).toBe(false)
  })

  test('ne touche pas à un dossier qui contient autre chose, ni à un fichier', async () => {
    const pris = join(ICI, 'pris')
    mkdirSync(pris)
    writeFileSync(join(pris, 'these.txt'), 'dix ans de travail')
    const refus = await relancer('--sortie', pris)
    expect(refus.code).toBe(1)
    expect(refus.sortie).toContain('contient autre chose')
    expect(readdirSync(pris)).toEqual(['these.txt'])
    expect((await relancer('--sortie', join(pris, 'these.txt'))).sortie).toContain('n’est pas un dossier')
  })

  test('une écriture qui échoue laisse l’ancien dossier entier', () => {
    const dossier = join(ICI, 'entier')
    remplacerDossier(dossier, new Map([['liste.csv', 'avant']]), 'liste.csv')
    const impossible = new Map([
      ['liste.csv', 'après'],
      ['pas/un/nom', ''],
    ])
    expect(() => remplacerDossier(dossier, impossible, 'liste.csv')).toThrow()
    expect(photo(dossier)).toEqual({ 'liste.csv': 'avant' })
  })
})
