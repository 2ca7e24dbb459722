/** Des heures qu’on ne comprend pas : la faute dit la ligne à écrire, ou la clé où dire le reste. */
import { describe, expect, test } from 'vitest'
import { ecrireJour, lireJour } from '../../../src/domain/temps/grammaire-horaires.ts'
import { lireJourEcrit } from '../../../src/domain/temps/remedes-horaires.ts'
import { fautesSi } from '../contenu-essai.ts'

const SAMEDI = 5
const lire = (texte: string) => lireJourEcrit(SAMEDI, texte, 'precision_horaires')

describe('propose la ligne à écrire', () => {
  test.each([
    ['14h-00h', '14h-24h'],
    ['14h-0h00', '14h-24h'],
    ['14h-minuit', '14h-24h'],
    ['20h à minuit', '20h-24h'],
    ['20h-2h', '20h-24h, et 0h-2h sur la ligne du dimanche'],
    ['9h-12h (3ème samedi du mois)', '9h-12h (3e samedi du mois)'],
    ['9h-12h (3eme samedi du mois)', '9h-12h (3e samedi du mois)'],
    ['9h-12h (1ers et 3èmes samedis)', '9h-12h (1er et 3e samedi du mois)'],
    ['9h-12h (premier samedi de chaque mois)', '9h-12h (1er samedi du mois)'],
    ['9h-12h le deuxième samedi du mois', '9h-12h (2e samedi du mois)'],
    ['9h-12h semaines paires', '9h-12h (semaines paires)'],
    ['9h-12h / 14h-18h', '9h-12h, 14h-18h'],
    ['8h30-12h30 13h30-17h', '8h30-12h30, 13h30-17h'],
    ['9h-12h puis 14h-17h', '9h-12h, 14h-17h'],
    ['matin 9h-12h, après-midi 14h-17h', '9h-12h, 14h-17h'],
    ['de 9h à 12h et de 14h à 17h', '9h-12h, 14h-17h'],
    ['9h-12h-14h-17h', '9h-12h, 14h-17h'],
    ['9-12', '9h-12h'],
    ['9-12h', '9h-12h'],
    ['9h/12h', '9h-12h'],
    ['9h—12h', '9h-12h'],
    ['9.30-12.00', '9h30-12h'],
    ['9 heures à 12 heures 30', '9h-12h30'],
    ['9h-midi', '9h-12h'],
    ['9h-12h,', '9h-12h'],
    ['9h-18h non-stop', '9h-18h'],
    ['24h/24', '0h-24h'],
    ['24h/24, 7j/7', '0h-24h'],
    ['fermée', 'fermé'],
  ])('%s → %s', (ecrit, propose) => {
    expect(lire(ecrit)).toEqual({ faute: `« ${ecrit} » n’est pas compris. Écrivez : ${propose}.` })
    const [ligne] = propose.split(', et ')
    expect(lireJour(SAMEDI, ligne!), 'ce qu’on propose se lit').toHaveProperty('creneaux')
  })
})

describe('dit où écrire ce qui n’est pas une heure', () => {
  const AILLEURS = 'Supprimez cette ligne et écrivez-le dans « precision_horaires ».'
  test.each([
    ['sur rendez-vous', `« sur rendez-vous » n’est pas une heure. ${AILLEURS}`],
    ['Sur RDV', `« Sur RDV » n’est pas une heure. ${AILLEURS}`],
    ['hors vacances scolaires', `« hors vacances scolaires » n’est pas une heure. ${AILLEURS}`],
    ['non renseigné', `« non renseigné » n’est pas une heure. ${AILLEURS}`],
    [
      '9h-12h sur rendez-vous',
      '« 9h-12h sur rendez-vous » n’est pas compris. Gardez ici les heures : 9h-12h. Écrivez le reste dans « precision_horaires ».',
    ],
    [
      '9h-12h (semaines paires), sur rdv',
      '« 9h-12h (semaines paires), sur rdv » n’est pas compris. Gardez ici les heures. Écrivez le reste dans « precision_horaires ».',
    ],
    [
      'matin',
      '« matin » ne dit pas les heures. Écrivez par exemple : 9h-12h. Si vous ne les savez pas : supprimez cette ligne et écrivez-le dans « precision_horaires ».',
    ],
    [
      'un samedi sur deux, 9h-12h',
      '« un samedi sur deux, 9h-12h » n’est pas compris. Dites lesquelles : (semaines paires) ou (semaines impaires).',
    ],
    [
      'à partir de 9h',
      '« à partir de 9h » n’est pas compris. Écrivez l’heure d’ouverture et celle de fermeture : 9h-12h.',
    ],
    [
      'fermé le matin',
      '« fermé le matin » n’est pas compris. N’écrivez que les heures d’ouverture : 9h-12h.',
    ],
    [
      'du lundi au vendredi 9h-12h',
      '« du lundi au vendredi 9h-12h » n’est pas compris. Écrivez une ligne par jour, avec ses heures seules : 9h-12h.',
    ],
    [
      '10h-9h',
      '« 10h-9h » finit avant de commencer. Écrivez l’heure d’ouverture, puis l’heure de fermeture.',
    ],
  ])('%s', (ecrit, faute) => expect(lire(ecrit)).toEqual({ faute }))

  test('un événement a « inscription » pour le dire', () => {
    expect(lireJourEcrit(SAMEDI, 'sur rendez-vous', 'inscription')).toEqual({
      faute: '« sur rendez-vous » n’est pas une heure. Écrivez ici les heures, et cela dans « inscription ».',
    })
  })
})

test.each([
  ['9h00 à 12h00', '9h-12h'],
  ['9:00-12:00', '9h-12h'],
  ['9h-12h et 14h-17h', '9h-12h, 14h-17h'],
  ['9 h 30 – 12 h', '9h30-12h'],
  ['FERMÉ', 'fermé'],
])('lit « %s » sans rien redire', (ecrit, lu) => {
  const lecture = lire(ecrit)
  expect('creneaux' in lecture && ecrireJour(lecture.creneaux)).toBe(lu)
})

test.each([
  ['lundi: sur rendez-vous', '« sur rendez-vous » n’est pas une heure.'],
  ['lundi: 14h-00h', 'Écrivez : 14h-24h.'],
  ['samedi: 9h-12h (3ème samedi du mois)', 'Écrivez : 9h-12h (3e samedi du mois).'],
])('la porte le dit à la ligne et à la colonne : %s', async (ligne, remede) => {
  const [faute] = await fautesSi('lieux/mediatheque', 'mardi: 9h-12h, 13h30-17h', ligne)
  expect(faute).toMatch(new RegExp(`^12:${ligne.indexOf(':') + 5} horaires\\.(?:lun|same)di : `))
  expect(faute).toContain(remede)
})
