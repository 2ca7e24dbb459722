import { accord, deNom, pluriel } from '../grammaire.ts'
import { nombreDeLieux } from '../lieu/lieu.ts'
import { distance } from '../mesures.ts'

/** Rayon qu’on annonce : ce qu’on fait en voiture pour une démarche. */
const RAYON_METRES = 20_000

export const recherche = {
  /**
   * « 12 lieux à moins de 20 km de Roanne, 61 en tout » : le dernier nombre est celui de la liste.
   * @param metres Distances connues ; vide si on ne sait pas d’où.
   */
  compte(nombre: number, metres: number[], ou: string | undefined): string {
    if (nombre === 0) return 'Aucun lieu ne correspond'
    if (ou === undefined || metres.length === 0) return nombreDeLieux(nombre)
    const pres = metres.filter((m) => m <= RAYON_METRES).length
    if (pres === 0) return `${nombreDeLieux(nombre)}, le plus proche à ${distance(Math.min(...metres))} ${ou}`
    const enTout = pres < nombre ? `, ${nombre} en tout` : ''
    return `${nombreDeLieux(pres)} à moins de ${distance(RAYON_METRES)} ${ou}${enTout}`
  },
  enCours: 'Nous cherchons…',
  deCommune: deNom,
  deVous: 'de vous',
  compris: (choses: string[]) => `Nous avons compris : ${choses.join(', ')}.`,
  /** « près de Feurs », « près de vous ». @param ou Déjà précédé de « de ». */
  presDe: (ou: string) => `près ${ou}`,
  /** @param moment « samedi matin », en minuscules. */
  ouvert: (moment: string) => `Ouvert ${moment}`,
  pres: (nom: string) => `près ${deNom(nom)}`,
  /** Dit avant le nom, à qui ne voit pas la croix. */
  retirer: 'Retirer :',
  votrePosition: 'Près de vous',
  toutRetirer: 'Tout retirer',
  suite: (n: number, parPage: number) =>
    n >= parPage
      ? `Voir ${parPage} lieux de plus`
      : `Voir ${accord(n, 'le dernier lieu', `les ${n} derniers lieux`)}`,
  /** Sur le papier : la liste est coupée. */
  premiers: (n: number, total: number) => `Les ${n} premiers lieux sur ${total}`,
  filtrer: (choisis: number) => (choisis ? `Filtrer (${pluriel(choisis, 'choisi', 'choisis')})` : 'Filtrer'),
  voir: (n: number) =>
    n === 0 ? 'Aucun lieu : voir que faire' : `Voir ${accord(n, 'le lieu', `les ${n} lieux`)}`,
  position: {
    cherche: 'Recherche de votre position…',
    refusee: 'Vous n’avez pas autorisé la position. Écrivez votre commune.',
    impossible: 'Votre téléphone ne trouve pas sa position. Écrivez votre commune.',
    dehors: (ou: string) =>
      `Vous êtes loin ${ou}. Les distances partent quand même de vous. Vous pouvez aussi écrire une commune.`,
    imprecise: (metres: number) =>
      `Position peu précise, à ${distance(metres)} près. Écrivez votre commune pour faire mieux.`,
    trouvee: 'Position trouvée. Elle reste dans votre téléphone.',
    inutile: (nom: string) =>
      `Position trouvée. Mais vous avez écrit ${nom} : nous cherchons près ${deNom(nom)}.`,
  },
  commune: {
    inconnue: (saisie: string) =>
      `Nous ne connaissons pas «\u00a0${saisie}\u00a0» ici. Vérifiez le nom de la commune.`,
    plusieurs: (saisie: string) =>
      `Plusieurs communes ressemblent à «\u00a0${saisie}\u00a0». Écrivez le nom entier.`,
    duCode: (code: string, nom: string) =>
      `Plusieurs communes ont le code ${code}. Nous cherchons près ${deNom(nom)}. Pour une autre, écrivez son nom.`,
    deux: (duTexte: string, duChamp: string) =>
      `Vous avez écrit deux communes : ${duTexte} et ${duChamp}. Nous cherchons près ${deNom(duTexte)}.`,
  },
  secours: {
    titre: 'Rien ne répond à tout. Vous pouvez :',
    lever: (filtre: string, nombre: number) =>
      `Enlever «\u00a0${filtre}\u00a0»\u00a0: ${nombreDeLieux(nombre)}`,
    voisin: (label: string) => `Chercher plutôt\u00a0: ${label}`,
    tout: 'Effacer tout et voir tous les lieux',
    proches: (ou: string | undefined) => (ou ? `Les lieux les plus proches ${ou}` : 'Quelques lieux'),
    presque: (filtre: string) => `Sans «\u00a0${filtre}\u00a0», les plus proches`,
  },
  horsLigne:
    'La recherche n’a pas pu se charger. La liste complète est ci-dessous. Pour réessayer, appuyez sur «\u00a0Trouver un lieu\u00a0».',
} as const

/** Les deux questions et leur bouton. */
export const formulaire = {
  besoin: 'De quoi avez-vous besoin ?',
  besoinExemple: 'impôts, CV, mail…',
  chercher: 'Trouver un lieu',
  presDeMoi: 'Près de moi',
} as const
