import { agenda, communeDe, feriesOtes, type Occurrence } from '../../domain/agenda.ts'
import { estFerme } from '../../domain/fiche/vie.ts'
import { ajouterJours } from '../../domain/temps/calendrier.ts'
import type { Intercommunalite } from '../../fiches/schemas/carte.ts'
import type { Evenement } from '../../fiches/schemas/evenement.ts'
import { versIcal } from '../../formats/agenda/ical.ts'
import { agenda as t } from '../../i18n/fr/agenda/agenda.ts'
import { annuaire, type Annuaire, type LieuDansSaCommune } from '../_contenu.ts'

/** Au-delà, un rythme n’a plus de date sûre. */
const HORIZON_JOURS = 366

/** Ce qui est à venir, jour de la construction compris. */
export interface Agenda extends Annuaire {
  occurrences: Occurrence<Evenement>[]
  parId: ReadonlyMap<string, LieuDansSaCommune>
  /** Code de l’intercommunalité où l’événement a lieu. */
  intercommunaliteDe: (evenement: Evenement) => string | undefined
  /** Les jours fériés où il n’a pas lieu, en une phrase. */
  saufFeries: (evenement: Evenement) => string | undefined
  /** Celles où quelque chose est annoncé, dans l’ordre de la carte. */
  annoncees: Intercommunalite[]
}

export async function lireAgenda(): Promise<Agenda> {
  const base = await annuaire()
  const { evenements, lieux, fermes, carte, aujourdhui } = base
  const parId = new Map([...lieux, ...fermes].map((lieu) => [lieu.id, lieu]))
  const au = ajouterJours(aujourdhui, HORIZON_JOURS)
  const intercos = new Map(carte.communes.map(({ nom, intercommunalite }) => [nom, intercommunalite]))
  // Un lieu qui aura fermé ce jour-là ne reçoit plus personne.
  const occurrences = agenda(evenements, aujourdhui, au).filter(
    ({ evenement: { ou }, le }) => !('lieu' in ou) || !estFerme(parId.get(ou.lieu)!, le),
  )
  const intercommunaliteDe = (evenement: Evenement) => intercos.get(communeDe(evenement, parId) ?? '')
  const codes = new Set(occurrences.map(({ evenement }) => intercommunaliteDe(evenement)))
  return {
    ...base,
    occurrences,
    parId,
    intercommunaliteDe,
    saufFeries: (evenement) => t.saufFeries(feriesOtes(evenement, aujourdhui, au)),
    annoncees: carte.intercommunalites.filter(({ code }) => codes.has(code)),
  }
}

/** Un fichier que les agendas savent lire. */
export function fichierIcal(
  { territoire, aujourdhui, parId, saufFeries }: Agenda,
  nom: string,
  occurrences: readonly Occurrence<Evenement>[],
): Response {
  const { adresse: site } = territoire.site
  const texte = versIcal(occurrences, {
    nom,
    site,
    construitLe: aujourdhui,
    lieux: parId,
    titrer: (fois) => t.titre(fois.evenement.titre, fois),
    decrire: (fois) => t.enBref(fois.evenement, t.changement(fois), saufFeries(fois.evenement)),
  })
  return new Response(texte, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
