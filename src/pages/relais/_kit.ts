import { verifieLe, ficheVerifieeLe } from '../../domain/fiche/controles.ts'
import type { Proche } from '../../domain/espace/distance.ts'
import { etendue, lieuxDeLAffiche } from '../../domain/orientation/affiche.ts'
import type { Commune } from '../../fiches/schemas/carte.ts'
import { textesDuKit, type FaitsDuKit, type TexteDuKit } from '../../i18n/fr/relais/kit.ts'
import { annuaire, type LieuDansSaCommune } from '../_contenu.ts'

/** Les faits d’une commune et ses textes. */
export interface Kit {
  proches: Proche<LieuDansSaCommune>[]
  dates: FaitsDuKit['dates']
  /** Adresse complète de la page de la commune. */
  page: string
  textes: TexteDuKit[]
}

/** Une page, une image et un fichier par commune. */
export async function uneParCommune() {
  const { carte } = await annuaire()
  return carte.communes.map((commune) => ({ params: { commune: commune.slug }, props: { commune } }))
}

const kits = new Map<string, Promise<Kit>>()

/** Le kit d’une commune, préparé une fois pour sa page, son image et son fichier. */
export function kitDe(commune: Commune): Promise<Kit> {
  const fait = import.meta.env.DEV ? undefined : kits.get(commune.code)
  const kit = fait ?? preparer(commune)
  kits.set(commune.code, kit)
  return kit
}

async function preparer(commune: Commune): Promise<Kit> {
  const { lieux, territoire } = await annuaire()
  const proches = lieuxDeLAffiche(lieux, commune)
  const dates = etendue(proches.map(({ element }) => ficheVerifieeLe(element)))
  const page = new URL(`/communes/${commune.slug}/`, territoire.site.adresse).href
  const dits = proches.map(({ element, metres }) => ({
    element: { ...element, horairesLe: verifieLe(element, 'horaires') },
    metres,
  }))
  return {
    proches,
    dates,
    page,
    textes: textesDuKit({ commune: commune.nom, proches: dits, dates, page }),
  }
}
