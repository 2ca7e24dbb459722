/**
 * Garde les indicateurs du réseau à la date du jour, pour les comparer d’une année à l’autre.
 * node scripts/photographier.ts [--contenu content] [--verifier]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dateSansControle, ficheVerifieeLe } from '../src/domain/fiche/controles.ts'
import { CRITERES } from '../src/domain/reseau/criteres.ts'
import { photographier } from '../src/domain/reseau/indicateurs.ts'
import { lieuxEnService } from '../src/domain/reseau/lieux.ts'
import { desservir } from '../src/domain/reseau/maillage.ts'
import { ContenuInvalide } from '../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { indicateurEnYaml } from '../src/formats/indicateur-yaml.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    verifier: { type: 'boolean', default: false },
  },
})

const le = dateDeConstruction()
const { contenu, anomalies } = await lireContenu(values.contenu, le)
if (!contenu) {
  console.error(new ContenuInvalide(anomalies).message)
  process.exitCode = 1
} else {
  const { communes } = contenu.carte
  const lieux = lieuxEnService(contenu.lieux, communes, le).map((lieu) => {
    const releve_le = dateSansControle(lieu, contenu.territoire.sources)
    return { ...lieu, verifieeLe: ficheVerifieeLe({ ...lieu, releve_le }) }
  })
  const dessertes = desservir(communes, lieux, CRITERES)
  const conseillers = contenu.conseillers.length
  const texte = indicateurEnYaml(photographier({ lieux, conseillers, communes, dessertes, le }))
  const fichier = join(values.contenu, 'indicateurs', `${le}.yaml`)
  const actuel = await readFile(fichier, 'utf8').catch(() => undefined)
  if (actuel === texte) console.log(`${fichier} est à jour.`)
  else if (values.verifier) {
    const etat = actuel === undefined ? 'manque' : 'ne dit plus ce que disent les fiches'
    console.error(`${fichier} ${etat}. Lancez « npm run photographier ».`)
    process.exitCode = 1
  } else {
    await mkdir(join(values.contenu, 'indicateurs'), { recursive: true })
    await writeFile(fichier, texte)
    console.log(`Écrit : ${fichier}`)
  }
}
