import { LIBELLES_LIEU } from './libelles-lieu.ts'
import type { Libelles } from './libelle.ts'

const { id, telephone, site_web, date_maj } = LIBELLES_LIEU

/** Le nom et l’aide de ce qu’on écrit d’un événement. */
export const LIBELLES_EVENEMENT: Libelles = {
  id: id!,
  titre: { nom: 'Titre', aide: 'Ce qu’on lit sur l’affiche.' },
  genre: { nom: 'Sorte d’événement' },
  publics: { nom: 'Pour qui' },
  presentation: { nom: 'Présentation', aide: 'Une ou deux phrases simples.' },
  ou: { nom: 'Où', aide: 'Dans un lieu de l’annuaire, ou à une autre adresse.' },
  organisateur: { nom: 'Organisateur', aide: 'Une structure. Jamais le nom d’une personne.' },
  dates: { nom: 'Jours précis' },
  rythme: { nom: 'Chaque semaine', aide: 'Les mêmes heures chaque semaine, entre deux dates.' },
  annule: { nom: 'Annulé', aide: 'Toutes ses dates sont annulées. La page le dira.' },
  revision: { nom: 'Nombre de changements' },
  inscription: { nom: 'Inscription', aide: 'Par exemple\u00a0: Sans inscription.' },
  telephone: telephone!,
  courriel: { nom: 'Adresse e-mail', aide: 'Celle du service. Jamais celle d’une personne.' },
  site_web: site_web!,
  cout: { nom: 'Prix' },
  precision_cout: { nom: 'Précision sur le prix', aide: 'Par exemple\u00a0: 5 € par personne.' },
  accessibilite: { nom: 'Accessibilité' },
  identifiants: { nom: 'Identifiants dans les agendas repris' },
  date_maj: date_maj!,
}

/** Le nom de ce qu’on écrit dans un jour, un rythme ou une fermeture. */
export const LIBELLES_DATES: Libelles = {
  le: { nom: 'Jour' },
  annule: { nom: 'Annulé' },
  au_lieu_de: { nom: 'À la place de' },
  du: { nom: 'Du' },
  au: { nom: 'Au' },
  jusqu_au: { nom: 'Jusqu’au' },
  motif: { nom: 'Motif' },
  sauf: { nom: 'Sauf les jours' },
  jours_feries: { nom: 'Les jours fériés' },
}
