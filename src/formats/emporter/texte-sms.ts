import { telephoneLisible } from '../../domain/fiche/telephone.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'

/** Les phrases que le texte reprend. */
interface Phrases {
  /** Les heures, puis pour qui et comment venir. Vide si la fiche n’en dit rien. */
  horaires: readonly string[]
  telephone: (numero: string) => string
  appelez: string
}

/**
 * Un lieu en quelques lignes, pour un SMS ou un courriel : le lieu, jamais la personne.
 * @param adresse Adresse publique de la fiche.
 */
export function texteSms(lieu: Lieu, phrases: Phrases, adresse: string): string {
  const lignes = [
    lieu.nom,
    [lieu.complement_adresse, lieu.adresse, `${lieu.code_postal} ${lieu.commune}`].filter(Boolean).join(', '),
    lieu.telephone && phrases.telephone(telephoneLisible(lieu.telephone)),
    ...phrases.horaires,
    lieu.telephone ? phrases.appelez : '',
    adresse,
  ]
  return lignes.filter(Boolean).join('\n').replaceAll('\u00a0', ' ')
}
