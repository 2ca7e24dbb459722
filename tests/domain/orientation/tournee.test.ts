import { expect, test } from 'vitest'
import { preparerOrientation } from '../../../src/domain/orientation/donnees.ts'
import { orienter } from '../../../src/domain/orientation/orienter.ts'
import { BESOINS, COMMUNES } from './lieux-inventes.ts'

const [ICI] = COMMUNES
const communes = new Map(COMMUNES.map((commune) => [commune.nom as string, commune]))
const donnees = {
  ...preparerOrientation({ lieux: [], besoins: BESOINS, conseillers: [], communes }),
  tournees: [
    { id: 'tour', commune: ICI.nom, latitude: 46, longitude: 4, dates: ['2026-04-14'], horaires: [] },
  ],
}

test.each([
  ['telephone', ['tour']],
  ['impots', ['tour']],
  ['materiel', []], // un conseiller en tournée n’apporte pas d’ordinateur à vendre
])('un passage à venir, pour « %s » : %j', (besoin, attendus) => {
  const { propositions } = orienter({ besoin }, ICI, donnees, '2026-03-31')
  expect(propositions.map(({ id }) => id)).toEqual(attendus)
})
