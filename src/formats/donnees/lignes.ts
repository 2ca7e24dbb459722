import type { Fait } from '../../domain/qualite/faits.ts'
import type { Commune } from '../../fiches/schemas/carte.ts'
import type { Conseiller } from '../../fiches/schemas/reseau/conseiller.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import { versOsm } from '../osm.ts'
import type {
  COLONNES_DES_COMMUNES,
  COLONNES_DES_CONSEILLERS,
  COLONNES_DES_CONTROLES,
  COLONNES_DES_FERMES,
  COLONNES_DES_PERMANENCES,
  Colonne,
} from './colonnes.ts'
import type { CaseOuverte } from './csv.ts'

type Ligne<C extends readonly Colonne[]> = Partial<Record<C[number]['nom'], CaseOuverte>>

export function ligneDeConseiller(conseiller: Conseiller): Ligne<typeof COLONNES_DES_CONSEILLERS> {
  return { ...conseiller, permanences: conseiller.permanences.length }
}

/** Une permanence par ligne. Dans un lieu de l’annuaire, `lieu` donne son identifiant, et l’adresse est la sienne. */
export function lignesDePermanences({
  id: conseiller,
  permanences,
  sources,
  date_maj,
}: Conseiller): Ligne<typeof COLONNES_DES_PERMANENCES>[] {
  return permanences.map(({ horaires, ...permanence }, i) => ({
    ...permanence,
    id: `${conseiller}-${i + 1}`,
    conseiller,
    horaires: versOsm(horaires ?? []) || undefined,
    sources,
    date_maj,
  }))
}

/** @param intercommunalites Leur nom, par numéro SIREN. @param lieux Lieux ouverts dans la commune. */
export function ligneDeCommune(
  { code, nom, codes_postaux, population, intercommunalite, latitude, longitude, anciennes }: Commune,
  intercommunalites: ReadonlyMap<string, string>,
  lieux: number,
): Ligne<typeof COLONNES_DES_COMMUNES> {
  return {
    code_insee: code,
    nom,
    codes_postaux,
    population,
    intercommunalite: intercommunalites.get(intercommunalite),
    siren_intercommunalite: intercommunalite,
    latitude,
    longitude,
    anciennes_communes: anciennes,
    lieux,
  }
}

export function ligneDeControle(
  lieu: string,
  { groupe, le, sources, niveau }: Fait,
): Ligne<typeof COLONNES_DES_CONTROLES> {
  return { lieu, groupe, verifie_le: le, sources, niveau }
}

export function ligneDeLieuFerme(lieu: Lieu): Ligne<typeof COLONNES_DES_FERMES> {
  const { id, nom, adresse, code_postal, commune, code_insee, ferme_le, ferme_motif, repris_par, date_maj } =
    lieu
  return {
    id,
    nom,
    adresse,
    code_postal,
    commune,
    code_insee,
    ferme_le,
    ferme_motif,
    repris_par,
    source: lieu.sources,
    date_maj,
  }
}
