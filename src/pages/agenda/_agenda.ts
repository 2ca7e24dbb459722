import { agenda, communeDe, feriesOtes, type Occurrence } from '../../domain/agenda.ts'
import { estFerme } from '../../domain/fiche/vie.ts'
import { permanencesDatees } from '../../domain/temps/permanences-datees.ts'
import { ajouterJours } from '../../domain/temps/calendrier.ts'
import type { Commune, Intercommunalite } from '../../fiches/schemas/carte.ts'
import type { Evenement } from '../../fiches/schemas/evenement.ts'
import { versIcal } from '../../formats/agenda/ical.ts'
import { agenda as t } from '../../i18n/fr/agenda/agenda.ts'
import { permanences as permanence } from '../../i18n/fr/agenda/conseillers.ts'
import { annuaire, type Annuaire, type LieuDansSaCommune } from '../_contenu.ts'

/** Au-delà, un rythme n’a plus de date sûre. */
const HORIZON_JOURS = 366

/** Ce qui est à venir, jour de la construction compris. */
export interface Agenda extends Annuaire {
  occurrences: Occurrence<Evenement>[]
  /** Les mêmes, par nom de commune. */
  parCommune: ReadonlyMap<string, Occurrence<Evenement>[]>
  parId: ReadonlyMap<string, LieuDansSaCommune>
  /** Code de l’intercommunalité où l’événement a lieu. */
  intercommunaliteDe: (evenement: Evenement) => string | undefined
  /** Les jours fériés où il n’a pas lieu, en une phrase. */
  saufFeries: (evenement: Evenement) => string | undefined
  /** Celles où quelque chose est annoncé, dans l’ordre de la carte. */
  annoncees: Intercommunalite[]
  /** Les communes où quelque chose est annoncé. */
  communesAnnoncees: Commune[]
  /** Combien de permanences vérifiées donnent des dates. */
  permanencesDatees: number
}

let enCours: Promise<Agenda> | undefined

/** L’agenda, préparé une seule fois pour toute la construction. */
export function lireAgenda(): Promise<Agenda> {
  if (import.meta.env.DEV) return preparer()
  return (enCours ??= preparer())
}

async function preparer(): Promise<Agenda> {
  const base = await annuaire()
  const { lieux, fermes, carte, conseillers, aujourdhui } = base
  const feries = base.territoire.temps?.feries
  const parId = new Map([...lieux, ...fermes].map((lieu) => [lieu.id, lieu]))
  const permanences = permanencesDatees(conseillers, parId, aujourdhui, permanence.titreA, feries)
  const evenements = [...base.evenements, ...permanences]
  const au = ajouterJours(aujourdhui, HORIZON_JOURS)
  const intercos = new Map(carte.communes.map(({ nom, intercommunalite }) => [nom, intercommunalite]))
  // Un lieu qui aura fermé ce jour-là ne reçoit plus personne.
  const occurrences = agenda(evenements, aujourdhui, au, feries).filter(
    ({ evenement: { ou }, le }) => !('lieu' in ou) || !estFerme(parId.get(ou.lieu)!, le),
  )
  const intercommunaliteDe = (evenement: Evenement) => intercos.get(communeDe(evenement, parId) ?? '')
  const parCommune = Map.groupBy(occurrences, ({ evenement }) => communeDe(evenement, parId) ?? '')
  const codes = new Set(occurrences.map(({ evenement }) => intercommunaliteDe(evenement)))
  return {
    ...base,
    evenements,
    occurrences,
    parCommune,
    parId,
    intercommunaliteDe,
    saufFeries: (evenement) => t.saufFeries(feriesOtes(evenement, aujourdhui, au, feries)),
    communesAnnoncees: carte.communes.filter(({ nom }) => parCommune.has(nom)),
    permanencesDatees: permanences.length,
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
    fuseau: territoire.temps?.fuseau,
    lieux: parId,
    titrer: (fois) => t.titre(fois.evenement.titre, fois),
    decrire: (fois) => t.enBref(fois.evenement, t.changement(fois), saufFeries(fois.evenement)),
  })
  return new Response(texte, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
