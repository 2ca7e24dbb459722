import { expect, test } from 'vitest'
import { enquete } from '../../../../src/i18n/fr/jeunes/enquete.ts'
import { jeunes } from '../../../../src/i18n/fr/jeunes/jeunes.ts'

const son = { nom: 'La Bulle', commune: 'Ozy', metres: 4200 }
const fablab = { nom: 'La Manivelle', commune: 'Valbrune', metres: 17_000 }

test.each([
  [undefined, undefined, 'Ozy\u00a0: aucun lieu connu.'],
  [son, undefined, 'Ozy\u00a0: créer à 4,2\u00a0km, La Bulle (Ozy).'],
  [fablab, fablab, 'Ozy\u00a0: créer à 17\u00a0km, La Manivelle (Valbrune), c’est un fablab.'],
  [
    son,
    fablab,
    'Ozy\u00a0: créer à 4,2\u00a0km, La Bulle (Ozy)\u00a0; fablab à 17\u00a0km, La Manivelle (Valbrune).',
  ],
])('la ligne d’une commune', (creation, machines, attendu) => {
  expect(jeunes.creer.ligne('Ozy', creation, machines)).toBe(attendu)
})

test('l’enquête ne demande ni nom, ni adresse, ni téléphone', () => {
  const questions = enquete.questions.flat()
  expect(questions.length).toBeGreaterThan(10)
  expect(
    questions.filter(({ question }) => /\b(?:nom|prénom|adresse|téléphone|mail|école)\b/i.test(question)),
  ).toEqual([])
})

test('on peut toujours ne pas répondre à ce qui touche à soi', () => {
  expect(enquete.questions.flat().find(({ question }) => question === 'Vous êtes')!.reponses).toContain(
    'je ne veux pas le dire',
  )
})
