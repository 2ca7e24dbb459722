import { telephoneLisible } from '../domain/fiche/telephone.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'

/**
 * Un lieu en quelques lignes, pour un SMS ou un courriel : le lieu, jamais la personne.
 * @param phrases Horaires et précisions, déjà composés ; vide si la fiche n’en dit rien.
 * @param adresse Adresse publique de la fiche.
 */
export function texteSms(lieu: Lieu, phrases: readonly string[], adresse: string): string {
  const lignes = [
    lieu.nom,
    [lieu.complement_adresse, lieu.adresse, `${lieu.code_postal} ${lieu.commune}`].filter(Boolean).join(', '),
    lieu.telephone && `Téléphone : ${telephoneLisible(lieu.telephone)}`,
    ...phrases,
    lieu.telephone ? 'Appelez avant de venir.' : '',
    adresse,
  ]
  return lignes.filter(Boolean).join('\n').replaceAll('\u00a0', ' ')
}
