import { describe, expect, test } from 'vitest'
import { couperEnLignes, nombreDeSignes, premiereQuiTient } from '../../../src/domain/relais/mesurer.ts'

// Comptés à la main.
test.each([
  ['', 0],
  ['Aide : 04 77 00 00 00', 21],
  ['L’été à Écotay\u00a0!', 16],
  ['👩‍💻', 3], // un panneau compte ce qu’il reçoit, pas ce qu’on voit
])('« %s » a %i signes', (texte, attendu) => expect(nombreDeSignes(texte)).toBe(attendu))

describe('la première phrase qui tient', () => {
  test('la plus complète, si elle tient tout juste', () => {
    expect(premiereQuiTient(['douze signes', 'court'], 12)).toBe('douze signes')
  })

  test('la suivante, un signe plus tôt', () => {
    expect(premiereQuiTient(['douze signes', 'court'], 11)).toBe('court')
  })

  test('refuse de couper un numéro', () => {
    expect(() => premiereQuiTient(['douze signes', 'court'], 4)).toThrow(RangeError)
  })
})

describe('les lignes', () => {
  test('se coupent entre deux mots', () => {
    expect(couperEnLignes('Point numérique de la mairie', 18, 3)).toEqual(['Point numérique de', 'la mairie'])
  })

  test('ne coupent pas une espace insécable', () => {
    expect(couperEnLignes('au 04\u00a077\u00a000', 6, 3)).toEqual(['au', '04\u00a077\u00a000'])
  })

  test('finissent par « … » quand tout ne tient pas, sans dépasser', () => {
    expect(couperEnLignes('Maison des services, de la mairie et du village', 20, 1)).toEqual([
      'Maison des services…',
    ])
    expect(couperEnLignes('un deux trois quatre', 8, 2)).toEqual(['un deux', 'trois…'])
  })

  test('d’un texte vide : aucune', () => expect(couperEnLignes(' ', 10, 2)).toEqual([]))
})
