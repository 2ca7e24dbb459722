import { deNom } from '../grammaire.ts'
import { nombreDeLieux } from '../lieu/lieu.ts'

/** Ce que dit la carte ouverte. À part : la page ne paie pas ces phrases tant qu’on ne la demande pas. */
export const carteOuverte = {
  montre: (n: number) =>
    n === 0 ? 'La carte ne montre aucun lieu.' : `La carte montre ${nombreDeLieux(n)}.`,
  lieu: (nom: string, commune: string) => `Lieu : ${commune ? `${nom}, ${commune}` : nom}`,
  ici: (nom: string) => `Vous êtes sur la page de : ${nom}`,
  groupe: (n: number, commune: string) =>
    commune ? `${nombreDeLieux(n)} autour ${deNom(commune)}` : nombreDeLieux(n),
  separe: (n: number) => `Vous voyez ${nombreDeLieux(n)} de plus près.`,
  fermerFenetre: 'Fermer',
  ignArrive: 'Le plan détaillé arrive…',
  ignVu: 'Le plan détaillé est affiché.',
  ignRetire: 'Le plan simple est affiché.',
  ignAbsent: 'Le plan détaillé ne répond pas. Le plan simple reste affiché.',
  ignIncomplet: 'Le plan détaillé est incomplet.',
} as const
