import { passagesAVenir, type Passage } from '../../domain/orientation/tournees.ts'
import { trierParDistance, type Position } from '../../domain/espace/distance.ts'
import { estAConfirmer } from '../../domain/fiche/fraicheur.ts'
import { ajouterJours } from '../../domain/temps/calendrier.ts'
import { permanencesRegulieres } from '../../domain/temps/permanences.ts'
import { semaineType, type LigneDeSemaine } from '../../domain/temps/semaine-type.ts'
import type { Commune } from '../../fiches/schemas/carte.ts'
import { guichet } from '../orienter/_guichet.ts'

/** Une ligne de la feuille, prête à écrire. `metres` : distance à la commune, si la feuille en a une. */
export type LigneEcrite = Omit<LigneDeSemaine, 'lieu'> & {
  nom: string
  adresse: string
  telephone: string | undefined
  metres?: number
}

/** Une date de tournée annoncée. */
export interface PassageEcrit extends Passage {
  ou: string
  commune: string
}

export interface Feuille {
  lignes: LigneEcrite[]
  passages: PassageEcrit[]
}

/** Au plus, près d’une commune : la feuille tient sur une page, en lettres lisibles. */
const ENDROITS_AU_PLUS = 6
const PASSAGES_AU_PLUS = 6
const JOURS_DE_PASSAGE = 56

type Tout = {
  lignes: (LigneEcrite & Position & { repere: Commune })[]
  passages: (PassageEcrit & { repere: Commune })[]
}
let enCours: Promise<Tout> | undefined

async function preparer(): Promise<Tout> {
  const { conseillers, parId, carte, aujourdhui } = await guichet()
  const communes = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  const lignes = semaineType(permanencesRegulieres(conseillers), (id) => parId.get(id)!.commune).map(
    (ligne) => {
      const { lieu: id, ...reste } = ligne
      const lieu = id === undefined ? undefined : parId.get(id)
      const repere = communes.get(ligne.commune)!
      const { latitude, longitude } = lieu ?? repere
      const { nom = ligne.adresse ?? '', adresse = '', telephone } = lieu ?? {}
      return { ...reste, nom, adresse, telephone, repere, latitude, longitude }
    },
  )
  const jusqua = ajouterJours(aujourdhui, JOURS_DE_PASSAGE)
  const passages = conseillers
    .filter(({ date_maj }) => !estAConfirmer(date_maj, aujourdhui))
    .flatMap(({ permanences }) => permanences)
    .flatMap((permanence) => {
      const { dates_connues: dates = [], horaires = [] } = permanence
      const lieu =
        'lieu' in permanence ? parId.get(permanence.lieu)! : { nom: permanence.adresse, ...permanence }
      const ou = { ou: lieu.nom, commune: lieu.commune, repere: communes.get(lieu.commune)! }
      return passagesAVenir({ dates, horaires }, aujourdhui)
        .filter(({ le }) => le < jusqua)
        .map((passage) => ({ ...passage, ...ou }))
    })
    .sort((a, b) => (a.le === b.le ? a.debut - b.debut : a.le < b.le ? -1 : 1))
  return { lignes, passages }
}

function tout(): Promise<Tout> {
  if (import.meta.env.DEV) return preparer()
  return (enCours ??= preparer())
}

/**
 * Les communes qui ont leur feuille : celles où il y a, ou il y eut, un lieu ou une permanence. Les autres ont celle de
 * leur intercommunalité : 250 feuilles presque pareilles pèseraient sur chaque construction.
 */
export async function communesDeSemaine(): Promise<Commune[]> {
  const { lieux, fermes, conseillers, carte } = await guichet()
  const nommees = new Set([
    ...[...lieux, ...fermes].map(({ commune }) => commune),
    ...conseillers.flatMap(({ permanences }) => permanences.flatMap((p) => ('lieu' in p ? [] : [p.commune]))),
  ])
  return carte.communes.filter(({ nom }) => nommees.has(nom))
}

/** L’adresse de la feuille à proposer dans une commune ; absente si personne ne vient nulle part. */
export async function adresseDeSemaine(
  commune: Commune,
  interco: { code: string; slug: string } | undefined,
): Promise<string | undefined> {
  const propres = await communesDeSemaine()
  if (propres.includes(commune))
    return (await tout()).lignes.length > 0 ? `/communes/${commune.slug}/semaine/` : undefined
  const partout = interco ? (await semaineDe(interco.code)).lignes : []
  return interco && partout.length > 0 ? `/reseau/${interco.slug}/semaine/` : undefined
}

/** La feuille d’une commune : ses permanences et les plus proches. */
export async function semainePresDe(commune: Commune): Promise<Feuille> {
  const { lignes, passages } = await tout()
  const proches = trierParDistance(lignes, commune).slice(0, ENDROITS_AU_PLUS)
  return {
    lignes: proches.map(({ element, metres }) =>
      element.repere.code === commune.code ? element : { ...element, metres },
    ),
    passages: passages.filter(({ repere }) => repere.code === commune.code).slice(0, PASSAGES_AU_PLUS),
  }
}

/** La feuille d’une intercommunalité : toutes ses permanences, par commune. */
export async function semaineDe(interco: string): Promise<Feuille> {
  const { lignes, passages } = await tout()
  const alphabetique = new Intl.Collator('fr')
  return {
    lignes: lignes
      .filter(({ repere }) => repere.intercommunalite === interco)
      .toSorted((a, b) => alphabetique.compare(a.commune, b.commune) || alphabetique.compare(a.nom, b.nom)),
    passages: passages.filter(({ repere }) => repere.intercommunalite === interco).slice(0, PASSAGES_AU_PLUS),
  }
}
