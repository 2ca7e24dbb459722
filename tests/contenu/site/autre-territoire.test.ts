/** Un autre territoire a son site, sans un mot de celui-ci. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fichiersDuProjet } from '../../maison/fichiers.ts'
import { SORTIE } from '../../../scripts/essais/site-essai.ts'
import { NOMS_D_ICI } from './noms-d-ici.ts'

const nommeIci = (texte: string) => NOMS_D_ICI.some((mot) => texte.includes(mot))

test('la garde voit un nom d’ici', () => {
  expect(nommeIci(`Bienvenue à ${NOMS_D_ICI[1]}`)).toBe(true)
  expect(nommeIci('Bienvenue ailleurs')).toBe(false)
})

test('aucune page du département d’essai ne nomme celui-ci', () => {
  const pages = fichiersDuProjet([SORTIE], ['.html', '.json', '.xml', '.ics', '.txt', '.webmanifest'])
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.filter((page) => nommeIci(readFileSync(page, 'utf8')))).toEqual([])
})
