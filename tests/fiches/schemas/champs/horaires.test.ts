/** Ce que la porte refuse dans les horaires d’une fiche, et comment elle les lit. */
import { expect, test } from 'vitest'
import { lireContenu } from '../../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, fautesSi } from '../../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const MARDI = 'mardi: 9h-12h, 13h30-17h'
const EXEMPLE = 'Écrivez par exemple : 9h-12h, 13h30-17h.'
const BORNES = `une heure va de 0h à 24h, et les minutes de 00 à 59. ${EXEMPLE}`
const INVERSE = 'finit avant de commencer. Écrivez l’heure d’ouverture, puis l’heure de fermeture.'
const CONDITIONS = '(semaines paires), (semaines impaires), (1er samedi du mois) ou (dernier samedi du mois)'

test.each<[string, string, string]>([
  [
    'des plages qui se chevauchent',
    '9h-12h, 11h30-17h',
    '« 9h-12h » et « 11h30-17h » se chevauchent. Réunissez-les en une seule plage.',
  ],
  ['une plage qui finit avant de commencer', '12h-9h', `« 12h-9h » ${INVERSE}`],
  ['une plage sans durée', '9h-9h', `« 9h-9h » ${INVERSE}`],
  ['une heure qui n’existe pas', '9h-25h', `« 9h-25h » : ${BORNES}`],
  ['des minutes qui n’existent pas', '9h75-12h', `« 9h75-12h » : ${BORNES}`],
  [
    'des mots',
    'le matin',
    '« le matin » ne dit pas les heures. Écrivez par exemple : 9h-12h. Si vous ne les savez pas : supprimez cette ligne et écrivez-le dans « precision_horaires ».',
  ],
  ['une heure seule', '9h', `« 9h » n’est pas compris. ${EXEMPLE}`],
  ['un nombre', '9', `« 9 » n’est pas compris. ${EXEMPLE}`],
  ['les vacances scolaires', '9h-12h SH off', `« 9h-12h SH off » n’est pas compris. ${EXEMPLE}`],
  ['les jours fériés', 'PH off', `« PH off » n’est pas compris. ${EXEMPLE}`],
  ['la syntaxe d’OpenStreetMap', 'Tu 09:00-12:00', `« Tu 09:00-12:00 » n’est pas compris. ${EXEMPLE}`],
  ['une condition inconnue', '9h-12h (parfois)', `« (parfois) » n’est pas compris. Écrivez ${CONDITIONS}.`],
  [
    'une condition d’un autre jour',
    '9h-12h (1er samedi du mois)',
    '« (1er samedi du mois) » parle du samedi dans la ligne du mardi. Mettez-le dans la ligne du samedi.',
  ],
])('refuse %s', async (_, mardi, attendu) => {
  expect(await fautesSi(LIEU, MARDI, `mardi: ${mardi}`)).toEqual([`12:10 horaires.mardi : ${attendu}`])
})

test('dit les fautes de tous les jours d’un coup', async () => {
  expect(await fautesSi(LIEU, MARDI, 'mardi: x\n  lundi: 12h-9h\n  jeudi:')).toEqual([
    `12:10 horaires.mardi : « x » n’est pas compris. ${EXEMPLE}`,
    `13:10 horaires.lundi : « 12h-9h » ${INVERSE}`,
    '14:3 horaires.jeudi : Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.',
  ])
})

test('refuse une semaine écrite en une ligne', async () => {
  expect(await fautesSi(LIEU, `horaires:\n  ${MARDI}`, 'horaires: Tu 09:00-12:00')).toEqual([
    '11:11 horaires : « Tu 09:00-12:00 » ne convient pas. Écrivez une ligne par jour : lundi: 9h-12h',
  ])
})

test('lit la semaine en créneaux, du lundi au dimanche', async () => {
  const contenu = await avecContenu({}, (dossier) => lireContenu(dossier, AUJOURDHUI))
  expect(contenu.contenu?.lieux[0]?.horaires).toEqual([
    { jour: 1, debut: 540, fin: 720 },
    { jour: 1, debut: 810, fin: 1020 },
  ])
})
