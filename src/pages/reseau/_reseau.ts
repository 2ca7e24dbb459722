import { getCollection } from 'astro:content'
import { placer, type Place } from '../../domain/reseau/acteurs.ts'
import type { Acteur } from '../../fiches/schemas/reseau/acteur.ts'
import type { Commune, Intercommunalite } from '../../fiches/schemas/carte.ts'
import type { Conseiller } from '../../fiches/schemas/reseau/conseiller.ts'
import type { Dispositif } from '../../fiches/schemas/reseau/dispositif.ts'
import { annuaire, type Annuaire, type LieuDansSaCommune } from '../_contenu.ts'

export type PlaceDansLeReseau = Place<Acteur, LieuDansSaCommune, Conseiller>

/** L’annuaire, et qui y fait quoi. */
export interface Reseau extends Annuaire {
  /** Par famille, puis par nom. */
  places: PlaceDansLeReseau[]
  /** L’acteur qui tient un lieu, par identifiant de lieu. */
  tenants: ReadonlyMap<string, Acteur>
  /** Dans l’ordre de leurs fiches. */
  dispositifs: Dispositif[]
  /** Par nom. */
  intercommunalites: Intercommunalite[]
  /** Les communes de chaque intercommunalité, par code. */
  communes: ReadonlyMap<string, Commune[]>
}

const alphabetique = new Intl.Collator('fr')

let enCours: Promise<Reseau> | undefined

export function lireReseau(): Promise<Reseau> {
  if (import.meta.env.DEV) return charger()
  return (enCours ??= charger())
}

async function charger(): Promise<Reseau> {
  const base = await annuaire()
  const [acteurs, dispositifs] = await Promise.all([getCollection('acteurs'), getCollection('dispositifs')])
  const places = placer(
    acteurs.map(({ data }) => data),
    base.lieux,
    base.conseillers,
  )
  return {
    ...base,
    places,
    tenants: new Map(places.flatMap(({ acteur, lieux }) => lieux.map(({ id }) => [id, acteur]))),
    dispositifs: dispositifs.map(({ data }) => data).sort((a, b) => a.ordre - b.ordre),
    intercommunalites: base.carte.intercommunalites.toSorted((a, b) => alphabetique.compare(a.nom, b.nom)),
    communes: Map.groupBy(base.carte.communes, ({ intercommunalite }) => intercommunalite),
  }
}
