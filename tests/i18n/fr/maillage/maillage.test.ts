import { describe, expect, test } from 'vitest'
import { etSi } from '../../../../src/i18n/fr/maillage/et-si.ts'
import { maillage as t } from '../../../../src/i18n/fr/maillage/maillage.ts'
import { pour100 } from '../../../../src/i18n/fr/maillage/nombres.ts'

const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ')

describe('une carte se dit en peu de mots', () => {
  const loin = (...args: Parameters<typeof t.loin>) => simple(t.loin(...args))

  test('au pluriel, au singulier, et quand personne n’est loin', () => {
    expect(loin(87, 320, 120_964, 0.1563, 'un lieu d’aide')).toBe(
      '87 communes sur 320 sont à plus de 10 km à vol d’oiseau d’un lieu d’aide. 120 964 personnes y vivent, soit 15,6 % des habitants.',
    )
    expect(loin(1, 3, 1, 0.01, 'un lieu d’aide')).toBe(
      '1 commune sur 3 est à plus de 10 km à vol d’oiseau d’un lieu d’aide. 1 personne y vit, soit 1,0 % des habitants.',
    )
    expect(loin(0, 3, 0, 0, 'un lieu d’aide')).toBe(
      'Aucune commune n’est à plus de 10 km à vol d’oiseau d’un lieu d’aide.',
    )
  })

  test('une part très petite n’est pas zéro', () => {
    expect([0, 0.0004, 0.0005, 1].map((part) => simple(pour100(part)))).toEqual([
      '0,0 %',
      'moins de 0,1 %',
      '0,1 %',
      '100,0 %',
    ])
  })

  test('ce qu’on ignore est toujours dit', () => {
    const rappel = 'Une information qui manque n’est pas une aide qui manque.'
    for (const n of [0, 1, 2]) {
      expect(simple(t.muettes(n, 10))).toContain(rappel)
      expect(simple(t.imprecis(n, 10))).toContain(rappel)
      expect(simple(t.parHabitant.manque(n, 10))).toContain(rappel)
    }
    expect(simple(t.muettes(1, 10))).toMatch(/^1 fiche sur 10 ne dit rien sur ce sujet\./)
    expect(simple(t.aucunLieu(t.criteres.samedi.un))).toBe(
      'Nous ne connaissons pas de lieu qui dit ouvrir le samedi. Il n’y a donc pas de carte.',
    )
  })
})

test('un essai se dit en une phrase : une permanence, plusieurs, ou rien de changé', () => {
  const effet = (...args: Parameters<typeof etSi.effet>) => simple(etSi.effet(...args))
  expect(effet(['Faurs'], 1_200, 1, 0.156, 0.149)).toBe(
    'Avec une permanence de plus (Faurs), 1 200 personnes de 1 commune passent à moins de 10 km. La part des habitants trop loin passe de 15,6 % à 14,9 %.',
  )
  expect(effet(['Faurs', 'Broën', 'Mers'], 0, 0, 0.1, 0.1)).toBe(
    'Avec 3 permanences de plus (Faurs, Broën et Mers), personne de plus n’est à moins de 10 km : ces habitants y sont déjà.',
  )
})
