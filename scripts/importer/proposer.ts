/**
 * Propose sur la forge ce que `npm run actualiser` a changé : une seule demande ouverte à la fois, mise à jour chaque
 * nuit. Sans changement, celle qui serait restée ouverte est fermée.
 * node scripts/importer/proposer.ts --resume bilan.md [--branche actualiser] [--base main]
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const TITRE = 'Met l’annuaire à jour d’après ses sources'
/** La forge refuse un texte de plus de 65 536 caractères. */
const CARACTERES_AU_PLUS = 60_000
const AUTEUR = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
]

const { values } = parseArgs({
  options: {
    resume: { type: 'string' },
    branche: { type: 'string', default: 'actualiser' },
    base: { type: 'string', default: 'main' },
  },
})
if (!values.resume) throw new Error('Donnez le bilan à joindre : --resume bilan.md')

const git = (...options: string[]) => execFileSync('git', options, { encoding: 'utf8' }).trim()
const forge = (...options: string[]) => execFileSync('gh', options, { encoding: 'utf8' }).trim()

const { resume, branche, base } = values
if (process.env.GH_TOKEN) forge('auth', 'setup-git')
const ouverte = forge(
  'pr',
  'list',
  '--head',
  branche,
  '--state',
  'open',
  '--json',
  'number',
  '--jq',
  '.[0].number // empty',
)
if (git('status', '--porcelain', '--', 'content') === '') {
  if (ouverte) forge('pr', 'close', ouverte, '--comment', 'L’annuaire dit déjà tout cela.')
  console.log('Rien à proposer : le contenu n’a pas changé.')
} else {
  git('checkout', '-q', '-B', branche)
  git('add', '--', 'content')
  git(...AUTEUR, 'commit', '-q', '-m', TITRE)
  git('push', '-q', '--force', 'origin', `HEAD:refs/heads/${branche}`)
  abreger(resume)
  if (ouverte) forge('pr', 'edit', ouverte, '--title', TITRE, '--body-file', resume)
  else forge('pr', 'create', '--head', branche, '--base', base, '--title', TITRE, '--body-file', resume)
  console.log(ouverte ? `Demande ${ouverte} mise à jour.` : 'Demande ouverte.')
}

function abreger(fichier: string): void {
  const texte = readFileSync(fichier, 'utf8')
  if (texte.length > CARACTERES_AU_PLUS)
    writeFileSync(
      fichier,
      `${texte.slice(0, CARACTERES_AU_PLUS)}\n\nLa suite est dans le journal de la nuit.\n`,
    )
}
