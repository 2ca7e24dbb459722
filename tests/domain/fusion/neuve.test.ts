/** La fiche d’un lieu que nous n’avions pas. */
import { describe, expect, test } from 'vitest'
import { aucuneDecision } from '../../../src/domain/apport/decisions.ts'
import type { FicheRecue } from '../../../src/domain/apport/recue.ts'
import { ficheNeuve, type FicheNeuve } from '../../../src/domain/fusion/neuve.ts'
import { recue } from '../rapprochement/lieux.ts'

const AJOUTS = {
  services: ['Aide aux démarches administratives'],
  typologie: ['France services'],
  dispositif_programmes_nationaux: ['France Services'],
}
const dite = (changements: Partial<FicheRecue> = {}, ou = {}) =>
  recue({ nom: 'France services de Valmont', le: '2024-08-01', ajouts: AJOUTS, ...changements }, ou)

function creer(fiche: FicheRecue, pris: string[] = [], decisions = aucuneDecision()): FicheNeuve {
  const neuve = ficheNeuve(fiche, 'essai', new Set(pris), '2026-11-27', decisions)
  if ('refus' in neuve) throw new Error(neuve.refus)
  return neuve.fiche
}

test('dit ses faits, sa source, leur date, et le jour où elle entre', () => {
  expect(creer(dite({ faits: { horaires: [{ jour: 1, debut: 540, fin: 720 }] } }))).toEqual({
    id: 'france-services-de-valmont',
    nom: 'France services de Valmont',
    classe: 'inclusion',
    classe_proposee: true,
    pivot: undefined,
    adresse: '1 rue des Lilas',
    code_postal: '99100',
    commune: 'Valmont',
    code_insee: '99001',
    latitude: 45.05,
    longitude: 4.05,
    precision: undefined,
    telephone: '04 77 00 00 01',
    horaires: { mardi: '9h-12h' },
    ...AJOUTS,
    ajoute_le: '2026-11-27',
    identifiants: { essai: '12' },
    controles: Object.fromEntries(
      ['horaires', 'telephone', 'adresse', 'services'].map((g) => [g, { le: '2024-08-01', source: 'essai' }]),
    ),
    sources: ['essai'],
    date_maj: '2024-08-01',
  })
})

test('sans point, c’est la commune qui la situe', () => {
  expect(creer(dite({}, { latitude: undefined, longitude: undefined })).precision).toBe('commune')
})

test('un mobile attend qu’une personne l’accepte', () => {
  const fiche = dite({ faits: { telephone: '06 00 00 00 09' } })
  const neuve = ficheNeuve(fiche, 'essai', new Set(), '2026-11-27')
  expect(neuve).toMatchObject({
    fiche: expect.not.objectContaining({ telephone: expect.anything() }),
    conflits: [{ champ: 'telephone', raison: 'c’est un mobile, peut-être celui d’une personne' }],
  })
  const prendre = new Map([['telephone', { valeur: '06 00 00 00 09', le: '2026-11-27' }]])
  expect(creer(fiche, [], { ...aucuneDecision(), prendre }).telephone).toBe('06 00 00 00 09')
})

test('refuse un lieu dont rien ne dit la classe', () => {
  expect(() => creer(recue())).toThrow('la source n’en dit pas assez pour proposer une classe')
})

describe('son identifiant', () => {
  test.each<[string, string[], string]>([
    ['est son nom', [], 'france-services-de-valmont'],
    [
      'y ajoute la commune s’il est pris',
      ['france-services-de-valmont'],
      'france-services-de-valmont-valmont',
    ],
    [
      'puis un rang',
      [
        'france-services-de-valmont',
        'france-services-de-valmont-valmont',
        'france-services-de-valmont-valmont-2',
      ],
      'france-services-de-valmont-valmont-3',
    ],
  ])('%s', (_, pris, attendu) => expect(creer(dite(), pris).id).toBe(attendu))

  test('tient dans ses 80 caractères, et n’est jamais vide', () => {
    expect(creer(dite({ nom: `${'long '.repeat(24)}` })).id.length).toBeLessThanOrEqual(80)
    expect(creer(dite({ nom: '★★★' })).id).toBe('lieu')
  })
})
