import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { CommuneEtalab } from '../../src/formats/carte/decoupage.ts'

const lire = <T>(chemin: string) => JSON.parse(readFileSync(chemin, 'utf8')) as T
const paquet = createRequire(import.meta.url)
const etalab = lire<CommuneEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/communes.json'))

function lancer(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/carte.ts', ...options], {
    encoding: 'utf8',
  })
  return { status, texte: stdout + stderr }
}

describe('le script', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'carte-'))
  afterAll(() => rmSync(dossier, { recursive: true }))

  function geojson(nom: string, contenu: unknown): string {
    const chemin = join(dossier, nom)
    writeFileSync(chemin, JSON.stringify(contenu))
    return chemin
  }
  const carre = [
    [
      [2.2, 48.8],
      [2.2, 48.9],
      [2.4, 48.9],
      [2.4, 48.8],
      [2.2, 48.8],
    ],
  ]
  const surface = {
    type: 'Feature',
    properties: { code: '75056', nom: 'Paris' },
    geometry: { type: 'Polygon', coordinates: carre },
  }
  const paris = ['--departement', '75', '--dossier', dossier]

  test('écrit, vérifie, puis refuse un fichier retouché', () => {
    const contours = geojson('paris.geojson', { type: 'FeatureCollection', features: [surface] })
    expect(lancer('--contours', contours, ...paris).status).toBe(0)
    expect(lancer('--contours', contours, ...paris, '--verifier').status).toBe(0)
    appendFileSync(join(dossier, 'communes.json'), ' ')
    const { status, texte } = lancer('--contours', contours, ...paris, '--verifier')
    expect(status).toBe(1)
    expect(texte).toContain('communes.json. Relancez la commande sans --verifier')
    expect(texte).not.toContain('contours.json')
    expect(readFileSync(join(dossier, 'communes.json'), 'utf8')).toMatch(/ $/) // vérifier n’écrit pas
  })

  test('nomme toutes les communes sans contour', () => {
    const contours = geojson('vide.geojson', { type: 'FeatureCollection', features: [surface] })
    const { status, texte } = lancer('--contours', contours, '--departement', '90', '--dossier', dossier)
    expect(status).toBe(1)
    const attendues = etalab.filter((c) => c.type === 'commune-actuelle' && c.departement === '90')
    for (const { code } of attendues) expect(texte).toContain(`(${code})`)
  })

  test('dit ce qui manque ou ce qui cloche dans le fichier', () => {
    expect(lancer(...paris)).toMatchObject({
      status: 1,
      texte: expect.stringContaining('--contours communes.geojson'),
    })
    expect(lancer('--contours', 'absent.geojson', ...paris).texte).toContain(
      'Fichier introuvable : absent.geojson',
    )
    expect(lancer('--contours', 'package.json', ...paris).texte).toContain('n’est pas un GeoJSON')
    expect(lancer('--contours', 'LICENSE', ...paris).texte).toContain('n’est pas du JSON lisible')
    const sansCode = { ...surface, properties: { nom: 'Paris' } }
    const fautif = geojson('fautif.geojson', { type: 'FeatureCollection', features: [surface, sansCode] })
    expect(lancer('--contours', fautif, ...paris).texte).toContain('aux rangs 2.')
  })
})
