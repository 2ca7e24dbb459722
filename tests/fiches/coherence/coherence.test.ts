/** Les règles entre fiches, et entre une fiche et son territoire. */
import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const POSTE = 'conseillers/poste'
const DATE = 'date_maj: 2026-01-15'

describe('une fiche et son territoire', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'un identifiant qui n’est pas le nom du fichier',
      LIEU,
      'id: mediatheque',
      'id: mediateque',
      [
        '1:5 id : « mediateque » n’est pas le nom du fichier. Écrivez « mediatheque », ou renommez le fichier.',
      ],
    ],
    [
      'une date future',
      LIEU,
      DATE,
      'date_maj: 2026-04-01',
      ['17:11 date_maj : « 2026-04-01 » est dans le futur. Écrivez le jour où vous avez vérifié la fiche.'],
    ],
    [
      'un label à venir',
      LIEU,
      DATE,
      `${DATE}\nfrance_services_depuis: 2026-04-01`,
      [
        '18:25 france_services_depuis : « 2026-04-01 » est dans le futur. Écrivez la date passée, ou supprimez la ligne.',
      ],
    ],
    [
      'une source mal écrite',
      LIEU,
      '- essai',
      '- essais',
      ['16:5 sources.0 : « essais » n’est pas une source de territoire.yaml. Vouliez-vous dire « essai » ?'],
    ],
    [
      'une source inconnue',
      LIEU,
      '- essai',
      '- radio',
      [
        '16:5 sources.0 : « radio » n’est pas une source de territoire.yaml. Sources connues : essai, structure.',
      ],
    ],
    [
      'une commune mal écrite',
      LIEU,
      'commune: Valmont',
      'commune: Valmon',
      ['6:10 commune : « Valmon » n’est pas une commune du territoire. Vouliez-vous dire « Valmont » ?'],
    ],
    [
      'une commune d’ailleurs',
      LIEU,
      'commune: Valmont',
      'commune: Paris',
      [
        '6:10 commune : « Paris » n’est pas une commune du territoire. Écrivez le nom officiel de la commune.',
      ],
    ],
    [
      'une commune en capitales',
      LIEU,
      'commune: Valmont',
      'commune: VALMONT',
      ['6:10 commune : « VALMONT » s’écrit « Valmont ».'],
    ],
    [
      'le code postal d’une autre commune',
      LIEU,
      '"99100"',
      '"99200"',
      ['5:14 code_postal : « 99200 » n’est pas un code postal de Valmont. Écrivez "99100" ou "99110".'],
    ],
    [
      'le code Insee d’une autre commune',
      LIEU,
      '"99001"',
      '"99002"',
      ['7:13 code_insee : « 99002 » n’est pas le code de Valmont. Écrivez "99001", ou supprimez la ligne.'],
    ],
    // 0,05 degré de longitude à 45,05° N, du bord de la commune au milieu de sa voisine : 3,9 km.
    [
      'un point chez la voisine',
      LIEU,
      'longitude: 4.05',
      'longitude: 4.15',
      [
        '8:11 latitude : Ce point est à 3,9 km de Valmont. Vérifiez latitude et longitude, ou écrivez « precision: commune ».',
      ],
    ],
    [
      'un lieu de permanence mal écrit',
      POSTE,
      'lieu: mediatheque',
      'lieu: mediateque',
      [
        '6:11 permanences.0.lieu : « mediateque » n’est pas un lieu de l’annuaire. Vouliez-vous dire « mediatheque » ?',
      ],
    ],
    [
      'un lieu de permanence inconnu',
      POSTE,
      'lieu: mediatheque',
      'lieu: gymnase',
      [
        '6:11 permanences.0.lieu : « gymnase » n’est pas un lieu de l’annuaire. Écrivez le nom d’un fichier de content/lieux, sans .yaml.',
      ],
    ],
    [
      'le code postal d’une tournée',
      POSTE,
      '"99200"',
      '"99100"',
      [
        '10:18 permanences.1.code_postal : « 99100 » n’est pas un code postal de L’Étang-Saint-Jean. Écrivez "99200".',
      ],
    ],
    [
      'la commune d’un poste',
      POSTE,
      'commune: Valmont',
      'commune: Lyon',
      ['4:10 commune : « Lyon » n’est pas une commune du territoire. Écrivez le nom officiel de la commune.'],
    ],
  ])('refuse %s', async (_, fiche, avant, apres, attendu) => {
    expect(await fautesSi(fiche, avant, apres)).toEqual(attendu)
  })

  test.each([
    [
      'un point chez la voisine quand seule la commune est connue',
      'longitude: 4.05',
      'longitude: 4.15\nprecision: commune',
    ],
    ['un point à 200 m du contour simplifié', 'longitude: 4.05', 'longitude: 4.1025'],
    ['une fiche vérifiée aujourd’hui', DATE, 'date_maj: 2026-03-31'],
    ['le second code postal de la commune', '"99100"', '"99110"'],
  ])('accepte %s', async (_, avant, apres) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([])
  })

  test('accepte l’apostrophe droite dans un nom de commune, et dit comment l’écrire', async () => {
    expect(await fautesSi(POSTE, 'L’Étang', "L'Étang")).toEqual([
      "11:14 permanences.1.commune : « L'Étang-Saint-Jean » s’écrit « L’Étang-Saint-Jean ».",
    ])
  })
})

describe('doublons', () => {
  const fiche = remplacer(
    remplacer(ficheValide(LIEU), 'id: mediatheque', 'id: zed'),
    DATE,
    `${DATE}\najoute_le: 2026-01-15`, // le plan n’en a compté qu’un
  )
  const dit = (ou: string, raison: string) => [
    `content/lieux/zed.yaml:${ou} : Ce lieu existe déjà : « mediatheque » (${raison}). Gardez une seule fiche.`,
  ]

  test('refuse le même nom dans la même commune, à la casse et aux accents près', async () => {
    const zed = remplacer(
      remplacer(fiche, 'Médiathèque du centre', 'MEDIATHEQUE du Centre'),
      '1 rue',
      '2 rue',
    )
    expect(await fautesDe({ 'lieux/zed.yaml': zed })).toEqual(dit('2:6 nom', 'même nom, même commune'))
  })

  test('refuse la même adresse avec le même téléphone, quelle que soit son écriture', async () => {
    const zed = remplacer(remplacer(fiche, 'Médiathèque', 'Ludothèque'), '04 77', '+33 4 77')
    expect(await fautesDe({ 'lieux/zed.yaml': zed })).toEqual(
      dit('4:10 adresse', 'même adresse, même téléphone'),
    )
  })

  test('accepte deux services à la même adresse avec deux téléphones', async () => {
    const zed = remplacer(remplacer(fiche, 'Médiathèque', 'Ludothèque'), '00 00 01', '00 00 02')
    expect(await fautesDe({ 'lieux/zed.yaml': zed })).toEqual([])
  })
})

describe('toutes les fautes d’un coup', () => {
  test('une fiche fautive seule est aussi jugée avec les autres', async () => {
    const fiche = remplacer(ficheValide(LIEU), 'telephone:', 'telefone:')
    const deux = remplacer(remplacer(fiche, '"99100"', '"99200"'), DATE, 'date_maj: 2027-01-01')
    expect(await fautesDe({ [`${LIEU}.yaml`]: deux })).toEqual([
      `content/${LIEU}.yaml:5:14 code_postal : « 99200 » n’est pas un code postal de Valmont. Écrivez "99100" ou "99110".`,
      `content/${LIEU}.yaml:10:1 telefone : clé inconnue. Vouliez-vous dire « telephone » ?`,
      `content/${LIEU}.yaml:17:11 date_maj : « 2027-01-01 » est dans le futur. Écrivez le jour où vous avez vérifié la fiche.`,
    ])
  })

  test('un lieu illisible n’accuse pas la permanence qui le nomme', async () => {
    const fautes = await fautesDe({ [`${LIEU}.yaml`]: 'id: @' })
    expect(fautes).toHaveLength(1)
    expect(fautes[0]).toMatch(/^content\/lieux\/mediatheque\.yaml:1:5 /)
  })

  test('un territoire fautif n’empêche pas de juger le reste', async () => {
    const territoire = remplacer(ficheValide('territoire'), 'code: "99"', 'code: 99')
    const poste = remplacer(ficheValide(POSTE), 'commune: Valmont', 'commune: Valmon')
    expect(await fautesDe({ 'territoire.yaml': territoire, [`${POSTE}.yaml`]: poste })).toEqual([
      `content/${POSTE}.yaml:4:10 commune : « Valmon » n’est pas une commune du territoire. Vouliez-vous dire « Valmont » ?`,
      'content/territoire.yaml:2:7 code : Le code doit être un texte. Mettez-le entre guillemets : "01".',
    ])
  })
})
