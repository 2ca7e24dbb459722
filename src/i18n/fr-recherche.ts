import { distance } from './fr-temps.ts'

/** Rayon qu’on annonce : ce qu’on fait en voiture pour une démarche. */
const RAYON_METRES = 20_000

const lieux = (n: number) => `${n} ${n > 1 ? 'lieux' : 'lieu'}`

export const recherche = {
  /** « 14 lieux à moins de 20 km de Feurs ». @param metres Distances connues, triées ; vide si on ne sait pas d’où. */
  compte(nombre: number, metres: number[], ou: string | undefined): string {
    if (nombre === 0) return 'Aucun lieu ne correspond'
    if (ou === undefined || metres.length === 0) return lieux(nombre)
    const pres = metres.filter((m) => m <= RAYON_METRES).length
    if (pres) return `${lieux(pres)} à moins de ${distance(RAYON_METRES)} ${ou}`
    return `${lieux(nombre)}, le plus proche à ${distance(metres[0]!)} ${ou}`
  },
  deCommune: (nom: string) =>
    /^Les? /.test(nom)
      ? `${nom.startsWith('Les') ? 'des' : 'du'} ${nom.replace(/^Les? /, '')}`
      : /^[AEIOUYÉÈÊÎH]/.test(nom)
        ? `d’${nom}`
        : `de ${nom}`,
  deVous: 'de vous',
  compris: (choses: string[]) => `Nous avons compris : ${choses.join(', ')}.`,
  pres: (nom: string) => `près ${recherche.deCommune(nom)}`,
  retirer: (nom: string) => `Retirer : ${nom}`,
  position: {
    cherche: 'Recherche de votre position…',
    refusee: 'Vous n’avez pas autorisé la position. Écrivez votre commune.',
    impossible: 'Votre téléphone ne trouve pas sa position. Écrivez votre commune.',
    dehors: (ou: string) =>
      `Vous êtes loin ${ou}. Les distances partent quand même de vous. Vous pouvez aussi écrire une commune.`,
    imprecise: (metres: number) =>
      `Position peu précise, à ${distance(metres)} près. Écrivez votre commune pour faire mieux.`,
    trouvee: 'Position trouvée. Elle reste dans votre téléphone.',
  },
  communeInconnue: (saisie: string) =>
    `« ${saisie} » n’est pas une commune connue ici. Vérifiez, ou choisissez dans la liste.`,
  secours: {
    titre: 'Rien ne répond à tout. Voici les lieux les plus proches. Vous pouvez aussi :',
    lever: (filtre: string, nombre: number) => `Sans « ${filtre} » : ${lieux(nombre)}`,
    voisin: (label: string) => `Chercher plutôt : ${label}`,
    tout: 'Effacer tout et voir tous les lieux',
    inconnu: (mots: string) => `Nous n’avons pas compris « ${mots} ».`,
  },
  horsLigne: 'La recherche n’a pas pu se charger. La liste complète reste ci-dessous.',
} as const
