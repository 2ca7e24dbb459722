import { LIBELLES_LIEU } from './libelles-lieu.ts'
import type { Libelles } from './libelle.ts'

const { id, pivot, commune, code_insee, sources, date_maj } = LIBELLES_LIEU

/** Le nom et l’aide de ce qu’on écrit d’un poste de conseiller numérique. */
export const LIBELLES_CONSEILLER: Libelles = {
  id: id!,
  employeur: {
    nom: 'Employeur',
    aide: 'La structure qui emploie le conseiller. Jamais le nom d’une personne.',
  },
  type_employeur: { nom: 'Public ou privé' },
  pivot: pivot!,
  commune: commune!,
  code_insee: code_insee!,
  permanences: { nom: 'Permanences', aide: 'Où et quand le conseiller reçoit.' },
  sources: sources!,
  date_maj: date_maj!,
}

/** Le nom et l’aide de ce qu’on écrit d’une permanence. */
export const LIBELLES_PERMANENCE: Libelles = {
  ...LIBELLES_LIEU,
  lieu: { nom: 'Lieu de l’annuaire' },
  itinerant: { nom: 'C’est une tournée' },
  dates_connues: { nom: 'Dates de passage' },
}
