import type { AgendaLu, FormatDAgenda } from '../../../domain/apport/evenements/recu.ts'
import { ajouterJours } from '../../../domain/temps/calendrier.ts'
import { decoder, SourceRefusee } from '../texte.ts'
import { lireIcalendrier } from './icalendrier.ts'
import { lireOpenAgenda } from './openagenda.ts'
import { HORIZON_JOURS, RENDEZ_VOUS_AU_PLUS } from './recueillir.ts'

/** Dit si ces octets sont un agenda, et de quel format ; `undefined` : c’est autre chose. */
export function formatDAgenda(octets: Uint8Array): FormatDAgenda | undefined {
  const debut = new TextDecoder().decode(octets.subarray(0, 4096)).trimStart()
  if (/^BEGIN:VCALENDAR/i.test(debut)) return 'icalendar'
  return debut.startsWith('{') && /"events"\s*:\s*\[/.test(new TextDecoder().decode(octets))
    ? 'openagenda'
    : undefined
}

/**
 * Lit tout un agenda. Chaque rendez-vous en sort lu, ou refusé avec sa raison.
 * @param edition Date des faits qui ne disent pas la leur ; à défaut, le jour même.
 * @throws {SourceRefusee} si l’agenda entier ne se lit pas.
 */
export function lireAgendaRecu(
  octets: Uint8Array,
  {
    format,
    aujourdhui,
    edition = aujourdhui,
  }: { format: FormatDAgenda; aujourdhui: string; edition?: string | undefined },
): AgendaLu {
  const { texte, remarques } = decoder(octets)
  const lecteur = { aujourdhui, au: ajouterJours(aujourdhui, HORIZON_JOURS), edition }
  const lu =
    format === 'icalendar' ? lireIcalendrier(texte, lecteur) : lireOpenAgenda(evenementsDe(texte), lecteur)
  if (lu.lignes.length === 0) throw new SourceRefusee('L’agenda n’a aucun rendez-vous.')
  if (lu.lignes.length > RENDEZ_VOUS_AU_PLUS)
    throw new SourceRefusee(
      `L’agenda a plus de ${RENDEZ_VOUS_AU_PLUS} rendez-vous : ce n’est pas celui d’une structure.`,
    )
  return { ...lu, format, remarques }
}

function evenementsDe(texte: string): unknown[] {
  try {
    const lu = JSON.parse(texte) as unknown
    const evenements = typeof lu === 'object' && lu !== null && 'events' in lu ? lu.events : undefined
    if (Array.isArray(evenements)) return evenements
  } catch (cause) {
    throw new SourceRefusee('Le fichier JSON est coupé, ou n’en est pas un. Rien n’a été importé.', { cause })
  }
  throw new SourceRefusee('Ce JSON n’a pas de liste « events » : ce n’est pas un export d’OpenAgenda.')
}
