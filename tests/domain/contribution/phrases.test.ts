import { describe, expect, test } from 'vitest'
import { changementsEntre, type FicheBrute } from '../../../src/domain/contribution/changements.ts'
import type { Genre } from '../../../src/domain/contribution/libelles.ts'
import { phrasesDeChangements } from '../../../src/domain/contribution/phrases.ts'

const dire = (avant: FicheBrute, apres: FicheBrute, genre: Genre = 'lieux') =>
  phrasesDeChangements(genre, changementsEntre(avant, apres)).map((phrase) => phrase.replace(/\u00a0/g, ' '))

describe('ce qui change, dit avec des mots', () => {
  test.each<[FicheBrute, FicheBrute, string[]]>([
    [
      { horaires: { mardi: '9h-12h' } },
      { horaires: { mardi: '9h-12h, 14h-17h' } },
      ['Horaires du mardi : 9h-12h → 9h-12h, 14h-17h'],
    ],
    [
      {},
      { horaires: { samedi: '9h-12h', lundi: '9h-12h' } },
      ['Horaires du lundi : non renseigné → 9h-12h', 'Horaires du samedi : non renseigné → 9h-12h'],
    ],
    [{ telephone: '04 77 00 00 01' }, {}, ['Téléphone : 04 77 00 00 01 → retiré']],
    [{}, { reserve_aux_habitants: true }, ['Réservé aux habitants de la commune : non renseigné → oui']],
    [{ services: ['a', 'b'] }, { services: ['a', 'c'] }, ['Ce qu’on y fait : ajouter « c » ; retirer « b »']],
    [{ date_maj: '2022-05-14' }, { date_maj: '2026-03-31' }, ['Date de la fiche : 14/05/2022 → 31/03/2026']],
    [
      {},
      { controles: { telephone: { le: '2026-03-31', source: 'structure' } } },
      ['Téléphone : vérifié le 31/03/2026, d’après structure'],
    ],
    [
      { controles: { horaires: { le: '2025-01-01', source: 'x' } } },
      { controles: { horaires: { le: '2026-03-31', source: 'x' } } },
      ['Horaires : vérifié le 31/03/2026'],
    ],
    [
      {},
      { fermetures: [{ du: '2026-07-27', au: '2026-08-21', motif: 'Été' }] },
      ['Fermetures prévues : non renseigné → du 27/07/2026, au 21/08/2026, motif Été'],
    ],
    [{ inconnue: 1 }, { inconnue: 2 }, ['inconnue : 1 → 2']],
  ])('%j, puis %j', (avant, apres, phrases) => expect(dire(avant, apres)).toEqual(phrases))

  test('une permanence est nommée par son rang', () => {
    const avant = { permanences: [{ lieu: 'a' }, { lieu: 'b', horaires: { lundi: '9h-12h' } }] }
    const apres = { permanences: [{ lieu: 'a' }, { lieu: 'b', horaires: { lundi: '10h-12h' } }] }
    expect(dire(avant, apres, 'conseillers')).toEqual(['Permanence 2, horaires du lundi : 9h-12h → 10h-12h'])
  })

  test('une phrase tient sur une ligne, quoi qu’on y ait écrit', () => {
    expect(dire({}, { presentation: 'a\n\n## b' })).toEqual(['Présentation : non renseigné → a ## b'])
  })
})
