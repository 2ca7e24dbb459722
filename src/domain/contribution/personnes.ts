import { courrielsDe, jugerCourriel, nommeUnePersonne, type NomsConnus } from '../fiche/nominatif.ts'
import { sansAccents } from '../fiche/texte.ts'

/** Ce qui, dans un texte libre, désigne quelqu’un. */
export type Personne = 'nom' | 'courriel' | 'telephone'

/** Un numéro de portable : celui d’un lieu est sur sa fiche, celui d’une personne n’a rien à y faire. */
const PORTABLE = /(?:\+33\s?|\b0)[67](?:[\s.-]?\d{2}){4}(?!\d)/

/**
 * Ce qu’un message libre dit d’une personne ; vide s’il n’en dit rien.
 * @param connus Ce qui, autour, ne nomme personne.
 */
export function personnesDans(texte: string, connus: NomsConnus): Personne[] {
  const trouvees: Personne[] = []
  if (nommeUnePersonne(texte)) trouvees.push('nom')
  if (courrielsDe(texte).some((adresse) => jugerCourriel(adresse, connus) !== undefined))
    trouvees.push('courriel')
  if (PORTABLE.test(texte)) trouvees.push('telephone')
  return trouvees
}

/** Les mots d’un nom de lieu, pour `NomsConnus` : « Espace Boris-Vian » ne nomme personne dans une adresse. */
export function motsDuNom(nom: string): string[] {
  return sansAccents(nom).match(/[a-z]{2,}/g) ?? []
}
