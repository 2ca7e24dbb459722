/** `npm run nouveau`, ses réponses tapées d’avance. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu } from '../../fiches/contenu-essai.ts'

function nouveau(contenu: string, sorte: string[], reponses: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/fiche/nouveau.ts', ...sorte, '--contenu', contenu],
    {
      encoding: 'utf8',
      input: `${reponses.join('\n')}\n`,
      env: { ...process.env, DATE_CONSTRUCTION: AUJOURDHUI },
    },
  )
  return { status, stdout, stderr }
}
const rien = (n: number) => Array.from({ length: n }, () => '')

/** Nom, étape, adresse, code postal, commune, téléphone, courriels, site, sept jours, et la suite. */
const MAIRIE = ['Mairie', '1', '1 place du Marché', '99100', 'Valmont', '04 77 00 00 42', '', '']
const SUITE = ['', '1 2', '', '1', 'Se présenter, Téléphoner', '', '', '2026-03-30']
const SEMAINE = ['9h-12h', ...rien(6)]

describe('npm run nouveau', () => {
  test('écrit un lieu que la porte accepte', async () => {
    await avecContenu({}, async (contenu) => {
      const { status, stdout } = nouveau(contenu, ['lieu'], [...MAIRIE, ...SEMAINE, ...SUITE])
      expect(status).toBe(0)
      expect(stdout).toContain(`${contenu}/lieux/mairie-valmont.yaml`)
      expect(parse(readFileSync(`${contenu}/lieux/mairie-valmont.yaml`, 'utf8'))).toMatchObject({
        id: 'mairie-valmont',
        nom: 'Mairie',
        classe: 'decouverte',
        code_postal: '99100',
        horaires: { lundi: '9h-12h' },
        frais_a_charge: ['Gratuit'],
        modalites_acces: ['Se présenter', 'Téléphoner'],
        ajoute_le: '2026-03-30',
        sources: ['structure'],
      })
      const { contenu: lu, anomalies } = await lireContenu(contenu, AUJOURDHUI)
      expect(anomalies).toEqual([])
      expect(lu?.lieux).toHaveLength(2)
    })
  })

  test('demande la sorte, et redemande ce qui ne va pas', async () => {
    await avecContenu({}, (contenu) => {
      const [nom, etape, adresse, ...reste] = MAIRIE
      const hesite = ['lieu', '', nom!, '9', etape!, adresse!, '9910', ...reste]
      const { status, stdout } = nouveau(contenu, [], [...hesite, ...SEMAINE, ...SUITE])
      expect(status).toBe(0)
      expect(stdout).toContain('Il manque la réponse. Recommencez :')
      expect(stdout).toContain('Choisissez une réponse de la liste. Recommencez :')
      expect(stdout).toContain('« 9910 » n’est pas un code postal')
    })
  })

  test('écrit un événement, une ressource et un poste', async () => {
    await avecContenu({}, async (contenu) => {
      const evenement = [
        'Atelier photos',
        '1',
        '1',
        '',
        'mediatheque',
        'Commune de Valmont',
        '2026-05-05',
        '14h-16h',
      ]
      const cas: [string, string[]][] = [
        ['evenement', [...evenement, 'Sans inscription.', '', '', '', '1', '', '', '2026-03-30']],
        [
          'ressource',
          [
            'Cours',
            'https://cours.example/',
            'Essai',
            'Des cours.',
            '1',
            '1',
            '1',
            '',
            '1',
            '1',
            '1',
            '',
            '',
            'France',
            '2026-03-30',
          ],
        ],
        [
          'conseiller',
          [
            'Commune de Valmont',
            '1',
            '',
            'Valmont',
            'mediatheque',
            ...rien(1),
            '14h-16h',
            ...rien(5),
            '2026-03-30',
          ],
        ],
      ]
      for (const [sorte, reponses] of cas) {
        const { status, stderr } = nouveau(contenu, [sorte], reponses)
        expect({ sorte, status, stderr }).toEqual({ sorte, status: 0, stderr: '' })
      }
      expect(existsSync(`${contenu}/evenements/atelier-photos.yaml`)).toBe(true)
      const poste = readdirSync(`${contenu}/conseillers`).find((nom) => nom !== 'poste.yaml')!
      expect(parse(readFileSync(`${contenu}/conseillers/${poste}`, 'utf8'))).toMatchObject({
        permanences: [{ lieu: 'mediatheque', horaires: { mardi: '14h-16h' } }],
      })
      expect((await lireContenu(contenu, AUJOURDHUI)).anomalies).toEqual([])
    })
  })

  test.each<[quoi: string, sorte: string[], reponses: string[], attendu: string]>([
    [
      'un lieu qui existe déjà',
      ['lieu'],
      ['Médiathèque du centre', ...MAIRIE.slice(1), ...SEMAINE, ...SUITE],
      'Ce lieu existe déjà',
    ],
    ['une autre commune', ['lieu'], [...MAIRIE.with(4, 'Ailleurs'), ...SEMAINE, ...SUITE], 'Ailleurs'],
    [
      'une personne',
      ['lieu'],
      [...MAIRIE.with(2, 'chez Mme Dupont'), ...SEMAINE, ...SUITE],
      'nomme une personne',
    ],
    ['une sorte inconnue', ['lieux'], [], 'écrivez lieu, evenement, ressource, conseiller.'],
    ['des questions interrompues', ['lieu'], MAIRIE.slice(0, 3), 'rien n’est écrit.'],
  ])('refuse %s, et n’écrit rien', async (_quoi, sorte, reponses, attendu) => {
    await avecContenu({}, (contenu) => {
      const { status, stderr } = nouveau(contenu, sorte, reponses)
      expect(stderr).toContain(attendu)
      expect(status).toBe(1)
      expect(readdirSync(`${contenu}/lieux`)).toEqual(['mediatheque.yaml'])
    })
  })
})
