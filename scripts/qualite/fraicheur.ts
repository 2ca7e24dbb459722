/**
 * L’âge de ce que dit l’annuaire, et les lieux à appeler d’abord : ce que montre la page /qualite/.
 * npm run fraicheur -- [--format=tableau|markdown|csv] [--contenu content]
 */
import { parseArgs } from 'node:util'
import { aAppeler, bilanDeQualite } from '../../src/domain/qualite/bilan.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { ecrireBilan, FORMATS_DE_BILAN, type FormatDeBilan } from '../../src/formats/qualite/bilan.ts'
import { lireLesLieux } from './lire.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    format: { type: 'string', default: 'tableau' },
  },
})

try {
  const { format } = values
  if (!estFormat(format))
    throw new Error(`Le format « ${format} » n’existe pas. Formats : ${FORMATS_DE_BILAN.join(', ')}.`)
  const aujourdhui = dateDeConstruction()
  const { contenu, lieux } = await lireLesLieux(values.contenu, aujourdhui)
  const intercommunalites = new Map(
    contenu.carte.intercommunalites
      .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'))
      .map(({ code, nom }) => [code, nom]),
  )
  const bilan = bilanDeQualite(lieux, [...intercommunalites.keys()], aujourdhui)
  const appels = aAppeler(lieux, aujourdhui)
  process.stdout.write(ecrireBilan({ bilan, appels, intercommunalites }, format))
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}

function estFormat(format: string): format is FormatDeBilan {
  return (FORMATS_DE_BILAN as readonly string[]).includes(format)
}
