/**
 * Relit toutes les sources que territoire.yaml déclare, et met l’annuaire à jour. Une source en panne n’arrête pas les
 * autres : elle est dite, et la commande finit par 1.
 * npm run actualiser -- [--simuler] [--resume bilan.md] [--contenu content] [--patience 60000]
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { obtenir } from './obtenir.ts'
import { importerTout } from './tout.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    simuler: { type: 'boolean', default: false },
    resume: { type: 'string' },
    patience: { type: 'string', default: '60000' },
  },
})

const aujourdhui = dateDeConstruction()
const { contenu, anomalies } = await lireContenu(values.contenu, aujourdhui)
if (!contenu) {
  console.error(new ContenuInvalide(anomalies).message)
  process.exitCode = 1
} else {
  const sources = contenu.territoire.imports ?? []
  if (sources.length === 0)
    console.log('Aucune source à relire : territoire.yaml n’a pas de ligne « imports ».')
  const markdown: string[] = []
  for (const { source, format, adresse, edition } of sources) {
    try {
      const obtenue = await obtenir(adresse, Number(values.patience))
      const bilan = await importerTout(obtenue.octets, {
        contenu: values.contenu,
        source,
        format,
        edition,
        edition_annoncee: obtenue.edition,
        simuler: values.simuler,
        accepter: false,
        aujourdhui,
      })
      console.log(`${bilan.auTerminal}\n`)
      markdown.push(bilan.enMarkdown)
    } catch (erreur) {
      const message = erreur instanceof Error ? erreur.message : String(erreur)
      console.error(`${source} : ${message}\n`)
      markdown.push(`## ${source} : pas relue\n\n${message}`)
      process.exitCode = 1
    }
  }
  if (values.resume) await writeFile(values.resume, `${markdown.join('\n\n')}\n`)
}
