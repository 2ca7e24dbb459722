import { date } from '../mesures.ts'
import { LOIN, nombre, pour100 } from './nombres.ts'

/** Les phrases de ce qui change d’une photographie à l’autre. */
export const evolution = {
  titre: 'D’une année à l’autre',
  description: (ou: string) =>
    `Les lieux, les conseillers et les distances ${ou}, photographie après photographie.`,
  lien: 'Voir les indicateurs du réseau, d’une année à l’autre',
  premiere: (le: string) =>
    `La première photographie du réseau date du ${date(le)}. La suivante dira ce qui a changé.`,
  aucune: 'Il n’y a pas encore de photographie du réseau.',
  phrase: (de: string, a: string, avant: number, apres: number) =>
    `Du ${date(de)} au ${date(a)}, la part des habitants à plus de ${LOIN} de tout lieu est passée de ${pour100(avant)} à ${pour100(apres)}.`,
  pareil: (de: string, a: string, part: number) =>
    `Du ${date(de)} au ${date(a)}, la part des habitants à plus de ${LOIN} de tout lieu n’a pas changé : ${pour100(part)}.`,
  nomDuDessin: `Courbes : part des habitants à plus de ${LOIN}, d’une photographie à l’autre. Le tableau qui suit dit la même chose.`,
  legende: 'Les indicateurs du réseau',
  indicateur: 'Indicateur',
  plan: 'Compté par le plan',
  cible: 'Cible',
  cibleAu: (valeur: number, echeance: string) => `${nombre(valeur)} au ${date(echeance)}`,
  sansCible: 'Aucune cible chiffrée n’est encore inscrite ici.',
  lieux: 'Lieux',
  lieuxDe: (classe: string) => `Lieux, étape ${classe}`,
  conseillers: 'Postes de conseiller numérique',
  fraiches: 'Fiches de moins d’un an',
  loinDe: (nom: string) => `Habitants à plus de ${LOIN} : ${nom}`,
} as const
