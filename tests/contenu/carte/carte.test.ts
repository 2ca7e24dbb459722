/** La table des communes et le fond de carte, comparés au découpage officiel. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { estDansContour } from '../../../src/domain/espace/contours.ts'
import { lireContours } from '../../../src/domain/espace/topologie.ts'
import type { Commune, Intercommunalite } from '../../../src/fiches/schemas/carte.ts'
import type { CommuneEtalab, EpciEtalab } from '../../../src/formats/carte/decoupage.ts'

const lire = <T>(chemin: string) => JSON.parse(readFileSync(chemin, 'utf8')) as T
const paquet = createRequire(import.meta.url)
const etalab = lire<CommuneEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/communes.json'))
const epci = lire<EpciEtalab[]>(paquet.resolve('@etalab/decoupage-administratif/data/epci.json'))

const somme = (liste: { population?: number }[]) => liste.reduce((total, c) => total + (c.population ?? 0), 0)

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
