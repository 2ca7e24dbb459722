import type { Proche } from '../../../domain/espace/distance.ts'
import { telephoneLisible } from '../../../domain/fiche/telephone.ts'
import { nombreDeMots } from '../../../domain/fiche/texte.ts'
import { nombreDeSignes, premiereQuiTient } from '../../../domain/relais/mesurer.ts'
import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import type { Creneau } from '../../../domain/temps/horaires.ts'
import { aNom, deNom, enumerer, pluriel } from '../grammaire.ts'
import { horairesEnPhrases, precisions } from '../lieu/horaires.ts'
import { lieu as mots } from '../lieu/lieu.ts'
import { age, distance, mois } from '../mesures.ts'

/** Ce que les textes disent d’un lieu. */
export interface LieuDuKit {
  nom: string
  adresse: string
  commune: string
  telephone?: string | undefined
  horaires?: Creneau[] | undefined
  precision_horaires?: string | undefined
  reserve_aux_habitants?: boolean | undefined
  ferme_le?: string | undefined
}

/** Les faits d’une commune, dont tous ses textes sont faits. */
export interface FaitsDuKit {
  commune: string
  /** Du plus proche au plus loin ; tous ont un téléphone. Au moins un. */
  proches: readonly Proche<LieuDuKit & { horairesLe: DateCivile }>[]
  /** De la plus ancienne à la plus récente des fiches. */
  dates: readonly [DateCivile, DateCivile]
  /** Adresse complète de la page de la commune. */
  page: string
}

/** Un texte prêt à copier. */
export interface TexteDuKit {
  id: string
  titre: string
  texte: string
  /** « 38 signes sur 40 », « 152 mots ». */
  compte: string
}

const signes = (texte: string, auPlus: number) => `${nombreDeSignes(texte)} signes sur ${auPlus}`
const compte = (texte: string) => pluriel(nombreDeMots(texte), 'mot', 'mots')

const telephone = ({ telephone: numero }: LieuDuKit) => telephoneLisible(numero ?? '')

/** « 2 rue Neuve », « 2 rue Neuve, à Feurs (12 km) ». */
function ou({ element, metres }: FaitsDuKit['proches'][number], commune: string): string {
  if (element.commune === commune) return element.adresse
  return `${element.adresse}, ${aNom(element.commune)} (${distance(metres)})`
}

/** « France services, 2 rue Neuve, 04 77 00 00 00 » */
function enUneLigne(proche: FaitsDuKit['proches'][number], commune: string): string {
  return `${proche.element.nom}, ${ou(proche, commune)}, ${telephone(proche.element)}`
}

function horairesDe({ element }: FaitsDuKit['proches'][number]): string {
  const dits = [...horairesEnPhrases(element.horaires ?? []), ...precisions(element)]
  if (dits.length === 0) return 'Appelez pour connaître les horaires.'
  return `${dits.join(' ')} (horaires vérifiés en ${mois(element.horairesLe)})`
}

const liste = ({ proches, commune }: FaitsDuKit) =>
  proches.map((proche) => `– ${enUneLigne(proche, commune)}`).join('\n')

const listeEtHoraires = ({ proches, commune }: FaitsDuKit) =>
  proches.map((proche) => `– ${enUneLigne(proche, commune)}. ${horairesDe(proche)}`).join('\n')

const titreDuBulletin = 'Besoin d’aide avec internet, un ordinateur, un téléphone\u00a0?'
const jamais = 'Ne donnez jamais vos mots de passe\u00a0: tapez-les vous-même.'
const fin = ({ dates }: FaitsDuKit) => `${age(...dates)} ${mots.appelez}`

/** Quarante signes : deux lignes de vingt d’un petit panneau. */
function panneau40({ proches }: FaitsDuKit): string {
  const { element } = proches[0]!
  const numero = telephone(element)
  return premiereQuiTient(
    [`Aide internet ${aNom(element.commune)}\u00a0: ${numero}`, `Aide internet\u00a0: ${numero}`],
    40,
  )
}

function panneau80({ proches }: FaitsDuKit): string {
  const { element } = proches[0]!
  const numero = telephone(element)
  const chez = aNom(element.commune)
  return premiereQuiTient(
    [
      `Internet, papiers en ligne\u00a0: on vous aide ${chez}. Appelez le ${numero}`,
      `Internet, ordinateur\u00a0: on vous aide ${chez}. ${numero}`,
      `On vous aide avec internet ${chez}\u00a0: ${numero}`,
      `On vous aide avec internet\u00a0: ${numero}`,
    ],
    80,
  )
}

const bulletinCourt = (faits: FaitsDuKit) =>
  [
    titreDuBulletin,
    `Près ${deNom(faits.commune)}, on vous aide. C’est souvent gratuit. Le plus proche\u00a0: ${enUneLigne(faits.proches[0]!, faits.commune)}.`,
    `Tous les lieux\u00a0: ${faits.page} ou en mairie. ${fin(faits)}`,
  ].join('\n')

const bulletinMoyen = (faits: FaitsDuKit) =>
  [
    titreDuBulletin,
    `Remplir un dossier en ligne, écrire un mail, se servir d’un téléphone\u00a0: près ${deNom(faits.commune)}, des personnes vous montrent ou le font avec vous. C’est souvent gratuit.`,
    'Les lieux les plus proches\u00a0:',
    liste(faits),
    `Les autres lieux et les horaires\u00a0: ${faits.page}. Pas d’internet\u00a0? Demandez la liste en mairie.`,
    fin(faits),
  ].join('\n')

const bulletinLong = (faits: FaitsDuKit) =>
  [
    titreDuBulletin,
    'Les démarches se font de plus en plus en ligne\u00a0: impôts, santé, retraite, carte grise, inscriptions. Tout le monde n’est pas à l’aise, à tout âge, et c’est normal.',
    `Près ${deNom(faits.commune)}, des personnes vous reçoivent. Elles vous apprennent à vous servir d’un ordinateur, d’une tablette ou d’un téléphone. Elles font vos démarches avec vous. C’est souvent gratuit\u00a0: demandez-le en appelant.`,
    'Les lieux les plus proches\u00a0:',
    listeEtHoraires(faits),
    'Comment faire\u00a0? Appelez d’abord. Dites ce que vous voulez faire. Venez avec votre téléphone, vos courriers et une pièce d’identité.',
    jamais,
    `Tous les lieux, la carte et les horaires\u00a0: ${faits.page}. Vous n’avez pas internet\u00a0? Demandez la liste en mairie, on vous l’imprime. Et si vous êtes à l’aise, montrez cette page à un voisin.`,
    fin(faits),
  ].join('\n\n')

const site = (faits: FaitsDuKit) =>
  [
    'Aide au numérique',
    `Internet, un ordinateur, un téléphone, une démarche en ligne\u00a0: près ${deNom(faits.commune)}, on vous aide.`,
    liste(faits),
    `Voir tous les lieux, les horaires et la carte\u00a0: ${faits.page}`,
    fin(faits),
  ].join('\n\n')

const reseauCourt = ({ commune, proches, page }: FaitsDuKit) =>
  `${commune}\u00a0: une démarche en ligne, un mail, un téléphone qui résiste\u00a0? On vous aide près d’ici. Le plus proche, c’est au ${telephone(proches[0]!.element)}. Tous les lieux\u00a0: ${page}`

const reseauLong = (faits: FaitsDuKit) =>
  [
    'Vous connaissez quelqu’un que les démarches en ligne inquiètent\u00a0? Un parent, un voisin, un collègue\u00a0?',
    `Près ${deNom(faits.commune)}, des personnes aident avec internet, un ordinateur ou un téléphone. C’est souvent gratuit.`,
    liste(faits),
    `Tous les lieux\u00a0: ${faits.page}`,
    'Partagez, appelez pour lui, ou accompagnez-le la première fois\u00a0: c’est souvent ce qui manque.',
    fin(faits),
  ].join('\n\n')

/** Une minute dite posément : cent cinquante mots. */
function discours({ commune, proches }: FaitsDuKit): string {
  const { element } = proches[0]!
  const autres = proches.slice(1).map(({ element: { nom } }) => nom)
  const chez = element.commune === commune ? '' : `, ${aNom(element.commune)}`
  return [
    'Un dossier en ligne, un mail, un téléphone qui résiste\u00a0: beaucoup d’entre nous ont besoin d’un coup de main, à tout âge. Ce n’est pas une faute, et vous n’êtes pas seuls.',
    `Près ${deNom(commune)}, des personnes vous aident. Le lieu le plus proche s’appelle ${element.nom}${chez}. Téléphonez avant de venir\u00a0: ${telephone(element)}.${autres.length > 0 ? ` Il y a aussi ${enumerer(autres)}.` : ''}`,
    'On vous montre, à votre rythme, sans vous juger. Apportez votre téléphone, vos courriers et vos questions. Ne donnez jamais vos mots de passe\u00a0: c’est vous qui les tapez.',
    'La liste des lieux est sur internet. Si vous n’y allez pas, demandez-la en mairie\u00a0: nous l’imprimons pour vous.',
    'Et si vous êtes à l’aise, parlez-en autour de vous, à un parent, à une voisine. Souvent, il suffit que quelqu’un propose de venir la première fois. Merci.',
  ].join('\n\n')
}

/** Tous les textes d’une commune, du plus court à dire au plus long. */
export function textesDuKit(faits: FaitsDuKit): TexteDuKit[] {
  const [quarante, quatreVingts, court] = [panneau40(faits), panneau80(faits), reseauCourt(faits)]
  const enMots: [id: string, titre: string, texte: string][] = [
    ['bulletin-court', 'Bulletin municipal, court', bulletinCourt(faits)],
    ['bulletin-moyen', 'Bulletin municipal, moyen', bulletinMoyen(faits)],
    ['bulletin-long', 'Bulletin municipal, long', bulletinLong(faits)],
    ['site', 'Site de la commune', site(faits)],
    ['reseau-long', 'Réseaux sociaux, long', reseauLong(faits)],
    ['discours', 'À dire en une minute', discours(faits)],
  ]
  return [
    { id: 'panneau-40', titre: 'Panneau lumineux, 40 signes', texte: quarante, compte: signes(quarante, 40) },
    {
      id: 'panneau-80',
      titre: 'Panneau lumineux, 80 signes',
      texte: quatreVingts,
      compte: signes(quatreVingts, 80),
    },
    { id: 'reseau-court', titre: 'Réseaux sociaux, court', texte: court, compte: signes(court, 280) },
    ...enMots.map(([id, titre, texte]) => ({ id, titre, texte, compte: compte(texte) })),
  ]
}
