import { agenda, communeDe, type Occurrence } from '../../domain/agenda.ts'
import { ajouterJours } from '../../domain/temps/calendrier.ts'
import type { Evenement } from '../../fiches/schemas/evenement.ts'
import { versIcal } from '../../formats/ical.ts'
import { agenda as t } from '../../i18n/fr/agenda/agenda.ts'
import { annuaire, type Annuaire, type LieuSitue } from '../_contenu.ts'

/** Au-delà, un rythme n’a plus de date sûre. */
const HORIZON_JOURS = 366

/** Ce qui est à venir, jour de la construction compris. */
export interface Agenda extends Annuaire {
  occurrences: Occurrence<Evenement>[]
  parId: ReadonlyMap<string, LieuSitue>
  /** Code de l’intercommunalité où l’événement a lieu. */
  intercommunaliteDe: (evenement: Evenement) => string | undefined
}

export async function lireAgenda(): Promise<Agenda> {
  const base = await annuaire()
  const { evenements, lieux, carte, aujourdhui } = base
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const intercos = new Map(carte.communes.map(({ nom, intercommunalite }) => [nom, intercommunalite]))
  return {
    ...base,
    occurrences: agenda(evenements, aujourdhui, ajouterJours(aujourdhui, HORIZON_JOURS)),
    parId,
    intercommunaliteDe: (evenement) => intercos.get(communeDe(evenement, parId) ?? ''),
  }
}

/** Un fichier que les agendas savent lire. */
export function fichierIcal(
  { territoire, aujourdhui, parId }: Agenda,
  nom: string,
  occurrences: readonly Occurrence<Evenement>[],
): Response {
  const { adresse: site } = territoire.site
  const texte = versIcal(occurrences, { nom, site, construitLe: aujourdhui, lieux: parId, decrire: t.enBref })
  return new Response(texte, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
