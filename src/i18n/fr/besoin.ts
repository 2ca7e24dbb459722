import { pluriel } from './grammaire.ts'

export const besoin = {
  tous: 'De quoi avez-vous besoin ?',
  tousPhrase: 'Choisissez ce que vous voulez faire. Vous verrez qui peut vous aider.',
  voirTous: 'Voir tous les besoins',
  presDeChezMoi: 'Trouver près de chez moi',
  aApporter: 'À apporter',
  motDePasse: 'Ne donnez jamais vos mots de passe. Tapez-les vous-même.',
  lieux: (n: number) => pluriel(n, 'lieu vous aide pour cela', 'lieux vous aident pour cela'),
  voisin: 'Vous cherchez plutôt autre chose ?',
} as const
