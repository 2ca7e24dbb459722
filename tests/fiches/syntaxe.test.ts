/** Ce que la porte refuse avant même de regarder les champs : le fichier n’est pas du YAML simple en UTF-8. */
import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide } from './contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const NOM = 'nom: Médiathèque du centre'
const SERVICES = 'services:\n  - Aide aux démarches administratives'
const TABULATION = 'Une tabulation se cache ici. Remplacez-la par des espaces.'
const ILLISIBLE =
  'Cette ligne n’est pas lisible. Écrivez « clé: valeur », avec un espace après les deux-points.'
const SIGNE = 'Il manque un signe : guillemet, crochet ou deux-points. Vérifiez cette ligne.'
const DECALAGE = 'Cette ligne est mal décalée. Alignez-la avec ses voisines, avec des espaces.'
const RENVOI = 'Les renvois (*n) sont refusés. Recopiez la valeur, ou mettez-la entre guillemets.'
const DEBUT = 'Un texte ne peut pas commencer par ce signe. Mettez toute la valeur entre guillemets.'

test('le petit contenu est sans faute : chaque refus vient bien du changement essayé', async () => {
  expect(await fautesDe({})).toEqual([])
})

describe('syntaxe', () => {
  test.each<[string, string, string, string[]]>([
    ['un guillemet jamais refermé', '"99100"', '"99100', [`5:20 ${SIGNE}`]],
    [
      'un crochet jamais refermé',
      SERVICES,
      'services: [Impôts',
      [
        '13:11 Le signe « [ » n’est pas refermé par « ] ». Corrigez-le, ou mettez toute la valeur entre guillemets.',
      ],
    ],
    ['un deux-points oublié', 'adresse: 1 rue', 'adresse 1 rue', [`4:1 ${ILLISIBLE}`]],
    ['un deux-points sans espace', 'nom: M', 'nom:M', [`2:1 ${ILLISIBLE}`]],
    [
      'un deux-points dans la valeur',
      NOM,
      'nom: Médiathèque : le centre',
      [
        '2:6 Un deux-points suivi d’un espace gêne la lecture. Mettez toute la valeur entre guillemets, ou vérifiez le décalage.',
      ],
    ],
    ['une ligne décalée', 'commune: V', ' commune: V', [`6:1 ${DECALAGE}`]],
    ['un texte qui commence par @', 'nom: M', 'nom: @M', [`2:6 ${DEBUT}`]],
    ['un texte qui commence par %', 'nom: M', 'nom: %M', [`2:6 ${DEBUT}`]],
    [
      'une barre oblique inverse entre guillemets',
      NOM,
      'nom: "a\\q"',
      ['2:8 Une barre oblique inverse (\\) gêne la lecture. Mettez le texte entre apostrophes simples.'],
    ],
    [
      'deux fiches dans un fichier',
      'date_maj: 2026-01-15\n',
      'date_maj: 2026-01-15\n---\nid: autre\n',
      ['18:1 Le fichier contient plusieurs fiches (« --- »). Faites un fichier par fiche.'],
    ],
    [
      'une clé écrite deux fois',
      'commune: Valmont',
      'commune: Valmont\ncommune: Valmont',
      ['7:1 Cette clé est écrite deux fois. Gardez une seule des deux lignes.'],
    ],
    [
      'une ancre et son renvoi',
      NOM,
      'nom: &n Médiathèque\npresentation: *n',
      [
        '2:6 Les ancres (&n) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.',
        `3:15 ${RENVOI}`,
      ],
    ],
    ['un renvoi sans ancre', NOM, 'nom: *n', [`2:6 ${RENVOI}`]],
    [
      'une étiquette connue de YAML',
      'nom: M',
      'nom: !!str M',
      ['2:6 Les étiquettes (!!str) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.'],
    ],
    [
      'une étiquette inconnue de YAML',
      'nom: M',
      'nom: !truc M',
      ['2:6 Les étiquettes (!truc) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.'],
    ],
    ['une tabulation au lieu du décalage', '  mardi', '\tmardi', [`12:1 ${TABULATION}`]],
    ['une tabulation devant un tiret', '  - Aide', '\t- Aide', [`14:1 ${TABULATION}`]],
    ['une tabulation après la clé', 'nom: M', 'nom:\tM', [`2:5 ${TABULATION}`]],
    ['une tabulation dans un texte', 'du centre', 'du\tcentre', [`2:20 ${TABULATION}`]],
    ['une tabulation en fin de ligne', 'du centre', 'du centre\t', [`2:27 ${TABULATION}`]],
    [
      'une tabulation et une autre faute, dites ensemble',
      'nom: Médiathèque du centre\nclasse: mediation',
      'nom: Médiathèque\tdu centre\nclasse: @mediation',
      [`2:17 ${TABULATION}`, `3:9 ${DEBUT}`],
    ],
  ])('refuse %s', async (_, avant, apres, attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual(attendu)
  })
})

describe('fichier', () => {
  const fiche = ficheValide(LIEU)
  const UTF8 = '1:1 Ce fichier n’est pas en UTF-8. Enregistrez-le avec l’encodage UTF-8.'

  test.each<[string, string | Uint8Array, string]>([
    ['en latin-1', Buffer.from(fiche, 'latin1'), UTF8],
    ['en UTF-16', Buffer.from(`\ufeff${fiche}`, 'utf16le'), UTF8],
    [
      'de plus de 64 Kio',
      fiche + '#'.repeat(65_537 - Buffer.byteLength(fiche)),
      '1:1 Ce fichier est trop lourd : 64 Kio au plus. Une fiche tient en quelques lignes.',
    ],
    ['vide', '', '1:1 Ce fichier est vide. Recopiez une fiche voisine, puis changez ses valeurs.'],
    ['d’un seul texte', 'bonjour\n', '1:1 « bonjour » ne convient pas. Il faut des lignes « clé : valeur ».'],
    [
      'd’une liste',
      '- bonjour\n',
      '1:1 « ["bonjour"] » ne convient pas. Il faut des lignes « clé : valeur ».',
    ],
  ])('refuse un fichier %s', async (_, octets, attendu) => {
    expect(await fautesDe({ [`${LIEU}.yaml`]: octets })).toEqual([`content/${LIEU}.yaml:${attendu}`])
  })

  test.each<[string, string | Uint8Array]>([
    ['avec une marque d’ordre des octets', `\ufeff${fiche}`],
    ['avec des fins de ligne de Windows', fiche.replaceAll('\n', '\r\n')],
    ['de 64 Kio tout juste', fiche + '#'.repeat(65_536 - Buffer.byteLength(fiche))],
    ['précédée d’un commentaire', `# Une note pour l’équipe\n${fiche}`],
  ])('accepte une fiche %s', async (_, octets) => {
    expect(await fautesDe({ [`${LIEU}.yaml`]: octets })).toEqual([])
  })

  const PAS_UNE_FICHE = '1:1 Ce fichier n’est pas une fiche. Son nom doit finir par .yaml'
  const DOSSIER = '1:1 Ce dossier n’a pas sa place ici. Mettez ses fiches dans content/lieux'
  test.each([
    ['un fichier qui n’est pas du YAML', 'lieux/notes.txt', `lieux/notes.txt:${PAS_UNE_FICHE}`],
    ['une extension .yml', 'lieux/x.yml', `lieux/x.yml:${PAS_UNE_FICHE}`],
    ['un dossier dans un dossier', 'lieux/nord/x.yaml', `lieux/nord:${DOSSIER}`],
    ['un dossier nommé comme une fiche', 'lieux/nord.yaml/x.yaml', `lieux/nord.yaml:${DOSSIER}`],
  ])('signale %s', async (_, chemin, attendu) => {
    expect(await fautesDe({ [chemin]: fiche })).toEqual([`content/${attendu}`])
  })

  test('ne dit rien des fichiers que le système cache', async () => {
    expect(await fautesDe({ 'lieux/.DS_Store': 'x' })).toEqual([])
  })
})
