/** Ce qui lit, juge et écrit une fiche, comme la construction. Lourd : ne se charge que dans le formulaire. */
import './sans-code.ts'
import { parse } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../domain/contribution/changements.ts'
import type { Genre } from '../../domain/contribution/libelles.ts'
import { phrasesDeChangements } from '../../domain/contribution/phrases.ts'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import { ecrireChangements, ecrireFicheNeuve } from '../../fiches/ecriture/changer.ts'
import { rendreCle } from '../../fiches/ecriture/rendu.ts'
import { jugerTexte, type Alentour } from '../../fiches/formulaire/juger.ts'

/** Une fiche proposée : ce qui change, son texte, et ce que la porte en dit. */
export interface Proposee {
  phrases: string[]
  texte: string
  /** Les clés changées et leur valeur, en YAML ; `null` : la clé disparaît. */
  lignes: string
  anomalies: { cle: string; message: string; bloquante: boolean }[]
}

/** Les valeurs brutes d’une fiche. */
export function lireTexte(texte: string): FicheBrute {
  return parse(texte) as FicheBrute
}

/**
 * Écrit une fiche proposée et la juge.
 * @param ancien Texte de la fiche d’avant ; absent : la fiche est neuve.
 */
export function proposer(
  genre: Genre,
  id: string,
  ancien: string | undefined,
  apres: FicheBrute,
  alentour: Alentour,
  aujourdhui: DateCivile,
): Proposee {
  const avant = ancien === undefined ? {} : lireTexte(ancien)
  const changements = changementsEntre(avant, apres)
  const texte =
    ancien === undefined ? ecrireFicheNeuve(genre, apres) : ecrireChangements(genre, ancien, changements)
  const changees = [...new Set(changements.map(({ chemin: [cle] }) => cle))]
  return {
    phrases: phrasesDeChangements(genre, changements),
    texte,
    lignes:
      ancien === undefined ? texte : changees.map((cle) => rendreCle(cle, apres[cle] ?? null)).join('\n'),
    anomalies: jugerTexte(genre, texte, `content/${genre}/${id}.yaml`, alentour, aujourdhui).map(
      ({ cle = '', message, gravite }) => ({ cle, message, bloquante: gravite !== 'avertissement' }),
    ),
  }
}
