/**
 * Met l’annuaire à jour d’après une liste publiée : schéma national des lieux de médiation numérique (JSON ou CSV),
 * liste officielle des espaces France services (CSV), ou agenda (iCalendar, export d’OpenAgenda).
 * npm run importer -- FICHIER|ADRESSE [--source france-services] [--format schema-national] [--edition 2024-08-01]
 *   [--simuler] [--accepter-changement] [--resume bilan.md] [--contenu content] [--patience 30000]
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { FORMATS_D_AGENDA } from '../../src/domain/apport/evenements/recu.ts'
import { FORMATS_IMPORTES } from '../../src/domain/apport/recue.ts'
import { estDateCivile } from '../../src/domain/temps/calendrier.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { obtenir } from './obtenir.ts'
import { importerTout, type FormatConnu } from './tout.ts'

const FORMATS: readonly string[] = [...FORMATS_IMPORTES, ...FORMATS_D_AGENDA]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    source: { type: 'string' },
    format: { type: 'string' },
    edition: { type: 'string' },
    simuler: { type: 'boolean', default: false },
    'accepter-changement': { type: 'boolean', default: false },
    resume: { type: 'string' },
    patience: { type: 'string', default: '30000' },
  },
})

try {
  const [ou, ...autres] = positionals
  if (ou === undefined || autres.length)
    throw new Error('Donnez un fichier ou une adresse : npm run importer -- liste.csv --simuler')
  const { format, edition, simuler } = values
  if (format !== undefined && !estFormat(format))
    throw new Error(`Le format « ${format} » n’existe pas. Formats : ${FORMATS.join(', ')}.`)
  if (edition !== undefined && !estDateCivile(edition))
    throw new Error(`L’édition « ${edition} » n’est pas une date. Exemple : --edition 2024-08-01`)
  const obtenue = await obtenir(ou, Number(values.patience))
  const bilan = await importerTout(obtenue.octets, {
    contenu: values.contenu,
    source: values.source,
    format,
    edition,
    edition_annoncee: obtenue.edition,
    simuler,
    accepter: values['accepter-changement'],
    aujourdhui: dateDeConstruction(),
  })
  console.log(bilan.auTerminal)
  if (values.resume) await writeFile(values.resume, `${bilan.enMarkdown}\n`)
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}

function estFormat(format: string): format is FormatConnu {
  return FORMATS.includes(format)
}
