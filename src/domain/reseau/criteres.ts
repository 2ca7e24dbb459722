import type { Lieu } from '../../fiches/schemas/lieu.ts'
import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from '../besoins.ts'
import type { Position } from '../espace/distance.ts'
import { CLASSES } from '../listes-locales.ts'
import type { Creneau } from '../temps/horaires.ts'
import type { Critere, Reponse } from './maillage.ts'

/** Ce que le maillage lit d’un lieu. */
export type LieuDuReseau = LieuJuge & Position & Pick<Lieu, 'id' | 'horaires'>

type Lignes = NonNullable<BesoinJuge['prefere']>

const SAMEDI = 5
const DIX_HUIT_HEURES = 18 * 60

/** Les questions posées à toutes les fiches, quel que soit le territoire. « tous » : n’importe quel lieu. */
export const CRITERES = [
  { id: 'tous', juger: () => 'oui' },
  ...CLASSES.map((classe) => ({
    id: classe,
    juger: (lieu: LieuDuReseau): Reponse => (lieu.classe === classe ? 'oui' : 'non'),
  })),
  { id: 'fauteuil', juger: dit('prise_en_charge_specifique', ['Handicaps moteurs']) },
  {
    id: 'langue',
    juger: dit('prise_en_charge_specifique', ['Langues étrangères (anglais)', 'Langues étrangères (autres)']),
  },
  { id: 'jeunes', juger: dit('publics_specifiquement_adresses', ['Jeunes']) },
  { id: 'samedi', juger: ouvre(({ jour }) => jour === SAMEDI) },
  { id: 'soir', juger: ouvre(({ fin }) => fin > DIX_HUIT_HEURES) },
] as const satisfies readonly Critere<LieuDuReseau>[]

/** Le même calcul pour un besoin d’habitant. */
export function critereDeBesoin(besoin: BesoinJuge & { id: string }): Critere<LieuDuReseau> {
  return { id: besoin.id, juger: (lieu) => reponseAuBesoin(lieu, besoin) }
}

/** « non » si la fiche remplit un champ demandé sans la valeur attendue ; « inconnu » si elle se tait. */
function reponseAuBesoin(lieu: LieuJuge, besoin: BesoinJuge): Reponse {
  if (correspondAuBesoin(lieu, besoin)) return 'oui'
  const { tous = {}, un_au_moins: unAuMoins = {} } = besoin.criteres
  const muets = (lignes: Lignes) => champsDe(lignes).filter((champ) => lieu[champ] === undefined)
  const manquent = champsDe(tous).filter((champ) => {
    const seule = { criteres: { tous: { [champ]: tous[champ] } } }
    return lieu[champ] !== undefined && !correspondAuBesoin(lieu, seule)
  })
  if (manquent.length) return 'non'
  return muets(tous).length || muets(unAuMoins).length ? 'inconnu' : 'non'
}

function champsDe(lignes: Lignes) {
  return (Object.keys(lignes) as (keyof Lignes)[]).filter((champ) => lignes[champ] !== undefined)
}

function dit(
  champ: 'prise_en_charge_specifique' | 'publics_specifiquement_adresses',
  valeurs: readonly string[],
) {
  return (lieu: LieuDuReseau): Reponse => {
    const dite: readonly string[] | undefined = lieu[champ]
    if (dite === undefined) return 'inconnu'
    return valeurs.some((valeur) => dite.includes(valeur)) ? 'oui' : 'non'
  }
}

function ouvre(quand: (creneau: Creneau) => boolean) {
  return ({ horaires }: LieuDuReseau): Reponse =>
    horaires === undefined ? 'inconnu' : horaires.some(quand) ? 'oui' : 'non'
}
