import { expect, test } from 'vitest'
import { agenda } from '../../../../src/domain/agenda.ts'
import { schemaEvenement } from '../../../../src/fiches/schemas/evenement.ts'
import { lireFiche } from '../../../../src/fiches/lire.ts'
import { agenda as t, EXEMPLE_EVENEMENT } from '../../../../src/i18n/fr/agenda/agenda.ts'

const lire = (texte: string) =>
  lireFiche(new TextEncoder().encode(texte), 'content/evenements/exemple.yaml', schemaEvenement)

test('la fiche que l’agenda donne à recopier passe la porte, et a des dates', () => {
  const lue = lire(EXEMPLE_EVENEMENT)
  if (!('fiche' in lue)) throw new Error(JSON.stringify(lue.anomalies))
  const occurrences = agenda([lue.fiche], '2026-11-01', '2026-12-31')
  expect(occurrences.map(({ le }) => le)).toEqual(['2026-11-17', '2026-12-01', '2026-12-15'])
})

test('et serait refusée si elle cessait d’être juste', () => {
  expect(lire(EXEMPLE_EVENEMENT.replace('genre: Atelier', 'genre: Ateliers'))).toHaveProperty(
    'anomalies.length',
    1,
  )
})

test.each([
  [[], undefined],
  [['2026-12-25'], 'Sauf le 25 décembre, jour férié.'],
  [['2026-12-25', '2027-01-01'], 'Sauf le 25 décembre et le 1er janvier, jours fériés.'],
  [
    ['2027-03-29', '2027-05-17', '2027-11-01'],
    'Sauf le 29 mars, le 17 mai et le 1er novembre, jours fériés.',
  ],
])('les jours fériés ôtés se disent : %j', (otes, phrase) => expect(t.saufFeries(otes)).toBe(phrase))

test('un moment se lit à voix haute', () => {
  expect(t.moment('2026-12-01', { debut: 840, fin: 960 })).toBe(
    'mardi 1er décembre 2026, de 14\u00a0h à 16\u00a0h',
  )
})

test('dans un agenda de téléphone, un rendez-vous dit qui l’organise, comment s’inscrire et le prix', () => {
  const evenement = { organisateur: 'La médiathèque', inscription: 'Sans inscription', cout: 'Gratuit' }
  expect(t.enBref(evenement)).toBe(
    'Organisé par : La médiathèque\nInscription : Sans inscription\nPrix : Gratuit',
  )
  const precis = { telephone: '04 00 00 00 01', precision_cout: 'goûter offert', accessibilite: 'plain-pied' }
  expect(t.enBref({ ...evenement, presentation: 'On discute.', ...precis })).toBe(
    [
      'On discute.',
      'Organisé par : La médiathèque',
      'Inscription : Sans inscription – 04\u00a000\u00a000\u00a000\u00a001',
      'Prix : Gratuit – goûter offert',
      'Accès : plain-pied',
    ].join('\n'),
  )
})

test('hors du site, un rendez-vous dit aussi les jours fériés ôtés', () => {
  const evenement = {
    organisateur: 'La médiathèque',
    inscription: 'Par téléphone',
    telephone: '0400000000',
    cout: 'Gratuit',
  }
  expect(t.enBref(evenement, 'Sauf le 25 décembre, jour férié.')).toBe(
    'Sauf le 25 décembre, jour férié.\nOrganisé par : La médiathèque\nInscription : Par téléphone – 04\u00a000\u00a000\u00a000\u00a000\nPrix : Gratuit',
  )
})
