import type { Groupe } from '../../domain/fiche/controles.ts'
import type { Compte } from '../../domain/qualite/bilan.ts'
import { NIVEAUX, type Niveau } from '../../domain/qualite/faits.ts'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import { accord, pluriel } from './grammaire.ts'
import { date, mois } from './mesures.ts'

/** La page publique de l’âge des données. */
export const qualite = {
  titre: 'L’âge de nos informations',
  description: (dans: string) =>
    `Ce qui est frais, à confirmer, ancien ou absent dans l’annuaire de l’aide au numérique ${dans}, et les lieux à appeler d’abord.`,
  chapeau:
    'Un horaire faux fait venir quelqu’un pour rien. Cette page dit à tous l’âge de ce que nous affichons, sans rien cacher.',
  methode:
    'Chaque fiche a huit groupes de faits\u00a0: horaires, téléphone, courriel, site, adresse, services, accueil adapté, prix et conditions. Chacun est daté du jour où une source l’a vérifié.',
  niveaux: {
    frais: { nom: 'Frais', court: 'Frais', sens: 'vérifié depuis six mois au plus' },
    'à surveiller': { nom: 'À surveiller', court: '+ 6 mois', sens: 'plus de six mois' },
    'à confirmer': {
      nom: 'À confirmer',
      court: '+ 1 an',
      sens: 'plus d’un an\u00a0: appelez avant de venir',
    },
    ancien: {
      nom: 'Ancien',
      court: '+ 18 mois',
      sens: 'plus de dix-huit mois\u00a0: la règle nationale demande de l’actualiser',
    },
    absent: { nom: 'Absent', court: 'Absent', sens: 'la fiche n’en dit rien' },
  } satisfies Record<Niveau, { nom: string; court: string; sens: string }>,
  legende: 'Ce que veulent dire les barres',
  groupes: {
    horaires: 'Horaires',
    telephone: 'Téléphone',
    courriel: 'Courriel',
    site_web: 'Site internet',
    adresse: 'Adresse',
    services: 'Aide proposée',
    accessibilite: 'Accueil adapté',
    conditions: 'Prix et conditions',
  } satisfies Record<Groupe, string>,
  resume: (lieux: number, compte: Compte) => {
    const faits = NIVEAUX.reduce((somme, niveau) => somme + compte[niveau], 0)
    const { frais, absent } = compte
    const aRevoir = compte['à confirmer'] + compte.ancien
    return [
      `Sur ${pluriel(faits, 'fait', 'faits')} de ${pluriel(lieux, 'lieu ouvert', 'lieux ouverts')}\u00a0: ${frais} ${accord(frais, 'a', 'ont')} six mois au plus`,
      `${compte['à surveiller']} de six mois à un an`,
      `${aRevoir} ${accord(aRevoir, 'a', 'ont')} plus d’un an`,
      `${absent} ${accord(absent, 'manque', 'manquent')}.`,
    ].join(', ')
  },
  tout: 'Tout l’annuaire',
  parGroupe: 'Par groupe de faits',
  parClasse: 'Par étape',
  parIntercommunalite: 'Par intercommunalité',
  tableau: (titre: string) => `Nombre de faits, ${titre.charAt(0).toLowerCase()}${titre.slice(1)}`,
  lieux: (n: number) => pluriel(n, 'lieu', 'lieux'),
  lieuxQuiLeDisent: (n: number) => `${pluriel(n, 'lieu le dit', 'lieux le disent')}`,
  aAppeler: {
    titre: 'Les lieux à appeler d’abord',
    regle:
      'Les premiers sont ceux dont un fait est le plus vieux. À égalité, ceux qui ont le plus de faits de plus d’un an. Il faut un téléphone pour être dans cette liste.',
    aucun: 'Aucun lieu avec un téléphone n’a de fait de plus d’un an.',
    depuis: (le: DateCivile) => `Depuis ${mois(le)}`,
    demander: (groupes: readonly Groupe[]) =>
      `À demander\u00a0: ${groupes.map((groupe) => qualite.groupes[groupe].toLowerCase()).join(', ')}.`,
    reste: (n: number) =>
      `${pluriel(n, 'autre lieu est', 'autres lieux sont')} à appeler. La liste entière s’obtient avec «\u00a0npm run fraicheur\u00a0».`,
  },
  donnees: 'Le détail de chaque fait est dans le fichier controles.csv.',
  comptesLe: (jour: DateCivile) => `Comptés le ${date(jour)}.`,
} as const
