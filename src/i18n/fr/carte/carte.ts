/** La carte telle que le serveur la rend, avant qu’on l’ouvre. */
export const carte = {
  nom: 'Carte des lieux',
  absente:
    'La carte manque\u00a0: ce site n’a pas encore le contour des communes. Les listes disent tous les lieux.',
  explorer: (ko: number) => `Explorer la carte (environ ${ko}\u00a0ko)`,
  revoir: 'Voir la carte',
  fermer: 'Fermer la carte',
  liste: 'Voir la liste',
  passer: 'Passer la carte',
  plusPres: 'Voir de plus près',
  plusLoin: 'Voir de plus loin',
  tout: 'Voir toute la carte',
  ign: 'Afficher le plan détaillé (IGN, connexion à un autre site)',
  ignSource: 'Plan détaillé : © IGN, Plan IGN v2, Géoplateforme.',
} as const

/** Ce que dit la page pendant que la carte arrive. */
export const attente = {
  chargement: 'La carte arrive…',
  echec: 'La carte n’a pas pu s’afficher. La liste, elle, dit tous les lieux.',
} as const
