import { deNom, pluriel } from './grammaire.ts'

const lieux = (n: number) => pluriel(n, 'lieu', 'lieux')

/** Les phrases de la carte. Le serveur et le navigateur lisent les mêmes. */
export const carte = {
  nom: 'Carte des lieux',
  explorer: (ko: number) => `Explorer la carte (environ ${ko}\u00a0ko)`,
  revoir: 'Voir la carte',
  fermer: 'Fermer la carte',
  liste: 'Voir la liste',
  chargement: 'La carte arrive…',
  ouverte: (n: number) => (n === 0 ? 'La carte ne montre aucun lieu.' : `La carte montre ${lieux(n)}.`),
  echec: 'La carte n’a pas pu s’afficher. La liste, elle, dit tous les lieux.',
  passer: 'Passer la carte',

  plusPres: 'Voir de plus près',
  plusLoin: 'Voir de plus loin',
  tout: 'Voir toute la carte',

  lieu: (nom: string, commune: string) => `Lieu : ${commune ? `${nom}, ${commune}` : nom}`,
  ici: (nom: string) => `Vous êtes sur la page de : ${nom}`,
  lieux,
  groupe: (n: number, commune: string) => (commune ? `${lieux(n)} autour ${deNom(commune)}` : lieux(n)),
  ouvert: (n: number) => `Vous voyez ${lieux(n)} de plus près.`,
  fermerFenetre: 'Fermer',

  ign: 'Afficher le plan détaillé (IGN, connexion à un autre site)',
  ignArrive: 'Le plan détaillé arrive…',
  ignVu: 'Le plan détaillé est affiché.',
  ignRetire: 'Le plan simple est affiché.',
  ignAbsent: 'Le plan détaillé ne répond pas. Le plan simple reste affiché.',
  ignIncomplet: 'Le plan détaillé est incomplet.',
  ignSource: 'Plan détaillé : © IGN, Plan IGN v2, Géoplateforme.',
} as const
