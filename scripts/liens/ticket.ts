/**
 * Ouvre, met à jour ou ferme le ticket des liens cassés, d’après la dernière visite.
 * node scripts/liens/ticket.ts [--json liens.json] [--markdown liens.md]
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { forge } from '../forge/demande.ts'
import type { Visite } from './visiter.ts'

const TITRE = 'Liens à réparer'
/** Ce qui demande une main : les autres états passent d’eux-mêmes. */
const A_REPARER: readonly string[] = ['casse', 'deplace'] satisfies Visite['etat'][]

const { values } = parseArgs({
  options: {
    json: { type: 'string', default: 'liens.json' },
    markdown: { type: 'string', default: 'liens.md' },
  },
})

const visites = JSON.parse(readFileSync(values.json, 'utf8')) as Visite[]
const aReparer = visites.filter(({ etat }) => A_REPARER.includes(etat)).length
const numero = ticketOuvert()
if (aReparer === 0) {
  if (numero !== undefined) forge('issue', 'close', numero, '--comment', 'Tous les liens répondent.')
} else if (numero === undefined) {
  forge('issue', 'create', '--title', TITRE, '--body-file', values.markdown)
} else {
  forge('issue', 'edit', numero, '--body-file', values.markdown)
}
console.log(aReparer === 0 ? 'Aucun lien à réparer.' : `Liens à réparer : ${aReparer}.`)

/** Le numéro du ticket ouvert par la forge elle-même sous ce titre. */
function ticketOuvert(): string | undefined {
  const recherche = `in:title "${TITRE}" author:app/github-actions`
  const options = ['--state', 'open', '--search', recherche, '--json', 'number,title']
  const tickets = JSON.parse(forge('issue', 'list', ...options) || '[]') as {
    number: number
    title: string
  }[]
  const trouve = tickets.find(({ title }) => title === TITRE)
  return trouve && String(trouve.number)
}
