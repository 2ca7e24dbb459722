import type { OBJETS_ANNONCE, Rubrique } from '../../../domain/annonces.ts'
import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { date } from '../mesures.ts'

/** Les échanges entre structures du réseau. */
export const echanges = {
  titre: 'Échanges entre professionnels',
  description: 'Prêter du matériel, partager un atelier, une salle, une formation : les annonces du réseau.',
  phrase:
    'Vous aidez les autres avec le numérique ? Prêtez, partagez, demandez. Chaque annonce a une date de fin.',
  rubriques: {
    appels: 'Appels à participer',
    propose: 'On propose',
    cherche: 'On cherche',
    questions: 'On se demande',
  } satisfies Record<Rubrique, string>,
  objets: {
    matériel: 'Matériel',
    atelier: 'Atelier',
    salle: 'Salle',
    formation: 'Formation',
    question: 'Question',
    appel: 'Appel',
    autre: 'Autre',
  } satisfies Record<(typeof OBJETS_ANNONCE)[number], string>,
  criteres: 'Ce qui comptera',
  jusquAu: (le: DateCivile) => `Jusqu’au ${date(le)}`,
  repondreJusquAu: (le: DateCivile) => `Répondez jusqu’au ${date(le)}.`,
  ecrire: (courriel: string) => `Écrire à ${courriel}`,
  site: 'En savoir plus',
  rencontre: 'La prochaine rencontre du réseau',
  rencontreLien: 'Voir l’agenda des professionnels',
  salon: 'Le salon du réseau',
  rss: 'Suivre les annonces (RSS)',
  aucune: 'Aucune annonce pour le moment.',
  premiere: 'Ouvrir la première',
  suivante: 'Passer une annonce',
  comment:
    'Dites ce que vous proposez ou cherchez, pour quelle structure, dans quelle commune, comment vous répondre, et jusqu’à quand. Jamais le nom d’une personne.',
  contact: 'Écrire à l’équipe du site',
  fichier: 'Écrire la fiche soi-même',
  fichierPhrase:
    'Une annonce est un petit fichier texte. Recopiez cet exemple, changez les mots, et enregistrez-le dans le dossier « content/annonces » sous le nom de sa première ligne, suivi de « .yaml ». Elle vaut un an au plus.',
  fluxNom: (titre: string) => `Échanges – ${titre}`,
  lien: 'Les échanges entre professionnels',
} as const

/** Une fiche à recopier ; un test la fait passer par la porte. */
export const EXEMPLE_ANNONCE = `id: pret-de-tablettes
titre: Dix tablettes à prêter
sens: propose
objet: matériel
presentation: Avec leur valise et leurs chargeurs, pour deux semaines.
structure: Médiathèque de Villexemple
commune: Villexemple
courriel: mediatheque@villexemple.example
jusqu_au: 2027-05-31
date_maj: 2026-11-01
`
