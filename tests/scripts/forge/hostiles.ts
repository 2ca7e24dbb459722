import { corps, JUSTE } from './corps.ts'

const corriger = (plus: Record<string, string>) => corps('corriger', { ...JUSTE, ...plus })
const lignes = (texte: string) => corriger({ lignes: texte })
const neuf = (plus: Record<string, string>) =>
  corps('ajouter', {
    nom: 'Mairie de Valmont',
    classe: 'decouverte',
    adresse: '1 rue des Lilas',
    code_postal: '99100',
    commune: 'Valmont',
    le: '2026-03-30',
    qui: 'Le lieu lui-même',
    ...plus,
  })
const bidi = '\u202e'
const nul = '\u0000'

/** Les mêmes tickets, sans ce qui nuit : ils passent, et ce n’est donc pas autre chose qui fait refuser les autres. */
export const BONS = [
  corriger({}),
  corriger({ precision_horaires: 'sur rendez-vous', site_web: 'https://b.example/' }),
  lignes('equipements: [Wifi]'),
  neuf({}),
]

/** Des tickets écrits pour nuire : ce qu’ils tentent, et leur texte. Aucun ne doit devenir une fiche. */
export const HOSTILES: [quoi: string, texte: string][] = [
  ['une commande à la place du lieu', corriger({ lieu: '$(rm -rf /)' })],
  ['une commande entre accents graves', corriger({ lieu: '`id`' })],
  ['une commande après un point-virgule', corriger({ lieu: 'mediatheque; cat /etc/passwd' })],
  ['une variable de la forge', corriger({ lieu: '${{ secrets.GITHUB_TOKEN }}' })],
  ['une option de git', corriger({ lieu: '--upload-pack=touch /tmp/x' })],
  ['un chemin qui remonte', corriger({ lieu: '../../.github/workflows/verifier' })],
  ['un chemin qui remonte, dans une adresse', corriger({ lieu: 'https://x.example/lieux/../../README/' })],
  ['un chemin codé', corriger({ lieu: '..%2f..%2fpackage' })],
  ['un chemin entier', corriger({ lieu: '/etc/passwd' })],
  ['un chemin de Windows', corriger({ lieu: '..\\..\\package.json' })],
  ['une clé de prototype pour lieu', corriger({ lieu: '__proto__' })],
  ['« constructor » pour lieu', corriger({ lieu: 'constructor' })],
  ['un lieu qui n’existe pas', corriger({ lieu: 'nulle-part' })],
  ['un sosie cyrillique', corriger({ lieu: 'mediаtheque' })],
  ['un lieu en pleine chasse', corriger({ lieu: 'ｍｅｄｉａｔｈｅｑｕｅ' })],
  ['un octet nul', corriger({ lieu: `mediatheque${nul}.yaml` })],
  ['un sens d’écriture forcé', corriger({ precision_horaires: `sur rendez-vous${bidi}moc.live` })],
  ['une espace sans largeur', corriger({ precision_horaires: 'sur\u200brendez-vous' })],
  ['une balise de script', corriger({ precision_horaires: '<script>alert(1)</script>' })],
  ['une image qui écoute', corriger({ precision_horaires: '<img src=x onerror=alert(1)>' })],
  ['une adresse javascript:', corriger({ site_web: 'javascript:alert(1)' })],
  ['une adresse data:', corriger({ site_web: 'data:text/html,<script>alert(1)</script>' })],
  ['une adresse qui porte un mot de passe', corriger({ site_web: 'https://a:b@c.example/' })],
  ['du YAML dans un téléphone', corriger({ telephone: '04 77 00 00 99\nclasse: expertise' })],
  ['un titre imité', corriger({ precision_horaires: 'x\n\n### Lieu à corriger\n\nautre-lieu' })],
  ['un titre imité en dernier', `${corriger({})}\n\n### Site internet\n\nhttps://ailleurs.example/`],
  ['un titre de moins', corriger({}).replace(/### Téléphone\n\n[^\n]*\n\n/, '')],
  ['des titres échangés', corriger({}).replace('### Téléphone', '### Site internet')],
  ['une clé de prototype dans les lignes', lignes('__proto__:\n  nom: x')],
  ['« constructor » dans les lignes', lignes('constructor: x')],
  ['une clé du label', lignes('label: { decide_le: 2026-01-01, jusqu_au: 2028-01-01, decide_par: Moi }')],
  ['un autre identifiant', lignes('id: ../../README')],
  ['un renvoi YAML sans fin', lignes('nom: &a [*a, *a]')],
  ['des renvois qui enflent', lignes('nom: &a [x, x]\nadresse: &b [*a, *a]\ncommune: [*b, *b, *b]')],
  ['une étiquette YAML', lignes('nom: !!js/function "function(){}"')],
  ['un autre document YAML', lignes('nom: x\n---\nid: y')],
  ['une liste à la place d’une fiche', lignes('- a\n- b')],
  ['des crochets sans fin', lignes(`nom: ${'['.repeat(5000)}`)],
  ['une clôture de code ouverte', lignes('```\nid: autre')],
  ['un ticket énorme', corriger({ precision_horaires: 'a'.repeat(60_000) })],
  ['un nom de personne', corriger({ precision_horaires: 'demander Mme Dupont' })],
  ['un courriel de personne', corriger({ courriels: 'jeanne.dupont@valmont.example' })],
  ['une date impossible', corriger({ le: '2026-02-30' })],
  ['une date à venir', corriger({ le: '2999-01-01' })],
  ['une liste inventée', corriger({ frais_a_charge: 'Gratuit, Offert' })],
  ['un nom sans lettre', neuf({ nom: '../..' })],
  [
    'un nom qui est celui d’une fiche',
    neuf({ nom: 'Médiathèque', commune: 'Valmont', lignes: 'id: mediatheque' }),
  ],
  ['un prix qui est une formule', neuf({ frais_a_charge: '=HYPERLINK("http://x.example")' })],
  ['un nom qui est une balise', neuf({ nom: '<b>Mairie</b>' })],
  ['une commune d’ailleurs', neuf({ commune: '"; DROP TABLE lieux; --' })],
]

/** Des textes qui voudraient vivre dans un commentaire de la forge. */
export const TEXTES_VIFS: string[] = [
  '@tout-le-monde venez',
  'voir #12 et autre/depot#3',
  'Closes #1',
  'fixes https://github.com/a/b/issues/2',
  '![image](https://pisteur.example/x.png)',
  '[lien](javascript:alert(1))',
  '<script>alert(1)</script><!-- <img src=x>',
  '``` fin\n# Titre\n| a | b |',
  '` `` ``` et après',
  `a${bidi}b\u200bc\u0007d${nul}`,
  'a'.repeat(10_000),
  '😀'.repeat(400),
]
