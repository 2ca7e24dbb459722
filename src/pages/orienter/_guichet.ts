import { getCollection } from 'astro:content'
import { arrets, preparerOrientation, type ArretDate } from '../../domain/orientation/donnees.ts'
import type { DonneesOrientation } from '../../domain/orientation/orienter.ts'
import type { Numero } from '../../fiches/schemas/numero.ts'
import { annuaire, type Annuaire, type LieuDansSaCommune } from '../_contenu.ts'

/** L’annuaire, et ce que le guichet y ajoute, préparés une seule fois. */
export interface Guichet extends Annuaire {
  orientation: DonneesOrientation
  numeros: Numero[]
  parId: Map<string, LieuDansSaCommune>
  arretsParId: Map<string, ArretDate>
}

let enCours: Promise<Guichet> | undefined

export function guichet(): Promise<Guichet> {
  if (import.meta.env.DEV) return preparer()
  return (enCours ??= preparer())
}

async function preparer(): Promise<Guichet> {
  const base = await annuaire()
  const [numeros] = await getCollection('numeros')
  const communes = new Map(base.carte.communes.map((commune) => [commune.nom, commune]))
  const sources = { ...base, communes }
  return {
    ...base,
    orientation: preparerOrientation(sources),
    numeros: numeros!.data.liste,
    parId: new Map(base.lieux.map((lieu) => [lieu.id, lieu])),
    arretsParId: new Map(arrets(sources).map((arret) => [arret.tournee.id, arret])),
  }
}
