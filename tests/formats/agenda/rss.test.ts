import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { momentLocal } from '../../../src/domain/temps/heure-locale.ts'
import { versRss, type FluxRss } from '../../../src/formats/agenda/rss.ts'

const FLUX: FluxRss = {
  titre: 'Agenda <des> Vals & d’ailleurs',
  description: 'Ce qui vient',
  page: 'https://vals.example/agenda/',
  adresse: 'https://vals.example/agenda.xml',
  articles: [
    {
      id: 'cafe',
      titre: 'Café & « clic »',
      texte: 'mardi 17 mars 2026, de 14 h à 16 h – 5 < 6',
      adresse: 'https://vals.example/agenda/#cafe',
      date: momentLocal('2026-03-01', 0),
    },
    { id: 'b', titre: 'B', texte: 'b', adresse: 'https://vals.example/agenda/#b', date: new Date(0) },
  ],
}
/** Refuse un flux mal formé. */
const relire = (flux: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (nom) => nom === 'item' }).parse(flux, true).rss.channel

test('relu par une autre bibliothèque, dit mot pour mot chaque article', () => {
  const canal = relire(versRss(FLUX))
  expect(canal.title).toBe(FLUX.titre)
  expect(canal['atom:link']['@_href']).toBe('https://vals.example/agenda.xml')
  expect(canal.item).toHaveLength(2)
  expect(canal.item[0]).toMatchObject({
    title: 'Café & « clic »',
    description: 'mardi 17 mars 2026, de 14 h à 16 h – 5 < 6',
    link: 'https://vals.example/agenda/#cafe',
    guid: { '#text': 'cafe', '@_isPermaLink': 'false' },
    pubDate: 'Sat, 28 Feb 2026 23:00:00 GMT',
  })
})

test('reste un flux juste sans article', () => {
  const vide = versRss({ ...FLUX, articles: [] })
  expect(relire(vide).item).toBeUndefined()
})

test('un flux mal formé serait refusé', () => {
  expect(() => relire(versRss(FLUX).replace('</title>', ''))).toThrow()
})
