import { deNom } from '../grammaire.ts'
import { date } from '../mesures.ts'

/** Ce que la feuille remise ne dit qu’en français ; ce qu’elle dit en deux langues est dans `i18n/remise`. */
export const remise = {
  telephone: (numero: string) => `Téléphone : ${numero}`,
  seDeplace: 'Ce lieu se déplace. Demandez où il est.',
  horairesInconnus: 'Non renseignés.',
  code: (nom: string) => `QR code : fiche ${deNom(nom)}`,
  /** Suivi de la place de la date. */
  dates: (maj: string) => `Informations du ${date(maj)}. Imprimé le`,
  place: '……………………………',
  langue: (nom: string) => `En ${nom}`,
  aRelire: 'Traduction à relire par une personne dont c’est la langue.',
} as const
