import { expect, test } from 'vitest'
import { signesSansDessin } from './signes.ts'

const page = (corps: string, langue = 'fr') => [
  { adresse: '/', html: `<html lang="${langue}"><body>${corps}</body></html>` },
]

test('un signe que la police n’a pas est dit, avec sa page', () => {
  expect(signesSansDessin(page('<p>Ça coûte 5 ₤, ou ḿoins</p>'))).toEqual(['« ḿ » sur /', '« ₤ » sur /'])
})

test('le français entier, et ce qu’une balise ou un dessin porte, passent', () => {
  expect(signesSansDessin(page('<p title="ḿ">L’œuvre « à Noël » : 5 € – dès 9 h…</p>'))).toEqual([])
  expect(signesSansDessin(page('<p>● العربية</p>'))).toEqual([])
  expect(signesSansDessin(page('<svg><text>ḿ</text></svg>'))).toEqual([])
})

test('le turc et l’arabe ont la police du téléphone', () => {
  expect(signesSansDessin(page('Sağlık'))).toEqual(['« ğ » sur /', '« ı » sur /'])
  expect(signesSansDessin(page('Sağlık', 'tr'))).toEqual([])
  expect(signesSansDessin(page('<p>Parler <span lang="tr">Sağlık</span></p>'))).toEqual([])
})
