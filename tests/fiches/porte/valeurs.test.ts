/** Une valeur ou une clé presque juste : la faute nomme ce qui la gâche. */
import { expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const NOM = 'nom: Médiathèque du centre'
const DATE = 'date_maj: 2026-01-15'
const MARDI = '  mardi: 9h-12h, 13h30-17h'
const OBLIGATOIRE = 'Ce champ est obligatoire. Ajoutez-le.'
const ajouter = (lignes: string): [string, string] => [DATE, `${DATE}\n${lignes}`]

test.each<[string, [string, string], string[]]>([
  [
    'un espace insécable au bout d’une valeur',
    ['classe: mediation', 'classe: mediation\u00a0'],
    [
      '3:9 classe : Un espace ou un caractère invisible se cache dans « mediation ». Effacez la valeur et retapez-la.',
    ],
  ],
  [
    'un caractère invisible dans une clé',
    ['telephone:', 'tele\u200bphone:'],
    ['10:1 telephone : clé inconnue : un caractère invisible s’y cache. Retapez « telephone ».'],
  ],
  [
    'une clé en capitales',
    ['commune:', 'Commune:'],
    [`1:1 commune : ${OBLIGATOIRE}`, '6:1 Commune : clé inconnue. Vouliez-vous dire « commune » ?'],
  ],
  [
    'un jour en capitales',
    ['  mardi:', '  Mardi:'],
    ['12:3 horaires.Mardi : clé inconnue. Vouliez-vous dire « mardi » ?'],
  ],
  [
    'plusieurs jours sur une ligne',
    ['  mardi:', '  lundi au vendredi:'],
    [
      '12:3 horaires.lundi au vendredi : clé inconnue. Écrivez une ligne par jour : lundi: 9h-12h, puis mardi: 9h-12h…',
    ],
  ],
  [
    'un jour sorti de son bloc',
    [`horaires:\n${MARDI}`, 'horaires:\n  lundi: 9h-12h\nmardi: 9h-12h'],
    ['13:1 mardi : clé inconnue ici. Mettez-la sous « horaires », décalée de deux espaces.'],
  ],
  [
    'un deux-points collé dans les horaires',
    [MARDI, '  mardi:9h-12h'],
    ['12:3 horaires : « mardi:9h-12h » ne convient pas. Écrivez une ligne par jour : lundi: 9h-12h'],
  ],
  [
    'un deux-points dans une liste',
    ajouter('autres_formations_labels:\n  - Label : argent'),
    [
      '19:5 autres_formations_labels.0 : « {"Label":"argent"} » ne convient pas. Il faut un texte. Mettez-le entre guillemets : un deux-points suivi d’un espace le coupe.',
    ],
  ],
  [
    'un oui dans un texte',
    [NOM, 'nom: true'],
    ['2:6 nom : « true » ne convient pas. Il faut un texte. Mettez-le entre guillemets.'],
  ],
  [
    'des accents abîmés',
    [NOM, 'nom: MÃ©diathÃ¨que du centre'],
    ['2:6 nom : Les accents de ce texte sont abîmés. Retapez-les, et enregistrez le fichier en UTF-8.'],
  ],
  [
    'un accent remplacé',
    [NOM, 'nom: M\ufffddiathèque du centre'],
    ['2:6 nom : Les accents de ce texte sont abîmés. Retapez-les, et enregistrez le fichier en UTF-8.'],
  ],
])('refuse %s', async (_, [avant, apres], attendu) => {
  expect(await fautesSi(LIEU, avant, apres)).toEqual(attendu)
})

test('une valeur citée tient sur une ligne, sans code de terminal', async () => {
  const [faute] = await fautesSi(LIEU, 'classe: mediation', 'classe: "\\e[2Jmedia\\ntion"')
  expect(faute).toMatch(/^3:9 classe : «  \[2Jmedia tion » n’existe pas\./)
})

test('de l’UTF-16 sans marque se dit comme un mauvais encodage', async () => {
  const ascii = ficheValide(LIEU)
    .normalize('NFD')
    .replace(/[^\n -~]/g, '')
  expect(await fautesDe({ [`${LIEU}.yaml`]: Buffer.from(ascii, 'utf16le') })).toEqual([
    `content/${LIEU}.yaml:1:1 Ce fichier n’est pas en UTF-8. Enregistrez-le avec l’encodage UTF-8.`,
  ])
})
