/**
 * Dit avec des mots ce que change une proposition, dans un commentaire de sa demande. Ne lance rien d’elle : lit ce que
 * la vérification a laissé, et n’en garde que ce que la forge confirme.
 * node scripts/forge/commenter.ts [--simuler] : l’événement est dans GITHUB_EVENT_PATH, le dépôt dans GH_REPO.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { forge } from './demande.ts'
import { direProposition } from './dire-proposition.ts'
import { confronter, schemaDemande, schemaFichiersDeForge, schemaProposition } from './lire-proposition.ts'

const OCTETS_AU_PLUS = 8 * 1024 * 1024
const CARACTERES_AU_PLUS = 60_000
const DEPOT = /^[\w.-]+\/[\w.-]+$/

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    simuler: { type: 'boolean', default: false },
  },
})

const schemaEvenement = z.object({
  workflow_run: z.object({ id: z.int().min(1), head_sha: z.string().regex(/^[\da-f]{40}$/) }),
})
const { id, head_sha } = schemaEvenement.parse(
  JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')),
).workflow_run
const depot = process.env.GH_REPO ?? ''
if (!DEPOT.test(depot)) throw new Error('GH_REPO ne dit pas le dépôt : « compte/nom ».')

const dossier = mkdtempSync(join(tmpdir(), 'proposition-'))
try {
  const laisse = recuperer()
  if (laisse === undefined) console.log('La vérification n’a rien laissé à dire.')
  else await commenter(schemaProposition.parse(JSON.parse(laisse)))
} finally {
  rmSync(dossier, { recursive: true })
}

/** Ce que la vérification a laissé, ou rien : la demande touchait du code. */
function recuperer(): string | undefined {
  try {
    forge('run', 'download', String(id), '--repo', depot, '--name', 'proposition', '--dir', dossier)
  } catch {
    return undefined
  }
  const chemin = join(dossier, 'proposition.json')
  if (statSync(chemin).size > OCTETS_AU_PLUS)
    throw new Error('La proposition est trop lourde pour être dite.')
  return readFileSync(chemin, 'utf8')
}

async function commenter({ numero, fichiers }: z.output<typeof schemaProposition>): Promise<void> {
  const demande = schemaDemande.parse(JSON.parse(forge('api', `repos/${depot}/pulls/${numero}`)))
  if (demande.head.sha !== head_sha || demande.state !== 'open') {
    console.log(`La demande ${numero} n’est pas celle qui vient d’être vérifiée, ou elle est fermée.`)
    return
  }
  const deForge = schemaFichiersDeForge.parse(
    JSON.parse(forge('api', `repos/${depot}/pulls/${numero}/files?per_page=100`)),
  )
  const { surs, autres } = confronter(fichiers, deForge)
  const mots = await direProposition(surs, autres, values.contenu, dateDeConstruction())
  const page = `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${depot}/actions/runs/${id}`
  const texte = [
    'Ce que cette proposition change :',
    '',
    mots.length > CARACTERES_AU_PLUS
      ? `${mots.slice(0, CARACTERES_AU_PLUS).replace(/[^\n]*$/, '')}\n…`
      : mots,
    '',
    `Les pages changées sont [en bas de cette page](${page}), dans « apercu ». Comment relire : RELIRE.md`,
    '',
  ].join('\n')
  if (values.simuler) return console.log(texte)
  const chemin = join(dossier, 'commentaire.md')
  writeFileSync(chemin, texte)
  forge(
    'pr',
    'comment',
    String(numero),
    '--repo',
    depot,
    '--body-file',
    chemin,
    '--edit-last',
    '--create-if-none',
  )
  console.log(`Demande ${numero} commentée.`)
}
