/** Une fiche mal écrite : chaque faute dit sa place, sa cause et son remède, en français. */
import { describe, expect, test } from 'vitest'
import { fautesSi } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const NOM = 'nom: Médiathèque du centre'
const DATE = 'date_maj: 2026-01-15'
const ajouter = (lignes: string): [string, string] => [DATE, `${DATE}\n${lignes}`]
const nommer = (nom: string): [string, string] => [NOM, `nom: ${nom}`]
const CLAVIER =
  'Ces guillemets ne sont pas ceux du clavier. Effacez-les, ou écrivez des guillemets droits : "…".'
const DECALEE =
  'Cette ligne commence par un espace insécable, qui ne décale rien. Effacez le début de la ligne et retapez des espaces ordinaires.'
const TIRET = 'Ce tiret continue le texte d’avant. Alignez-le avec les autres tirets de la liste.'
const PAS_UNE_CLE = 'Ce n’est pas une clé. Écrivez « clé: valeur », ou mettez le texte entre guillemets.'
const commence = (signe: string) =>
  `Un texte ne peut pas commencer par « ${signe} ». Mettez toute la valeur entre guillemets.`

describe('guillemets', () => {
  test.each<[string, [string, string], string]>([
    [
      'fermés trop tôt',
      nommer('"Lab" du centre'),
      `2:6 La valeur se ferme après "Lab", et la suite est perdue. Mettez des guillemets autour de tout : '"Lab" du centre'`,
    ],
    [
      'apostrophe prise pour eux',
      nommer("'l'atelier'"),
      `2:6 La valeur se ferme après 'l', et la suite est perdue. Mettez des guillemets autour de tout : "l'atelier"`,
    ],
    [
      'des deux sortes',
      nommer(`"Lab" de l'atelier`),
      '2:6 La valeur se ferme après "Lab", et la suite est perdue. Mettez des guillemets droits autour de tout, et « » à l’intérieur.',
    ],
    ['courbes', nommer('“Atelier : numérique”'), `2:6 ${CLAVIER}`],
    ['courbes autour d’un code postal', ['"99100"', '“99100”'], `5:14 ${CLAVIER}`],
    ['français autour d’un code postal', ['"99100"', '« 99100 »'], `5:14 ${CLAVIER}`],
    ['courbes simples dans une liste', ajouter('courriels:\n  - ‘contact@exemple.fr’'), `19:5 ${CLAVIER}`],
  ])('%s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([attendu])
  })
})

describe('espaces et tirets', () => {
  test.each<[string, [string, string], string[]]>([
    ['décalage en espaces insécables', ['  mardi', '\u00a0\u00a0mardi'], [`12:1 ${DECALEE}`]],
    ['décalage mêlé', ['  mardi', ' \u00a0mardi'], [`12:2 ${DECALEE}`]],
    ['décalage en cadratins', ['  - Aide', '\u2003- Aide'], [`14:1 ${DECALEE}`]],
    [
      'espace insécable avant les deux-points',
      ['nom: ', 'nom\u00a0: '],
      [
        '2:4 Un espace insécable précède les deux-points. Effacez-le : « clé: valeur ». Si c’est du texte, mettez-le entre guillemets.',
      ],
    ],
    [
      'espace insécable après les deux-points',
      ['nom: ', 'nom:\u00a0'],
      ['2:5 Un espace insécable suit les deux-points. Effacez-le et retapez un espace ordinaire.'],
    ],
    [
      'espace insécable après un tiret',
      ['  - Aide', '  -\u00a0Aide'],
      ['14:4 Un espace insécable suit le tiret. Effacez-le et retapez un espace ordinaire.'],
    ],
    [
      'tiret collé',
      ['  - essai', '  -essai'],
      ['16:3 Il manque un espace après le tiret. Écrivez « - essai ».'],
    ],
    [
      'tiret collé au second rang',
      ['  - essai', '  - essai\n  -radio'],
      ['17:3 Il manque un espace après le tiret. Écrivez « - radio ».'],
    ],
    ['tiret de travers', ['  - essai', '  - essai\n   - radio'], [`17:4 ${TIRET}`]],
    ['tiret sous une valeur', ['services:', 'services: Wifi'], [`14:3 ${TIRET}`]],
    [
      'liste sur la ligne de sa clé',
      nommer('- Lab'),
      [
        '2:6 Une liste commence à la ligne suivante. Si ce tiret est du texte, mettez la valeur entre guillemets.',
      ],
    ],
    [
      'suite d’un texte sans décalage',
      ajouter('presentation: Un lieu\npour tous'),
      [
        '19:1 Il manque les deux-points : « clé: valeur ». Si cette ligne continue le texte d’avant, décalez-la de deux espaces.',
      ],
    ],
  ])('%s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual(attendu)
  })
})

describe('signes qui ont un sens en YAML', () => {
  test.each<[string, [string, string], string]>([
    [
      'un astérisque',
      nommer('*Lab* du centre'),
      '2:6 Les renvois (*Lab*) sont refusés. Recopiez la valeur, ou mettez-la entre guillemets.',
    ],
    ['un chevron', nommer('> 3 ans'), `2:6 ${commence('>')}`],
    ['une barre', nommer('|Lab|'), `2:6 ${commence('|')}`],
    [
      'un point d’interrogation',
      nommer('? Lab'),
      '2:6 Rien ne commence par « ? ». Mettez toute la valeur entre guillemets.',
    ],
    [
      'un crochet fermant',
      nommer('] Lab'),
      '2:6 Le signe « ] » n’a pas été ouvert. Corrigez-le, ou mettez toute la valeur entre guillemets.',
    ],
    [
      'une accolade ouvrante',
      nommer('{Lab'),
      '2:6 Le signe « { » n’est pas refermé par « } ». Corrigez-le, ou mettez toute la valeur entre guillemets.',
    ],
    ['une clé qui est une liste', [DATE, `[a, b]: x\n${DATE}`], `17:1 ${PAS_UNE_CLE}`],
    ['une clé qui est un groupe', [DATE, `{a: 1}: x\n${DATE}`], `17:1 ${PAS_UNE_CLE}`],
    ['une clé vide', [DATE, `: x\n${DATE}`], `17:1 ${PAS_UNE_CLE}`],
    ['une fusion', [DATE, `<<: x\n${DATE}`], '17:1 Les fusions (<<) sont refusées. Recopiez les lignes.'],
    [
      'une directive',
      ['id: m', '%YAML 1.1\n---\nid: m'],
      '1:1 Une fiche ne commence pas par « % ». Supprimez cette ligne.',
    ],
    [
      'une seconde fiche après « ... »',
      ajouter('...\nnom: Autre'),
      '19:1 Le fichier contient plusieurs fiches (« --- »). Faites un fichier par fiche.',
    ],
  ])('%s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([attendu])
  })
})

test.each<[string, [string, string]]>([
  ['des guillemets français dans un nom', nommer('Lab « Le Bidule »')],
  ['une citation entière', ajouter('presentation: « Chez nous, on apprend. »')],
  ['des guillemets droits au milieu', nommer('Le "Lab" du centre')],
  ['une apostrophe', nommer("L'atelier")],
  ['un deux-points collé', nommer('Atelier 14:30')],
  ['un espace avant les deux-points', ['nom: ', 'nom : ']],
  ['un texte de plusieurs lignes', ajouter('presentation: Un lieu\n  pour tous')],
  ['un début de document', ['id: m', '---\nid: m']],
  ['des fins de ligne d’ancien Mac', [`${NOM}\n`, `${NOM}\r`]],
])('accepte %s', async (_, [avant, apres]) => {
  expect(await fautesSi(LIEU, avant, apres)).toEqual([])
})
