import { accord, aNom, pluriel } from '../grammaire.ts'

/** La page des conseillers numériques. */
export const conseillers = {
  titre: 'Les conseillers numériques',
  description: (n: number, ou: string) =>
    `${pluriel(n, 'conseiller numérique', 'conseillers numériques')} ${ou} : leurs employeurs, leurs lieux et leurs jours.`,
  phrase:
    'Un conseiller numérique vous apprend à vous servir d’internet, d’un ordinateur, d’un téléphone. C’est gratuit et ouvert à tous.',
  compte: (n: number, ou: string, employeurs: number) =>
    `${pluriel(n, 'poste', 'postes')} ${ou}, chez ${pluriel(employeurs, 'employeur', 'employeurs')}.`,
  aucun: (ou: string) =>
    `Aucun conseiller numérique n’est encore dans cet annuaire, ${ou}. Il peut y en avoir.`,
  aRemplir:
    'Pour en ajouter\u00a0: une fiche par poste, dans le dossier content/conseillers. Le fichier CONTRIBUTING.md en montre une.',
  sansPermanence: (n: number) => `Pour ${n} d’entre eux, le lieu et les jours ne sont pas renseignés.`,
  postes: (n: number) => pluriel(n, 'poste', 'postes'),
  sansLieu: 'Lieux et jours non renseignés.',
} as const

/** Les conseillers qui tiennent permanence dans un lieu, ou passent dans une commune. */
export const permanences = {
  dansLeLieu: 'Les conseillers numériques de ce lieu',
  dansLaCommune: (nom: string) => `Un conseiller numérique vient ${aNom(nom)}`,
  conseiller: (employeur: string, nombre = 1) =>
    `${accord(nombre, 'Un conseiller numérique', `${nombre} conseillers numériques`)} (${employeur})`,
  sansHoraires: 'Les jours et les heures ne sont pas renseignés. Appelez le lieu.',
  titre: 'Conseiller numérique',
  /** « Conseiller numérique au Mas-Bleu ». */
  titreA: (commune: string) => `Conseiller numérique ${aNom(commune)}`,
  enBref: (employeur: string) => `Un conseiller numérique vous aide gratuitement (${employeur}).`,
  prochaines: 'Prochaines dates :',
  passees: (date: string) =>
    `Les dates connues sont passées. La dernière était le ${date}. Appelez la mairie pour connaître les prochaines.`,
} as const
