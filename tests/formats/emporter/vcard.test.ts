import { describe, expect, test } from 'vitest'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { versVcard } from '../../../src/formats/emporter/vcard.ts'

const LIEU: Lieu & { latitude: number; longitude: number } = {
  id: 'essai',
  nom: 'Espace numérique ; atelier, « Émile & Cie » \\ annexe du très long nom de la médiathèque municipale',
  classe: 'mediation',
  adresse: '1, rue de l’Église',
  complement_adresse: 'Bâtiment B',
  code_postal: '01000',
  commune: 'Bourg-en-Bresse',
  latitude: 46.2,
  longitude: 5.22,
  precision: 'adresse',
  telephone: '04 00 00 00 01',
  courriels: ['accueil@exemple.fr', 'atelier@exemple.fr'],
  site_web: 'https://www.exemple.fr/aide?a=1,2',
  sources: ['exemple'],
  date_maj: '2026-03-31',
}
const ADRESSE = 'https://exemple.fr/lieux/essai/'
const lignes = (texte: string) => texte.split('\r\n')
/** Défait le pliage, comme un carnet d’adresses. */
const deplier = (texte: string) => lignes(texte.replaceAll('\r\n ', ''))

describe('une fiche pour un carnet d’adresses', () => {
  const vcard = versVcard(LIEU, ADRESSE)

  test('commence, finit et se termine comme la norme le demande', () => {
    expect(lignes(vcard).slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0'])
    expect(lignes(vcard).slice(-2)).toEqual(['END:VCARD', ''])
    expect(vcard.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('aucune ligne ne dépasse 75 octets, et aucun caractère n’est coupé', () => {
    for (const ligne of lignes(vcard)) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75)
    expect(lignes(vcard).some((ligne) => ligne.startsWith(' '))).toBe(true)
    expect(vcard).not.toContain('\uFFFD')
  })

  test('protège ce qui a un sens dans la norme', () => {
    expect(deplier(vcard)).toContain(
      'FN:Espace numérique \\; atelier\\, « Émile & Cie » \\\\ annexe du très long nom de la médiathèque municipale',
    )
    expect(deplier(vcard)).toContain(
      'ADR;TYPE=work:;Bâtiment B;1\\, rue de l’Église;Bourg-en-Bresse;;01000;France',
    )
  })

  test('donne le téléphone international, les courriels, la position et l’adresse de la fiche', () => {
    expect(deplier(vcard)).toEqual(
      expect.arrayContaining([
        'TEL;VALUE=uri;TYPE="voice,work":tel:+33400000001',
        'EMAIL;TYPE=work:accueil@exemple.fr',
        'EMAIL;TYPE=work:atelier@exemple.fr',
        'GEO:geo:46.2,5.22',
        'URL:https://www.exemple.fr/aide?a=1,2',
        `UID:${ADRESSE}`,
        'REV:20260331T000000Z',
      ]),
    )
  })

  test('n’invente rien : ni téléphone absent, ni position approchée', () => {
    const { telephone: _telephone, courriels: _courriels, ...reste } = LIEU
    const nue = versVcard({ ...reste, precision: 'commune' }, ADRESSE)
    expect(nue).not.toMatch(/^(?:TEL|EMAIL|GEO)/m)
  })
})
