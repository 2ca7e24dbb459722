/** La page d’erreur. */
export const introuvable = {
  titre: 'Cette page n’existe pas',
  nomCourt: 'Page introuvable',
  description: 'L’adresse demandée n’existe pas. Voici comment trouver un lieu.',
  phrase: 'Ce n’est pas grave. L’adresse est peut-être mal écrite, ou la page a changé de place.',
  chercher: 'Cherchez un lieu',
  autreChemin: 'Ou choisissez un autre chemin',
  contact: 'Nous appeler ou nous écrire',
} as const
