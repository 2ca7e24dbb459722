import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { estDansContour } from '../../src/domain/espace/contours.ts'
import type { Commune, Intercommunalite } from '../../src/fiches/schemas/carte.ts'
import type { CommuneEtalab, EpciEtalab } from '../../src/formats/decoupage.ts'
import { lireContours } from '../../src/domain/espace/topologie.ts'

const lire = <T>(chemin: string) => JSON.parse(readFileSync(chemin, 'utf8')) as T
const paquet = createRequire(import.meta.url)
const etalab = lire<CommuneEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/communes.json'))
const epci = lire<EpciEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/epci.json'))

const somme = (liste: { population?: number }[]) => liste.reduce((total, c) => total + (c.population ?? 0), 0)

function lancer(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/carte.ts', ...options], {
    encoding: 'utf8',
  })
  return { status, texte: stdout + stderr }
}

describe('la table et le fond de carte de la Loire', () => {
  const table = lire<{ communes: Commune[]; intercommunalites: Intercommunalite[] }>(
    'content/carte/communes.json',
  )
  const contours = lireContours(lire('content/carte/contours.json'))
  const commune = (code: string) => table.communes.find((c) => c.code === code)!

  test('comptent 320 communes et 11 intercommunalités, comme au 1er janvier 2026', () => {
    expect(table.communes).toHaveLength(320)
    expect(contours.size).toBe(320)
    expect(table.intercommunalites).toHaveLength(11)
  })

  test('ont les codes, la population et l’intercommunalité du découpage officiel', () => {
    const officielles = etalab.filter((c) => c.type === 'commune-actuelle' && c.departement === '42')
    const parCode = new Map(officielles.map((c) => [c.code, c]))
    for (const { code, population, codes_postaux, intercommunalite } of table.communes) {
      expect({ code, population, codes_postaux }).toEqual({
        code,
        population: parCode.get(code)?.population,
        codes_postaux: parCode.get(code)?.codesPostaux,
      })
      const groupe = epci.find((e) => e.code === intercommunalite)
      expect(groupe?.membres.map((membre) => membre.code)).toContain(code)
    }
    expect(somme(table.communes)).toBe(somme(officielles))
  })

  test('ont des codes postaux de cinq chiffres et des adresses uniques', () => {
    for (const { codes_postaux } of table.communes) {
      expect(codes_postaux.length).toBeGreaterThan(0)
      for (const code of codes_postaux) expect(code).toMatch(/^\d{5}$/)
    }
    for (const liste of [table.communes, table.intercommunalites]) {
      expect(new Set(liste.map(({ slug }) => slug)).size).toBe(liste.length)
      for (const { slug } of liste) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('placent chaque repère dans le contour de sa commune, et d’aucune autre', () => {
    for (const repere of table.communes) {
      const dedans = [...contours]
        .filter(([, contour]) => estDansContour(repere, contour))
        .map(([code]) => code)
      expect(dedans).toEqual([repere.code])
    }
  })

  test('rendent à La Côte-Saint-Didier le territoire et le nom de La Côte-en-Couzan', () => {
    // Moyenne des sommets du contour de 42072 dans le fichier de l’IGN de 2018.
    expect(estDansContour({ latitude: 45.76764, longitude: 3.82835 }, contours.get('42217')!)).toBe(true)
    expect(contours.has('42072')).toBe(false)
    expect(commune('42217').anciennes).toContain('La Côte-en-Couzan')
  })

  test('gardent les trois codes postaux de Saint-Étienne et l’apostrophe de L’Étrat', () => {
    expect(commune('42218').codes_postaux).toEqual(['42000', '42100', '42230'])
    expect(commune('42092')).toMatchObject({ nom: 'L’Étrat', slug: 'l-etrat', anciennes: [] })
  })

  test('pèsent peu une fois compressés', () => {
    expect(gzipSync(readFileSync('content/carte/contours.json')).length).toBeLessThan(17_500)
  })
})

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
