import type { GENRES_EVENEMENT, PUBLICS_EVENEMENT } from '../../../domain/agenda.ts'
import { telephoneLisible } from '../../../domain/fiche/telephone.ts'
import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { accord, de, deNom, enumerer, majuscule, pluriel } from '../grammaire.ts'
import { heure, jourEtDate, jourEtMois, mois } from '../mesures.ts'

const genres = {
  Atelier: 'Atelier',
  Permanence: 'Permanence',
  Formation: 'Formation',
  Rencontre: 'Rencontre',
  'Portes ouvertes': 'Portes ouvertes',
  Réparation: 'Réparation',
  Conférence: 'Conférence',
  Autre: 'Événement',
} satisfies Record<(typeof GENRES_EVENEMENT)[number], string>

const publics = {
  habitants: {
    titre: 'Agenda',
    phrase: 'Ateliers, permanences, rencontres : ce qui se passe près de chez vous.',
    rien: 'Aucun rendez-vous n’est annoncé pour le moment.',
    autre: 'Agenda des professionnels',
  },
  professionnels: {
    titre: 'Agenda des professionnels',
    phrase: 'Formations et rencontres, pour les personnes qui aident les autres avec le numérique.',
    rien: 'Aucun rendez-vous pour les professionnels n’est annoncé pour le moment.',
    autre: 'Agenda des habitants',
  },
} satisfies Record<(typeof PUBLICS_EVENEMENT)[number], Record<string, string>>

/** Ce qu’on dit d’un événement hors du site. */
interface EnBref {
  presentation?: string | undefined
  organisateur: string
  inscription: string
  telephone?: string | undefined
  cout: string
  precision_cout?: string | undefined
  accessibilite?: string | undefined
}

/** Une fois annulée, ou déplacée depuis un autre moment. */
interface Changement {
  annule?: true
  avant?: { le: DateCivile; debut: number; fin: number }
}

export const agenda = {
  nonRenseigne: 'non renseigné',
  publics,
  genres,
  mois: (cle: string) => majuscule(mois(cle)),
  /** « mardi 17 mars 2026, de 14 h à 16 h ». */
  moment: (le: DateCivile, { debut, fin }: { debut: number; fin: number }) =>
    `${jourEtDate(le)}, de ${heure(debut)} à ${heure(fin)}`,
  /** « Annulé : Café numérique » ; le titre seul si la fois n’est pas annulée. */
  titre: (titre: string, { annule }: Changement) => (annule ? `Annulé : ${titre}` : titre),
  annule: 'Annulé',
  /** « Déplacé : c’était prévu mardi 17 mars 2026, de 14 h à 16 h. » ; rien si rien n’a changé. */
  changement: ({ annule, avant }: Changement) =>
    annule
      ? 'Annulé. Ne vous déplacez pas.'
      : avant &&
        `Déplacé : c’était prévu ${jourEtDate(avant.le)}, de ${heure(avant.debut)} à ${heure(avant.fin)}.`,
  /** Sous le titre du rendez-vous, dans un agenda de téléphone. @param notes Des phrases de plus. */
  enBref: (evenement: EnBref, ...notes: (string | undefined)[]) => {
    const { presentation, organisateur, inscription, telephone, cout, precision_cout, accessibilite } =
      evenement
    return [
      ...notes,
      presentation,
      `Organisé par : ${organisateur}`,
      `Inscription : ${[inscription, telephone && telephoneLisible(telephone)].filter(Boolean).join(' – ')}`,
      `Prix : ${[cout, precision_cout].filter(Boolean).join(' – ')}`,
      accessibilite && `Accès : ${accessibilite}`,
    ]
      .filter(Boolean)
      .join('\n')
  },
  /** « Sauf le 25 décembre et le 1er janvier, jours fériés. » ; rien si aucun n’est ôté. */
  saufFeries: (otes: readonly DateCivile[]) =>
    otes.length === 0
      ? undefined
      : `Sauf ${enumerer(otes.map((le) => `le ${jourEtMois(le)}`))}, ${accord(otes.length, 'jour férié', 'jours fériés')}.`,
  organise: 'Organisé par',
  inscription: 'Inscription',
  prix: 'Prix',
  acces: 'Accès',
  ajouter: 'Ajouter à mon agenda',
  ajouterDe: (titre: string) => `Ajouter à mon agenda : ${titre}`,
  site: 'Site de l’organisateur',
  fluxNom: (titre: string) => `Agenda – ${titre}`,
  fluxDe: (titre: string, ou: string) => `Agenda ${de(ou)} – ${titre}`,

  permanences: 'Les permanences de chaque semaine',
  permanencesPhrase:
    'Un conseiller numérique vous reçoit. C’est gratuit. Il vous apprend à vous servir d’internet, d’un ordinateur, d’un téléphone.',
  /** « Informations de juin 2022. Appelez avant de venir. » */
  ancienne: (age: string) => `${age} Appelez avant de venir.`,
  appelez: 'Ces jours ont pu changer. Appelez le lieu avant de vous déplacer.',
  /** « Lundi : 17 permanences ». */
  jour: (jour: string, n: number) => `${majuscule(jour)} : ${pluriel(n, 'permanence', 'permanences')}`,
  prochaine: (date: string) => `selon ce rythme, la prochaine fois serait le ${date}`,
  tournees: 'D’autres permanences se déplacent de village en village.',
  tourneesLien: 'Voir tous les conseillers numériques',

  remplir: 'Ce qui remplira cet agenda',
  remplirPhrase: (n: number) =>
    n === 0
      ? 'Une permanence entre dans l’agenda dès que ses jours et ses heures sont connus.'
      : `${pluriel(n, 'permanence est connue', 'permanences sont connues')}, mais personne n’a vérifié ${accord(n, 'ses', 'leurs')} jours depuis un an. Une permanence vérifiée donne aussitôt ses dates, pour huit semaines.`,
  formulaire: 'Remplir le formulaire d’une permanence',
  remplirComment: 'Vous tenez une permanence ? Dites-nous ses jours et ses heures.',

  suivre: 'Suivre l’agenda',
  suivrePhrase:
    'Votre agenda de téléphone ou d’ordinateur peut suivre ces adresses. Il se met à jour tout seul.',
  /** « Suivre l’agenda du Mas-Bleu (iCalendar) ». */
  suivreCommune: (commune: string) => `Suivre l’agenda ${deNom(commune)} (iCalendar)`,
  toutLAgenda: 'Tout l’agenda (iCalendar)',
  parInterco: 'Par intercommunalité',
  parCommune: 'Par commune',
  rss: 'Les nouveautés (RSS)',

  annoncer: 'Annoncer un rendez-vous ici',
  annoncerPhrase:
    'Vous organisez un atelier, une permanence, une formation ? Dites-nous quoi, où, quand, pour qui, à quel prix, et comment s’inscrire.',
  ecrire: 'Écrire à l’équipe du site',
  fichier: 'Écrire la fiche soi-même',
  fichierPhrase:
    'Un rendez-vous est un petit fichier texte. Recopiez cet exemple, changez les mots, et enregistrez-le dans le dossier « content/evenements » sous le nom de sa première ligne, suivi de « .yaml ».',
  fichierDates:
    'Pour quelques jours précis, gardez « dates ». Pour un rendez-vous qui revient, gardez « rythme » : les jours fériés en sont ôtés, sauf si vous y ajoutez « jours_feries: ouvert ». Chaque faute vous sera expliquée.',
  forge: 'Créer la fiche sur la forge',
} as const

/** Une fiche à recopier ; un test la fait passer par la porte. */
export const EXEMPLE_EVENEMENT = `id: atelier-photos-novembre
titre: Ranger les photos de son téléphone
genre: Atelier
publics:
  - habitants
ou:
  adresse: 1 place de la Mairie
  code_postal: "01000"
  commune: Villexemple
  precision: commune
organisateur: Médiathèque de Villexemple
dates:
  - le: 2026-11-17
    horaires: 14h-16h
rythme:
  horaires:
    mardi: 14h-16h (1er et 3e mardi du mois)
  du: 2026-12-01
  jusqu_au: 2027-03-31
inscription: Sur place ou par téléphone
telephone: 01 23 45 67 89
cout: Gratuit
accessibilite: Salle de plain-pied
date_maj: 2026-11-01
`
