/**
 * Ce qui manque à chaque lieu pour le label, pour qui prépare les visites.
 * node scripts/label.ts [--lieu <id>] [--csv] [--contenu content]
 */
import { parseArgs } from 'node:util'
import { ContenuInvalide } from '../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../src/fiches/aujourdhui.ts'
import { lireContenu } from '../src/fiches/contenu.ts'
import { dateSansControle } from '../src/domain/fiche/controles.ts'
import { estFerme } from '../src/domain/fiche/vie.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { pluriel } from '../src/i18n/fr/grammaire.ts'
import { bilans, csv, tableau, type BilanDeLieu } from '../src/formats/bilan-label.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    lieu: { type: 'string' },
    csv: { type: 'boolean', default: false },
  },
})

const aujourdhui = dateDeConstruction()
const { contenu, anomalies } = await lireContenu(values.contenu, aujourdhui)
if (!contenu) {
  console.error(new ContenuInvalide(anomalies).message)
  process.exitCode = 1
} else {
  const { sources } = contenu.territoire
  const lieux = contenu.lieux
    .filter((lieu) => (values.lieu === undefined ? !estFerme(lieu, aujourdhui) : lieu.id === values.lieu))
    .map((lieu) => ({ ...lieu, releve_le: dateSansControle(lieu, sources) }))
  if (!lieux.length) {
    console.error(
      `« ${values.lieu} » n’est pas un lieu. Écrivez le nom d’un fichier de content/lieux, sans .yaml.`,
    )
    process.exitCode = 1
  } else {
    const liste = bilans(lieux, contenu.referentiel, aujourdhui)
    process.stdout.write(values.csv ? csv(liste) : `${tableau(liste)}\n\n${compte(liste)}\n`)
  }
}

function compte(liste: BilanDeLieu[]): string {
  const etats = Object.entries(Object.groupBy(liste, ({ etat }) => etat))
  const detail = etats.map(([etat, groupe]) => `${etat} : ${groupe.length}`).join(', ')
  return `${pluriel(liste.length, 'lieu', 'lieux')}. ${detail}.`
}
