import type { Libelles } from './libelle.ts'
import { LIBELLES_CONSEILLER } from './libelles-conseiller.ts'
import { LIBELLES_EVENEMENT } from './libelles-evenement.ts'
import { LIBELLES_LIEU } from './libelles-lieu.ts'
import { LIBELLES_RESSOURCE } from './libelles-ressource.ts'

/** Les fiches que chacun peut proposer de changer : dossier de `content/` → nom et aide de ses clés. */
export const LIBELLES = {
  lieux: LIBELLES_LIEU,
  conseillers: LIBELLES_CONSEILLER,
  ressources: LIBELLES_RESSOURCE,
  evenements: LIBELLES_EVENEMENT,
} satisfies Record<string, Libelles>
export type Genre = keyof typeof LIBELLES
export const GENRES = Object.keys(LIBELLES) as Genre[]
