import { aNom, pluriel } from './grammaire.ts'
import { jourEtDate } from './mesures.ts'

export const besoin = {
  tous: 'De quoi avez-vous besoin ?',
  tousPhrase: 'Choisissez ce que vous voulez faire. Vous verrez qui peut vous aider.',
  voirTous: 'Voir tous les besoins',
  presDeChezMoi: 'Trouver près de chez moi',
  aApporter: 'À apporter',
  motDePasse: 'Ne donnez jamais vos mots de passe. Tapez-les vous-même.',
  lieux: (n: number) => pluriel(n, 'lieu vous aide pour cela', 'lieux vous aident pour cela'),
  tournees: 'Un conseiller numérique passe aussi\u00a0:',
  passage: (commune: string, prochain: string | undefined, derniere: string) =>
    prochain
      ? `${aNom(commune)}, le ${jourEtDate(prochain)}`
      : `${aNom(commune)}\u00a0: la dernière date connue, le ${jourEtDate(derniere)}, est passée. Demandez à la mairie`,
  voisin: 'Vous cherchez plutôt autre chose ?',
} as const
