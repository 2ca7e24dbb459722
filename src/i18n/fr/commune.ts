import { accord, aNom, deNom, majuscule, pluriel } from './grammaire.ts'
import { nombreDeLieux } from './lieu/lieu.ts'

/** La page d’une commune. */
export const commune = {
  titre: (nom: string) => `Trouver de l’aide près ${deNom(nom)}`,
  description: (nom: string, codes: string) =>
    `${nom} (${codes}) : les lieux les plus proches où l’on vous aide avec internet, un ordinateur ou un téléphone.`,
  dedans: (nom: string, n: number) => `${majuscule(aNom(nom))} : ${nombreDeLieux(n)}`,
  rien: (nom: string) => `Il n’y a pas encore de lieu ${aNom(nom)}. Voici les plus proches.`,
  choisissez: 'Choisissez un lieu. Appelez avant de vous déplacer.',
  proches: 'Les lieux les plus proches',
  habitants: (n: number) => `${n.toLocaleString('fr-FR')} ${accord(n, 'habitant', 'habitants')}`,
  anciennes: (noms: string) => `Avec ${noms}.`,
  approchee:
    'Nous ne savons pas où est exactement cette commune. Les distances partent du milieu des lieux de son intercommunalité\u00a0: elles sont approchées.',
  carte: (nom: string) => `Carte : ${nom} dans le territoire`,
} as const

/** La liste des communes. */
export const communes = {
  toutes: 'Toutes les communes',
  choisir: 'Choisir dans la liste des communes',
  titre: 'Choisissez votre commune',
  /** @param du « du territoire ». */
  description: (n: number, du: string) =>
    `${pluriel(n, 'commune', 'communes')} ${du} : pour chacune, les lieux d’aide au numérique les plus proches.`,
  phrase: 'Vous verrez les lieux les plus proches de chez vous.',
  approchees: (n: number, total: number) =>
    `Nous ne savons pas où ${n === total ? 'sont exactement les communes' : `${accord(n, 'est exactement', 'sont exactement')} ${pluriel(n, 'commune', 'communes')} sur ${total}`}\u00a0: les distances y sont approchées.`,
  lettres: 'Aller à la lettre',
  lettre: (lettre: string) => `Aller à la lettre ${lettre}`,
  villes: 'Les plus grandes communes',
} as const

/** Le champ « Votre commune », partout. */
export const champCommune = {
  nom: 'Votre commune',
  exemple: 'nom ou code postal',
  liste: 'Communes proposées',
  proposees: (n: number) =>
    n === 0
      ? 'Aucune commune ne ressemble à cela.'
      : `${pluriel(n, 'commune proposée', 'communes proposées')}. Utilisez les flèches haut et bas.`,
} as const
