import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AIDE, trouverChromium } from '../../../scripts/essais/chromium.ts'

const dossier = mkdtempSync(join(tmpdir(), 'chromium-'))

function programme(nom: string, texte = ''): string {
  const chemin = join(dossier, nom)
  mkdirSync(join(chemin, '..'), { recursive: true })
  writeFileSync(chemin, texte)
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

/** Lance le script sur une machine sans Chromium, où les installateurs font `texte`. */
function lancerSansChromium(machine: string, texte: string) {
  for (const installateur of ['apt-get', 'npx'])
    programme(`${machine}/${installateur}`, `#!/bin/sh\n${texte}\n`)
  const env = { PATH: join(dossier, machine), PLAYWRIGHT_BROWSERS_PATH: join(dossier, 'sans-navigateur') }
  return spawnSync(process.execPath, ['scripts/essais/chromium.ts'], { env, encoding: 'utf8' })
}

describe.skipIf(process.platform !== 'linux')('sur une machine sans Chromium', () => {
  test('le script l’installe et dit où il est', () => {
    const ici = join(dossier, 'neuve', 'chromium')
    const { status, stdout } = lancerSansChromium('neuve', `: > ${ici} && /bin/chmod +x ${ici}`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${ici}\n` })
  })

  test('le script dit comment faire quand rien ne s’installe', () => {
    const { status, stdout, stderr } = lancerSansChromium('fermee', 'exit 1')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(AIDE)
  })
})
