import type { Modele } from '../../../scripts/forge/ticket/champs.ts'
import { MODELES } from '../../../scripts/forge/ticket/modeles.ts'

/** Le texte d’un ticket tel que la forge l’écrit : un titre par champ, et « _No response_ » sous ceux restés vides. */
export function corps(nom: Modele['nom'], reponses: Record<string, string>): string {
  const { champs } = MODELES.find((modele) => modele.nom === nom)!
  return champs.map(({ id, titre }) => `### ${titre}\n\n${reponses[id] ?? '_No response_'}`).join('\n\n')
}

/** Une correction juste du lieu d’essai. */
export const JUSTE = {
  lieu: 'mediatheque',
  telephone: '04 77 00 00 99',
  le: '2026-03-30',
  qui: 'Le lieu lui-même',
}
