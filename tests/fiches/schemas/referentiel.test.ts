import { describe, expect, test } from 'vitest'
import { annotationForge, ligneTerminal, resume } from '../../../src/fiches/anomalie.ts'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const SERVICES = 'services:\n'
const dansLeLieu = (lignes: string) => fautesSi(LIEU, SERVICES, `${lignes}\n${SERVICES}`)

describe('un référentiel refusé dit quoi écrire', () => {
  test.each<[avant: string, apres: string, attendu: string]>([
    [
      'statut: proposition',
      'statut: propose',
      '3:9 statut : « propose » n’existe pas. Vouliez-vous dire « proposition » ?',
    ],
    [
      '  - id: A2',
      '  - id: critère 2',
      '54:9 criteres.1.id : Un critère se nomme par une lettre et un chiffre. Exemple : A1',
    ],
    ['  - id: A2', '  - id: A1', '54:9 criteres.1.id : Le critère « A1 » est écrit deux fois. Gardez-en un.'],
    [
      '    theme: accueil\n    formulation: Un second',
      '    theme: aide\n    formulation: Un second',
      '55:12 criteres.1.theme : « aide » n’est pas un thème. Thèmes : accueil.',
    ],
    [
      'recommande: [mediation]',
      'recommande: [inclusion]',
      '60:5 criteres.1.recommande : « inclusion » est à la fois requis et recommandé. Gardez l’un des deux.',
    ],
    [
      'a_verifier: [A2]',
      'a_verifier: [A3]',
      '24:18 classes.inclusion.a_verifier.0 : « A3 » n’est pas requis pour cette classe : on ne peut pas demander de le vérifier.',
    ],
    [
      'verifications: 1\n    a_verifier: [A2]',
      'verifications: 3\n    a_verifier: [A2]',
      '23:20 classes.inclusion.verifications : Cette classe a 2 critères requis : on ne peut pas en vérifier 3.',
    ],
  ])('%s → %s', async (avant, apres, attendu) => {
    // Renommer A2 rend aussi sa vérification impossible : cette suite n’est pas le sujet.
    const fautes = await fautesSi('referentiel', avant, apres)
    expect(fautes.filter((faute) => !faute.includes('« A2 »'))).toEqual([attendu])
  })
})

describe('un questionnaire refusé dit quoi écrire', () => {
  test.each<[avant: string, apres: string, attendu: string]>([
    [
      '  - id: geste-8\n    question: Le geste 8\n    exemple: Un exemple.\n    pictogramme: mail\n',
      '',
      '3:1 questions : Il faut huit questions, pas une de plus ni de moins.',
    ],
    ['id: geste-2', 'id: geste-1', '8:9 questions.1.id : « geste-1 » existe déjà. Donnez un autre nom.'],
    [
      'etape: inclusion',
      'etape: mediation',
      '41:12 paliers.1.etape : Le palier 2 est « inclusion ». Remettez-les dans l’ordre.',
    ],
    [
      'jusqu_a: 10',
      'jusqu_a: 5',
      '42:14 paliers.1.jusqu_a : 5 ne dépasse pas le palier d’avant (5). Écrivez un nombre plus grand.',
    ],
    [
      'jusqu_a: 16',
      'jusqu_a: 15',
      '50:14 paliers.3.jusqu_a : Le dernier palier va jusqu’à 16, deux points par question.',
    ],
    [
      'ressources: [essai]',
      'ressources: [esai]',
      '40:18 paliers.0.ressources.0 : « esai » n’est pas une ressource. Vouliez-vous dire « essai » ?',
    ],
    [
      'ressources: [essai]',
      'ressources: [wikipedia]',
      '40:18 paliers.0.ressources.0 : « wikipedia » n’est pas une ressource. Écrivez le nom d’un fichier de content/ressources, sans .yaml.',
    ],
  ])('%s → %s', async (avant, apres, attendu) => {
    expect(await fautesSi('questionnaire', avant, apres)).toEqual([attendu])
  })
})

describe('le label dans la fiche d’un lieu', () => {
  test.each<[lignes: string, attendu: string]>([
    [
      'attestations:\n  - { le: 2026-01-01, criteres: [A1, A3] }',
      '14:38 attestations.0.criteres.1 : « A3 » n’est pas un critère du référentiel. Critères : A1, A2.',
    ],
    [
      'attestations:\n  - { le: 2026-04-01, criteres: [A1] }',
      '14:11 attestations.0.le : « 2026-04-01 » est dans le futur. Écrivez la date passée, ou supprimez la ligne.',
    ],
    [
      'attestations:\n  - { le: 2026-01-01, criteres: [A1] }\n  - { le: 2025-01-01, criteres: [A1] }',
      '15:11 attestations.1.le : « 2025-01-01 » vient avant « 2026-01-01 ». Ajoutez la plus récente à la fin.',
    ],
    [
      'attestations: []',
      '13:1 attestations : Cette liste est vide. Ajoutez une valeur, ou supprimez la ligne.',
    ],
    [
      'verifications:\n  - { le: 2026-04-01, par: Le Département, criteres: [A1] }',
      '14:11 verifications.0.le : « 2026-04-01 » est dans le futur. Écrivez la date passée, ou supprimez la ligne.',
    ],
    [
      'verifications:\n  - { le: 2026-01-01, criteres: [A1] }',
      '14:5 verifications.0.par : Ce champ est obligatoire. Ajoutez-le.',
    ],
    [
      'label:\n  decide_le: 2026-03-01\n  jusqu_au: 2026-02-01\n  decide_par: Le Département',
      '15:13 label.jusqu_au : Ce label finit avant de commencer. Vérifiez les deux dates.',
    ],
  ])('refuse %s', async (lignes, attendu) => {
    expect(await dansLeLieu(lignes)).toEqual([attendu])
  })

  describe('une décision', () => {
    const decision = 'label:\n  decide_le: 2026-03-01\n  jusqu_au: 2028-03-01\n  decide_par: Le Département'
    const le = (date: string) => `verifications:\n  - { le: ${date}, par: Une visite, criteres: [A1] }`

    test('sans les étapes du référentiel, est refusée', async () => {
      const sans = '14:14 label.decide_le : Cette décision n’a pas suivi le référentiel. Le 2026-03-01, '
      const fin = 'Complétez d’abord le dossier, ou supprimez la décision.'
      expect(await dansLeLieu(decision)).toEqual([
        `${sans}rien ne dit que le lieu respecte A1 ; vérifications à ajouter : 1. ${fin}`,
      ])
      const attestee = `${decision}\nattestations:\n  - { le: 2026-02-01, criteres: [A1] }`
      expect(await dansLeLieu(attestee)).toEqual([`${sans}vérifications à ajouter : 1. ${fin}`])
    })

    test('avec elles, passe ; prise avant elles, non', async () => {
      expect(await dansLeLieu(`${decision}\n${le('2026-02-01')}`)).toEqual([])
      expect(await dansLeLieu(`${decision}\n${le('2026-03-01')}`)).toEqual([])
      expect(await dansLeLieu(`${decision}\n${le('2026-03-02')}`)).toHaveLength(1)
    })

    test('plus longue que le référentiel ne le dit, est refusée', async () => {
      const longue = decision.replace('2028-03-01', '2028-03-02')
      expect(await dansLeLieu(`${longue}\n${le('2026-02-01')}`)).toEqual([
        '15:13 label.jusqu_au : Une décision dure 2 ans au plus. Écrivez « 2028-03-01 », ou avant.',
      ])
    })

    test('juste ce jour-là, mais contredite depuis par la fiche, avertit', async () => {
      const payante = `frais_a_charge: [Payant]\n${decision}\n${le('2026-02-01')}`
      expect(await dansLeLieu(payante)).toEqual([
        '14:1 (avertissement) label : Une décision est écrite, mais le site ne montre pas le label : rien ne dit que le lieu respecte A1 ; vérifications à ajouter : 1. Complétez la fiche.',
      ])
    })
  })
})

describe('une classe qui étonne', () => {
  const CENTRE_SOCIAL = 'typologie:\n  - Bibliothèque ou médiathèque'
  const message =
    'La fiche fait penser à « decouverte », pas à « mediation ». Changez la classe, ou dites pourquoi avec « classe_motif ».'

  test('avertit, et se tait quand la raison est écrite', async () => {
    expect(await dansLeLieu(CENTRE_SOCIAL)).toEqual([`3:9 (avertissement) classe : ${message}`])
    expect(await dansLeLieu(`${CENTRE_SOCIAL}\nclasse_motif: Elle tient des ateliers.`)).toEqual([])
  })

  test('ne bloque pas la construction', async () => {
    const fiche = remplacer(ficheValide(LIEU), SERVICES, `${CENTRE_SOCIAL}\n${SERVICES}`)
    await avecContenu({ [`${LIEU}.yaml`]: fiche }, async (dossier) => {
      const { contenu, anomalies } = await lireContenu(dossier, AUJOURDHUI)
      expect(contenu?.lieux).toHaveLength(1)
      expect(anomalies.map(annotationForge)).toEqual([
        `::warning file=content/lieux/mediatheque.yaml,line=3,col=9::classe : ${message}`,
      ])
      expect(resume(anomalies)).toBe('0 faute dans 0 fichier.')
    })
  })

  test('ne cache pas une vraie faute', async () => {
    const fautes = await dansLeLieu(`${CENTRE_SOCIAL}\nattestations:\n  - { le: 2026-01-01, criteres: [A9] }`)
    expect(fautes).toHaveLength(2)
    expect(fautes.filter((faute) => !faute.includes('(avertissement)'))).toHaveLength(1)
  })
})

test('une anomalie sans gravité est une erreur', () => {
  const anomalie = { fichier: 'content/x.yaml', ligne: 1, colonne: 2, message: 'Non.' }
  expect(ligneTerminal(anomalie)).toBe('content/x.yaml:1:2 Non.')
  expect(annotationForge(anomalie)).toBe('::error file=content/x.yaml,line=1,col=2::Non.')
})
