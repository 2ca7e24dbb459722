import { parseArgs } from 'node:util'
import { annotationForge, ligneTerminal, resume, trierAnomalies } from '../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: 'content' },
    forge: { type: 'boolean', default: process.env.GITHUB_ACTIONS === 'true' },
  },
})

const { anomalies, fiches } = await lireContenu(values.contenu, dateDeConstruction())
for (const anomalie of trierAnomalies(anomalies)) {
  console.log(ligneTerminal(anomalie))
  if (values.forge) console.log(annotationForge(anomalie))
}
console.log(anomalies.length ? resume(anomalies) : `${fiches} fiches lues, aucune faute.`)
process.exitCode = anomalies.length ? 1 : 0
