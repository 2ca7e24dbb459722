/** Le veilleur construit : un script que Safari 13 lit, un inventaire juste, un annuaire entier. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { SORTIE } from '../../scripts/essais/site-essai.ts'
import type { Inventaire } from '../../src/components/hors-connexion/inventaire.ts'
import { deplier } from '../../src/domain/copie/deplier.ts'
import { inventorier } from '../../src/construction/inventorier.ts'
import { fichiersDuProjet } from '../maison/fichiers.ts'

const [premiere, ...suite] = readFileSync(`${SORTIE}/sw.js`, 'utf8').split('\n')
const inventaire = JSON.parse(premiere!.replace(/^const INVENTAIRE=|;$/g, '')) as Inventaire
const fichier = (adresse: string) => SORTIE + adresse + (adresse.endsWith('/') ? 'index.html' : '')

test('est un script ordinaire, de 2019', () => {
  const lire = () => parse(suite.join('\n'), { ecmaVersion: 2019, sourceType: 'script' })
  expect(lire).not.toThrow()
})

test('n’annonce que des fichiers servis, et leur empreinte', () => {
  const tous = [...inventaire.noyau, ...inventaire.complement]
  expect(tous.length).toBeGreaterThan(20)
  for (const [adresse, empreinte] of tous) {
    expect(existsSync(fichier(adresse)), adresse).toBe(true)
    const contenu = createHash('sha256')
      .update(readFileSync(fichier(adresse)))
      .digest('hex')
    if (!adresse.startsWith('/_astro/')) expect(contenu.startsWith(empreinte!), adresse).toBe(true)
  }
})

test('plie chaque fiche, chaque commune et ses réponses au guichet', () => {
  const paquet = JSON.parse(readFileSync(SORTIE + inventaire.paquet, 'utf8'))
  const pages = fichiersDuProjet(
    ['lieux', 'communes', 'orienter'].map((un) => `${SORTIE}/${un}`),
    ['index.html'],
  )
    .map((un) => un.slice(SORTIE.length).replace(/index\.html$/, ''))
    .filter((une) => /^\/[^/]+\/[^/]+\/$/.test(une) && une !== '/orienter/fiche/')
  expect(pages.length).toBeGreaterThan(60)
  for (const page of pages) {
    const corps = readFileSync(fichier(page), 'utf8').split('<body')[1]
    expect(deplier(paquet, page)?.split('<body')[1], page).toBe(corps)
  }
})

test('donne la même version pour le même site, une autre si le veilleur change', () => {
  expect(inventorier(SORTIE, suite.join('\n')).inventaire).toEqual(inventaire)
  expect(inventorier(SORTIE, `${suite.join('\n')} `).inventaire.version).not.toBe(inventaire.version)
})
