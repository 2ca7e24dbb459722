/** La maison se lit : des fichiers courts, des dossiers qu’on parcourt d’un coup d’œil. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fichiersDuProjet } from './fichiers.ts'

const LIGNES_MEDIANE = 60
const LIGNES_DE_NEUF_SUR_DIX = 150
const FICHIERS_AU_PLUS = 15

/** Un fichier y est une fiche, une adresse, ou le schéma d’une sorte de fiche : leur nombre n’est pas le nôtre. */
const SANS_LIMITE = /^(?:content|public\/schemas|tests\/fixtures\/\w+\/content|src\/pages)(?:\/|$)/

/** La part des fichiers, de 0 à 1, est au plus de cette longueur. @param lignes De chaque fichier ; une au moins. */
function quantile(lignes: readonly number[], part: number): number {
  return lignes.toSorted((a, b) => a - b)[Math.ceil(part * lignes.length) - 1]!
}

/** Les dossiers trop pleins, sous-dossiers à part : « src/x : 16 fichiers ». */
function tropPleins(chemins: readonly string[]): string[] {
  const nombres = new Map<string, number>()
  for (const chemin of chemins) {
    const dossier = posix.dirname(chemin)
    if (!SANS_LIMITE.test(dossier)) nombres.set(dossier, (nombres.get(dossier) ?? 0) + 1)
  }
  return [...nombres]
    .filter(([, n]) => n > FICHIERS_AU_PLUS)
    .map(([dossier, n]) => `${dossier} : ${n} fichiers`)
}

const rangee = (dossier: string, n: number) => Array.from({ length: n }, (_, i) => `${dossier}/f${i}.ts`)

describe('les longueurs', () => {
  test('se comptent à la main', () => {
    expect(quantile([30, 10, 20], 0.5)).toBe(20)
    expect(quantile([10, 20, 30, 40, 50, 60, 70, 80, 90, 1000], 0.9)).toBe(90)
    expect(quantile([10, 20, 30, 40, 50, 60, 70, 80, 900, 1000], 0.9)).toBe(900)
  })

  test(`la moitié des fichiers ont au plus ${LIGNES_MEDIANE} lignes, neuf sur dix au plus ${LIGNES_DE_NEUF_SUR_DIX}`, () => {
    const fichiers = fichiersDuProjet(['src', 'scripts', 'tests'], ['.ts', '.astro', '.css', '.mjs'])
    expect(fichiers.length).toBeGreaterThan(100)
    const lignes = fichiers.map((fichier) => readFileSync(fichier, 'utf8').trimEnd().split('\n').length)
    expect(quantile(lignes, 0.5)).toBeLessThanOrEqual(LIGNES_MEDIANE)
    expect(quantile(lignes, 0.9)).toBeLessThanOrEqual(LIGNES_DE_NEUF_SUR_DIX)
  })
})

describe('les dossiers', () => {
  test('refuse seize fichiers', () => {
    expect(tropPleins(rangee('src/domain', 16))).toEqual(['src/domain : 16 fichiers'])
    expect(tropPleins(rangee('tests/contenu', 16))).toEqual(['tests/contenu : 16 fichiers'])
    expect(tropPleins(rangee('tests/fixtures/import', 16))).toHaveLength(1)
  })

  test('admet quinze fichiers et des sous-dossiers, autant de fiches et de pages qu’il en faut', () => {
    expect(tropPleins([...rangee('src/domain', 15), ...rangee('src/domain/temps', 15)])).toEqual([])
    const fiches = [
      'content/lieux',
      'tests/fixtures/departement/content/lieux',
      'src/pages',
      'src/pages/reseau',
    ]
    expect(tropPleins(fiches.flatMap((dossier) => rangee(dossier, 40)))).toEqual([])
  })

  test(`toute la maison tient en ${FICHIERS_AU_PLUS} fichiers par dossier`, () => {
    expect(tropPleins(fichiersDuProjet(['src', 'scripts', 'tests', 'public']))).toEqual([])
  })
})
