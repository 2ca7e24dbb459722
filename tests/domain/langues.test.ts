import { describe, expect, test } from 'vitest'
import {
  aDesJumelles,
  adresseDans,
  adresseFrancaise,
  attendCettePersonne,
  partagerSelonLaLangue,
} from '../../src/domain/langues.ts'

describe('les pages jumelles', () => {
  test.each([
    '/',
    '/lieux/',
    '/lieux/mediatheque/',
    '/besoins/impots/',
    '/communes/',
    '/communes/feurs/',
    '/ressources/',
  ])('%s est dans toutes les langues', (adresse) => {
    expect(aDesJumelles(adresse)).toBe(true)
    expect(adresseDans('ar', adresse)).toBe(`/ar${adresse}`)
    expect(adresseFrancaise(`/ar${adresse}`)).toBe(adresse)
  })

  test.each(['/besoins/', '/reseau/', '/communes/feurs/affiche/', '/ressources/aidants/', '/404.html'])(
    '%s n’est qu’en français : on va à l’accueil de la langue',
    (adresse) => {
      expect(aDesJumelles(adresse)).toBe(false)
      expect(adresseDans('fr-facile', adresse)).toBe('/fr-facile/')
    },
  )

  test('une adresse qui commence comme un code de langue reste elle-même', () => {
    expect(adresseFrancaise('/arnaques/')).toBe('/arnaques/')
  })
})

describe('les lieux qui attendent cette personne', () => {
  const anglais = { id: 'a', prise_en_charge_specifique: ['Langues étrangères (anglais)' as const] }
  const autres = { id: 'b', prise_en_charge_specifique: ['Langues étrangères (autres)' as const] }
  const lecture = { id: 'c', prise_en_charge_specifique: ['Illettrisme' as const] }
  const rien = { id: 'd', prise_en_charge_specifique: undefined }

  test('l’anglais n’est pas une autre langue, et une autre langue n’est pas l’anglais', () => {
    expect(attendCettePersonne(anglais, 'en')).toBe(true)
    expect(attendCettePersonne(autres, 'en')).toBe(false)
    expect(attendCettePersonne(anglais, 'ar')).toBe(false)
    for (const code of ['ar', 'tr', 'pt', 'sq'] as const) expect(attendCettePersonne(autres, code)).toBe(true)
    expect(attendCettePersonne(lecture, 'fr-facile')).toBe(true)
    expect(attendCettePersonne(rien, 'fr-facile')).toBe(false)
  })

  test('ceux qui le disent d’abord, sans changer l’ordre des autres', () => {
    const { oui, silence } = partagerSelonLaLangue([rien, autres, anglais], 'tr')
    expect(oui).toEqual([autres])
    expect(silence).toEqual([rien, anglais])
  })
})
