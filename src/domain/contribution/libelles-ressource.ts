import type { Libelles } from './libelle.ts'

/** Le nom et l’aide de ce qu’on écrit d’une ressource pour apprendre à distance. */
export const LIBELLES_RESSOURCE: Libelles = {
  id: { nom: 'Identifiant', aide: 'Il ne change jamais.' },
  nom: { nom: 'Nom' },
  url: { nom: 'Adresse internet', aide: 'L’adresse entière, avec https://' },
  editeur: { nom: 'Qui la propose' },
  description: { nom: 'Description', aide: 'Une ou deux phrases simples.' },
  niveau: { nom: 'Étape' },
  themes: { nom: 'Thèmes' },
  format: { nom: 'Format' },
  langues: { nom: 'Langues', aide: 'Rien de coché\u00a0: en français.' },
  publics: { nom: 'Pour qui' },
  gratuit: { nom: 'Gratuite' },
  compte: { nom: 'Faut-il un compte' },
  duree: { nom: 'Durée', aide: 'Par exemple\u00a0: leçons de 10 minutes.' },
  accessibilite: { nom: 'Accessibilité' },
  licence: { nom: 'Licence' },
  territoire: { nom: 'Pour quel territoire', aide: 'Par exemple\u00a0: France.' },
  confirme_le: { nom: 'Vue le', aide: 'Année, année-mois ou année-mois-jour.' },
  precision_confirmation: { nom: 'Comment on l’a vue' },
  solidite_preuve: { nom: 'Solidité de la preuve' },
  adresse_a_verifier: { nom: 'Adresse à vérifier' },
}
