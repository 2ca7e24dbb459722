import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { trouverChromium } from '../../scripts/chromium.ts'

const dossier = mkdtempSync(join(tmpdir(), 'chromium-'))

function programme(nom: string): string {
  const chemin = join(dossier, nom)
  mkdirSync(join(chemin, '..'), { recursive: true })
  writeFileSync(chemin, '')
  chmodSync(chemin, 0o755)
  return chemin
}

const choisi = programme('choisi/mon-chromium')
const systeme = programme('b/chromium')
const google = programme('a/google-chrome')
const fourni = programme('playwright/chrome')
const PATH = [join(dossier, 'a'), join(dossier, 'b')].join(delimiter)

test('la variable CHROMIUM passe avant tout', () => {
  expect(trouverChromium({ CHROMIUM: choisi, PATH }, [fourni])).toBe(choisi)
})

test('une variable CHROMIUM fausse est dite, pas ignorée', () => {
  const absent = join(dossier, 'absent')
  expect(() => trouverChromium({ CHROMIUM: absent, PATH }, [fourni])).toThrow(
    `CHROMIUM désigne « ${absent} »`,
  )
})

test('Chromium du système, puis Chrome, puis celui de Playwright', () => {
  expect(trouverChromium({ PATH }, [fourni])).toBe(systeme)
  expect(trouverChromium({ PATH: join(dossier, 'a') }, [fourni])).toBe(google)
  expect(trouverChromium({ PATH: join(dossier, 'vide') }, [fourni])).toBe(fourni)
})

test('rien n’est inventé quand il n’y en a pas', () => {
  expect(trouverChromium({ PATH: join(dossier, 'vide') }, [join(dossier, 'absent')])).toBeNull()
})
