import { aNom, deNom } from '../grammaire.ts'
import type { TexteDuKit } from './kit.ts'

/** Les pages de ceux qui font passer le mot. */
export const relais = {
  titre: 'Faire passer le mot',
  description:
    'De quoi faire connaître l’aide au numérique\u00a0: affiches, textes prêts à copier, image, fiche d’accueil, carnet.',
  phrase:
    'Vous recevez des gens\u00a0: vous savez qui aurait besoin d’aide. Voici de quoi le dire, pour votre commune, sans rien avoir à écrire.',
  choisir: 'Choisissez votre commune',
  choisirPhrase:
    'Chaque kit donne les trois lieux les plus proches, leurs téléphones et la date de ces informations.',
  ouvrir: 'Ouvrir le kit de la commune',
  pourTous: 'Pour toutes les communes',
  accueillir: 'Accueillir en dix minutes, deux pages pour les agents',
  carnet: 'Le carnet de parcours, à plier et à remettre',
  integrer: 'La liste des lieux, à mettre sur le site de la commune',
  affiches: 'Les affiches de toutes les communes',
  orienter: 'Orienter une personne qui est devant vous',
  qui: [
    {
      nom: 'Mairie',
      conseils: [
        'L’affiche à l’entrée, les petites affiches au guichet.',
        'Un texte dans le bulletin, la liste sur le site, une phrase sur le panneau.',
        'Les deux pages «\u00a0Accueillir en dix minutes\u00a0» pour chaque agent d’accueil.',
      ],
    },
    {
      nom: 'Bibliothèque, médiathèque',
      conseils: [
        'L’affiche près des ordinateurs et de l’imprimante.',
        'Le carnet de parcours au comptoir\u00a0: un coup de tampon à chaque visite.',
        'La page pour les jeunes, à montrer aux collégiens et aux lycéens.',
      ],
    },
    {
      nom: 'Travailleur social',
      conseils: [
        'La fiche à remettre, avec le téléphone en grand et une deuxième langue.',
        'Le carnet de parcours, pour suivre le chemin sans rien noter dans un dossier.',
        'Appelez avec la personne, le premier appel est le plus dur.',
      ],
    },
    {
      nom: 'Cabinet médical, pharmacie',
      conseils: [
        'Les petites affiches, quatre par page, dans la salle d’attente.',
        'L’affiche se lit de loin, et en noir et blanc.',
      ],
    },
    {
      nom: 'Bureau de poste, commerce',
      conseils: [
        'Les petites affiches près de la caisse\u00a0: on en prend une en partant.',
        'Le texte pour les réseaux sociaux, avec son image.',
      ],
    },
  ],
  aPropos: 'Où mettre quoi',

  kit: {
    titre: (commune: string) => `Faire passer le mot ${aNom(commune)}`,
    description: (commune: string) =>
      `Affiches, textes prêts à copier et image pour faire connaître l’aide au numérique près ${deNom(commune)}.`,
    phrase: 'Tout est prêt\u00a0: copiez, imprimez, affichez. Rien n’est à remplir.',
    avant: 'Avant de publier, appelez chaque numéro. Les lieux changent, et un numéro faux décourage.',
    imprimer: 'À imprimer',
    affiche: 'L’affiche A4',
    affichettes: 'Les petites affiches, quatre par page',
    fiche: (nom: string) => `Fiche à remettre\u00a0: ${nom}`,
    textes: 'À copier',
    copier: 'Copier',
    copierCe: (titre: string) => `Copier\u00a0: ${titre}`,
    copie: 'Copié.',
    copieImpossible: 'Le texte est choisi. Copiez-le avec le menu de votre appareil.',
    tout: 'Télécharger tous les textes',
    toutPoids: 'un fichier texte, 7 Ko au plus',
    image: 'Image pour les réseaux sociaux',
    imageNom: (commune: string) =>
      `L’aide au numérique près ${deNom(commune)}\u00a0: les lieux et leurs téléphones`,
    imageSvg: 'Télécharger l’image (SVG)',
    imagePng: 'Télécharger l’image (PNG)',
    imageAlt: 'Texte de l’image, pour les personnes qui ne la voient pas',
    imageTexte: (commune: string, lieux: readonly string[]) =>
      `Près ${deNom(commune)}, on vous aide avec internet, un ordinateur, un téléphone. ${lieux.join('. ')}.`,
    imagePanne: 'L’image n’a pas pu être faite. Prenez le fichier SVG.',
    imageTitre: 'Besoin d’aide avec internet\u00a0?',
    imagePromesse: (commune: string) => `Près ${deNom(commune)}, on vous aide.`,
    imagePied: (adresse: string) => `Tous les lieux\u00a0: ${adresse}`,
    voirCommune: (commune: string) => `La page ${deNom(commune)}`,
    integrer: 'Mettre la liste sur le site de la commune',
    pourMaCommune: 'Le kit pour faire passer le mot',
  },

  /** Le fichier qui réunit tous les textes. */
  fichier: (commune: string, textes: readonly TexteDuKit[]) =>
    [
      `L’aide au numérique près ${deNom(commune)}\u00a0: textes à copier`,
      ...textes.map(({ titre, texte, compte }) => `=== ${titre} (${compte}) ===\n\n${texte}`),
    ].join('\n\n\n') + '\n',
} as const
