import { describe, expect, test } from 'vitest'
import type { Silence } from '../../src/domain/orientation/situation.ts'
import { aDemander, raison } from '../../src/i18n/fr/guichet/faits.ts'
import { remise } from '../../src/i18n/fr/guichet/remise.ts'
import { age, periode, quand } from '../../src/i18n/fr/mesures.ts'
import { horairesEnPhrases } from '../../src/i18n/fr/lieu/horaires.ts'
import { A_APPORTER, fr } from '../../src/i18n/remise/fr.ts'
import { LANGUES_DE_REMISE } from '../../src/i18n/remise/langues.ts'

const plage = (jour: number, debut: number, fin: number) => ({ jour, debut: debut * 60, fin: fin * 60 })
const normal = (texte: string) => texte.replaceAll('\u00a0', ' ')

describe('les horaires en phrases', () => {
  const dire = (...args: Parameters<typeof horairesEnPhrases>) => horairesEnPhrases(...args).map(normal)

  test('réunissent les jours semblables', () => {
    const semaine = [0, 1, 2, 3].flatMap((jour) => [plage(jour, 9, 12), plage(jour, 14, 17)])
    expect(dire([...semaine, plage(4, 9, 12)])).toEqual([
      'Du lundi au jeudi, de 9 h à 12 h et de 14 h à 17 h.',
      'Vendredi, de 9 h à 12 h.',
    ])
  })

  test('ne disent pas « du lundi au mercredi » quand un jour manque', () => {
    expect(dire([plage(0, 9, 12), plage(2, 9, 12)])).toEqual(['Lundi et mercredi, de 9 h à 12 h.'])
    expect(dire([0, 1, 3, 4].map((jour) => plage(jour, 9, 12)))).toEqual([
      'Lundi, mardi, jeudi et vendredi, de 9 h à 12 h.',
    ])
  })

  test('gardent les conditions', () => {
    expect(dire([{ ...plage(5, 9, 12), condition: { rangs: [1] } }])).toEqual([
      'Samedi, de 9 h à 12 h (1er samedi du mois).',
    ])
  })
})

test('les raisons se disent comme au guichet', () => {
  const dite = (...args: Parameters<typeof raison>) => normal(raison(...args))
  expect(dite({ sur: 'jours', creneaux: [plage(1, 9, 12), plage(1, 14, 17)] })).toBe(
    'ouvert le mardi, son jour',
  )
  expect(dite({ sur: 'jours', creneaux: [0, 1, 2].map((jour) => plage(jour, 9, 12)) })).toBe(
    'ouvert du lundi au mercredi, ses jours',
  )
  expect(dite({ sur: 'distance', metres: 6_200, dansLaCommune: false })).toBe('à 6,2 km à vol d’oiseau')
  expect(dite({ sur: 'demarches', demarches: ['CAF', 'Retraite (Carsat)'] })).toBe(
    'accompagne les démarches : Caf et retraite (Carsat)',
  )
})

test('ce qui manque se demande par téléphone, s’il y en a un', () => {
  const langue = { tus: [], inconnus: ['langue' as const] }
  expect(aDemander(langue, true)).toBe('Langues\u00a0: non renseigné, appelez.')
  expect(aDemander(langue, false)).toBe('Langues\u00a0: non renseigné.')
})

test('ce que la fiche tait de la demande se dit d’abord', () => {
  const dit = (tus: Silence[], telephone: boolean) => aDemander({ tus, inconnus: ['horaires'] }, telephone)
  expect(dit(['apprendre'], true)).toBe(
    'La fiche ne dit pas qu’on y apprend\u00a0: appelez. Horaires\u00a0: non renseignés, appelez.',
  )
  expect(dit(['besoin', 'avec'], false)).toBe(
    'La fiche ne dit pas qu’on y aide pour cela ni qu’une personne l’aide, rien qu’elle. Horaires\u00a0: non renseignés.',
  )
})

test('sur le papier, on le dit à la personne', () => {
  expect(remise.demandez(['apprendre'])).toBe('Appelez d’abord\u00a0: demandez si on y apprend.')
  expect(remise.aCote('France services', '04 77 00 00 00')).toBe(
    'À côté de chez vous\u00a0: France services, 04 77 00 00 00.',
  )
  expect(remise.aCote('France services', '')).toBe('À côté de chez vous\u00a0: France services.')
})

test('une date se dit comme on la sait', () => {
  expect(['2021', '2025-02', '2021-06-14'].map(quand)).toEqual([
    'en 2021',
    'en février 2025',
    'le 14 juin 2021',
  ])
  expect(periode('2022-08-01', '2022-12-02')).toBe('d’août à décembre 2022')
  expect(periode('2022-12-01', '2022-12-02')).toBe('de décembre 2022')
  expect(periode('2022-10-01', '2023-01-02')).toBe('d’octobre 2022 à janvier 2023')
  expect(age('2022-04-30')).toBe('Informations d’avril 2022.')
})

describe('la deuxième langue', () => {
  test('au moins deux, jamais une seule, et l’arabe de droite à gauche', () => {
    expect(LANGUES_DE_REMISE.map(({ langue }) => langue).toSorted()).toEqual(['ar', 'en', 'pt', 'sq', 'tr'])
    expect(LANGUES_DE_REMISE.filter(({ sens }) => sens === 'rtl').map(({ langue }) => langue)).toEqual(['ar'])
  })

  test.each(LANGUES_DE_REMISE)(
    '$nomFrancais : tout est dit, et le mot imprimé reste en français',
    (remise) => {
      expect(Object.keys(remise).toSorted()).toEqual(Object.keys(fr).toSorted())
      expect(remise.jours.every(Boolean)).toBe(true)
      expect(remise.apportez.split(A_APPORTER)).toHaveLength(2)
    },
  )
})
