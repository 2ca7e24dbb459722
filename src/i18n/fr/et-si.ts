import { TROP_LOIN_EN_METRES } from '../../domain/reseau/portee.ts'

const LOIN = `${TROP_LOIN_EN_METRES / 1_000}\u00a0km`
const nombre = (n: number) => n.toLocaleString('fr-FR')
const pour100 = (part: number) =>
  `${(part * 100).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0%`
const enumerer = (mots: readonly string[]) => mots.join(', ').replace(/, ([^,]*)$/, ' et $1')

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
    const avec = `${arrets.length > 1 ? `Avec ${arrets.length} permanences de plus` : 'Avec une permanence de plus'} (${enumerer(arrets)})`
    if (communes === 0)
      return `${avec}, personne de plus n’est à moins de ${LOIN} : ces habitants y sont déjà.`
    return `${avec}, ${nombre(habitants)} ${habitants > 1 ? 'personnes' : 'personne'} de ${communes} ${communes > 1 ? 'communes' : 'commune'} ${habitants > 1 ? 'passent' : 'passe'} à moins de ${LOIN}. La part des habitants trop loin passe de ${pour100(avant)} à ${pour100(apres)}.`
  },
  rien: (avant: number) => `Aujourd’hui, ${pour100(avant)} des habitants sont à plus de ${LOIN}.`,
  deja: (commune: string) => `${commune} est déjà dans votre essai.`,
  choisissez: 'Choisissez une commune dans la liste proposée.',
  panne: 'L’essai ne répond pas. Vérifiez votre connexion, puis recommencez.',
  rapprochees: 'Communes rapprochées',
  rapprochee: (nom: string, habitants: number, km: number | undefined) =>
    `${nom}, ${nombre(habitants)} ${habitants > 1 ? 'habitants' : 'habitant'}${km === undefined ? '' : `, aujourd’hui à ${Math.round(km)}\u00a0km`}`,
  sansScript:
    'Dans ce navigateur, l’essai libre ne marche pas. Voici, pour chaque étape, les dix communes qui rapprocheraient le plus de monde.',
  dix: 'Les dix communes qui rapprocheraient le plus de monde',
  dixPhrase:
    'Chaque ligne est un choix à part : deux communes voisines rapprochent souvent les mêmes personnes. C’est un calcul de distance, pas un avis : une salle, un conseiller et l’accord de la commune comptent aussi.',
  dixDe: (un: string) => `Pour ${un}`,
  gagnes: (habitants: number, communes: number) =>
    `${nombre(habitants)} ${habitants > 1 ? 'personnes' : 'personne'}, ${communes} ${communes > 1 ? 'communes' : 'commune'}`,
  personneLoin: `Personne n’est à plus de ${LOIN}.`,
} as const
