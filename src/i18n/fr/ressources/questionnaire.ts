import type { Reponse } from '../../../domain/questionnaire.ts'
import { deNom, enumerer, pluriel } from '../grammaire.ts'

const nombreDePoints = (n: number) => pluriel(n, 'point', 'points')

export const questionnaire = {
  description: 'Huit questions sur des gestes de tous les jours, pour savoir par où commencer.',
  promesse: 'Vos réponses restent dans cette page. Rien n’est enregistré ni envoyé.',
  mediateur: 'Vous pouvez répondre avec quelqu’un à côté de vous, ou imprimer la feuille.',
  rang: (rang: number, total: number) => `Question ${rang} sur ${total}`,
  reponses: { oui: 'Oui', 'un peu': 'Un peu', non: 'Non' } satisfies Record<Reponse, string>,
  exemple: 'Par exemple :',
  manque: 'Choisissez une réponse.',
  retour: 'Revenir à la question d’avant',
  continuer: 'Continuer',
  voir: 'Voir mon étape',
  recommencer: 'Recommencer',
  resultat: 'Votre point de départ',
  compter: 'Comptez vos points',
  bareme: (points: Record<Reponse, number>) =>
    `« Oui » : ${nombreDePoints(points.oui)}. « Un peu » : ${nombreDePoints(points['un peu'])}. « Non » : ${nombreDePoints(points.non)}. Additionnez.`,
  essentiels: (rangs: number[], etape: string) =>
    `Vous avez répondu « non » à la question ${enumerer(rangs.map(String), 'ou')} ? Commencez par « ${etape} », quel que soit le total.`,
  palier: (de: number, a: number) => `De ${de} à ${nombreDePoints(a)}`,
  ressources: 'Pour apprendre chez vous :',
  autres: 'Voir toutes les ressources de cette étape',
  lieux: 'Pour apprendre avec quelqu’un',
  lieuxDe: 'Voir tous les lieux de cette étape',
  chercher: 'Voir les deux lieux les plus proches',
} as const

/** Ce que le script dit en cherchant les lieux les plus proches. */
export const proches = {
  trouves: (n: number, commune: string) =>
    `${n === 1 ? 'Le lieu le plus proche' : 'Les deux lieux les plus proches'} ${deNom(commune)} :`,
  communeInconnue: 'Cette commune n’est pas connue ici. Vérifiez son nom, ou écrivez son code postal.',
  panne: 'Les lieux n’ont pas pu se charger. Vérifiez la connexion, ou ouvrez la liste des lieux.',
} as const
