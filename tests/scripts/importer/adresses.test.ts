/** Aller chercher une source : ce que répondent vraiment les serveurs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { obtenir } from '../../../scripts/importer/obtenir.ts'
import { csvFranceServices, VALMONT } from '../../formats/import/sources.ts'
import { servir, type Page } from './import-essai.ts'

const CSV = csvFranceServices([VALMONT])
const PATIENCE_MS = 20_000

const PAGES: Record<string, Page> = {
  '/liste.csv': (_, r) => r.end(CSV),
  '/liste-2024-08-01.csv': (_, r) => r.end(CSV),
  '/datee.csv': (_, r) => r.writeHead(200, { 'last-modified': 'Thu, 01 Aug 2024 10:00:00 GMT' }).end(CSV),
  '/demenagee.csv': (_, r) => r.writeHead(301, { location: '/liste.csv' }).end(),
  '/boucle.csv': (_, r) => r.writeHead(301, { location: '/boucle.csv' }).end(),
  '/page.csv': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
  '/panne.csv': (_, r) => r.writeHead(503).end(),
  '/coupee.csv': (_, r) => {
    r.writeHead(200, { 'content-length': CSV.length * 2 }).write(CSV)
    setTimeout(() => r.destroy(), 20)
  },
  '/coupee-par-morceaux.csv': (_, r) => {
    r.write(CSV)
    setTimeout(() => r.destroy(), 20)
  },
  '/muette.csv': () => {},
  '/goutte-a-goutte.csv': (_, r) => {
    r.write(CSV)
  },
  '/enorme.csv': (_, r) => {
    const mega = Buffer.alloc(1024 * 1024, 'a')
    const verser = () => {
      while (!r.destroyed && r.write(mega));
      if (!r.destroyed) r.once('drain', verser)
    }
    verser()
  },
}

let site = ''
let fermer = () => {}
beforeAll(async () => {
  ;({ site, fermer } = await servir(PAGES))
})
afterAll(() => fermer())

const lire = async (chemin: string, patienceMs = PATIENCE_MS) => {
  const { octets, edition } = await obtenir(`${site}${chemin}`, patienceMs)
  return { texte: new TextDecoder().decode(octets), edition }
}

describe('une source se lit', () => {
  test.each<[string, string | undefined]>([
    ['/liste.csv', undefined],
    ['/demenagee.csv', undefined],
    ['/liste-2024-08-01.csv', '2024-08-01'],
    ['/datee.csv', '2024-08-01'],
  ])('%s', async (chemin, edition) => {
    expect(await lire(chemin)).toEqual({ texte: CSV, edition })
  })
})

describe('une source qui n’arrive pas entière est refusée', () => {
  test.each([
    ['/absente.csv', 'répond 404. Vérifiez l’adresse.'],
    ['/panne.csv', 'répond 503. Vérifiez l’adresse.'],
    ['/page.csv', 'répond une page web au lieu d’un fichier.'],
    ['/boucle.csv', 'ne répond pas, ou s’est arrêtée en route'],
    ['/coupee.csv', 'ne répond pas, ou s’est arrêtée en route'],
    ['/coupee-par-morceaux.csv', 'ne répond pas, ou s’est arrêtée en route'],
  ])('%s', async (chemin, message) => {
    await expect(lire(chemin)).rejects.toThrow(message)
  })

  test.each(['/muette.csv', '/goutte-a-goutte.csv'])('%s, au-delà de la patience', async (chemin) => {
    await expect(lire(chemin, 300)).rejects.toThrow('n’a pas tout envoyé en 0,3 s')
  })

  test('et ne remplit pas la mémoire', async () => {
    await expect(lire('/enorme.csv', 30_000)).rejects.toThrow('pèse plus de 64 Mo')
  })

  test('même quand personne n’écoute', async () => {
    await expect(obtenir('http://127.0.0.1:1/liste.csv', PATIENCE_MS)).rejects.toThrow('ne répond pas')
  })
})
