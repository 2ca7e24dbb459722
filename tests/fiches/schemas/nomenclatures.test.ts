/** Chaque famille de valeurs refuse l’inconnue, propose la plus proche, ou les dit toutes. */
import { describe, expect, test } from 'vitest'
import * as valeurs from '../../../src/domain/fiche/nomenclatures.ts'
import { TYPOLOGIES } from '../../../src/domain/fiche/typologies.ts'
import { avecContenu, fautesDe, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'
import { lireContenu } from '../../../src/fiches/contenu.ts'

const LIEU = 'lieux/mediatheque'
const SERVICES = 'services:\n  - Aide aux démarches administratives'
const existePas = (ecrit: string, proche: string) =>
  `« ${ecrit} » n’existe pas. Vouliez-vous dire « ${proche} » ?`

test('l’exemple de la documentation : même fichier, même ligne, même phrase', async () => {
  const fiche = remplacer(ficheValide(LIEU), 'Aide aux démarches administratives', 'Aide au démarches')
  const x = remplacer(remplacer(fiche, 'id: mediatheque', 'id: x'), 'Médiathèque', 'Bibliothèque')
  const telephone = remplacer(x, '00 00 01', '00 00 02')
  const depuis = remplacer(telephone, 'sources:', 'ajoute_le: 2026-01-15\nsources:')
  expect(await fautesDe({ 'lieux/x.yaml': depuis })).toEqual([
    'content/lieux/x.yaml:14:5 services.0 : « Aide au démarches » n’existe pas. Vouliez-vous dire « Aide aux démarches administratives » ?',
  ])
})

describe('listes', () => {
  test.each([
    ['typologie', 'bibliothèque', 'Bibliothèque ou médiathèque'],
    ['typologie', 'BIB', 'Bibliothèque ou médiathèque'],
    ['services', 'aide aux demarches administratives', 'Aide aux démarches administratives'],
    ['demarches', 'Carsat', 'Retraite (Carsat)'],
    ['competences', 'Mot de passe', 'Mots de passe'],
    ['equipements', 'Imprimantes', 'Imprimante'],
    ['publics_specifiquement_adresses', 'Senior', 'Seniors'],
    ['prise_en_charge_specifique', 'Anglais', 'Langues étrangères (anglais)'],
    ['frais_a_charge', 'gratuits', 'Gratuit'],
    ['modalites_acces', 'Ce lieu n’accueille pas de public', "Ce lieu n'accueille pas de public"],
    ['modalites_accompagnement', 'Individuel', 'Accompagnement individuel'],
    ['dispositif_programmes_nationaux', 'France service', 'France Services'],
    ['formations_labels', 'Mon espace santé', 'Formé à « Mon Espace Santé »'],
  ])('%s : « %s »', async (cle, ecrit, proche) => {
    expect(await fautesSi(LIEU, SERVICES, `${cle}:\n  - ${ecrit}`)).toEqual([
      `14:5 ${cle}.0 : ${existePas(ecrit, proche)}`,
    ])
  })

  test('une valeur écrite deux fois', async () => {
    const deux = `${SERVICES}\n  - Aide aux démarches administratives`
    expect(await fautesSi(LIEU, SERVICES, deux)).toEqual([
      '15:5 services.1 : « Aide aux démarches administratives » est écrit deux fois. Gardez-en un.',
    ])
  })

  test('un texte au lieu d’une liste', async () => {
    expect(await fautesSi(LIEU, SERVICES, 'services: Impôts')).toEqual([
      '13:11 services : « Impôts » ne convient pas. Il faut une liste, chaque ligne commençant par un tiret.',
    ])
  })

  test('dit toutes les valeurs quand aucune ne ressemble', async () => {
    expect(await fautesSi(LIEU, SERVICES, 'frais_a_charge:\n  - Beaucoup')).toEqual([
      '14:5 frais_a_charge.0 : « Beaucoup » n’existe pas. Valeurs possibles : « Gratuit », « Gratuit sous condition », « Payant ».',
    ])
  })
})

describe('valeurs seules', () => {
  const DATE = 'date_maj: 2026-01-15'
  test.each([
    [
      'la classe',
      LIEU,
      'classe: mediation',
      'classe: médiation',
      `3:9 classe : ${existePas('médiation', 'mediation')}`,
    ],
    [
      'la classe vide',
      LIEU,
      'classe: mediation',
      'classe:',
      '3:1 classe : Ce champ est vide. Écrivez sa valeur, ou supprimez la ligne.',
    ],
    [
      'une classe sans rapport',
      LIEU,
      'classe: mediation',
      'classe: zozo',
      '3:9 classe : « zozo » n’existe pas. Valeurs possibles : « decouverte », « inclusion », « mediation », « expertise ».',
    ],
    [
      'l’itinérance',
      LIEU,
      DATE,
      `${DATE}\nitinerance: itinerant`,
      `18:13 itinerance : ${existePas('itinerant', 'Itinérant')}`,
    ],
    [
      'l’opérateur',
      LIEU,
      DATE,
      `${DATE}\noperateur: Associations`,
      `18:12 operateur : ${existePas('Associations', 'Association')}`,
    ],
    [
      'la précision',
      LIEU,
      DATE,
      `${DATE}\nprecision: communes`,
      `18:12 precision : ${existePas('communes', 'commune')}`,
    ],
    [
      'le type d’employeur',
      'conseillers/poste',
      'type_employeur: public',
      'type_employeur: publique',
      `3:17 type_employeur : ${existePas('publique', 'public')}`,
    ],
  ])('%s', async (_, fiche, avant, apres, attendu) => {
    expect(await fautesSi(fiche, avant, apres)).toEqual([attendu])
  })
})

test('chaque valeur de chaque nomenclature est acceptée', async () => {
  const listes: [string, readonly string[]][] = [
    ['services', valeurs.SERVICES],
    ['typologie', Object.keys(TYPOLOGIES)],
    ['demarches', valeurs.DEMARCHES],
    ['competences', valeurs.COMPETENCES],
    ['equipements', valeurs.EQUIPEMENTS],
    ['publics_specifiquement_adresses', valeurs.PUBLICS],
    ['prise_en_charge_specifique', valeurs.PRISES_EN_CHARGE],
    ['frais_a_charge', valeurs.FRAIS_A_CHARGE],
    ['modalites_acces', valeurs.MODALITES_ACCES],
    ['modalites_accompagnement', valeurs.MODALITES_ACCOMPAGNEMENT],
    ['dispositif_programmes_nationaux', valeurs.DISPOSITIFS],
    ['formations_labels', valeurs.FORMATIONS_LABELS],
  ]
  const lignes = listes.map(([cle, liste]) => `${cle}:\n${liste.map((valeur) => `  - ${valeur}`).join('\n')}`)
  const fiche = remplacer(ficheValide(LIEU), SERVICES, ['classe_motif: Pour l’essai.', ...lignes].join('\n'))
  await avecContenu({ [`${LIEU}.yaml`]: fiche }, async (contenu) => {
    const lu = await lireContenu(contenu, '2026-03-31')
    expect(lu.contenu?.lieux[0]).toMatchObject(Object.fromEntries(listes))
  })
})
