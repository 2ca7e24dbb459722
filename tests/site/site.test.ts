/** Relit le site d’essai en entier, après sa construction. Chaque garde montre d’abord ce qu’elle refuse. */
import { describe, expect, test } from 'vitest'
import { CONTENU, SORTIE } from '../../scripts/essais/site-essai.ts'
import {
  fautesDAccord,
  fautesDEnTete,
  fautesDeJumelles,
  fautesDeForme,
  fautesDeSortie,
  liensCasses,
  numerosSecables,
  ponctuationsSecables,
  titresEnDouble,
} from './juger.ts'
import { jugerLeSite, listesPortees } from './le-site.ts'
import { lirePage, lireSite } from './site.ts'

const ORIGINE = 'https://exemple.fr'
const TETE = `<title>Accueil</title><meta name="description" content="Un lieu."><link rel="canonical" href="${ORIGINE}/">`
const page = (corps: string, tete = TETE) =>
  lirePage(
    '/',
    `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">${tete}</head><body><main>${corps}</main></body></html>`,
  )

describe('la forme', () => {
  test.each([
    ['un titre qui saute un niveau', '<h1>Un</h1><h3>Trois</h3>', 'heading-level'],
    ['un champ sans étiquette', '<h1>Un</h1><input type="text">', 'input-missing-label'],
    ['une image sans remplaçant', '<h1>Un</h1><img src="/a.png">', 'wcag/h37'],
    ['un identifiant en double', '<h1 id="a">Un</h1><p id="a">Deux</p>', 'no-dup-id'],
    ['un bouton sans type', '<h1>Un</h1><button>Chercher</button>', 'no-implicit-button-type'],
  ])('refuse %s', async (_cas, corps, regle) => {
    expect(fautesDeForme([await page(corps)]).join('\n')).toContain(`règle ${regle} :`)
  })

  test('admet une page juste', async () => expect(fautesDeForme([await page('<h1>Un</h1>')])).toEqual([]))
})

test('un nombre mal accordé ou un mois mal élidé est refusé', async () => {
  const fautes = async (phrase: string) => fautesDAccord(await page(`<p>${phrase}</p>`))
  for (const phrase of ['1 liens', '0 lieux', 'Informations de août 2025', 'de avril'])
    expect(await fautes(phrase), phrase).toHaveLength(1)
  for (const phrase of ['1 lien', '31 lieux', '10 001 lieux', 'd’août', 'de mars'])
    expect(await fautes(phrase), phrase).toEqual([])
})

test('un numéro à appeler que la fin de ligne couperait est refusé', async () => {
  const lien = (numero: string) => `<a href="tel:+33400000000">Appeler le ${numero}</a>`
  expect(numerosSecables([await page(lien('04 00 00 00 00'))])).toHaveLength(1)
  expect(numerosSecables([await page(lien('04\u00a000\u00a000\u00a000\u00a000'))])).toEqual([])
})

test('une ponctuation que la fin de ligne séparerait de son mot est refusée', async () => {
  const fautes = async (corps: string) => ponctuationsSecables([await page(corps)])
  expect(await fautes('<p>Venir : par le bus</p>')).toHaveLength(1)
  expect(await fautes('<p><a href="/">Venir</a> ;</p>')).toHaveLength(1)
  expect(await fautes('<button type="button" aria-label="Fermer ?">x</button>')).toHaveLength(1)
  expect(await fautes('<p>Venir&nbsp;: «\u00a0par le bus&nbsp;»</p><pre>a : b</pre>')).toEqual([])
})

describe('l’en-tête', () => {
  test.each([
    ['une page sans titre', '<h1>Un</h1>', TETE.replace('Accueil', ''), 'n’a pas de titre'],
    ['une page sans description', '<h1>Un</h1>', TETE.replace('Un lieu.', ''), 'n’a pas de description'],
    ['une adresse canonique fausse', '<h1>Un</h1>', TETE.replace('.fr/', '.fr/x/'), 'adresse canonique'],
    ['deux h1', '<h1>Un</h1><h1>Deux</h1>', TETE, 'a 2 titres h1'],
    ['aucun h1', '<p>Un</p>', TETE, 'a 0 titres h1'],
  ])('refuse %s', async (_cas, corps, tete, faute) => {
    expect(fautesDEnTete(await page(corps, tete), ORIGINE)).toEqual([expect.stringContaining(faute)])
  })

  test('admet une page juste', async () =>
    expect(fautesDEnTete(await page('<h1>Un</h1>'), ORIGINE)).toEqual([]))

  test('admet sans adresse canonique une page que les moteurs doivent ignorer', async () => {
    const tete = TETE.replace(/<link[^>]*>/, '<meta name="robots" content="noindex">')
    expect(fautesDEnTete(await page('<h1>Un</h1>', tete), ORIGINE)).toEqual([])
  })

  test('refuse deux pages du même titre', async () => {
    expect(titresEnDouble([await page('<h1>Un</h1>'), await page('<h1>Deux</h1>')])).toEqual([
      '« Accueil » : /, /',
    ])
  })
})

describe('une page traduite', () => {
  const CODES = ['fr-facile', 'ar', 'tr', 'pt', 'en', 'sq']
  const lien = (hreflang: string, vers: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${ORIGINE}${vers}">`
  const JUMELLES =
    lien('x-default', '/') + lien('fr', '/') + CODES.map((code) => lien(code, `/${code}/`)).join('')
  const RETOUR = '<header><a hreflang="fr" href="/">Français</a></header>'
  const adresses = new Set(['/', ...CODES.map((code) => `/${code}/`)])
  const fautes = async (tete: string, corps: string, adresse = '/ar/') => {
    const html = `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${tete}</head><body>${corps}</body></html>`
    return fautesDeJumelles(await lirePage(adresse, html), { origine: ORIGINE, pages: [], adresses })
  }

  test('nomme ses jumelles et le français', async () => expect(await fautes(JUMELLES, RETOUR)).toEqual([]))

  test.each([
    ['une jumelle oubliée', JUMELLES.replace(/<link[^>]*\/tr\/">/, ''), RETOUR],
    ['une jumelle qui n’existe pas', JUMELLES.replace('/tr/', '/tr/x/'), RETOUR],
    [
      'un français qui mène ailleurs',
      JUMELLES.replace('"fr" href="https://exemple.fr/"', '"fr" href="https://exemple.fr/en/"'),
      RETOUR,
    ],
    ['pas de retour au français', JUMELLES, '<header></header>'],
  ])('refuse %s', async (_cas, tete, corps) => expect(await fautes(tete, corps)).toHaveLength(1))

  test('une page française n’est pas jugée', async () => expect(await fautes('', '', '/lieux/')).toEqual([]))

  test('qui ne dit pas sa langue, ou pas son sens, est refusée', async () => {
    const html = (attributs: string) =>
      `<!DOCTYPE html><html ${attributs}><head>${TETE.replace('.fr/"', '.fr/ar/"')}</head><body><h1>Un</h1></body></html>`
    const juge = async (attributs: string) => fautesDEnTete(await lirePage('/ar/', html(attributs)), ORIGINE)
    expect(await juge('lang="ar" dir="rtl"')).toEqual([])
    expect(await juge('lang="fr" dir="rtl"')).toEqual([expect.stringContaining('lang="ar"')])
    expect(await juge('lang="ar"')).toEqual([expect.stringContaining('sens d’écriture')])
  })
})

describe('rien ne vient d’ailleurs', () => {
  test.each([
    ['un script écrit dans la page', '<script>alert(1)</script>'],
    ['un script d’ailleurs', '<script src="https://ailleurs.fr/a.js"></script>'],
    ['une image d’ailleurs', '<img alt="" src="//ailleurs.fr/a.png">'],
    [
      'une image d’ailleurs selon l’écran',
      '<img alt="" src="/a.png" srcset="/a.png 1x, https://ailleurs.fr/b.png 2x">',
    ],
    ['une feuille de style d’ailleurs', '<link rel="stylesheet" href="https://ailleurs.fr/a.css">'],
    ['un formulaire qui part ailleurs', '<form action="https://ailleurs.fr/"></form>'],
    ['un style écrit dans la page', '<style>p { color: red }</style>'],
    ['un style écrit sur un élément', '<p style="color: red">Un</p>'],
    ['un script écrit sur un élément', '<button type="button" onclick="a()">Un</button>'],
  ])('refuse %s', async (_cas, corps) => expect(fautesDeSortie(await page(corps))).toHaveLength(1))

  test.each([
    ['un lien vers un autre site', '<a href="https://ailleurs.fr/">Ailleurs</a>'],
    ['des données structurées', '<script type="application/ld+json">{"url":"https://exemple.fr/"}</script>'],
    ['nos propres fichiers', '<script type="module" src="/a.js"></script><img alt="" src="/a.png">'],
  ])('admet %s', async (_cas, corps) => expect(fautesDeSortie(await page(corps))).toEqual([]))
})

describe('les liens', () => {
  const casses = async (corps: string) =>
    liensCasses({ origine: ORIGINE, pages: [await page(corps)], adresses: new Set(['/', '/plan.svg']) })

  test.each([
    ['une page absente', '<a href="/absente/">Lire</a>'],
    ['une page absente, en adresse complète', `<a href="${ORIGINE}/absente/">Lire</a>`],
    ['une page sans sa barre finale', '<link rel="next" href="/plan">'],
    ['une ancre absente', '<a href="#absente">Aller</a>'],
    ['une image absente', '<img alt="" src="/absente.png">'],
    ['un formulaire vers une page absente', '<form action="/absente/"></form>'],
  ])('refuse %s', async (_cas, corps) => expect(await casses(corps)).toHaveLength(1))

  test('admet ancres, paramètres, numéros, courriels et autres sites', async () => {
    const corps =
      '<h1 id="haut">Un</h1><a href="/?commune=a&amp;besoin=b#haut">1</a><a href="tel:+33400000000">2</a>' +
      '<a href="mailto:a@b.fr">3</a><a href="https://ailleurs.fr/x">4</a><img alt="" src="/plan.svg">'
    expect(await casses(corps)).toEqual([])
  })
})

test('un script qui porte les listes des fiches est refusé', () => {
  expect(listesPortees('const a=[`ORDI 3.0`,`Gratuit`]')).toEqual(['ORDI 3.0'])
})

jugerLeSite(SORTIE, CONTENU, 200)

test('le site d’essai ne sépare aucune ponctuation de son mot', async () => {
  expect(ponctuationsSecables((await lireSite(SORTIE, CONTENU)).pages)).toEqual([])
}, 120_000)
