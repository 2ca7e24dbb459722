/** Ce qui arrête un import : rien n’est écrit, et le message dit quoi faire. */
import { describe, expect, test } from 'vitest'
import type { OptionsDImport } from '../../../scripts/importer/executer.ts'
import { csvFranceServices, VALMONT } from '../../formats/import/sources.ts'
import { avecSources, importerTexte, lancer, photo } from './import-essai.ts'

const EDITION = { edition: '2024-08-01' }
const CSV = csvFranceServices([VALMONT])

describe('arrête tout, sans rien écrire', () => {
  const DIX = Array.from({ length: 10 }, (_, i) => ({
    ...VALMONT,
    id_fs: String(i + 1),
    insee_com: '01053',
  }))
  const lignes = (n: number) => csvFranceServices(DIX.slice(0, n))

  test.each<[string, string, Partial<OptionsDImport>, string]>([
    ['une source qui rétrécit', lignes(8), {}, 'elle n’a plus que 8 lignes, contre 10 la dernière fois'],
    [
      'une colonne renommée',
      lignes(10).replace('"groupe_fs"', '"groupe"'),
      {},
      'elle n’a plus les colonnes groupe_fs ; elle a des colonnes inconnues : groupe',
    ],
    ['une colonne indispensable en moins', lignes(10).replace('"id_fs"', '"numero"'), {}, 'il manque id_fs'],
    ['une page web', '<!doctype html><title>Connexion</title>', {}, 'La source répond une page web'],
    [
      'une source inconnue',
      lignes(10),
      { source: 'radio' },
      '« radio » n’est pas une source de territoire.yaml',
    ],
    [
      'une édition à venir',
      lignes(10),
      { edition: '2027-01-01' },
      'L’édition du 2027-01-01 est dans le futur.',
    ],
  ])('%s', async (_, texte, options, message) => {
    await avecSources({}, async (contenu) => {
      await importerTexte(contenu, lignes(10), EDITION)
      const avant = photo(contenu)
      const { reussi, sortie } = await importerTexte(contenu, texte, { edition: '2025-01-01', ...options })
      expect(sortie).toContain(message)
      expect({ reussi, contenu: photo(contenu) }).toEqual({ reussi: false, contenu: avant })
    })
  })

  test('sauf si une personne accepte le changement', async () => {
    await avecSources({}, async (contenu) => {
      await importerTexte(contenu, lignes(10), EDITION)
      const { reussi } = await importerTexte(contenu, lignes(5), { edition: '2025-01-01', accepter: true })
      expect(reussi).toBe(true)
      expect(photo(contenu)['import-etat.yaml']).toContain('lignes: 5')
    })
  })

  test('un contenu déjà fautif', async () => {
    await avecSources({ 'lieux/x.yaml': 'id: x\n' }, async (contenu) => {
      const { reussi, sortie } = await importerTexte(contenu, CSV, EDITION)
      expect(sortie).toContain('content/lieux/x.yaml')
      expect(reussi).toBe(false)
    })
  })

  test.each<[string, string[], string]>([
    ['un fichier qui n’existe pas', ['absent.csv'], 'Le fichier « absent.csv » ne se lit pas.'],
    ['rien à importer', [], 'Donnez un fichier ou une adresse'],
    ['deux fichiers', ['a.csv', 'b.csv'], 'Donnez un fichier ou une adresse'],
    [
      'un format inconnu',
      ['a.csv', '--format', 'excel'],
      'Le format « excel » n’existe pas. Formats : france-services, schema-national, icalendar, openagenda.',
    ],
    [
      'une date qui n’en est pas une',
      ['a.csv', '--edition', 'août'],
      'L’édition « août » n’est pas une date.',
    ],
  ])('%s', async (_, options, message) => {
    const { code, sortie } = await lancer('importer', ...options)
    expect(sortie).toContain(message)
    expect(code).toBe(1)
  })
})
