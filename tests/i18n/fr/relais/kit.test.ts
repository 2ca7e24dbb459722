import { describe, expect, test } from 'vitest'
import { ficheVerifieeLe, verifieLe } from '../../../../src/domain/fiche/controles.ts'
import { etendue, lieuxDeLAffiche } from '../../../../src/domain/orientation/affiche.ts'
import { textesDuKit, type FaitsDuKit } from '../../../../src/i18n/fr/relais/kit.ts'
import { lireDepartement } from '../../../fixtures/departement/lire.ts'

const { lieux, carte } = await lireDepartement()

function faitsDe(nom: string): FaitsDuKit {
  const commune = carte.communes.find((une) => une.nom === nom)!
  const proches = lieuxDeLAffiche(lieux, commune)
  return {
    commune: nom,
    proches: proches.map(({ element, metres }) => ({
      element: { ...element, horairesLe: verifieLe(element, 'horaires') },
      metres,
    })),
    dates: etendue(proches.map(({ element }) => ficheVerifieeLe(element))),
    page: `https://exemple.fr/communes/${commune.slug}/`,
  }
}
const texte = (faits: FaitsDuKit, id: string) => textesDuKit(faits).find((un) => un.id === id)!
const mots = (dit: string) => dit.split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length

describe.each(carte.communes.map(({ nom }) => nom))('%s', (nom) => {
  const faits = faitsDe(nom)

  test('les panneaux tiennent et donnent le numéro entier', () => {
    for (const [id, auPlus] of [
      ['panneau-40', 40],
      ['panneau-80', 80],
      ['reseau-court', 280],
    ] as const) {
      const { texte: dit } = texte(faits, id)
      expect(Array.from(dit).length).toBeLessThanOrEqual(auPlus)
      expect(dit).toMatch(/(?:\d{2}\u00a0){4}\d{2}|3\d\u00a0\d{2}/)
    }
  })

  test('le discours dure une minute : de 130 à 180 mots', () => {
    expect(mots(texte(faits, 'discours').texte)).toBeGreaterThanOrEqual(130)
    expect(mots(texte(faits, 'discours').texte)).toBeLessThanOrEqual(180)
  })

  test('les trois textes du bulletin vont du plus court au plus long', () => {
    const longueurs = ['court', 'moyen', 'long'].map((taille) =>
      mots(texte(faits, `bulletin-${taille}`).texte),
    )
    expect(longueurs).toEqual(longueurs.toSorted((a, b) => a - b))
    expect(longueurs[0]).toBeLessThan(80)
    expect(longueurs[2]).toBeGreaterThan(180)
  })

  test('rien n’est resté vide', () => {
    for (const { texte: dit } of textesDuKit(faits)) expect(dit).not.toMatch(/undefined|null|NaN|, ,|\(\)/)
  })
})

describe('les faits d’Ormeville-le-Haut', () => {
  const faits = faitsDe('Ormeville-le-Haut')

  test('le panneau donne la commune du lieu, ou s’en passe', () => {
    expect(texte(faits, 'panneau-40').texte).toBe('Aide internet\u00a0: 05\u00a036\u00a049\u00a000\u00a019')
    const chezOzy = {
      ...faits,
      proches: [{ ...faits.proches[0]!, element: { ...faits.proches[0]!.element, commune: 'Ozy' } }],
    }
    expect(texte(chezOzy, 'panneau-40').texte).toBe(
      'Aide internet à Ozy\u00a0: 05\u00a036\u00a049\u00a000\u00a019',
    )
    expect(texte(chezOzy, 'panneau-40').compte).toBe('36 signes sur 40')
  })

  test('le bulletin dit les lieux, leurs heures, et quand elles ont été vérifiées', () => {
    const { texte: dit } = texte(faits, 'bulletin-long')
    expect(dit).toContain('Point numérique de la mairie')
    expect(dit).toContain('05\u00a036\u00a049\u00a000\u00a013')
    expect(dit).toContain(
      'Lundi, mardi, jeudi et vendredi, de 9\u00a0h à 12\u00a0h et de 14\u00a0h à 17\u00a0h.',
    )
    expect(dit).toMatch(/\(horaires vérifiés en mars 2026\)/)
    expect(dit).toContain('Informations d’août 2025 à mars 2026.')
  })

  test('sans horaires, on invite à appeler', () => {
    const { element, metres } = faits.proches[0]!
    const muet = {
      ...element,
      horaires: undefined,
      precision_horaires: undefined,
      reserve_aux_habitants: undefined,
    }
    expect(texte({ ...faits, proches: [{ element: muet, metres }] }, 'bulletin-long').texte).toContain(
      'Appelez pour connaître les horaires.',
    )
  })
})
