import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const RESSOURCE = 'ressources/essai'

describe('une ressource refusée dit quoi écrire', () => {
  test.each<[avant: string, apres: string, attendu: string]>([
    [
      'url: https://essai.example/',
      'url: essai.example',
      '3:6 url : « essai.example » n’est pas une adresse de site. Elle commence par https:// Exemple : https://www.exemple.fr',
    ],
    [
      'niveau: decouverte',
      'niveau: débutant',
      '6:9 niveau : « débutant » n’existe pas. Valeurs possibles : « decouverte », « inclusion », « mediation », « expertise ».',
    ],
    [
      '  - Internet',
      '  - internets',
      '8:5 themes.0 : « internets » n’existe pas. Vouliez-vous dire « Internet » ?',
    ],
    ['  - Fiches', '  - Fiche', '10:5 format.0 : « Fiche » n’existe pas. Vouliez-vous dire « Fiches » ?'],
    [
      'publics:\n  - Tout le monde',
      'publics: []',
      '11:1 publics : Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.',
    ],
    [
      'gratuit: oui',
      'gratuit: true',
      '13:10 gratuit : « true » n’existe pas. Valeurs possibles : « oui », « non ».',
    ],
    [
      'compte: non',
      'compte: peut-être',
      '14:9 compte : « peut-être » n’existe pas. Valeurs possibles : « oui », « non », « inconnu ».',
    ],
    [
      'territoire: France',
      'territoire: France\nlangues: [anglaise]',
      '16:11 langues.0 : « anglaise » n’existe pas. Vouliez-vous dire « anglais » ?',
    ],
    [
      'confirme_le: "2025"',
      'confirme_le: 2025',
      '16:14 confirme_le : La date doit être un texte. Mettez-la entre guillemets : "2024".',
    ],
    [
      'confirme_le: "2025"',
      'confirme_le: mars 2025',
      '16:14 confirme_le : La date s’écrit année, année-mois ou année-mois-jour. Exemple : "2024-05".',
    ],
    [
      'confirme_le: "2025"',
      'confirme_le: "2025-13"',
      '16:14 confirme_le : La date s’écrit année, année-mois ou année-mois-jour. Exemple : "2024-05".',
    ],
    [
      'confirme_le: "2025"',
      'confirme_le: "2026-04"',
      '16:14 confirme_le : « 2026-04 » est dans le futur. Écrivez le jour où vous avez vu la ressource.',
    ],
    [
      'solidite_preuve: forte',
      'solidite_preuve: fort',
      '17:18 solidite_preuve : « fort » n’existe pas. Vouliez-vous dire « forte » ?',
    ],
    ['editeur: Les tests\n', '', '1:1 editeur : Ce champ est obligatoire. Ajoutez-le.'],
    [
      'compte: non',
      'compte: non\nadresse_verifier: oui',
      '15:1 adresse_verifier : clé inconnue. Vouliez-vous dire « adresse_a_verifier » ?',
    ],
  ])('%s → %s', async (avant, apres, attendu) => {
    expect(await fautesSi(RESSOURCE, avant, apres)).toEqual([attendu])
  })
})

describe('entre ressources', () => {
  const autre = (url: string, plus = '') =>
    remplacer(remplacer(ficheValide(RESSOURCE), 'id: essai', 'id: autre'), 'https://essai.example/', url) +
    plus

  test.each(['https://essai.example', 'http://www.essai.example/', 'https://ESSAI.example/'])(
    'la même adresse : %s',
    async (url) => {
      const fautes = await fautesDe({ 'ressources/autre.yaml': autre(url) })
      expect(fautes).toEqual([
        'content/ressources/essai.yaml:3:6 url : « autre » a déjà cette adresse. Gardez une seule fiche, ou écrivez « adresse_a_verifier: oui ».',
      ])
    },
  )

  test('une adresse à vérifier peut être celle d’une autre', async () => {
    const fiche = autre('https://essai.example/', 'adresse_a_verifier: oui\n')
    expect(await fautesDe({ 'ressources/autre.yaml': fiche })).toEqual([])
  })

  test('un identifiant qui n’est pas le nom du fichier', async () => {
    const fiche = autre('https://autre.example/')
    expect(await fautesDe({ 'ressources/mauvais.yaml': fiche })).toEqual([
      'content/ressources/mauvais.yaml:1:5 id : « autre » n’est pas le nom du fichier. Écrivez « mauvais », ou renommez le fichier.',
    ])
  })
})
