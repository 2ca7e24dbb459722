import { expect, test } from 'vitest'
import { avanceDuMetier, estServiParUnConseiller } from '../../src/domain/metier.ts'
import { IMPOTS, MATERIEL, TELEPHONE } from './orientation/lieux-inventes.ts'

test('un lieu dont c’est le métier a de l’avance sur un lieu qui répond tout juste', () => {
  const fablab = { classe: 'expertise', demarches: ['Impôts'] } as const
  const avance = (fiche: object) => avanceDuMetier({ ...fablab, demarches: ['Impôts'], ...fiche }, IMPOTS)
  expect(avance({})).toBe(0)
  expect(avance({ dispositif_programmes_nationaux: ['Aidants Connect'] })).toBe(1.5)
  expect(avance({ classe: 'inclusion' })).toBe(2)
  expect(avance({ classe: 'inclusion', dispositif_programmes_nationaux: ['France Services'] })).toBe(3.5)
})

test('l’avance ne dépasse jamais 4,5 km : elle ne passe pas devant un lieu bien plus proche', () => {
  const tout = ['France Services', 'Aidants Connect'] as const
  const fiche = {
    classe: 'inclusion',
    demarches: ['Impôts'],
    dispositif_programmes_nationaux: [...tout],
  } as const
  expect(
    avanceDuMetier({ ...fiche, demarches: ['Impôts'], dispositif_programmes_nationaux: [...tout] }, IMPOTS),
  ).toBe(4.5)
})

test('un lieu qui ne répond pas n’a pas d’avance, fût-il France services', () => {
  expect(
    avanceDuMetier({ classe: 'inclusion', dispositif_programmes_nationaux: ['France Services'] }, IMPOTS),
  ).toBeUndefined()
})

test('un conseiller en tournée apprend et accompagne les démarches ; il ne vend pas d’ordinateur', () => {
  expect([IMPOTS, TELEPHONE, MATERIEL].map(estServiParUnConseiller)).toEqual([true, true, false])
})
