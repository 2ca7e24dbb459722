import { correspondAuBesoin } from '../besoins.ts'
import { distanceEnMetres, type Position } from '../espace/distance.ts'
import { avanceDuMetier } from '../metier.ts'
import type { Moment } from '../temps/moments.ts'
import type { Instant } from '../temps/ouverture.ts'
import type { Filtre } from './filtres.ts'
import { ouvertAuMoment } from './filtres-ouverture.ts'
import type { IndexRecherche } from './index/index-recherche.ts'

/** Une valeur par lieu, au rang du lieu ; `NaN` : le lieu n’est pas retenu. */
export type Colonne = ArrayLike<number>

/** Nombre de préférences remplies par chaque lieu qui répond au besoin. */
export function colonneDuBesoin(index: IndexRecherche, id: string): Colonne {
  const besoin = index.besoins.find((b) => b.id === id)
  return memoriser(index, `besoin ${id}`, () =>
    Float32Array.from(index.lieux, (lieu) => (besoin && correspondAuBesoin(lieu, besoin)?.preference) ?? NaN),
  )
}

/** Avance de chaque lieu dont le besoin est le métier, en kilomètres ; `NaN` s’il n’y répond pas. */
export function colonneDuMetier(index: IndexRecherche, id: string): Colonne {
  const besoin = index.besoins.find((b) => b.id === id)
  return memoriser(index, `metier ${id}`, () =>
    Float32Array.from(index.lieux, (lieu) => (besoin && avanceDuMetier(lieu, besoin)) ?? NaN),
  )
}

/** 1 si le lieu passe le filtre, 0 sinon. */
export function colonneDuFiltre(index: IndexRecherche, filtre: Filtre, maintenant?: Instant): Colonne {
  const quand = filtre.id.startsWith('ouvert') && maintenant ? `${maintenant.date} ${maintenant.minute}` : ''
  return memoriser(index, `filtre ${filtre.id} ${quand}`, () =>
    Uint8Array.from(index.lieux, (lieu) => Number(filtre.correspond(lieu, maintenant))),
  )
}

/** 1 si le lieu est ouvert à ce moment, 0 sinon. */
export function colonneDuMoment(index: IndexRecherche, moment: Moment, maintenant?: Instant): Colonne {
  const quand = maintenant ? `${maintenant.date} ${maintenant.minute}` : ''
  return memoriser(index, `moment ${JSON.stringify(moment)} ${quand}`, () => {
    const ouvert = ouvertAuMoment(moment, maintenant)
    return Uint8Array.from(index.lieux, (lieu) => Number(ouvert(lieu)))
  })
}

/** Distance de chaque lieu au repère, en mètres. */
export function colonneDesDistances(index: IndexRecherche, repere: Position): Colonne {
  return memoriser(index, `distance ${repere.latitude} ${repere.longitude}`, () =>
    Float64Array.from(index.lieux, (lieu) => distanceEnMetres(repere, lieu)),
  )
}

/** Nombre de colonnes gardées : assez pour tous les besoins, les filtres et quelques repères. */
const COLONNES_GARDEES = 120

function memoriser(index: IndexRecherche, cle: string, calculer: () => Colonne): Colonne {
  const { colonnes } = index
  const connue = colonnes.get(cle) ?? calculer()
  colonnes.delete(cle)
  colonnes.set(cle, connue)
  if (colonnes.size > COLONNES_GARDEES) colonnes.delete(colonnes.keys().next().value!)
  return connue
}
