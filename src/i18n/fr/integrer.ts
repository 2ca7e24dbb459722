import { deNom } from './grammaire.ts'

/** La liste d’une commune, dans le site d’une mairie, et la page qui en prépare l’extrait. */
export const integrer = {
  titre: 'Mettre la liste sur votre site',
  description:
    'La liste des lieux d’aide au numérique de votre commune, à insérer dans le site de la mairie. Sans cookie.',
  phrase:
    'Copiez un extrait, collez-le dans une page de votre site. La liste se met à jour toute seule, avec les fiches.',
  garanties: [
    'Aucun cookie, aucune mesure d’audience, rien de chargé d’un autre site que celui-ci.',
    'La liste prend la hauteur qu’il lui faut, se lit au téléphone et s’imprime.',
    'Sans JavaScript, un lien mène à la page de la commune.',
  ],
  choisir: 'Votre commune',
  nom: 'Nom à montrer en haut (facultatif)',
  nomAide: 'Par exemple\u00a0: Mairie de votre commune. Un texte seul, 80 signes au plus.',
  preparer: 'Préparer l’extrait',
  inconnue: 'Choisissez une commune de la liste.',
  pret: (commune: string) => `L’extrait ${deNom(commune)} est prêt.`,
  exemple: (commune: string) =>
    `Un exemple, pour ${commune}. Remplacez le nom de la commune par celui de la vôtre, tel qu’il est dans l’adresse de sa page.`,
  extraits: 'L’extrait à coller',
  element: 'Avec un petit script (conseillé)',
  cadre: 'Sans script, à hauteur fixe',
  copier: 'Copier',
  copie: 'Copié.',
  copieImpossible: 'L’extrait est choisi. Copiez-le avec le menu de votre appareil.',
  apercu: 'Voir la liste telle qu’elle sera',
  logo: 'Et le logo de la commune\u00a0?',
  logoPhrase:
    'Mettez votre image entre les balises <aide-numerique>, avant le lien. C’est votre site qui la charge, pas le nôtre\u00a0: nous n’allons rien chercher ailleurs.',
  securite: 'Si votre site a une politique de sécurité (CSP)',
  securitePhrase: (origine: string) =>
    `Ajoutez ${origine} à «\u00a0frame-src\u00a0», et à «\u00a0script-src\u00a0» pour le petit script.`,
  toutes: 'La liste de chaque commune',

  liste: {
    titre: (commune: string) => `L’aide au numérique près ${deNom(commune)}`,
    phrase: 'On vous aide avec internet, un ordinateur, un téléphone. Appelez avant de vous déplacer.',
    tout: 'Tous les lieux, la carte et les horaires',
    source: (site: string) => `Liste tenue par «\u00a0${site}\u00a0».`,
  },
} as const
