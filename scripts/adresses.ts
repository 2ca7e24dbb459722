/**
 * Tient la liste de toutes les adresses publiées un jour : aucune ne doit cesser de répondre.
 * node scripts/adresses.ts [--verifier] [--site dist] [--liste content/adresses-publiees.txt]
 * Sans option, ajoute celles du site construit, et n’en retire jamais. `--verifier` n’écrit rien.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { adressesPerdues, adressesPubliques, lireAdresses } from '../src/domain/adresses-publiees.ts'
import { dossierDeSortie, dossierDuContenu } from '../src/fiches/emplacements.ts'
import { pluriel } from '../src/i18n/fr/grammaire.ts'

const { values } = parseArgs({
  options: {
    verifier: { type: 'boolean', default: false },
    site: { type: 'string', default: dossierDeSortie() },
    liste: { type: 'string', default: join(dossierDuContenu(), 'adresses-publiees.txt') },
  },
})

const servies = adressesPubliques(
  globSync('**/*.*', { cwd: values.site }).map((f) => f.replaceAll('\\', '/')),
)
const publiees = lireAdresses(lireSiPresent(values.liste))
const perdues = adressesPerdues(publiees, servies)
const neuves = adressesPerdues(servies, publiees)

if (servies.length === 0) {
  console.error(`${values.site} est vide. Lancez d’abord « npm run build ».`)
  process.exitCode = 2
} else if (perdues.length > 0) {
  console.error(
    `${pluriel(perdues.length, 'adresse publiée ne répond plus', 'adresses publiées ne répondent plus')} :\n${perdues.map((adresse) => `  ${adresse}\n`).join('')}` +
      'Remettez ces pages. Un lieu qui ferme garde sa fiche, avec « ferme_le » ; une fiche ne change pas de nom.',
  )
  process.exitCode = 1
} else {
  if (!values.verifier && neuves.length > 0)
    writeFileSync(values.liste, `${[...publiees, ...neuves].toSorted().join('\n')}\n`)
  const ajout = values.verifier ? 'à ajouter à la prochaine publication' : 'de plus'
  console.log(
    `${pluriel(publiees.length, 'adresse publiée répond', 'adresses publiées répondent')} ; ${neuves.length} ${ajout}.`,
  )
}

function lireSiPresent(fichier: string): string {
  try {
    return readFileSync(fichier, 'utf8')
  } catch {
    return '' // un autre territoire commence sans liste
  }
}
