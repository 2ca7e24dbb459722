/** Les fichiers ouverts tels qu’ils sont servis : entiers, annoncés, lisibles. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { SORTIE } from '../../../scripts/essais/site-essai.ts'

const DOSSIER = join(SORTIE, 'donnees')
const lire = (nom: string) => readFileSync(join(DOSSIER, nom), 'utf8')
const fichiers = readdirSync(DOSSIER).filter((nom) => nom !== 'index.html')

describe('les fichiers ouverts', () => {
  test('sont tous dans les empreintes, et chacune est juste', () => {
    const dites = new Map(
      lire('empreintes.txt')
        .trimEnd()
        .split('\n')
        .map((ligne) => ligne.split('  ') as [string, string])
        .map(([somme, nom]) => [nom, somme]),
    )
    expect([...dites.keys(), 'empreintes.txt'].toSorted()).toEqual(fichiers.toSorted())
    for (const [nom, somme] of dites) {
      const vraie = createHash('sha256')
        .update(readFileSync(join(DOSSIER, nom)))
        .digest('hex')
      expect([nom, somme]).toEqual([nom, vraie])
    }
  })

  test('pèsent ce que le paquet annonce', () => {
    const { resources } = JSON.parse(lire('datapackage.json')) as {
      resources: { path: string; bytes: number }[]
    }
    expect(resources).toHaveLength(11)
    for (const { path, bytes } of resources)
      expect([path, statSync(join(DOSSIER, path)).size]).toEqual([path, bytes])
  })

  test('sont des listes : chaque CSV a le même nombre de cases par ligne, chaque JSON est une liste', () => {
    for (const nom of fichiers.filter((un) => un.endsWith('.csv')))
      expect([nom, (parse(lire(nom)) as string[][]).length > 0]).toEqual([nom, true])
    for (const nom of ['lieux.json', 'ressources.json'])
      expect([nom, Array.isArray(JSON.parse(lire(nom)))]).toEqual([nom, true])
  })

  test('l’agenda est celui du site, et ical.js le lit', () => {
    expect(lire('agenda.ics')).toBe(readFileSync(join(SORTIE, 'agenda.ics'), 'utf8'))
    const rendezVous = new ICAL.Component(ICAL.parse(lire('agenda.ics')) as never).getAllSubcomponents(
      'vevent',
    )
    expect(rendezVous.length).toBeGreaterThan(10)
  })
})
