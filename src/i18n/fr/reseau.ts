import type { Famille, Role } from '../../domain/reseau/acteurs.ts'
import { de, pluriel } from './grammaire.ts'
import { date, distance, mois } from './mesures.ts'

const nombre = (n: number) => n.toLocaleString('fr-FR').replace(/\s/g, '\u00a0')

const familles: Record<Famille, string> = {
  Public: 'Acteurs publics',
  'Territoires et espaces publics numériques': 'Territoires et espaces publics numériques',
  Bibliothèques: 'Bibliothèques',
  'Éducation populaire': 'Éducation populaire',
  Associations: 'Associations',
  'Opérateurs de services publics': 'Opérateurs de services publics',
  Privé: 'Acteurs privés',
}

const roles: Record<Role, { nom: string; sens: string }> = {
  pilote: { nom: 'Pilote', sens: 'conduit le plan.' },
  coordonne: { nom: 'Coordonne', sens: 'réunit ceux qui aident, et les fait travailler ensemble.' },
  forme: { nom: 'Forme', sens: 'forme ceux qui aident.' },
  équipe: { nom: 'Équipe', sens: 'prête ou fournit du matériel.' },
  finance: { nom: 'Finance', sens: 'apporte de l’argent.' },
  accueille: { nom: 'Accueille', sens: 'reçoit les habitants, dans un lieu ou une permanence.' },
  itinère: { nom: 'Se déplace', sens: 'va vers les habitants, de commune en commune.' },
}

/** Quand une source a été écrite : « 2024 », « mai 2024 », « 6 mai 2024 », ou rien de connu. */
export function dateDeSource(quand: string | undefined): string {
  if (quand === undefined) return 'sans date'
  if (quand.length === 4) return quand
  return quand.length === 7 ? mois(quand) : date(quand)
}

/** Qui fait quoi dans le réseau : la page d’ensemble, celle d’un acteur, celle d’une intercommunalité. */
export const reseau = {
  familles,
  roles,
  nombre,
  lieux: (n: number) => pluriel(n, 'lieu', 'lieux'),
  postes: (n: number) => pluriel(n, 'poste de conseiller', 'postes de conseillers'),
  acteurs: (n: number) => pluriel(n, 'acteur', 'acteurs'),
  communes: (n: number) => pluriel(n, 'commune', 'communes'),
  habitants: (n: number) => pluriel(n, 'habitant', 'habitants'),
  appeler: (numero: string) => `Appeler le ${numero}`,
  /** La parenthèse d’un nom : où il est. */
  a: (commune: string) => `(${commune})`,
  itinerant: 'se déplace',

  titre: 'Qui fait quoi',
  nomCourt: 'Le réseau',
  nomDuPied: 'Le réseau\u00a0: qui fait quoi',
  description: (ou: string) =>
    `Le réseau de l’aide au numérique ${ou}\u00a0: ses acteurs, leurs rôles, et ce que chaque intercommunalité a.`,
  phrase: (acteurs: number, lieux: number, sansActeur: number) =>
    `${pluriel(acteurs, 'structure tient', 'structures tiennent')} le réseau et ses ${nombre(lieux)} lieux.${
      sansActeur > 0
        ? ` Pour ${pluriel(sansActeur, 'lieu', 'lieux')}, la structure n’est pas renseignée.`
        : ''
    }`,
  sansActeurs: (lieux: number) =>
    `${pluriel(lieux, 'lieu est connu', 'lieux sont connus')}. Qui les tient n’est pas encore renseigné.`,
  acteursARemplir:
    'Pour ajouter une structure\u00a0: une fiche par structure, dans le dossier content/acteurs. Le fichier CONTRIBUTING.md en montre une.',
  age: (plusAncienne: string, plusRecente: string) =>
    `Les fiches vont de ${mois(plusAncienne)} à ${mois(plusRecente)}.`,
  absent: 'Ce qui n’est pas écrit n’est pas forcément absent\u00a0: une fiche incomplète ne dit pas tout.',
  aller: 'Aller plus loin',
  liens: {
    maillage: 'Le maillage\u00a0: où l’aide est loin',
    dispositifs: 'Les dispositifs, en clair',
    gouvernance: 'Qui conduit le réseau',
    conseillers: 'Les conseillers numériques',
    label: 'Le label des lieux',
  },

  parIntercommunalite: 'Par intercommunalité',
  parIntercommunalitePhrase:
    'Touchez un nom\u00a0: vous aurez sa page, avec ses lieux, ses conseillers et ce qui lui manque.',
  legendeTerritoires: 'Lieux de chaque étape, postes de conseillers et acteurs, par intercommunalité',
  intercommunalite: 'Intercommunalité',
  colonnePostes: 'Conseillers',
  colonneActeurs: 'Acteurs',
  colonneLieux: 'Lieux',
  aucunLieu: 'Aucun lieu.',

  parRole: 'Par rôle',
  beaucoup: (n: number) => `${pluriel(n, 'acteur', 'acteurs')}\u00a0: voir le tableau`,
  parPublic: 'Par public',
  parPublicPhrase:
    'Les acteurs dont un lieu dit s’adresser d’abord à ce public. Les autres reçoivent tout le monde.',

  pourPublic: (public_: string, n: number) =>
    `${public_.charAt(0).toUpperCase()}${public_.slice(1)}\u00a0: ${pluriel(n, 'acteur', 'acteurs')}`,

  parActeur: 'Tous les acteurs',
  legendeActeurs: 'Rôles, lieux et postes de conseillers de chaque acteur, par famille',
  acteur: 'Acteur',

  /** Page d’un acteur. */
  titreActeur: (nom: string) => `${nom}, dans le réseau`,
  descriptionActeur: (nom: string, roles: readonly string[]) =>
    `${nom}\u00a0: ${roles.length ? roles.join(', ').toLowerCase() : 'acteur du réseau'}. Ses lieux, ses conseillers, et son contact.`,
  sesRoles: 'Son rôle',
  demander: 'Ce qu’on peut lui demander',
  territoireServi: 'Son territoire',
  presence: 'Ses lieux et ses permanences sont dans\u00a0:',
  portees: { région: 'Dans toute la région.', département: 'Dans tout le département.' },
  joindre: 'Contact',
  ecrire: (courriel: string) => `Écrire à ${courriel}`,
  site: 'Voir son site',
  joindreParLieu: 'Son contact n’est pas renseigné. Passez par l’un de ses lieux.',
  sansContact: 'Son contact n’est pas renseigné.',
  sesLieux: (n: number) => (n >= 2 ? `Ses ${n} lieux` : 'Son lieu'),
  sesPostes: (n: number) =>
    n >= 2 ? `Ses ${n} postes de conseillers numériques` : 'Son poste de conseiller numérique',
  permanencesA: 'Permanences\u00a0:',
  tourneeA: 'En tournée\u00a0:',
  sansPermanence: 'Les lieux et les jours ne sont pas renseignés.',
  source: 'D’où viennent ces informations',
  miseAJour: (le: string) => `Fiche mise à jour le ${date(le)}.`,
  aConfirmer: (le: string) => `Informations ${de(mois(le))}. Elles ont pu changer.`,
  modifier: 'Corriger cette fiche',
  signaler: 'Signaler une erreur',
  /** Sur la fiche d’un lieu. */
  tenuPar: 'Qui tient ce lieu\u00a0:',

  /** Page d’une intercommunalité. */
  titreIntercommunalite: (nom: string) => `${nom}\u00a0: qui fait quoi`,
  descriptionIntercommunalite: (nom: string, lieux: number) =>
    `${nom}\u00a0: ${pluriel(lieux, 'lieu', 'lieux')}, les conseillers, les tournées, les acteurs, et ce qui manque.`,
  faits: (communes: number, habitants: number) =>
    `${pluriel(communes, 'commune', 'communes')}, ${pluriel(habitants, 'habitant', 'habitants')}.`,
  imprimer: 'Cette page s’imprime. Elle sert à qui arrive dans le réseau, et aux élus.',
  lieuxIci: 'Ses lieux',
  conseillersIci: 'Ses conseillers numériques',
  aucunConseiller: 'Aucun poste ni aucune permanence n’est connu ici.',
  employeIci: (n: number) => `${pluriel(n, 'poste', 'postes')}, employeur d’ici`,
  employeAilleurs: 'vient ici',
  tournees: 'Les tournées',
  derniereDate: (le: string) => `dernière date connue le ${date(le)}`,
  prochaineDate: (le: string) => `prochaine date le ${date(le)}`,
  datesInconnues: 'dates non renseignées',
  manques: 'Ce qui manque',
  manquesPhrase: (commune: string) =>
    `D’après les fiches. Les distances sont à vol d’oiseau, depuis ${commune}, sa plus grande commune.`,
  communesSansLieu: (n: number, total: number) =>
    n === 0
      ? 'Chaque commune a un lieu.'
      : `${pluriel(n, 'commune n’a', 'communes n’ont')} pas de lieu, sur ${total}.`,
  laPlusLoin: (commune: string, metres: number, lieu: string) =>
    `La plus éloignée est ${commune}\u00a0: ${distance(metres)} jusqu’au premier lieu, ${lieu}.`,
  loin: (metres: number, communes: number, habitants: number) =>
    `${pluriel(communes, 'commune', 'communes')}, ${pluriel(habitants, 'habitant', 'habitants')} à plus de ${distance(metres)} d’un tel lieu.`,
  plusProche: (metres: number) => `Le plus proche est à ${distance(metres)}\u00a0:`,
  besoinsSansLieu: (n: number) =>
    n === 1
      ? 'Un besoin auquel aucune fiche d’ici ne répond'
      : `${n} besoins auxquels aucune fiche d’ici ne répond`,
  besoins: (noms: readonly string[]) => `${noms.join('\u00a0; ')}.`,
  besoinsCouverts: 'Une fiche d’ici au moins répond à chaque besoin.',
  rienNulPart: 'Aucune fiche n’y répond encore.',
  contacts: 'Qui contacter',
  surPlace: 'Les acteurs d’ici',
  auDela: 'Ceux qui servent tout le territoire',
  agenda: 'L’agenda d’ici',
  agendaPhrase: (n: number) =>
    n === 1 ? 'Un rendez-vous est annoncé.' : `${nombre(n)} rendez-vous sont annoncés.`,
  agendaLien: 'Suivre l’agenda d’ici dans mon téléphone',
  lesCommunes: 'Ses communes',
} as const

/** Qui conduit le réseau, et comment on le rejoint. */
export const gouvernance = {
  titre: 'Qui conduit le réseau',
  description: (ou: string) =>
    `Qui pilote l’aide au numérique ${ou}, où l’on se retrouve, comment rejoindre le réseau, ce que l’on mesure.`,
  rien: 'Rien n’est encore publié sur la conduite du réseau.',
  pilotes: 'Qui pilote',
  instances: 'Où l’on se retrouve',
  rejoindre: 'Rejoindre le réseau',
  appels: 'Appels en cours',
  jusquAu: (le: string) => `Jusqu’au ${date(le)}.`,
  evaluation: 'Ce que l’on mesure',
  mesures: 'Voir le maillage, et ce qui change',
  lien: 'Voir la page dédiée',
} as const

/** Les dispositifs nationaux, pour les élus et les mairies. */
export const dispositifs = {
  titre: 'Les dispositifs, en clair',
  description:
    'France services, Aidants Connect, Pix\u00a0: ce que c’est, à qui demander, et qui l’a près d’ici.',
  phrase: 'Pour les élus et les mairies. Chaque page se lit en une minute, et dit ses sources.',
  descriptionDe: (nom: string, enBref: string) => `${nom}. ${enBref}`,
  cEstQuoi: 'Ce que c’est',
  aSavoir: 'À savoir',
  aQuiDemander: 'À qui demander',
  aConfirmer: 'À confirmer',
  aConfirmerPhrase: 'Nous ne l’avons pas trouvé dans une source sûre.',
  quiLA: (ou: string) => `Qui l’a, ${ou}`,
  lieux: (n: number) =>
    n === 1 ? 'Un lieu l’indique dans sa fiche.' : `${nombre(n)} lieux l’indiquent dans leur fiche.`,
  aucun: 'Aucune fiche de lieu ne le dit. Cela ne veut pas dire que personne ne l’a\u00a0: demandez.',
  porteurs: (n: number) => `${pluriel(n, 'structure emploie', 'structures emploient')} des conseillers.`,
  candidats: (n: number) =>
    `Aucune fiche ne dit encore qui l’a. ${pluriel(n, 'structure a employé', 'structures ont employé')} un conseiller numérique, et ${n >= 2 ? 'peuvent' : 'peut'} le demander.`,
  autres: 'Les autres dispositifs',
} as const
