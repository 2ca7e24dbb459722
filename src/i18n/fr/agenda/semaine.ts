import { aNom, deNom, enumerer } from '../grammaire.ts'

/** La semaine type à imprimer : qui vient, où, quel jour. */
export const semaine = {
  nomCourt: 'Semaine type',
  titreCommune: (nom: string) => `Semaine type près ${deNom(nom)}`,
  titreInterco: (nom: string) => `Semaine type : ${nom}`,
  description: (nom: string) =>
    `${nom} : où et quand rencontrer un conseiller numérique, sur une feuille A4.`,
  lien: 'Imprimer la semaine type : qui vient, où, quel jour',

  promesse:
    'Un conseiller numérique vous apprend à vous servir d’internet, d’un ordinateur, d’un téléphone. C’est gratuit.',
  ou: 'Où',
  poste: (employeurs: readonly string[]) => `Employeur : ${enumerer(employeurs)}`,
  personne: (jour: string) => `Personne le ${jour}`,
  /** Sous une ligne plus vieille que les autres. */
  ancienne: (age: string) => `${age} Appelez avant de venir.`,
  passages: 'Aussi, à ces dates',
  rien: (nom: string) => `Nos fiches ne connaissent aucune permanence régulière : ${nom}.`,
  plusLoin: (nom: string) =>
    `Personne ne vient chaque semaine ${aNom(nom)}. Voici les permanences les plus proches.`,
  suite: 'Les autres lieux, et les changements :',
} as const
