/** Importe une source, liste de lieux ou agenda : ses octets disent laquelle, sauf si on l’a dit. */
import { FORMATS_D_AGENDA, type FormatDAgenda } from '../../src/domain/apport/evenements/recu.ts'
import type { FormatImporte } from '../../src/domain/apport/recue.ts'
import { formatDAgenda } from '../../src/formats/import/agenda/lire.ts'
import { importerAgenda } from './agenda/importer.ts'
import { agendaAuTerminal, agendaEnMarkdown } from './agenda/rapport.ts'
import { importer, type OptionsDImport } from './executer.ts'
import { bilanAuTerminal, bilanEnMarkdown } from './rapport.ts'

export type FormatConnu = FormatImporte | FormatDAgenda

/** Ce que l’import a fait, déjà en mots. */
export interface BilanDit {
  auTerminal: string
  enMarkdown: string
}

/** @throws {SourceRefusee} si la source entière est refusée ; {ContenuInvalide} si le contenu ne se lit pas. */
export async function importerTout(
  octets: Uint8Array,
  { format, ...options }: Omit<OptionsDImport, 'format'> & { format?: FormatConnu | undefined },
): Promise<BilanDit> {
  const agenda =
    format === undefined ? formatDAgenda(octets) : FORMATS_D_AGENDA.find((connu) => connu === format)
  if (agenda) {
    const bilan = await importerAgenda(octets, { ...options, format: agenda })
    return { auTerminal: agendaAuTerminal(bilan, options.simuler), enMarkdown: agendaEnMarkdown(bilan) }
  }
  const bilan = await importer(octets, { ...options, format: format as FormatImporte | undefined })
  return { auTerminal: bilanAuTerminal(bilan, options.simuler), enMarkdown: bilanEnMarkdown(bilan) }
}
