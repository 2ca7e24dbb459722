import type { Genre } from './libelles.ts'

/** Des champs à remplir ensemble. */
export interface Section {
  titre: string
  cles: readonly string[]
}

const OU = [
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'precision',
]

/** L’ordre des champs dans la page : ce qui change le plus souvent d’abord. */
export const SECTIONS: Record<Genre, readonly Section[]> = {
  lieux: [
    { titre: 'Téléphone et horaires', cles: ['telephone', 'horaires', 'precision_horaires', 'fermetures'] },
    { titre: 'E-mail et site', cles: ['courriels', 'site_web', 'prise_rdv'] },
    { titre: 'Nom et adresse', cles: ['nom', ...OU, 'comment_venir', 'itinerance'] },
    {
      titre: 'Ce qu’on y fait',
      cles: [
        'presentation',
        'classe',
        'services',
        'demarches',
        'competences',
        'equipements',
        'reparation_materiel',
      ],
    },
    {
      titre: 'Prix et conditions',
      cles: [
        'frais_a_charge',
        'modalites_acces',
        'modalites_accompagnement',
        'publics_specifiquement_adresses',
        'prise_en_charge_specifique',
        'reserve_aux_habitants',
      ],
    },
    {
      titre: 'La structure',
      cles: [
        'classe_motif',
        'operateur',
        'pivot',
        'typologie',
        'dispositif_programmes_nationaux',
        'formations_labels',
        'autres_formations_labels',
        'france_services_depuis',
        'fiche_acces_libre',
      ],
    },
  ],
  evenements: [
    { titre: 'L’événement', cles: ['titre', 'genre', 'publics', 'presentation'] },
    { titre: 'Quand', cles: ['dates', 'rythme', 'annule'] },
    { titre: 'Où', cles: ['ou'] },
    {
      titre: 'S’inscrire',
      cles: [
        'organisateur',
        'inscription',
        'telephone',
        'courriel',
        'site_web',
        'cout',
        'precision_cout',
        'accessibilite',
      ],
    },
  ],
  ressources: [
    { titre: 'La ressource', cles: ['nom', 'url', 'editeur', 'description'] },
    { titre: 'Pour qui, pour quoi', cles: ['niveau', 'themes', 'format', 'publics', 'langues'] },
    {
      titre: 'Comment',
      cles: ['gratuit', 'compte', 'duree', 'accessibilite', 'licence', 'territoire'],
    },
  ],
  conseillers: [
    { titre: 'Les permanences', cles: ['permanences'] },
    { titre: 'L’employeur', cles: ['employeur', 'type_employeur', 'commune', 'code_insee', 'pivot'] },
  ],
}

const DU_SITE = 'écrit par le site'
const RELECTURE = 'écrit par qui relit'

/** Les clés qu’on ne propose pas, et pourquoi. */
export const RESERVEES: Record<Genre, Readonly<Record<string, string>>> = {
  lieux: {
    id: DU_SITE,
    ajoute_le: DU_SITE,
    date_maj: DU_SITE,
    controles: DU_SITE,
    sources: DU_SITE,
    ferme_le: 'demandé par «\u00a0Ce lieu a fermé\u00a0»',
    ferme_motif: 'demandé par «\u00a0Ce lieu a fermé\u00a0»',
    repris_par: 'demandé par «\u00a0Ce lieu a fermé\u00a0»',
    identifiants: RELECTURE,
    label: RELECTURE,
    classe_proposee: RELECTURE,
    attestations: RELECTURE,
    verifications: RELECTURE,
  },
  evenements: { id: DU_SITE, revision: DU_SITE, identifiants: DU_SITE, date_maj: DU_SITE },
  ressources: {
    id: DU_SITE,
    confirme_le: DU_SITE,
    precision_confirmation: RELECTURE,
    solidite_preuve: RELECTURE,
    adresse_a_verifier: RELECTURE,
  },
  conseillers: { id: DU_SITE, sources: DU_SITE, date_maj: DU_SITE },
}
