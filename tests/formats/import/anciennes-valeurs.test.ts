/** Les écritures d’avant, que des fichiers publiés portent encore. */
import { fromSchemaDataInclusion } from '@gouvfr-anct/lieux-de-mediation-numerique'
import { expect, test } from 'vitest'
import type { FicheRecue } from '../../../src/domain/apport/recue.ts'
import { slug } from '../../../src/domain/fiche/texte.ts'
import { ANCIENS_SERVICES } from '../../../src/formats/import/anciennes-valeurs.ts'
import { lireUnLieu, MEDIATHEQUE, type LigneNationale } from './sources.ts'

test('les services de 2022 deviennent ceux que choisit la bibliothèque nationale', () => {
  const ecritures = Object.keys(ANCIENS_SERVICES).filter((e) => !/^Gagner|^Etre/.test(e)) // d’un brouillon de 2022
  expect(ecritures).toHaveLength(15)
  for (const ecriture of ecritures) {
    const service = {
      id: 's',
      structure_id: 'a',
      source: 'x',
      nom: 'n',
      thematiques: [`numerique--${slug(ecriture)}`],
    }
    const structure = {
      id: 'a',
      siret: MEDIATHEQUE.pivot,
      nom: 'n',
      commune: 'Reims',
      code_postal: '51100',
      adresse: '1 rue',
      date_maj: '2022-10-10',
    }
    const { services } = fromSchemaDataInclusion([service], structure as never)
    expect([ecriture, lireUnLieu({ services: ecriture }).faits.services]).toEqual([ecriture, services])
  }
})

test.each<[string, LigneNationale, Partial<FicheRecue['faits']>]>([
  [
    'une liste à points-virgules',
    { services: 'Prendre en main un ordinateur;Utiliser le numérique au quotidien;Accéder à du matériel' },
    {
      services: ['Maîtrise des outils numériques du quotidien', 'Accès internet et matériel informatique'],
    },
  ],
  [
    'une valeur suivie de son explication',
    {
      modalites_accompagnement: 'Seul : j’ai accès à du matériel;Dans un atelier : j’apprends collectivement',
    },
    { modalites_accompagnement: ['En autonomie', 'Dans un atelier collectif'] },
  ],
  [
    'l’ancien nom d’un dispositif et de sa colonne',
    { labels_nationaux: 'CNFS;France Services;APTIC' },
    { dispositif_programmes_nationaux: ['Conseillers numériques', 'France Services'] },
  ],
  [
    'les deux listes d’aujourd’hui mêlées en une',
    { publics_accueillis: 'Seniors (+ 65 ans);Adultes;Surdité;Public langues étrangères' },
    {
      publics_specifiquement_adresses: ['Seniors'],
      prise_en_charge_specifique: ['Surdité', 'Langues étrangères (anglais)', 'Langues étrangères (autres)'],
    },
  ],
  [
    'les langues étrangères réunies',
    { prise_en_charge_specifique: 'Langues étrangères|Illettrisme' },
    {
      prise_en_charge_specifique: [
        'Langues étrangères (anglais)',
        'Langues étrangères (autres)',
        'Illettrisme',
      ],
    },
  ],
  [
    'La Poste sans espace',
    { formations_labels: 'Étapes numériques(La Poste)' },
    { formations_labels: ['Étapes numériques (La Poste)'] },
  ],
  [
    'La Poste avec',
    { formations_labels: 'Étapes numériques (La Poste)' },
    { formations_labels: ['Étapes numériques (La Poste)'] },
  ],
  [
    'sans accent ni majuscule',
    { frais_a_charge: 'gratuit', itinerance: 'ITINERANT' },
    { frais_a_charge: ['Gratuit'], itinerance: 'Itinérant' },
  ],
  [
    'l’ancienne colonne des frais',
    { conditions_acces: 'Gratuit : Je peux accéder;Adhésion : il faut adhérer' },
    { frais_a_charge: ['Gratuit', 'Payant'] },
  ],
  [
    'l’ancienne colonne du courriel',
    { courriel: 'accueil@exemple.fr' },
    { courriels: ['accueil@exemple.fr'] },
  ],
  [
    'deux sites',
    { site_web: 'https://un.exemple.fr/|https://deux.exemple.fr/' },
    { site_web: 'https://un.exemple.fr/' },
  ],
  [
    'une apostrophe typographique',
    { modalites_acces: 'Ce lieu n’accueille pas de public' },
    { modalites_acces: ["Ce lieu n'accueille pas de public"] },
  ],
])('%s', (_, ligne, attendu) => {
  expect(lireUnLieu(ligne).faits).toMatchObject(attendu)
})
