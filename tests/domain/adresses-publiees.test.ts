/** Ce qu’un site construit promet de garder. */
import { expect, test } from 'vitest'
import { adressesPerdues, adressesPubliques, lireAdresses } from '../../src/domain/adresses-publiees.ts'

test('garde les pages, les agendas, les cartes de visite et les données', () => {
  expect(
    adressesPubliques([
      'lieux/mediatheque/index.html',
      'index.html',
      'agenda.ics',
      'lieux/mediatheque.vcf',
      'schemas/lieu.json',
      'donnees/lieux.csv',
      'agenda.xml',
    ]),
  ).toEqual([
    '/',
    '/agenda.ics',
    '/agenda.xml',
    '/donnees/lieux.csv',
    '/lieux/mediatheque.vcf',
    '/lieux/mediatheque/',
    '/schemas/lieu.json',
  ])
})

test.each([
  '404.html',
  '404/index.html',
  '_astro/page.1a2b3c.css',
  '_astro/donnees.json',
  'lieux/recherche.json',
  'lieux/alentours.json',
  'orienter/donnees.json',
  'carte/fond.json',
  'sitemap-0.xml',
  'robots.txt',
  'favicon.svg',
])('%s ne sert qu’à nos pages', (fichier) => expect(adressesPubliques([fichier])).toEqual([]))

test('relit une liste, et dit ce qui ne répond plus', () => {
  const liste = lireAdresses('/\n/lieux/ferme/\r\n\n/lieux/ouvert/\n')
  expect(liste).toEqual(['/', '/lieux/ferme/', '/lieux/ouvert/'])
  expect(adressesPerdues(liste, ['/', '/lieux/ouvert/', '/neuve/'])).toEqual(['/lieux/ferme/'])
  expect(adressesPerdues(liste, liste)).toEqual([])
})
