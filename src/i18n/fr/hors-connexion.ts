import { accord } from './grammaire.ts'

const jour = (le: string) =>
  new Date(le)
    .toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })
    .replace(/^1 /, '1er ')
const ko = (octets: number) => `${Math.max(1, Math.round(octets / 1000))}\u00a0ko`
const pages = (vues: number) =>
  vues > 0
    ? ` et ${vues} ${accord(vues, 'autre page que vous avez vue', 'autres pages que vous avez vues')}`
    : ''

/** Garder le site sur son appareil, pour le lire sans réseau. */
export const horsConnexion = {
  titre: 'Lire ce site sans connexion',
  description: 'Gardez l’annuaire sur votre téléphone pour le lire sans réseau, ou effacez ce qui est gardé.',
  seul: [
    'Après votre première visite, ce site s’ouvre aussi sans réseau. Vous retrouvez les pages que vous avez vues, la liste des lieux, la recherche et la carte.',
    'En haut de la page, une phrase le dit\u00a0: «\u00a0Hors connexion\u00a0: copie du…\u00a0». Les lieux peuvent avoir changé depuis. Appelez avant de vous déplacer.',
  ],
  toutTitre: 'Garder tout l’annuaire',
  tout: 'Vous pouvez garder toutes les fiches des lieux, toutes les communes et l’outil pour orienter quelqu’un. C’est utile là où le réseau passe mal.',
  sansScript: 'Le bouton pour le faire est ici quand votre navigateur le permet.',
  gardeTitre: 'Ce que votre appareil garde',
  garde: [
    'Les pages que vous ouvrez, sans ce que vous écrivez dans la recherche.',
    'Rien n’est envoyé. Personne d’autre que vous ne peut lire cette copie, sauf si vous partagez cet appareil.',
    'Sur un appareil partagé, effacez la copie avant de partir.',
    'Si vous avez demandé à votre téléphone d’économiser les données, rien n’est gardé sans votre demande.',
  ],
  garder: (octets: number) => `Garder l’annuaire sur mon téléphone (${ko(octets)})`,
  remplacer: (octets: number) => `Reprendre l’annuaire du jour (${ko(octets)})`,
  reprendre: 'Garder de nouveau les pages que j’ouvre',
  effacer: 'Effacer ce qui est gardé',
  enCours: 'La copie arrive. Restez sur cette page.',
  gardee: 'C’est fait. Tout l’annuaire est sur votre appareil.',
  effacee: 'C’est effacé. Rien de ce site ne sera plus gardé sur cet appareil, sauf si vous le demandez.',
  rien: 'Votre appareil ne garde rien de ce site.',
  annuaireDu: (le: string, vues: number) =>
    `Votre appareil garde tout l’annuaire, copie du ${jour(le)}${pages(vues)}.`,
  seulementVues: (vues: number) =>
    `Votre appareil garde la liste des lieux, la recherche et la carte${pages(vues)}.`,
  impossible: 'Votre navigateur ne permet pas de garder ce site. Il marche avec du réseau.',
  fautes: {
    place:
      'Votre appareil n’a plus assez de place. L’annuaire n’est pas gardé. Le site marche toujours avec du réseau.',
    reseau:
      'Le réseau a manqué. L’annuaire n’est pas gardé. Ce qui l’était avant n’a pas changé. Réessayez plus tard.',
  },
} as const
