/**
 * Ce qui manque à chaque lieu pour le label, pour qui prépare les visites ; et les actes du label, écrits dans la fiche.
 * npm run label -- [--lieu <id>] [--csv] [--contenu content]
 * npm run label -- attester <lieu> --criteres A1,A2 [--le 2026-03-31]
 * npm run label -- renouveler <lieu> : le lieu signe à nouveau ce qu’il a promis la dernière fois
 * npm run label -- verifier <lieu> --criteres A1,A2 --par "Visite du Département"
 * npm run label -- decider <lieu> --par "Le Département"
 */
import { parseArgs } from 'node:util'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'
import { dateSansControle } from '../../src/domain/fiche/controles.ts'
import { estFerme } from '../../src/domain/fiche/vie.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { pluriel } from '../../src/i18n/fr/grammaire.ts'
import { agir } from './actes.ts'
import { bilans, csv, tableau, type BilanDeLieu } from '../../src/formats/bilan-label.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    lieu: { type: 'string' },
    csv: { type: 'boolean', default: false },
    criteres: { type: 'string' },
    par: { type: 'string' },
    le: { type: 'string' },
  },
})

const aujourdhui = dateDeConstruction()
if (positionals.length) {
  const { dit, fait } = await agir(positionals, values, aujourdhui)
  if (fait) console.log(dit)
  else console.error(dit)
  process.exitCode = fait ? 0 : 1
} else await dresserLeBilan()

async function dresserLeBilan(): Promise<void> {
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
}

function compte(liste: BilanDeLieu[]): string {
  const etats = Object.entries(Object.groupBy(liste, ({ etat }) => etat))
  const detail = etats.map(([etat, groupe]) => `${etat} : ${groupe.length}`).join(', ')
  return `${pluriel(liste.length, 'lieu', 'lieux')}. ${detail}.`
}
