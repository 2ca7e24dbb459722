/** Une adresse de courriel ne nomme personne, une adresse de site ne contient que ce qu’un navigateur y met. */
import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const DATE = 'date_maj: 2026-01-15'
const ajouter = (lignes: string): [string, string] => [DATE, `${DATE}\n${lignes}`]
const PERSONNE =
  'Cette adresse nomme une personne, et le site n’en nomme aucune. Écrivez celle du service, ou supprimez la ligne.'
const DOUTE =
  '(avertissement) courriels.0 : Cette adresse semble nommer une personne. Si c’est le cas, écrivez celle du service, ou supprimez la ligne.'

describe('courriel', () => {
  test.each<[string, string, string[]]>([
    ['d’une personne', 'courriels: [jean.dupont@exemple.fr]', [`18:13 courriels.0 : ${PERSONNE}`]],
    ['d’une personne, peut-être', 'courriels: [j.dupont@exemple.fr]', [`18:13 ${DOUTE}`]],
    [
      'd’une personne, au milieu d’un texte',
      'presentation: Écrivez à jean.dupont@exemple.fr avant de venir.',
      [`18:15 presentation : ${PERSONNE}`],
    ],
    [
      'd’une personne, dans une précision',
      'precision_horaires: sur rendez-vous, claire.martin@exemple.fr',
      [`18:21 precision_horaires : ${PERSONNE}`],
    ],
    ['du lieu', 'courriels: [mediatheque.valmont@exemple.fr, contact@exemple.fr]', []],
    ['d’une commune du territoire', 'courriels: [roche.sur.val@exemple.fr]', []],
  ])('%s', async (_, lignes, attendu) => {
    expect(await fautesSi(LIEU, ...ajouter(lignes))).toEqual(attendu)
  })

  test('un lieu qui porte le nom de quelqu’un a son adresse', async () => {
    const adresse = 'courriels: [jean.moulin@exemple.fr]'
    expect(await fautesSi(LIEU, ...ajouter(adresse))).toEqual([`18:13 courriels.0 : ${PERSONNE}`])
    const fiche = remplacer(ficheValide(LIEU), 'nom: Médiathèque du centre', 'nom: Espace Jean-Moulin')
    expect(await fautesDe({ [`${LIEU}.yaml`]: `${fiche}${adresse}\n` })).toEqual([])
  })

  test('l’éditeur du site non plus', async () => {
    expect(await fautesSi('territoire', 'courriel: ""', 'courriel: jean.dupont@exemple.fr')).toEqual([
      expect.stringMatching(new RegExp(`^\\d+:\\d+ \\w+\\.courriel : ${PERSONNE}$`)),
    ])
  })
})

describe('adresse de site', () => {
  const refus = (cite: string, signe: string) =>
    `« ${cite} » contient ${signe}. Recopiez l’adresse depuis la barre du navigateur.`
  const CHAMPS = ['site_web', 'prise_rdv', 'fiche_acces_libre']
  test.each(CHAMPS)('%s refuse un guillemet', async (champ) => {
    expect(await fautesSi(LIEU, ...ajouter(`${champ}: 'https://x.fr/"onmouseover=alert(1)'`))).toEqual([
      `18:${champ.length + 3} ${champ} : ${refus('https://x.fr/"onmouseover=alert(1)', 'un guillemet')}`,
    ])
  })

  test.each([
    ['un espace', `'https://x.fr/" onmouseover=x'`, 'https://x.fr/" onmouseover=x', 'un espace'],
    ['un espace insécable', 'https://x.fr/a\u00a0b', 'https://x.fr/a\u00a0b', 'un espace'],
    ['une apostrophe', `"https://x.fr/'x"`, "https://x.fr/'x", 'un guillemet'],
    ['un accent grave', 'https://x.fr/`x', 'https://x.fr/`x', 'un guillemet'],
    ['un chevron', 'https://x.fr/<x>', 'https://x.fr/<x>', 'un chevron'],
    ['une barre inverse', 'https://x.fr\\@y.fr', 'https://x.fr\\@y.fr', 'une barre inverse'],
    ['un code de contrôle', '"https://x.fr/\\u0001"', 'https://x.fr/ ', 'un caractère invisible'],
    ['un sens retourné', '"https://x.fr/\\u202e"', 'https://x.fr/ ', 'un caractère invisible'],
    ['un mot de passe', 'https://moi:secret@x.fr/', 'https://moi:secret@x.fr/', 'un identifiant avant « @ »'],
  ])('refuse %s', async (_, ecrite, citee, signe) => {
    expect(await fautesSi(LIEU, ...ajouter(`site_web: ${ecrite}`))).toEqual([
      `18:11 site_web : ${refus(citee, signe)}`,
    ])
  })

  test('une ressource et le territoire ont la même porte', async () => {
    const [ressource] = await fautesSi(
      'ressources/essai',
      'https://essai.example/',
      "'https://essai.example/\">'",
    )
    expect(ressource).toMatch(/^3:6 url : .* contient un guillemet\./)
    const [territoire] = await fautesSi('territoire', 'adresse: https://', 'adresse: https://moi@')
    expect(territoire).toMatch(/ contient un identifiant avant « @ »\./)
  })

  test.each([
    ['des accents', 'https://www.exemple.fr/où?q=été#a'],
    ['une adresse de fil social', 'https://www.exemple.fr/@mediatheque'],
    ['un caractère encodé', 'https://www.exemple.fr/a%20b%22'],
    ['un paramètre qui contient une adresse', 'https://www.exemple.fr/?retour=https://b.fr/&c=@d'],
    ['un port', 'https://www.exemple.fr:8443/a'],
  ])('accepte %s', async (_, adresse) => {
    expect(await fautesSi(LIEU, ...ajouter(`site_web: "${adresse}"`))).toEqual([])
  })
})
