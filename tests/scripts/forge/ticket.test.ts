/** Les tickets de la forge : ceux des gens deviennent une fiche juste, ceux écrits pour nuire une phrase de refus. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inerte } from '../../../scripts/forge/inerte.ts'
import { jugerTicket } from '../../../scripts/forge/ticket/juger.ts'
import { AUJOURDHUI, avecContenu } from '../../fiches/contenu-essai.ts'
import { corps, JUSTE } from './corps.ts'
import { BONS, HOSTILES, TEXTES_VIFS } from './hostiles.ts'

const PETIT = 'tests/fixtures/petit/content'
const juger = (texte: string) => jugerTicket(texte, PETIT, AUJOURDHUI)
const fiche = (verdict: Awaited<ReturnType<typeof juger>>) => {
  if (!verdict || !('fiche' in verdict)) throw new Error(`refusé : ${JSON.stringify(verdict)}`)
  return verdict.fiche
}
const avant = readFileSync(`${PETIT}/lieux/mediatheque.yaml`, 'utf8')

describe('un ticket juste', () => {
  test('change une ligne, et date ce que le lieu a vérifié', async () => {
    const { fichier, texte, phrases } = fiche(await juger(corps('corriger', JUSTE)))
    expect(fichier).toBe('lieux/mediatheque.yaml')
    expect(phrases).toContain('Téléphone\u00a0: 04 77 00 00 01 → 04 77 00 00 99')
    const neuves = texte.split('\n').filter((ligne) => !avant.split('\n').includes(ligne))
    expect(neuves).toEqual([
      'telephone: 04 77 00 00 99',
      'controles:',
      '  telephone: { le: 2026-03-30, source: structure }',
      '  - structure',
      'date_maj: 2026-03-30',
    ])
  })

  test('se lit avec les fins de ligne de la forge, et l’adresse de la page', async () => {
    const page = { ...JUSTE, lieu: 'https://site.example/lieux/mediatheque/' }
    expect(fiche(await juger(corps('corriger', page).replaceAll('\n', '\r\n'))).texte).toContain('00 99')
  })

  test('d’un habitant, change le fait sans dire que le lieu l’a vérifié', async () => {
    const { texte } = fiche(await juger(corps('corriger', { ...JUSTE, qui: 'Un habitant' })))
    expect(texte).toContain('telephone: 04 77 00 00 99')
    expect(texte).not.toContain('controles')
  })

  test('ferme un jour, retire une valeur, et lit des lignes entre deux clôtures', async () => {
    const reponses = { ...JUSTE, telephone: 'supprimer', horaires_mardi: 'fermé', horaires_jeudi: '9h-12h' }
    const { texte } = fiche(
      await juger(corps('corriger', { ...reponses, lignes: '```yaml\nequipements: [Wifi]\n```' })),
    )
    expect(parse(texte)).toMatchObject({ horaires: { jeudi: '9h-12h' }, equipements: ['Wifi'] })
    expect(parse(texte)).not.toHaveProperty('telephone')
    expect(parse(texte)).not.toHaveProperty('horaires.mardi')
  })

  test('dit que rien n’a changé, pour les groupes choisis', async () => {
    const reponses = { lieu: 'mediatheque', groupes: 'Horaires, Téléphone', le: '2026-03-30', qui: JUSTE.qui }
    const { controles, date_maj } = parse(fiche(await juger(corps('confirmer', reponses))).texte) as {
      controles: object
      date_maj: string
    }
    expect(Object.keys(controles)).toEqual(['horaires', 'telephone'])
    expect(date_maj).toBe('2026-01-15')
  })

  test('préparé par le formulaire du site, toutes ses lignes écrites : rien ne se dit deux fois', async () => {
    const lignes = 'telephone: 04 77 00 00 98\nsources: [essai, structure]\ndate_maj: 2026-03-30'
    const corrige = corps('corriger', { lieu: 'mediatheque', lignes, le: '2026-03-30', qui: 'Un habitant' })
    expect(parse(fiche(await juger(corrige)).texte)).toMatchObject({
      telephone: '04 77 00 00 98',
      sources: ['essai'],
    })
    const neuve = [
      'nom: Mairie',
      'classe: decouverte',
      'adresse: 1 rue',
      'code_postal: "99100"',
      'commune: Valmont',
    ]
    const simples = {
      nom: 'Mairie',
      classe: 'decouverte',
      adresse: '1 rue',
      code_postal: '99100',
      commune: 'Valmont',
    }
    const entiere = ['id: mairie-valmont', ...neuve, 'horaires:', '  lundi: 9h-12h', 'sources: [structure]']
    const ajout = corps('ajouter', {
      ...simples,
      lignes: entiere.join('\n'),
      le: '2026-03-30',
      qui: JUSTE.qui,
    })
    expect(parse(fiche(await juger(ajout)).texte)).toMatchObject({ horaires: { lundi: '9h-12h' } })
    const dates =
      'dates:\n  - { le: 2026-05-05, horaires: 14h-16h }\n  - { le: 2026-05-12, horaires: 14h-16h }'
    const evenement = `titre: Atelier\ngenre: Atelier\npublics: [habitants]\nou: { lieu: mediatheque }\norganisateur: Mairie\n${dates}\ninscription: Sans.\ncout: Gratuit`
    const requis = { titre: 'Atelier', genre: 'Atelier', publics: 'habitants', organisateur: 'Mairie' }
    const annonce = { ...requis, inscription: 'Sans.', cout: 'Gratuit', lignes: evenement, le: '2026-03-30' }
    expect(parse(fiche(await juger(corps('evenement', annonce))).texte)).toHaveProperty('dates.length', 2)
  })

  test('signe des engagements, puis les mêmes un an après', async () => {
    const signer = (criteres: string, qui = JUSTE.qui) =>
      corps('attester', { lieu: 'mediatheque', criteres, le: '2026-03-30', qui })
    expect(parse(fiche(await juger(signer('A1, A2'))).texte)).toMatchObject({
      attestations: [{ le: '2026-03-30', criteres: ['A1', 'A2'] }],
    })
    const signe = {
      'lieux/mediatheque.yaml': `${avant}attestations:\n  - { le: 2025-03-30, criteres: [A1] }\n`,
    }
    await avecContenu(signe, async (contenu) => {
      const { texte } = fiche(await jugerTicket(signer('les mêmes'), contenu, AUJOURDHUI))
      expect(parse(texte)).toHaveProperty('attestations.1', { le: '2026-03-30', criteres: ['A1'] })
    })
    for (const texte of [signer('les mêmes'), signer('Z9'), signer('A1', 'Un habitant')])
      expect(await juger(texte)).toHaveProperty('refus')
  })

  test('annonce une fermeture', async () => {
    const { texte } = fiche(
      await juger(corps('ferme', { lieu: 'mediatheque', ferme_le: '2026-05-01', qui: 'Un habitant' })),
    )
    expect(parse(texte)).toMatchObject({ ferme_le: '2026-05-01' })
  })

  test('ajoute un lieu, un événement, une ressource', async () => {
    const lieu = {
      nom: 'Mairie',
      classe: 'decouverte',
      adresse: '1 rue',
      code_postal: '99100',
      commune: 'Valmont',
    }
    const suite = { frais_a_charge: 'Gratuit', modalites_acces: 'Se présenter, Téléphoner', le: '2026-03-30' }
    const ajout = fiche(await juger(corps('ajouter', { ...lieu, ...suite, qui: JUSTE.qui })))
    expect(ajout.fichier).toBe('lieux/mairie-valmont.yaml')
    expect(parse(ajout.texte)).toMatchObject({
      ajoute_le: '2026-03-30',
      modalites_acces: ['Se présenter', 'Téléphoner'],
    })
    const evenement = {
      titre: 'Atelier photos',
      genre: 'Atelier',
      publics: 'habitants',
      lieu: 'mediatheque',
      organisateur: 'Commune de Valmont',
      jour: '2026-05-05',
      heures: '14h-16h',
      inscription: 'Sans inscription.',
      cout: 'Gratuit',
      le: '2026-03-30',
    }
    expect(parse(fiche(await juger(corps('evenement', evenement))).texte)).toMatchObject({
      ou: { lieu: 'mediatheque' },
      dates: [{ le: '2026-05-05', horaires: '14h-16h' }],
    })
    const ressource = {
      nom: 'Cours de souris',
      url: 'https://cours.example/',
      editeur: 'Essai',
      description: 'Des exercices.',
      niveau: 'decouverte',
      themes: 'Internet, Ordinateur',
      format: 'Cours',
      publics: 'Tout le monde',
      gratuit: 'oui',
      compte: 'non',
      territoire: 'France',
      le: '2026-03-30',
    }
    expect(fiche(await juger(corps('ressource', ressource))).fichier).toBe('ressources/cours-de-souris.yaml')
  })
})

describe('un ticket qu’on ne suit pas', () => {
  test('un ticket libre n’est pas un formulaire', async () => {
    for (const texte of ['', 'Bonjour, le numéro est faux.', '### Autre chose\n\nx', '\n'.repeat(5000)])
      expect(await juger(texte)).toBeUndefined()
  })

  test.each([
    ['rien ne change', { ...JUSTE, telephone: '04 77 00 00 01' }, 'Rien ne change.'],
    ['il manque qui le dit', { ...JUSTE, qui: '_No response_' }, 'Qui le dit : il manque la réponse.'],
    ['un horaire illisible', { ...JUSTE, horaires_lundi: 'le matin' }, 'Horaires :'],
  ])('%s', async (_quoi, reponses, attendu) => {
    expect(await juger(corps('corriger', reponses))).toEqual({
      refus: expect.arrayContaining([expect.stringContaining(attendu)]) as string[],
    })
  })

  test('un lieu déjà là', async () => {
    const deja = { nom: 'Médiathèque du centre', classe: 'mediation', adresse: '2 rue', code_postal: '99100' }
    const texte = corps('ajouter', { ...deja, commune: 'Valmont', le: '2026-03-30', qui: JUSTE.qui })
    expect(await juger(texte)).toEqual({
      refus: [expect.stringMatching(/^Dans content\/lieux\/mediatheque.yaml : Ce lieu existe déjà/)],
    })
    const pris = { 'lieux/mediatheque-du-centre-valmont.yaml': avant.replace('id: mediatheque', 'id: x') }
    await avecContenu(pris, async (contenu) => {
      expect(await jugerTicket(texte, contenu, AUJOURDHUI)).toEqual({
        refus: [
          '« mediatheque-du-centre-valmont » est déjà dans l’annuaire. Corrigez sa fiche, ou précisez le nom.',
        ],
      })
    })
  })
})

describe('un ticket écrit pour nuire', () => {
  test('il y en a quarante au moins', () => expect(HOSTILES.length).toBeGreaterThanOrEqual(40))

  test.each(BONS)('sans rien qui nuise, le même passe : %#', async (texte) => {
    expect(await juger(texte)).toHaveProperty('fiche')
  })

  test.each(HOSTILES)('%s : une phrase de refus, et rien d’écrit', async (_quoi, texte) => {
    const verdict = await juger(texte)
    expect(verdict).toHaveProperty('refus')
    const { refus } = verdict as { refus: string[] }
    expect(refus.length).toBeGreaterThan(0)
    for (const phrase of refus) {
      expect(phrase).toMatch(/[.?]$|Exemple : \S+$|…$/)
      expect(phrase.length).toBeLessThan(1500)
    }
    expect(Object.prototype).not.toHaveProperty('nom')
  })
})

describe('un texte cité dans un commentaire', () => {
  test.each(TEXTES_VIFS)('%j reste une ligne de code', (texte) => {
    const dit = inerte(texte)
    const [, borne = '', dedans = ''] = /^(`+) ([^]*) \1$/.exec(dit)!
    expect(dedans).not.toContain('\n')
    expect(dedans.match(/`+/g) ?? []).not.toContain(borne)
    expect(dedans).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(dedans).not.toMatch(/#\d/)
    expect(dedans).not.toMatch(/\b(?:closes|fixes) /i)
    expect(dedans.length).toBeLessThanOrEqual(301)
  })

  test('un texte vide se dit', () => expect(inerte(' \u200b\n')).toBe('`(vide)`'))
})
