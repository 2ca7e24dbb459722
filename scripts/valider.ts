import { parseArgs } from 'node:util'
import {
  annotationForge,
  compter,
  estBloquante,
  ligneTerminal,
  resume,
  trierAnomalies,
} from '../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { pluriel } from '../src/i18n/fr/grammaire.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    forge: { type: 'boolean', default: process.env.GITHUB_ACTIONS === 'true' },
  },
})

const { anomalies, fiches } = await lireContenu(values.contenu, dateDeConstruction())
for (const anomalie of trierAnomalies(anomalies)) {
  console.log(ligneTerminal(anomalie))
  if (values.forge) console.log(annotationForge(anomalie))
}
const fautes = anomalies.filter(estBloquante)
const avertissements = compter(anomalies) - compter(fautes)
const bilan = fautes.length ? resume(fautes) : `${pluriel(fiches, 'fiche lue', 'fiches lues')}, aucune faute.`
console.log(avertissements ? `${bilan} À regarder : ${avertissements}.` : bilan)
process.exitCode = fautes.length ? 1 : 0
