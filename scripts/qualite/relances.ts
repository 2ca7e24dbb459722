/**
 * Une lettre par structure dont un fait a plus d’un an, en texte et en page qui s’imprime, et leur liste.
 * npm run relances -- [--sortie relances] [--avant 2026-04-30] [--contenu content]
 */
import { parseArgs } from 'node:util'
import { relances } from '../../src/domain/qualite/relances.ts'
import { ajouterJours, estDateCivile } from '../../src/domain/temps/calendrier.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { lettreEnHtml } from '../../src/formats/qualite/lettre-html.ts'
import { lettre, lettreEnTexte, resumeDesRelances } from '../../src/formats/qualite/lettre.ts'
import { ecrireCsv } from '../../src/formats/tableur.ts'
import { lireLesLieux } from './lire.ts'
import { remplacerDossier } from './remplacer-dossier.ts'

/** Le temps de lire une lettre et de demander autour de soi. */
const JOURS_POUR_REPONDRE = 30
const LISTE = 'liste.csv'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    sortie: { type: 'string', default: 'relances' },
    avant: { type: 'string' },
  },
})

try {
  const ecriteLe = dateDeConstruction()
  const avant = values.avant ?? ajouterJours(ecriteLe, JOURS_POUR_REPONDRE)
  if (!estDateCivile(avant))
    throw new Error(`« ${avant} » n’est pas une date. Exemple : --avant ${ajouterJours(ecriteLe, 30)}`)
  if (avant <= ecriteLe) throw new Error(`Le ${avant} est déjà passé. Donnez un jour à venir : --avant`)
  const { contenu, lieux } = await lireLesLieux(values.contenu, ecriteLe)
  const toutes = relances(lieux, contenu.acteurs, ecriteLe)
  const fichiers = new Map<string, string>()
  for (const relance of toutes) {
    const ecrite = lettre(relance, { territoire: contenu.territoire, ecriteLe, avant })
    fichiers.set(`${relance.id}.txt`, lettreEnTexte(ecrite))
    fichiers.set(`${relance.id}.html`, lettreEnHtml(ecrite))
  }
  fichiers.set(
    LISTE,
    ecrireCsv([
      ['lettre', 'destinataire', 'courriel', 'lieux', 'faits de plus d’un an'],
      ...toutes.map(({ id, destinataire, courriel, lieux, aRevoir }) => [
        `${id}.txt`,
        destinataire,
        courriel,
        lieux.length,
        aRevoir,
      ]),
    ]),
  )
  remplacerDossier(values.sortie, fichiers, LISTE)
  console.log(`${resumeDesRelances(toutes)} Elles sont dans « ${values.sortie} ».`)
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}
