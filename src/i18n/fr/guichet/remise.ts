import { deNom } from '../grammaire.ts'
import { date } from '../mesures.ts'

/** Ce que la feuille remise ne dit qu’en français ; ce qu’elle dit en deux langues est dans `i18n/remise`. */
export const remise = {
  seDeplace: 'Ce lieu se déplace. Demandez où il est.',
  horairesInconnus: 'Non renseignés.',
  code: (nom: string) => `QR code : fiche ${deNom(nom)}`,
  /** Suivi d’une place pour la date. */
  dates: (maj: string) => `Informations du ${date(maj)}. Imprimé le`,
  langue: (nom: string) => `En ${nom}`,
  aRelire: 'Traduction à relire par une personne dont c’est la langue.',
} as const
