/** Le nom des pages qui ne parlent que du site : dans leur titre, le pied de page et le plan. */
export const nomDeLaPage = {
  accueil: 'Accueil',
  accessibilite: 'Accessibilité\u00a0: non conforme',
  mentionsLegales: 'Mentions légales',
  donneesPersonnelles: 'Données personnelles et cookies',
  ecoconception: 'Écoconception',
  horsConnexion: 'Sans connexion',
  planDuSite: 'Plan du site',
  contact: 'Contact et aide',
} as const

/** Ce qui habille toute page : évitement, en-tête, fil d’Ariane, pied. */
export const page = {
  evitement: 'Aller au contenu',
  menu: 'Menu principal',
  trouver: 'Trouver un lieu',
  parCommune: 'Par commune',
  fil: 'Vous êtes ici',
  informations: 'Informations sur le site',
  /** Suivi du nom de qui publie. */
  publiePar: 'Ce site est publié par',
  pasOfficiel: 'Ce site n’est pas un site officiel.',
  donneesPubliques:
    'Il reprend des données publiques. Les lieux peuvent avoir changé : appelez avant de vous déplacer.',
  cookies: (sources: readonly string[]) => `Ce site ne dépose aucun cookie. Données : ${sources.join(', ')}.`,
  aCompleter: 'À compléter\u00a0:',
} as const
