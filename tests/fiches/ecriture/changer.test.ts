/** Écrire des changements profonds, sans toucher aux autres lignes. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../../src/domain/contribution/changements.ts'
import type { Genre } from '../../../src/domain/contribution/libelles.ts'
import { ecrireChangements } from '../../../src/fiches/ecriture/changer.ts'

const POSTE = `# un poste
id: a
permanences:
  - lieu: b # au centre
    horaires:
      mardi: 9h-12h # le matin
      jeudi: 14h-17h

  # la tournée
  - adresse: Place du Bois
    commune: Ozy
    dates_connues:
      - 2026-02-12
      # au printemps
      - 2026-04-09
sources:
  - x
`
const BUS = `id: bus
ou:
  lieu: a
dates:
  - le: 2026-10-24
    horaires: 14h-18h
  - le: 2026-12-19
    horaires: 14h-18h
`

interface Essai {
  ou: unknown
  dates: { horaires: string }[]
  permanences: Permanence[]
}
interface Permanence {
  lieu?: string
  adresse?: string
  horaires?: Record<string, string>
  dates_connues?: string[]
}

function changer(genre: Genre, texte: string, changement: (fiche: Essai) => void): string {
  const avant = parse(texte) as FicheBrute
  const apres = structuredClone(avant)
  changement(apres as unknown as Essai)
  const ecrit = ecrireChangements(genre, texte, changementsEntre(avant, apres))
  expect(parse(ecrit)).toEqual(apres)
  return ecrit
}

describe('des changements profonds', () => {
  test('un jour d’une permanence : une ligne, son commentaire reste', () => {
    const ecrit = changer('conseillers', POSTE, (f) => (f.permanences[0]!.horaires!.mardi = '10h-12h'))
    expect(ecrit).toBe(POSTE.replace('mardi: 9h-12h #', 'mardi: 10h-12h #'))
  })

  test('un jour de plus se range à sa place', () => {
    const ecrit = changer('conseillers', POSTE, (f) => (f.permanences[0]!.horaires!.mercredi = '9h-11h'))
    expect(ecrit).toBe(POSTE.replace('      jeudi', '      mercredi: 9h-11h\n      jeudi'))
  })

  test('un jour de moins, puis toute la semaine', () => {
    const sans = changer('conseillers', POSTE, (f) => delete f.permanences[0]!.horaires!.jeudi)
    expect(sans).toBe(POSTE.replace('      jeudi: 14h-17h\n', ''))
    const rien = changer('conseillers', sans, (f) => delete f.permanences[0]!.horaires)
    expect(rien).toBe(sans.replace('    horaires:\n      mardi: 9h-12h # le matin\n', ''))
  })

  test('une permanence de plus, une de moins', () => {
    const plus = changer('conseillers', POSTE, (f) =>
      f.permanences.push({ lieu: 'c', horaires: { lundi: '9h-12h' } }),
    )
    expect(plus).toBe(POSTE.replace('sources', '  - lieu: c\n    horaires:\n      lundi: 9h-12h\nsources'))
    const moins = changer('conseillers', POSTE, (f) => f.permanences.splice(0, 1))
    expect(moins).toContain('  # la tournée\n  - adresse: Place du Bois')
    expect(moins).not.toContain('lieu: b')
    const aucune = changer('conseillers', moins, (f) => (f.permanences = []))
    expect(parse(aucune)).toMatchObject({ permanences: [] })
  })

  test('une date de plus dans une tournée garde les commentaires', () => {
    const ecrit = changer('conseillers', POSTE, (f) => f.permanences[1]!.dates_connues!.push('2026-06-01'))
    expect(ecrit).toBe(POSTE.replace('- 2026-04-09\n', '- 2026-04-09\n      - 2026-06-01\n'))
  })

  test('ce qui suit un tiret change à sa place, ou l’élément est récrit', () => {
    const ecrit = changer('conseillers', POSTE, (f) => (f.permanences[0]!.lieu = 'd'))
    expect(ecrit).toBe(POSTE.replace('lieu: b #', 'lieu: d #'))
    const autre = changer('conseillers', POSTE, (f) => {
      delete f.permanences[0]!.lieu
      f.permanences[0]!.adresse = '1 rue du Puits'
    })
    expect(autre).toContain('# la tournée\n  - adresse: Place du Bois')
  })

  test('un lieu devient une adresse, une date change', () => {
    changer('evenements', BUS, (f) => (f.ou = { adresse: 'Place', commune: 'Ozy' }))
    const ecrit = changer('evenements', BUS, (f) => (f.dates[1]!.horaires = '9h-12h'))
    expect(ecrit).toBe(BUS.replace(/14h-18h\n$/, '9h-12h\n'))
  })

  test('une fiche aux fins de ligne de Windows les garde', () => {
    const ecrit = changer('conseillers', POSTE.replace(/\n/g, '\r\n'), (f) => {
      f.permanences[0]!.horaires!.mercredi = '9h-11h'
      f.permanences.push({ lieu: 'c' })
    })
    expect(ecrit.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })
})
