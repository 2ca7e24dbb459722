/**
 * Relit toutes les fiches et dit toutes les fautes.
 * npm run valider -- [--contenu content] [--format terminal|github] [--avant autre/content --touches liste.txt]
 * `--avant` et `--touches` jugent une proposition : le contenu d’avant elle, et les chemins qu’elle touche, un par ligne.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  annotationForge,
  compter,
  estBloquante,
  ligneTerminal,
  resume,
  trierAnomalies,
  type Anomalie,
} from '../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { jugerProposition } from '../src/fiches/proposition.ts'
import { pluriel } from '../src/i18n/fr/grammaire.ts'
import { suivisDe } from './fiche/essayer.ts'

const FORMATS = ['terminal', 'github']
const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    format: { type: 'string', default: process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal' },
    avant: { type: 'string' },
    touches: { type: 'string' },
  },
})
if (!FORMATS.includes(values.format))
  throw new Error(`--format ${values.format} : écrivez l’un de ${FORMATS.join(', ')}.`)
if ((values.avant === undefined) !== (values.touches === undefined))
  throw new Error('--avant et --touches vont ensemble : le contenu d’avant, et les chemins touchés.')

const aujourdhui = dateDeConstruction()
const { anomalies: lues, fiches } = await lireContenu(values.contenu, aujourdhui)
const anomalies =
  values.avant === undefined || values.touches === undefined
    ? lues
    : await jugees(values.avant, readFileSync(values.touches, 'utf8').split('\n').filter(Boolean))
for (const anomalie of trierAnomalies(anomalies)) {
  console.log(ligneTerminal(anomalie))
  if (values.format === 'github') console.log(annotationForge(anomalie))
}
const fautes = anomalies.filter(estBloquante)
const avertissements = compter(anomalies) - compter(fautes)
const bilan = fautes.length ? resume(fautes) : `${pluriel(fiches, 'fiche lue', 'fiches lues')}, aucune faute.`
console.log(avertissements ? `${bilan} À regarder : ${avertissements}.` : bilan)
process.exitCode = fautes.length ? 1 : 0

/** Les mêmes, pour qui relit une proposition. */
async function jugees(avant: string, touches: string[]): Promise<Anomalie[]> {
  const { anomalies } = await lireContenu(avant, aujourdhui)
  const suivis = touches.flatMap((chemin) =>
    suivisDe(chemin.replace(/^content\//, ''), avant, values.contenu),
  )
  return [...jugerProposition(lues, { touches: new Set(touches), anomalies }), ...suivis]
}
