/** Des agendas inventés, et de quoi les importer dans le petit contenu. */
import { importerAgenda, type OptionsDAgenda } from '../../../scripts/importer/agenda/importer.ts'
import { agendaAuTerminal } from '../../../scripts/importer/agenda/rapport.ts'
import { formatDAgenda } from '../../../src/formats/import/agenda/lire.ts'
import { JOUR, TERRITOIRE } from './import-essai.ts'

export const AVEC_AGENDAS = {
  'territoire.yaml': TERRITOIRE.replace(
    '\nsources:\n',
    '\nsources:\n' +
      ['icalendar', 'openagenda']
        .map(
          (id) =>
            `  ${id}:\n    nom: Agenda ${id}\n    producteur: La ville de Valmont\n    etat: mars 2026\n    licence: Licence Ouverte 2.0\n`,
        )
        .join(''),
  ),
}

/** Un rendez-vous d’une heure le 7 avril 2026 à Valmont ; `lignes` remplace ou ajoute des propriétés, vide les ôte. */
export function vevent(lignes: Record<string, string> = {}): string {
  const proprietes = {
    UID: 'rdv-1@valmont.example',
    DTSTAMP: '20260315T080000Z',
    'DTSTART;TZID=Europe/Paris': '20260407T140000',
    'DTEND;TZID=Europe/Paris': '20260407T150000',
    SUMMARY: 'Atelier téléphone',
    LOCATION: 'Salle des fêtes\\, 3 rue Haute\\, 99100 Valmont',
    ...lignes,
  }
  const ecrites = Object.entries(proprietes).flatMap(([nom, valeur]) => (valeur ? [`${nom}:${valeur}`] : []))
  return ['BEGIN:VEVENT', ...ecrites, 'END:VEVENT'].join('\r\n')
}

export function vcalendar(...vevents: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:essai', ...vevents, 'END:VCALENDAR', ''].join('\r\n')
}

/** Importe un agenda. @returns le bilan, et ce que dirait le terminal. */
export async function importerTexteDAgenda(
  contenu: string,
  texte: string,
  options: Partial<OptionsDAgenda> = {},
) {
  const octets = new TextEncoder().encode(texte)
  const format = formatDAgenda(octets) ?? 'icalendar'
  const bilan = await importerAgenda(octets, {
    contenu,
    format,
    simuler: false,
    accepter: false,
    aujourdhui: JOUR,
    ...options,
  })
  return { bilan, sortie: agendaAuTerminal(bilan, false) }
}
