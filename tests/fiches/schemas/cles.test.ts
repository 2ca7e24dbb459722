/** Les clés d’une fiche : inconnues, obligatoires, incompatibles. */
import { describe, expect, test } from 'vitest'
import { fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const POSTE = 'conseillers/poste'
const DATE = 'date_maj: 2026-01-15'
const OBLIGATOIRE = 'Ce champ est obligatoire. Ajoutez-le.'
const ajouter = (ligne: string): [string, string] => [DATE, `${DATE}\n${ligne}`]

describe('clés', () => {
  const CLES = 'du, au, motif'
  test.each<[string, [string, string], string]>([
    [
      'mal écrite',
      ['telephone:', 'telefone:'],
      '10:1 telefone : clé inconnue. Vouliez-vous dire « telephone » ?',
    ],
    [
      'mal écrite dans les horaires',
      ['  mardi:', '  mardy:'],
      '12:3 horaires.mardy : clé inconnue. Vouliez-vous dire « mardi » ?',
    ],
    [
      'abrégée',
      ajouter('rdv: https://exemple.fr'),
      '18:1 rdv : clé inconnue. Vouliez-vous dire « prise_rdv » ?',
    ],
    [
      'sans voisine qui lui ressemble',
      ajouter('fermetures:\n  - du: 2026-08-01\n    au: 2026-08-20\n    cause: congés'),
      `21:5 fermetures.0.cause : clé inconnue. Supprimez cette ligne. Clés possibles : ${CLES}.`,
    ],
  ])('refuse une clé %s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([attendu])
  })

  test('dit les clés possibles d’une clé faite d’un nombre, à sa place', async () => {
    const [faute] = await fautesSi(LIEU, ...ajouter('12: x'))
    expect(faute).toMatch(
      /^18:1 12 : clé inconnue\. Supprimez cette ligne\. Clés possibles : id, nom, classe, /,
    )
  })
})

describe('champs obligatoires', () => {
  const ligneDe = (cle: string) => new RegExp(`^${cle}:.*(?:\n .*)*\n`, 'm').exec(ficheValide(LIEU))![0]
  test.each(['id', 'nom', 'classe', 'adresse', 'code_postal', 'commune', 'sources', 'date_maj'])(
    'refuse une fiche sans %s',
    async (cle) => {
      expect(await fautesSi(LIEU, ligneDe(cle), '')).toEqual([`1:1 ${cle} : ${OBLIGATOIRE}`])
    },
  )
})

describe('permanences', () => {
  const DEUX_FORMES = 'une permanence a soit « lieu », soit une adresse. Gardez l’un, supprimez l’autre.'
  const POSTALE = 'adresse: Place du marché\n    code_postal: "99200"\n'
  test.each<[string, string, string, string]>([
    [
      'un lieu et une rue',
      '- lieu: mediatheque',
      '- lieu: mediatheque\n    adresse: 1 rue',
      `7:5 permanences.0.adresse : ${DEUX_FORMES}`,
    ],
    [
      'un lieu et toute une adresse',
      '- adresse: Place',
      '- lieu: mediatheque\n    adresse: Place',
      `9:5 permanences.1.lieu : ${DEUX_FORMES}`,
    ],
    [
      'ni lieu ni adresse',
      '- lieu: mediatheque\n    horaires',
      '- horaires',
      `6:5 permanences.0.lieu : ${OBLIGATOIRE}`,
    ],
    [
      'une adresse sans code postal',
      POSTALE,
      'adresse: Place du marché\n',
      `9:5 permanences.1.code_postal : ${OBLIGATOIRE}`,
    ],
    [
      'une clé mal écrite',
      'itinerant: true',
      'itinerante: true',
      '13:5 permanences.1.itinerante : clé inconnue. Vouliez-vous dire « itinerant » ?',
    ],
    [
      'un texte au lieu de lignes',
      '- lieu: mediatheque\n    horaires:\n      mardi: 9h-12h',
      '- mediatheque',
      '6:5 permanences.0 : « mediatheque » ne convient pas. Il faut des lignes « clé : valeur ».',
    ],
    [
      'une date impossible',
      '2026-02-03',
      '2026-02-31',
      '15:9 permanences.1.dates_connues.0 : « 2026-02-31 » n’existe pas au calendrier. Vérifiez le jour et le mois.',
    ],
    [
      'deux fois la même date',
      '- 2026-02-03',
      '- 2026-02-03\n      - 2026-02-03',
      '16:9 permanences.1.dates_connues.1 : « 2026-02-03 » est écrit deux fois. Gardez-en un.',
    ],
  ])('refuse %s', async (_, avant, apres, attendu) => {
    expect(await fautesSi(POSTE, avant, apres)).toEqual([attendu])
  })

  test('accepte un poste qui n’en a pas encore', async () => {
    const fiche = ficheValide(POSTE)
    const toutes = fiche.slice(fiche.indexOf('permanences:'), fiche.indexOf('sources:'))
    expect(remplacer(fiche, toutes, '')).not.toContain('permanences')
    expect(await fautesSi(POSTE, toutes, 'permanences: []\n')).toEqual([])
  })
})
