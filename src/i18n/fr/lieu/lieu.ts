import type { Recensement } from '../../../domain/fiche/vie.ts'
import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { pluriel } from '../grammaire.ts'
import { date } from '../mesures.ts'

/** « 1 lieu », « 31 lieux ». */
export const nombreDeLieux = (n: number) => pluriel(n, 'lieu', 'lieux')

/** « 109 lieux du schéma, 6 ouverts depuis, 0 fermé » ; « 109 lieux » tant que rien n’a bougé depuis le plan. */
export function recensement({ duPlan, ouvertsDepuis, fermes, sansPlan }: Recensement): string {
  const comptes = nombreDeLieux(duPlan)
  if (ouvertsDepuis === 0 && fermes === 0) return comptes
  if (sansPlan) return `${nombreDeLieux(duPlan - fermes)}, ${pluriel(fermes, 'fermé', 'fermés')}`
  const depuis = pluriel(ouvertsDepuis, 'ouvert', 'ouverts')
  return `${comptes} du schéma, ${depuis} depuis, ${pluriel(fermes, 'fermé', 'fermés')}`
}

/** La liste de tous les lieux. */
export const lieux = {
  titre: 'Tous les lieux',
  description: (n: number, ou: string) =>
    `${nombreDeLieux(n)} d’aide au numérique ${ou} : adresses, téléphones, horaires.`,
  sansScript: 'Dans ce navigateur, la recherche ne peut pas trier la liste. Choisissez plutôt :',
  voirListe: 'Voir la liste des lieux',
  parEtape: 'Par étape',
  volOiseau: 'Les distances sont à vol d’oiseau.',
} as const

/** Un lieu, dans une liste et sur sa page. */
export const lieu = {
  description: (etape: string, ou: string) => `${etape}. ${ou} : téléphone, horaires, accès.`,
  itinerant: 'Ce lieu se déplace.',
  appeler: (numero: string) => `Appeler le ${numero}`,
  yAller: 'Y aller',
  ecrire: 'Écrire',
  site: 'Voir le site du lieu',
  rendezVous: 'Prendre rendez-vous en ligne',
  appelez: 'Appelez avant de vous déplacer.',
  verifiez: 'Vérifiez avant de vous déplacer.',
  faire: 'Ce que vous pouvez y faire',
  demarches: 'On vous aide pour :',
  competences: 'On vous apprend :',
  equipements: 'Sur place :',
  reparation: 'Faire réparer un ordinateur ou un téléphone',
  nonRenseigne: 'Ce que l’on peut y faire n’est pas renseigné. Appelez le lieu.',
  horaires: 'Horaires',
  jour: 'Jour',
  ouverture: 'Ouverture',
  aujourdhui: 'aujourd’hui',
  ferme: 'fermé',
  horairesInconnus: 'Les horaires ne sont pas renseignés. Appelez le lieu.',
  horairesInconnusSansTelephone: 'Les horaires ne sont pas renseignés.',
  fermetures: 'Fermetures',
  fermeture: (du: string, au: string) => (du === au ? `Fermé le ${du}` : `Fermé du ${du} au ${au}`),
  venir: 'Venir',
  adresseImprecise: 'L’adresse exacte n’est pas connue. Le point montre la commune.',
  acceslibre: 'Voir l’accessibilité du lieu sur acceslibre',
  seDeplace: 'Ce lieu se déplace. Demandez où le trouver.',
  comment: 'Comment ça se passe',
  prix: 'Prix',
  contacter: 'Rendez-vous et contact',
  surPlace: 'Sur place',
  publics: 'Surtout pour',
  accueilAdapte: 'Accueil adapté',
  reseaux: 'Réseaux et labels',
  voisins: 'D’autres lieux près d’ici',
  source: 'D’où viennent ces informations',
  sourceStructure: 'Le lieu lui-même.',
  modifier: 'Corriger cette fiche',
  signaler: 'Signaler une erreur',
} as const

/** Un lieu qui a fermé pour toujours, ou qui l’annonce. */
export const fermeture = {
  annoncee: (le: DateCivile) => `Ferme définitivement le ${date(le)}`,
  depuis: (le: DateCivile) => `Fermé depuis le ${date(le)}.`,
  motif: (motif: string) => `Motif\u00a0: ${motif}.`,
  nom: (nom: string) => `${nom} (fermé)`,
  titre: (nom: string) => `${nom}, lieu fermé`,
  description: (nom: string, le: DateCivile) =>
    `${nom} est fermé depuis le ${date(le)}. Voici qui peut vous aider à la place.`,
  ensuite: 'Ensuite\u00a0:',
  suite: 'Qui a pris la suite',
  etait: (adresse: string) => `Le lieu était ici\u00a0: ${adresse}.`,
  proches: 'Les lieux ouverts les plus proches',
  autres: 'Voir qui a pris la suite, et les lieux proches',
  sansFiche: 'Il n’y a plus de fiche à remettre.',
  sansPublic: 'Ce lieu ne reçoit pas de public. Il n’y a pas de fiche à remettre.',
  voir: 'Voir la page du lieu',
} as const
