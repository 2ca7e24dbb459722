/** Ce que la porte refuse dans un champ : forme, longueur, existence. Le message entier, à sa place. */
import { describe, expect, test } from 'vitest'
import { fautesSi } from '../../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const NOM = 'nom: Médiathèque du centre'
const TELEPHONE = '04 77 00 00 01'
const DATE = 'date_maj: 2026-01-15'
const SERVICES = 'services:\n  - Aide aux démarches administratives'
const OBLIGATOIRE = 'Ce champ est obligatoire. Ajoutez-le.'
const VIDE = 'Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.'
const LISTE_VIDE = 'Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.'
const INVISIBLE = 'Ce texte contient un caractère invisible. Effacez-le et retapez-le.'
const HTML = 'Ce texte contient du HTML (« <…> » ou « &…; »). Gardez seulement les mots.'
const SLUG =
  'ne convient pas. Un identifiant s’écrit en minuscules sans accent, avec des tirets. Exemple : mediatheque-du-centre'
const SITE = 'n’est pas une adresse de site. Elle commence par https:// Exemple : https://www.exemple.fr'
const numero = (raison: string) => `n’est pas un numéro français : ${raison}. Exemple : 01 23 45 67 89`
const CLE_FAUSSE = 'n’existe pas : la clé de ce SIRET est fausse. Vérifiez chaque chiffre.'
const CALENDRIER = 'n’existe pas au calendrier. Vérifiez le jour et le mois.'
const FORME_DATE = 'n’est pas une date. La date s’écrit année-mois-jour. Exemple : 2026-03-31'
const LISTE = 'ne convient pas. Il faut une liste, chaque ligne commençant par un tiret.'
const OUI_OU_NON = 'ne convient pas. Écrivez true (oui) ou false (non).'

/** Une ligne ajoutée au bout de la fiche : la 18e. */
const ajouter = (ligne: string): [string, string] => [DATE, `${DATE}\n${ligne}`]
const sans = (ligne: string): [string, string] => [`${ligne}\n`, '']

describe('valeurs', () => {
  test.each<[string, [string, string], string]>([
    ['un nom absent de sa ligne', [NOM, 'nom:'], `2:1 nom : ${VIDE}`],
    ['un nom vide', [NOM, 'nom: ""'], `2:6 nom : ${VIDE}`],
    ['un nom fait d’espaces', [NOM, 'nom: "  "'], `2:6 nom : ${VIDE}`],
    [
      'un nombre comme nom',
      [NOM, 'nom: 12'],
      '2:6 nom : « 12 » ne convient pas. Il faut un texte. Mettez-le entre guillemets.',
    ],
    [
      'un nom de 121 caractères',
      [NOM, `nom: ${'a'.repeat(121)}`],
      '2:6 nom : Ce texte est trop long : 120 caractères au plus. Raccourcissez-le.',
    ],
    [
      'une présentation de 281 caractères',
      ajouter(`presentation: ${'a'.repeat(281)}`),
      '18:15 presentation : Ce texte est trop long : 280 caractères au plus. Raccourcissez-le.',
    ],
    ['une balise', [NOM, 'nom: Le <b>centre</b>'], `2:6 nom : ${HTML}`],
    ['un script', ajouter('presentation: <script>alert(1)</script>'), `18:15 presentation : ${HTML}`],
    ['une entité HTML', [NOM, 'nom: Jeux &amp; livres'], `2:6 nom : ${HTML}`],
    ['un caractère de contrôle', [NOM, 'nom: "Le\\u0007centre"'], `2:6 nom : ${INVISIBLE}`],
    ['un espace sans largeur', [NOM, 'nom: Le\u200bcentre'], `2:6 nom : ${INVISIBLE}`],
    ['un sens de lecture retourné', [NOM, 'nom: Le\u202ecentre'], `2:6 nom : ${INVISIBLE}`],
    [
      'un identifiant avec accents',
      ['id: mediatheque', 'id: Médiathèque'],
      `1:5 id : « Médiathèque » ${SLUG}`,
    ],
    ['un identifiant à deux tirets', ['id: mediatheque', 'id: a--b'], `1:5 id : « a--b » ${SLUG}`],
    [
      'un identifiant de 81 caractères',
      ['id: mediatheque', `id: ${'a'.repeat(81)}`],
      '1:5 id : Cet identifiant est trop long : 80 caractères au plus.',
    ],
    [
      'un code postal sans guillemets',
      ['"99100"', '01000'],
      '5:14 code_postal : Le code postal doit être un texte. Mettez-le entre guillemets : "01000".',
    ],
    [
      'un code postal de 4 chiffres',
      ['"99100"', '"9910"'],
      '5:14 code_postal : « 9910 » n’est pas un code postal : il a 5 chiffres. Exemple : "01000".',
    ],
    [
      'un code Insee sans guillemets',
      ['"99001"', '99001'],
      '7:13 code_insee : Le code Insee doit être un texte. Mettez-le entre guillemets : "01053".',
    ],
    [
      'un code Insee de 4 chiffres',
      ['"99001"', '"9900"'],
      '7:13 code_insee : « 9900 » n’est pas un code Insee : il a 5 caractères. Exemple : "01053".',
    ],
    [
      'un numéro étranger',
      [TELEPHONE, '+1 555 123 4567'],
      `10:12 telephone : « +1 555 123 4567 » ${numero('son indicatif n’est pas celui de la France')}`,
    ],
    [
      'un numéro trop court',
      [TELEPHONE, '04 77 00 00'],
      `10:12 telephone : « 04 77 00 00 » ${numero('il a 8 chiffres, il en faut 10')}`,
    ],
    [
      'un numéro sans guillemets, qui perdrait son zéro',
      [TELEPHONE, '0477000001'],
      '10:12 telephone : Le téléphone doit être un texte. Mettez-le entre guillemets : "01 23 45 67 89".',
    ],
    [
      'un courriel sans domaine',
      ajouter('courriels:\n  - contact@'),
      '19:5 courriels.0 : « contact@ » n’est pas une adresse de courriel. Exemple : contact@exemple.fr',
    ],
    [
      'un courriel hors d’une liste',
      ajouter('courriels: a@exemple.fr'),
      `18:12 courriels : « a@exemple.fr » ${LISTE}`,
    ],
    [
      'un site en javascript:',
      ajouter('site_web: javascript:alert(1)'),
      `18:11 site_web : « javascript:alert(1) » ${SITE}`,
    ],
    [
      'un site en ftp:',
      ajouter('site_web: ftp://exemple.fr'),
      `18:11 site_web : « ftp://exemple.fr » ${SITE}`,
    ],
    [
      'un site sans https://',
      ajouter('site_web: www.exemple.fr'),
      `18:11 site_web : « www.exemple.fr » ${SITE}`,
    ],
    [
      'un site sur la machine',
      ajouter('site_web: http://localhost/'),
      `18:11 site_web : « http://localhost/ » ${SITE}`,
    ],
    [
      'un rendez-vous en data:',
      ajouter('prise_rdv: data:text/html,x'),
      `18:12 prise_rdv : « data:text/html,x » ${SITE}`,
    ],
    [
      'un SIRET sans guillemets',
      ajouter('pivot: 13002526500013'),
      '18:8 pivot : Le SIRET doit être un texte. Mettez-le entre guillemets : "13002526500013".',
    ],
    [
      'un SIRET de 13 chiffres',
      ajouter('pivot: "1300252650001"'),
      '18:8 pivot : « 1300252650001 » n’est pas un SIRET : il a 14 chiffres, sans espace. Exemple : "13002526500013".',
    ],
    [
      'un SIRET à la clé fausse',
      ajouter('pivot: "13002526500014"'),
      `18:8 pivot : « 13002526500014 » ${CLE_FAUSSE}`,
    ],
    [
      'un SIRET de zéros',
      ajouter('pivot: "00000000000000"'),
      `18:8 pivot : « 00000000000000 » ${CLE_FAUSSE}`,
    ],
    ['une date impossible', [DATE, 'date_maj: 2022-02-30'], `17:11 date_maj : « 2022-02-30 » ${CALENDRIER}`],
    [
      'une date écrite à la française',
      [DATE, 'date_maj: 15/01/2026'],
      `17:11 date_maj : « 15/01/2026 » ${FORME_DATE}`,
    ],
    ['une année seule', [DATE, 'date_maj: 2026'], `17:11 date_maj : « 2026 » ${FORME_DATE}`],
    [
      'une fermeture qui finit avant de commencer',
      ajouter('fermetures:\n  - du: 2026-08-20\n    au: 2026-08-01'),
      '20:9 fermetures.0.au : Cette fermeture finit avant de commencer. Vérifiez les deux dates.',
    ],
    [
      'une fermeture sans fin',
      ajouter('fermetures:\n  - du: 2026-08-20'),
      `19:5 fermetures.0.au : ${OBLIGATOIRE}`,
    ],
    ['une liste de fermetures vide', ajouter('fermetures: []'), `18:1 fermetures : ${LISTE_VIDE}`],
    ['une liste de services vide', [SERVICES, 'services: []'], `13:1 services : ${LISTE_VIDE}`],
    ['un tiret sans valeur', [SERVICES, 'services:\n  -'], `14:4 services.0 : ${VIDE}`],
    [
      'aucune source',
      ['sources:\n  - essai', 'sources: []'],
      '15:1 sources : Dites d’où viennent ces informations : une source au moins.',
    ],
    [
      'deux fois la même source',
      ['  - essai', '  - essai\n  - essai'],
      '17:5 sources.1 : « essai » est écrit deux fois. Gardez-en un.',
    ],
    [
      '« oui » au lieu de true',
      ajouter('reparation_materiel: oui'),
      `18:22 reparation_materiel : « oui » ${OUI_OU_NON}`,
    ],
    [
      'une latitude à virgule',
      ['45.05', '45,05'],
      '8:11 latitude : « 45,05 » ne convient pas. Il faut un nombre. Mettez un point : 45.05',
    ],
    ['une latitude hors du globe', ['45.05', '95'], '8:11 latitude : « 95 » est trop grand : 90 au plus.'],
    [
      'une longitude sans latitude',
      sans('latitude: 45.05'),
      '8:12 longitude : Il manque la latitude. Écrivez latitude et longitude, ou aucune des deux.',
    ],
    [
      'des coordonnées absentes',
      sans('latitude: 45.05\nlongitude: 4.05'),
      '1:1 latitude : Il manque latitude et longitude. Ajoutez-les, ou écrivez « precision: commune ».',
    ],
  ])('refuse %s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([attendu])
  })

  test.each<[string, [string, string]]>([
    ['un établissement de La Poste', ajouter('pivot: "35600000049837"')],
    ['un numéro court entre guillemets', [TELEPHONE, '"3939"']],
    ['un numéro court sans guillemets : rien ne s’y perd', [TELEPHONE, '3939']],
    ['un numéro international', [TELEPHONE, '+33 4 77 00 00 01']],
    ['une comparaison et une esperluette', [NOM, 'nom: Jeux & livres, < 3 ans']],
    ['un site à majuscules et accents', ajouter('site_web: https://www.Exemple.fr/où?q=1#a')],
  ])('accepte %s', async (_, [avant, apres]) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([])
  })
})
