import { z } from 'zod'
import { JOURS } from '../../../domain/temps/calendrier.ts'
import { lireJourEcrit, type ClePhrase } from '../../../domain/temps/remedes-horaires.ts'
import { date, LISTE_VIDE, siPresent, texte } from './champs.ts'

const jour = (rang: number, cle: ClePhrase) =>
  z
    .string(siPresent((cite) => `${cite} n’est pas compris. Écrivez par exemple : 9h-12h, 13h30-17h.`))
    .check(({ value, issues }) => {
      const lu = lireJourEcrit(rang, value, cle)
      if ('faute' in lu) issues.push({ code: 'custom', input: value, path: [], message: lu.faute })
    })

/**
 * La semaine type, un jour par ligne, comme on la dit ; lue en créneaux triés.
 * @param cle La clé où dire le reste.
 */
export function semaine(cle: ClePhrase) {
  const jours = {
    lundi: jour(0, cle).optional(),
    mardi: jour(1, cle).optional(),
    mercredi: jour(2, cle).optional(),
    jeudi: jour(3, cle).optional(),
    vendredi: jour(4, cle).optional(),
    samedi: jour(5, cle).optional(),
    dimanche: jour(6, cle).optional(),
  }
  const message = (cite: string) => `${cite} ne convient pas. Écrivez une ligne par jour : lundi: 9h-12h`
  return z.strictObject(jours, siPresent(message)).transform((semaine) =>
    JOURS.flatMap((nom, rang) => {
      const lu = lireJourEcrit(rang, semaine[nom] ?? 'fermé', cle)
      return 'faute' in lu ? [] : lu.creneaux
    }),
  )
}

export const horaires = semaine('precision_horaires')

/** Une fermeture datée, bornes comprises. */
const fermeture = z
  .strictObject({ du: date, au: date, motif: texte(100).optional() })
  .refine(({ du, au }) => du <= au, {
    path: ['au'],
    error: 'Cette fermeture finit avant de commencer. Vérifiez les deux dates.',
  })

export const fermetures = z.array(fermeture).min(1, LISTE_VIDE)
