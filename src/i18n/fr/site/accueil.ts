import { pluriel } from '../grammaire.ts'

export const accueil = {
  titre: 'Besoin d’aide avec le numérique ?',
  promesse: (n: number, ou: string) =>
    `${pluriel(n, 'lieu vous accueille', 'lieux vous accueillent')} ${ou}, souvent gratuitement, près de chez vous.`,
  carte: 'Tous les lieux sur la carte',
  passerCarte: 'Passer la carte',
} as const
