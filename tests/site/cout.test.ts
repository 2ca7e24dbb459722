import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { coutDe, pagesTropCheres } from './cout.ts'
import { lirePage } from './site.ts'

const dossier = mkdtempSync(join(tmpdir(), 'cout-'))
afterAll(() => rmSync(dossier, { recursive: true }))
mkdirSync(join(dossier, '_astro'))
const ecrire = (nom: string, texte: string) => writeFileSync(join(dossier, '_astro', nom), texte)
const hasard = (octets: number) => randomBytes(octets).toString('base64') // ne se tasse pas sous `octets`
ecrire('b.js', `/* ${hasard(3000)} */`)
ecrire('a.js', `import "./b.js"`)
ecrire('p.woff2', 'x'.repeat(5000))

const SCRIPT = '<script type="module" src="/_astro/a.js"></script>'
const page = (corps: string, adresse = '/') =>
  lirePage(
    adresse,
    `<!DOCTYPE html><html lang="fr"><head><title>T</title></head><body>${corps}</body></html>`,
  )

test('un script compte avec ce qu’il importe, une police telle quelle, chacun une fois', async () => {
  const nue = coutDe(await page(''), dossier).octets
  const scripts = coutDe(await page(SCRIPT), dossier).octets - nue
  expect(scripts).toBeGreaterThan(3000)
  expect(scripts).toBeLessThan(3300)
  expect(coutDe(await page(SCRIPT + SCRIPT), dossier).octets - nue).toBeLessThan(3350)
  const police = '<link rel="preload" href="/_astro/p.woff2" as="font" type="font/woff2">'
  expect(coutDe(await page(police), dossier).octets - nue).toBeGreaterThan(5000)
})

test('les éléments se comptent sans l’intérieur des dessins', async () => {
  // html, head, title, body, p, svg, p
  const { noeuds } = coutDe(await page('<p>a</p><svg><path/><path/></svg><p>b</p>'), dossier)
  expect(noeuds).toBe(7)
})

test('la page la plus lourde d’un gabarit répond pour les autres', async () => {
  const lourde = await page('<p></p>'.repeat(400), '/lieux/a/')
  expect(pagesTropCheres([await page('<p>a</p>', '/lieux/b/')], dossier)).toEqual([])
  const fautes = pagesTropCheres([await page('<p>a</p>', '/lieux/b/'), lourde], dossier)
  expect(fautes).toContain('/lieux/a/ (lieu) : 404 éléments pour 380')
})
