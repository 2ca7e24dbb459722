/** Jours, dates, heures et distances, contre une table écrite à la main ; les jours, contre la feuille du guichet. */
import { describe, expect, test } from 'vitest'
import { LANGUES } from '../../../src/i18n/langues/langues.ts'
import { date, distance, heure, jour, nombre, plage } from '../../../src/i18n/langues/mesures.ts'

const normal = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

/** 9 h, 13 h 30, le 1er décembre 2022, 4,2 km, 600 m, 17 km, 12 345, « de 9 h à 12 h ». */
const ATTENDU: Record<string, string[]> = {
  'fr-facile': ['9 h', '13 h 30', '1er décembre 2022', '4,2 km', '600 m', '17 km', '12 345', 'de 9 h à 12 h'],
  ar: ['09:00', '13:30', '1 ديسمبر 2022', '4.2 كم', '600 متر', '17 كم', '12,345', 'من 09:00 إلى 12:00'],
  tr: ['09:00', '13:30', '1 Aralık 2022', '4,2 km', '600 m', '17 km', '12.345', '09:00 ile 12:00 arası'],
  pt: ['09:00', '13:30', '1 de dezembro de 2022', '4,2 km', '600 m', '17 km', '12 345', 'das 09:00 às 12:00'],
  en: ['09:00', '13:30', '1 December 2022', '4.2 km', '600 m', '17 km', '12,345', 'from 09:00 to 12:00'],
  sq: ['09:00', '13:30', '1 dhjetor 2022', '4,2 km', '600 m', '17 km', '12 345', 'nga 09:00 deri 12:00'],
}

describe.each(LANGUES)('$code', (langue) => {
  test('les jours sont ceux de la feuille du guichet, du lundi au dimanche', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((rang) => jour(langue, rang))).toEqual(langue.remise.jours)
  })

  test('heures, dates, distances et nombres', () => {
    const dits = [
      heure(langue, 540),
      heure(langue, 810),
      date(langue, '2022-12-01'),
      distance(langue, 4_230),
      distance(langue, 580),
      distance(langue, 17_300),
      nombre(langue, 12_345),
      plage(langue, { jour: 0, debut: 540, fin: 720 }),
    ]
    expect(dits.map(normal)).toEqual(ATTENDU[langue.code])
  })

  test('des chiffres que tout le monde lit ici, jamais ceux d’un autre clavier', () => {
    expect(heure(langue, 540) + date(langue, '2026-08-23')).not.toMatch(/[٠-٩۰-۹]/)
  })
})

test('les conditions se disent', () => {
  const dire = (code: string, rangs: number[]) =>
    plage(
      LANGUES.find((une) => une.code === code)!,
      { jour: 5, debut: 540, fin: 720, condition: { rangs } },
    )
  expect(dire('en', [1, 3])).toBe('from 09:00 to 12:00 (1st and 3rd Saturday of the month)')
  expect(dire('ar', [-1])).toBe('من 09:00 إلى 12:00 (السبت الأخير من الشهر)')
  expect(dire('tr', [2])).toBe('09:00 ile 12:00 arası (ayın 2. Cumartesi günü)')
  expect(normal(dire('fr-facile', [-1]))).toBe('de 9 h à 12 h (dernier samedi du mois)')
})
