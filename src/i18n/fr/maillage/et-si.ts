import { accord, enumerer } from '../grammaire.ts'
import { LOIN, nombre, pour100 } from './nombres.ts'

/** Les phrases de l’essai « et si l’on ouvrait une permanence ici ? ». Elles partent au téléphone. */
export const etSi = {
  titre: 'Et si l’on ouvrait une permanence ici ?',
  nomCourt: 'Et si… ?',
  description: (ou: string) =>
    `Choisissez une commune : voyez qui une permanence de plus rapprocherait ${ou}.`,
  phrase: `Choisissez une aide et une commune. Vous verrez combien de personnes passeraient à moins de ${LOIN}, à vol d’oiseau.`,
  tournee: 'Pour essayer une tournée, ajoutez plusieurs communes : personne n’est compté deux fois.',
  aide: 'Quelle aide ?',
  commune: 'La commune à essayer',
  etapes: 'Par étape',
  besoins: 'Par besoin',
  essayer: 'Essayer cette commune',
  arrets: 'Permanences essayées',
  retirer: (commune: string) => `Retirer ${commune}`,
  effacer: 'Tout effacer',
  /** Le seul message de chaque essai. */
  effet: (arrets: readonly string[], habitants: number, communes: number, avant: number, apres: number) => {
    const avec = `${accord(arrets.length, 'Avec une permanence de plus', `Avec ${arrets.length} permanences de plus`)} (${enumerer(arrets)})`
    if (communes === 0)
      return `${avec}, personne de plus n’est à moins de ${LOIN} : ces habitants y sont déjà.`
    return `${avec}, ${nombre(habitants)} ${accord(habitants, 'personne', 'personnes')} de ${communes} ${accord(communes, 'commune', 'communes')} ${accord(habitants, 'passe', 'passent')} à moins de ${LOIN}. La part des habitants trop loin passe de ${pour100(avant)} à ${pour100(apres)}.`
  },
  rien: (avant: number) => `Aujourd’hui, ${pour100(avant)} des habitants sont à plus de ${LOIN}.`,
  deja: (commune: string) => `${commune} est déjà dans votre essai.`,
  choisissez: 'Choisissez une commune dans la liste proposée.',
  panne: 'L’essai ne répond pas. Vérifiez votre connexion, puis recommencez.',
  rapprochees: 'Communes rapprochées',
  rapprochee: (nom: string, habitants: number, km: number | undefined) =>
    `${nom}, ${nombre(habitants)} ${accord(habitants, 'habitant', 'habitants')}${km === undefined ? '' : `, aujourd’hui à ${Math.round(km)}\u00a0km`}`,
  sansScript:
    'Dans ce navigateur, l’essai libre ne marche pas. Voici, pour chaque étape, les dix communes qui rapprocheraient le plus de monde.',
  dix: 'Les dix communes qui rapprocheraient le plus de monde',
  dixPhrase:
    'Chaque ligne est un choix à part : deux communes voisines rapprochent souvent les mêmes personnes. C’est un calcul de distance, pas un avis : une salle, un conseiller et l’accord de la commune comptent aussi.',
  dixDe: (un: string) => `Pour ${un}`,
  gagnes: (habitants: number, communes: number) =>
    `${nombre(habitants)} ${accord(habitants, 'personne', 'personnes')}, ${communes} ${accord(communes, 'commune', 'communes')}`,
  personneLoin: `Personne n’est à plus de ${LOIN}.`,
} as const
