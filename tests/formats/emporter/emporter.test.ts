/** Ce que l’on emporte du guichet : un texte, un QR code, des dates. */
import ICAL from 'ical.js'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { passagesAVenir } from '../../../src/domain/orientation/tournees.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { versIcalTournee } from '../../../src/formats/agenda/ical-tournee.ts'
import { versQr } from '../../../src/formats/emporter/qr.ts'
import { texteSms } from '../../../src/formats/emporter/texte-sms.ts'

const LIEU: Lieu = {
  id: 'essai',
  nom: 'Médiathèque',
  classe: 'decouverte',
  adresse: '1 rue Haute',
  code_postal: '01000',
  commune: 'Bourg',
  precision: 'adresse',
  telephone: '0400000001',
  sources: ['exemple'],
  date_maj: '2026-03-31',
}

describe('le texte à envoyer', () => {
  const PHRASES = { horaires: [], telephone: (numero: string) => `Tél. ${numero}`, appelez: 'Appelez.' }
  const ADRESSE = 'https://exemple.fr/lieux/essai/'

  test('dit le lieu, en espaces ordinaires, et finit par l’adresse de la fiche', () => {
    expect(texteSms(LIEU, { ...PHRASES, horaires: ['Lundi, de 9\u00a0h à 12\u00a0h.'] }, ADRESSE)).toBe(
      [
        'Médiathèque',
        '1 rue Haute, 01000 Bourg',
        'Tél. 04 00 00 00 01',
        'Lundi, de 9 h à 12 h.',
        'Appelez.',
        ADRESSE,
      ].join('\n'),
    )
  })

  test('sans téléphone, ne demande pas d’appeler', () => {
    const { telephone: _telephone, ...muet } = LIEU
    expect(texteSms(muet, PHRASES, ADRESSE)).not.toMatch(/Appelez|Tél/)
  })
})

describe('le QR code', () => {
  test.each(['https://exemple.fr/', 'https://exemple.fr/communes/saint-bonnet-le-chateau-et-ses-environs/'])(
    'une autre bibliothèque relit %s',
    (adresse) => {
      const { pixels, cote } = dessiner(versQr(adresse))
      expect(jsQR(pixels, cote, cote)?.data).toBe(adresse)
    },
  )
})

/** Remplit une image du tracé, comme un navigateur : noir sur blanc, quatre pixels par module. */
function dessiner({ cote, trace }: { cote: number; trace: string }): {
  pixels: Uint8ClampedArray
  cote: number
} {
  const echelle = 4
  const largeur = cote * echelle
  const pixels = new Uint8ClampedArray(largeur * largeur * 4).fill(255)
  for (const [, x, y, longueur] of trace.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let ligne = 0; ligne < echelle; ligne += 1) {
      const debut = ((Number(y) * echelle + ligne) * largeur + Number(x) * echelle) * 4
      for (let i = 0; i < Number(longueur) * echelle; i += 1) pixels.set([0, 0, 0, 255], debut + i * 4)
    }
  }
  return { pixels, cote: largeur }
}

describe('les passages d’un conseiller', () => {
  const tournee = {
    id: 'poste-2',
    commune: 'Bourg',
    latitude: 46,
    longitude: 5,
    dates: ['2026-03-24', '2026-03-31', '2026-04-07'],
    horaires: [{ jour: 1, debut: 540, fin: 720 }],
  }
  const flux = {
    nom: 'Passages',
    page: 'https://exemple.fr/communes/bourg/',
    construitLe: '2026-03-31',
    titre: 'Passage',
    decrire: (employeur: string) => `Par ${employeur}`,
  }
  const lire = (texte: string) =>
    new ICAL.Component(ICAL.parse(texte) as unknown[])
      .getAllSubcomponents('vevent')
      .map((evenement) => new ICAL.Event(evenement))

  test('seules les dates à venir y sont, à l’heure de Paris', () => {
    const lus = lire(
      versIcalTournee([{ tournee, ou: '1 place Haute, 01000 Bourg', employeur: 'Mairie' }], flux),
    )
    expect(lus.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2026-03-31T07:00:00.000Z', // 9 h, heure d’été
      '2026-04-07T07:00:00.000Z',
    ])
    expect(lus[0]).toMatchObject({
      summary: 'Passage',
      description: 'Par Mairie',
      location: '1 place Haute, 01000 Bourg',
    })
  })

  test('la dernière ligne est finie comme les autres', () => {
    expect(versIcalTournee([{ tournee, ou: 'Ici', employeur: 'Mairie' }], flux)).toMatch(
      /\r\nEND:VCALENDAR\r\n$/,
    )
  })

  test('une date dont on ne sait pas l’heure n’y est pas', () => {
    const mercredi = { ...tournee, dates: ['2026-04-01'] }
    expect(passagesAVenir(mercredi, '2026-03-31')).toEqual([])
    expect(passagesAVenir({ ...tournee, horaires: [] }, '2026-03-31')).toEqual([])
    expect(lire(versIcalTournee([{ tournee: mercredi, ou: 'Ici', employeur: 'Mairie' }], flux))).toEqual([])
  })

  test('des dates toutes passées donnent un agenda vide', () => {
    const passe = { ...tournee, dates: ['2023-01-10'] }
    expect(lire(versIcalTournee([{ tournee: passe, ou: 'Ici', employeur: 'Mairie' }], flux))).toEqual([])
  })
})
