/** Dispositifs et gouvernance : ce que la porte refuse, et ce qu’elle dit d’écrire. */
import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide } from '../../contenu-essai.ts'

const DISPOSITIF = 'dispositifs/essai'

type Cas = [cas: string, fiche: string, avant: string, apres: string, attendu: string[]]

describe('un dispositif', () => {
  const paragraphe = (mots: number) => `  - ${Array(mots).fill('mot').join(' ')}\n`
  const QUOI = '  - Il montre comment une page se lit.\n'
  /** Ce que la fiche d’essai compte d’autre : 3 + 6 + 2. */
  const AILLEURS = 11

  test('tient en trois cents mots, et pas un de plus', async () => {
    const de = (mots: number) => [58, 59, 60, 61, mots - 238 - AILLEURS].map(paragraphe).join('')
    expect(await fautesSi(DISPOSITIF, QUOI, de(300))).toEqual([])
    expect(await fautesSi(DISPOSITIF, QUOI, de(301))).toEqual([
      '1:1 Cette page compte 301 mots : 300 au plus. Retirez-en 1.',
    ])
  })

  test.each<Cas>([
    [
      'un critère de lieu inconnu',
      DISPOSITIF,
      'services: [Aide aux démarches administratives]',
      'services: [Aide au démarches administratives]',
      [
        '10:14 qui_l_a.services.0 : « Aide au démarches administratives » n’existe pas. Vouliez-vous dire « Aide aux démarches administratives » ?',
      ],
    ],
    [
      'des employeurs qui ne sont ni porteurs ni candidats',
      DISPOSITIF,
      'employeurs: porteurs',
      'employeurs: porteur',
      ['11:13 employeurs : « porteur » n’existe pas. Vouliez-vous dire « porteurs » ?'],
    ],
    [
      'une page sans source',
      DISPOSITIF,
      'sources:\n  - titre: Les tests\n    date: "2026"\n',
      'sources: []\n',
      ['12:1 sources : Dites d’où viennent ces informations : une source au moins.'],
    ],
    [
      'une date future',
      DISPOSITIF,
      'date_maj: 2026-01-15',
      'date_maj: 2026-05-01',
      ['15:11 date_maj : « 2026-05-01 » est dans le futur. Écrivez le jour où vous avez vérifié la fiche.'],
    ],
  ])('refuse %s', async (_, fiche, avant, apres, attendu) => {
    expect(await fautesSi(fiche, avant, apres)).toEqual(attendu)
  })
})

describe('la gouvernance', () => {
  test('ne cite que des acteurs décrits', async () => {
    const cite = (id: string) => fautesSi('territoire', 'acteur: departement-des-vals', `acteur: ${id}`)
    expect(await cite('departement-des-val')).toEqual([
      '48:15 gouvernance.pilotes.0.acteur : « departement-des-val » n’est pas un acteur du réseau. Vouliez-vous dire « departement-des-vals » ?',
    ])
    expect(await cite('prefet')).toEqual([
      '48:15 gouvernance.pilotes.0.acteur : « prefet » n’est pas un acteur du réseau. Écrivez le nom d’un fichier de content/acteurs, sans .yaml.',
    ])
  })

  test('peut manquer tout entière', async () => {
    const territoire = ficheValide('territoire')
    const sans =
      territoire.slice(0, territoire.indexOf('gouvernance:')) +
      territoire.slice(territoire.indexOf('sources:\n  essai'))
    expect(await fautesDe({ 'territoire.yaml': sans })).toEqual([])
  })
})
