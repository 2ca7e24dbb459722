/** « Réservé aux habitants » est une clé : un accent ou une majuscule ne change plus la règle. */
import { describe, expect, test } from 'vitest'
import { lieuxDeLAffiche } from '../../../src/domain/orientation/affiche.ts'
import { lieuAOrienter } from '../../../src/domain/orientation/lieu-a-orienter.ts'
import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import { precisions } from '../../../src/i18n/fr/lieu/horaires.ts'
import { fautesSi } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const DATE = 'date_maj: 2026-01-15'
const ajouter = (lignes: string): [string, string] => [DATE, `${DATE}\n${lignes}`]
const AVERTIR = 'Ce lieu semble réservé à ses habitants. Écrivez « reserve_aux_habitants: true » ou false.'

describe('la porte', () => {
  test.each([
    ['la clé, vraie', 'reserve_aux_habitants: true'],
    ['la clé, fausse', 'reserve_aux_habitants: false'],
    ['le texte et la clé', 'reserve_aux_habitants: true\nprecision_horaires: Réservé aux habitants du bourg'],
    ['un texte qui n’exclut personne', 'precision_horaires: Tous les habitants sont les bienvenus'],
  ])('accepte %s', async (_, lignes) => expect(await fautesSi(LIEU, ...ajouter(lignes))).toEqual([]))

  test.each([
    'Service réservé aux habitants de Valmont',
    'SERVICE RESERVE AUX HABITANTS',
    'Accès réservé exclusivement aux résidents',
    'uniquement pour les habitants de la commune',
  ])('demande la clé à qui écrit « %s »', async (texte) => {
    expect(await fautesSi(LIEU, ...ajouter(`precision_horaires: ${texte}`))).toEqual([
      `18:21 (avertissement) precision_horaires : ${AVERTIR}`,
    ])
  })

  test('refuse « oui » : la clé vaut true ou false', async () => {
    expect(await fautesSi(LIEU, ...ajouter('reserve_aux_habitants: oui'))).toEqual([
      '18:24 reserve_aux_habitants : « oui » ne convient pas. Écrivez true (oui) ou false (non).',
    ])
  })
})

describe('ce qu’on en fait', () => {
  const lieu: LieuSitue = {
    id: 'a',
    nom: 'Médiathèque',
    classe: 'decouverte',
    adresse: '1 rue Haute',
    code_postal: '99100',
    commune: 'Valmont',
    latitude: 45,
    longitude: 4,
    precision: 'adresse',
    telephone: '0477000001',
    sources: ['structure'],
    date_maj: '2026-03-31',
  }
  const reserve = { ...lieu, reserve_aux_habitants: true }

  test('le guichet le sait, sans lire le texte', () => {
    expect(lieuAOrienter(reserve, { besoins: {} }).reserve).toBe(true)
    expect(lieuAOrienter(lieu, { besoins: {} }).reserve).toBeUndefined()
    expect(lieuAOrienter({ ...lieu, reserve_aux_habitants: false }, { besoins: {} }).reserve).toBeUndefined()
  })

  test('il n’est sur l’affiche que de sa commune', () => {
    const chez = { nom: 'Valmont', latitude: 45, longitude: 4 }
    expect(lieuxDeLAffiche([reserve], chez)).toHaveLength(1)
    expect(lieuxDeLAffiche([reserve], { ...chez, nom: 'Belcombe' })).toEqual([])
    expect(lieuxDeLAffiche([lieu], { ...chez, nom: 'Belcombe' })).toHaveLength(1)
  })

  test('les pages le disent en une phrase, avant la précision', () => {
    expect(precisions({ ...reserve, precision_horaires: 'sur rendez-vous le lundi' })).toEqual([
      'Réservé aux habitants de Valmont.',
      'sur rendez-vous le lundi.',
    ])
    expect(precisions({ ...reserve, commune: 'Le Plateau' })).toEqual(['Réservé aux habitants du Plateau.'])
    expect(precisions(lieu)).toEqual([])
  })
})
