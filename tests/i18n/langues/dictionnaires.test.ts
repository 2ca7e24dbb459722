/** Les types disent qu’aucune phrase ne manque ; ces essais, qu’aucune n’est vide ni restée dans une autre langue. */
import { describe, expect, test } from 'vitest'
import { CODES_DE_LANGUE } from '../../../src/domain/langues.ts'
import { LANGUES } from '../../../src/i18n/langues/langues.ts'
import { NOMS_DES_LANGUES } from '../../../src/i18n/langues/noms.ts'
import { phrasesDe } from './phrases.ts'

/** Vides parce que la langue n’en a pas besoin : en français, rien n’est à annoncer « en français ». */
const VIDES_ADMISES = ['fr-facile.relu_par', 'fr-facile.ressources.nomFrancais', 'fr-facile.remise.relu_par']

test('chaque langue annoncée a son dictionnaire, dans le même ordre, et se nomme pareil', () => {
  expect(LANGUES.map(({ code }) => code)).toEqual(CODES_DE_LANGUE)
  expect(NOMS_DES_LANGUES.map(({ code }) => code)).toEqual(CODES_DE_LANGUE)
  for (const [i, { remise }] of LANGUES.entries()) {
    const { lang, sens, nom } = NOMS_DES_LANGUES[i]!
    expect([remise.langue, remise.sens, remise.nom]).toEqual([lang, sens, nom])
  }
})

describe.each(LANGUES)('$code', (langue) => {
  const phrases = phrasesDe(langue, langue.code)

  test('n’a pas de phrase vide', () => {
    const vides = phrases.filter(({ texte }) => texte.trim() === '').map(({ ou }) => ou)
    expect(vides.filter((ou) => !VIDES_ADMISES.includes(ou) && !ou.endsWith('relu_par'))).toEqual([])
    expect(phrases.length).toBeGreaterThan(150)
  })

  test('n’a pas une phrase d’une autre langue', () => {
    for (const autre of LANGUES) {
      if (autre === langue) continue
      const siennes = new Set(
        phrasesDe(autre, langue.code).flatMap(({ ou, texte }) =>
          texte.includes(' ') ? [`${ou} ${texte}`] : [],
        ),
      )
      const memes = phrases.filter(({ ou, texte }) => siennes.has(`${ou} ${texte}`)).map(({ ou }) => ou)
      // Des noms propres, la phrase française à dire, et ce que le portugais et le français écrivent pareil.
      const voulues = /demarches|phrases|relu_par|remise\.bonjour|site\.menu|virgule/
      expect(memes.filter((ou) => !voulues.test(ou))).toEqual([])
    }
  })

  test('s’écrit dans son écriture', () => {
    const lettres = phrases
      .filter(({ ou }) => !/phrases\.\d\.francais|code$|locale|demarches|langue$|sens$/.test(ou))
      .map(({ texte }) =>
        texte.replaceAll('« À apporter »', '').replaceAll(/\p{Lu}[\p{L}]*|QR|[a-z]{2,4}(?= )/gu, ''),
      )
      .join(' ')
    const arabes = (lettres.match(/[\u0621-\u064a]/g) ?? []).length
    const latines = (lettres.match(/[a-z]/g) ?? []).length
    if (langue.code === 'ar') expect(arabes).toBeGreaterThan(latines * 10)
    else expect(arabes).toBe(0)
  })

  test('donne une phrase française à dire au téléphone, et comment la lire', () => {
    const { phrases: aDire } = langue.accueil
    expect(aDire.length).toBeGreaterThan(1)
    for (const { francais, phonetique, sens } of aDire) {
      expect(francais).toMatch(/[.?]$/)
      if (langue.code === 'fr-facile') continue
      expect(phonetique).toBeTruthy()
      expect(sens).toBeTruthy()
      expect(phonetique).not.toBe(francais)
    }
  })
})
