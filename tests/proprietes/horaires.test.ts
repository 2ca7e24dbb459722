/** La grammaire des horaires : comprise, elle se réécrit et se relit à l’identique ; sinon elle le dit. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecrireJour, lireJour } from '../../src/domain/temps/grammaire-horaires.ts'
import { lireJourEcrit } from '../../src/domain/temps/remedes-horaires.ts'
import { texteDe, toujours } from './hasard.ts'

const MOTS = [
  '9h',
  '12h',
  '13h30',
  '17h',
  '8:30',
  '0h',
  '24h',
  '-',
  '–',
  ' à ',
  ', ',
  ' et ',
  ' ; ',
  'fermé',
  ' (semaines paires)',
  ' (semaines impaires)',
  ' (1er mardi du mois)',
  ' (dernier mardi du mois)',
  'matin',
  'sur rendez-vous',
  'midi',
  'h',
  ' ',
] as const
/** Des morceaux quelconques, et des journées presque justes : les deux bouts de la grammaire. */
const JOURNEE = fc
  .array(
    fc.tuple(
      fc.nat(25),
      fc.constantFrom('h', ':00', 'h30', 'h05', ''),
      fc.constantFrom('-', ' - ', ' à ', '–', ' '),
      fc.nat(25),
      fc.constantFrom('h', ':00', 'h15', 'h59', 'h60'),
      fc.constantFrom(
        '',
        ' (semaines paires)',
        ' (1er et 3e mardi du mois)',
        ' (dernier mardi du mois)',
        ' (été)',
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((plages) =>
    fc.constantFrom(', ', ' ; ', ' et ').map((entre) => plages.map((plage) => plage.join('')).join(entre)),
  )
const MINUTES_D_UN_JOUR = 1440

test('toute phrase est comprise ou refusée avec un remède', () => {
  let comprises = 0
  toujours(fc.oneof(texteDe(MOTS, 8), JOURNEE), 3000, (texte) => {
    const lu = lireJour(1, texte)
    const aide = lireJourEcrit(1, texte, 'precision_horaires')
    expect('faute' in aide).toBe('faute' in lu)
    if ('faute' in lu) {
      expect(lu.faute).not.toBe('')
      return
    }
    comprises += 1
    for (const { debut, fin } of lu.creneaux) {
      expect(debut).toBeGreaterThanOrEqual(0)
      expect(fin).toBeGreaterThan(debut)
      expect(fin).toBeLessThanOrEqual(MINUTES_D_UN_JOUR)
    }
    expect(lireJour(1, ecrireJour(lu.creneaux))).toEqual(lu)
  })
  expect(comprises).toBeGreaterThan(100) // sinon la propriété n’aurait rien prouvé
})
