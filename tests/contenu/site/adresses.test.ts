/** Aucune adresse publiée ne cesse de répondre : les QR codes de 320 affiches y mènent. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adressesPerdues, adressesPubliques, lireAdresses } from '../../../src/domain/adresses-publiees.ts'
import { fichiersDuProjet } from '../../maison/fichiers.ts'

const publiees = lireAdresses(readFileSync('content/adresses-publiees.txt', 'utf8'))
const servies = adressesPubliques(fichiersDuProjet(['dist']).map((fichier) => fichier.slice('dist/'.length)))

test('chaque adresse publiée un jour répond', () => {
  expect(servies.length).toBeGreaterThan(1000)
  expect(adressesPerdues(publiees, servies)).toEqual([])
})

test('la liste porte les 320 pages de commune que visent les affiches', () => {
  expect(publiees.filter((adresse) => /^\/communes\/[^/]+\/$/.test(adresse))).toHaveLength(320)
})

test('la liste est triée, une adresse par ligne', () => {
  expect(publiees).toEqual([...new Set(publiees)].toSorted())
  expect(publiees.filter((adresse) => !/^\/[\w./-]*$/.test(adresse))).toEqual([])
})
