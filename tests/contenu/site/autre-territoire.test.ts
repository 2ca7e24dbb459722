/** Un autre territoire a son site, sans un mot de celui-ci. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fichiersDuProjet } from '../../maison/fichiers.ts'
import { SORTIE } from '../../../scripts/essais/site-essai.ts'

const { nom, carte } = parse(readFileSync('content/territoire.yaml', 'utf8')) as {
  nom: string
  carte: { villes: string[] }
}
const nommeIci = (texte: string) => [nom, ...carte.villes].some((mot) => texte.includes(mot))

test('la garde voit un nom d’ici', () => {
  expect(nommeIci(`Bienvenue à ${carte.villes[0]}`)).toBe(true)
  expect(nommeIci('Bienvenue ailleurs')).toBe(false)
})

test('aucune page du département d’essai ne nomme celui-ci', () => {
  const pages = fichiersDuProjet([SORTIE], ['.html', '.json', '.xml', '.ics', '.txt', '.webmanifest'])
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.filter((page) => nommeIci(readFileSync(page, 'utf8')))).toEqual([])
})
