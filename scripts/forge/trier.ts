/**
 * Dit ce que touche une proposition : le contenu seul, jugé en deux minutes, ou le code, et tout se vérifie. Lit le
 * dernier commit du dépôt et celui d’avant, jamais le texte de la proposition.
 * node scripts/forge/trier.ts [--vers proposition] [--avant avant]
 * `--vers` : le dossier où écrire `touches.txt` et `proposition.json`, que relit scripts/forge/commenter.ts.
 * `--avant` : où poser le projet d’avant, si seul le contenu change.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { POIDS_MAXIMAL_OCTETS } from '../../src/fiches/lire.ts'
import { pluriel } from '../../src/i18n/fr/grammaire.ts'

/** Au-delà, ce n’est plus une correction : la proposition se lit sur la forge. */
const FICHIERS_AU_PLUS = 100
/** Fichier ordinaire, et « pas de fichier ». Un lien ou un sous-module n’est pas du contenu. */
const GENRES_ORDINAIRES = ['100644', '000000']

const { values } = parseArgs({
  options: {
    vers: { type: 'string', default: 'proposition' },
    avant: { type: 'string', default: 'avant' },
  },
})

const git = (...options: string[]) =>
  execFileSync('git', options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const touches = fichiersTouches(
  git('diff-tree', '-r', '-z', '--no-commit-id', '--no-renames', 'HEAD^1', 'HEAD'),
)
const contenuSeul = touches.length > 0 && touches.every(({ contenu }) => contenu)
mkdirSync(values.vers, { recursive: true })
writeFileSync(
  join(values.vers, 'touches.txt'),
  touches.map(({ chemin }) => `${chemin.replaceAll('\n', ' ')}\n`).join(''),
)
if (contenuSeul) {
  git('worktree', 'add', '--force', '--detach', values.avant, 'HEAD^1')
  const numero = numeroDeLaDemande()
  const fichiers = touches.slice(0, FICHIERS_AU_PLUS).map(({ chemin, present }) => ({
    chemin,
    apres: present ? texteDe(chemin) : null,
  }))
  if (numero !== undefined)
    writeFileSync(join(values.vers, 'proposition.json'), JSON.stringify({ numero, fichiers }))
}
const genre = contenuSeul ? 'contenu' : 'code'
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `genre=${genre}\n`)
console.log(
  contenuSeul
    ? `${pluriel(touches.length, 'fichier touché', 'fichiers touchés')}, tous dans content/.`
    : 'Le code change, ou rien : tout se vérifie.',
)

interface Touche {
  chemin: string
  /** Faux : le fichier a été supprimé. */
  present: boolean
  contenu: boolean
}

/** `:100644 100644 <avant> <apres> M\0chemin\0` */
function fichiersTouches(brut: string): Touche[] {
  const champs = brut.split('\0').filter(Boolean)
  return champs.flatMap((entete, i) => {
    if (i % 2) return []
    const [avant = '', apres = ''] = entete.slice(1).split(' ')
    const chemin = champs[i + 1]!
    const ordinaire = GENRES_ORDINAIRES.includes(avant) && GENRES_ORDINAIRES.includes(apres)
    return [{ chemin, present: apres !== '000000', contenu: ordinaire && chemin.startsWith('content/') }]
  })
}

/** Le texte d’un fichier de la proposition, coupé à ce qu’une fiche peut peser. */
function texteDe(chemin: string): string {
  return git('show', `HEAD:${chemin}`).slice(0, POIDS_MAXIMAL_OCTETS + 1)
}

/** Le numéro de la demande, que la forge écrit dans l’événement ; absent quand ce n’en est pas une. */
function numeroDeLaDemande(): number | undefined {
  if (!process.env.GITHUB_EVENT_PATH) return undefined
  const evenement = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')) as {
    pull_request?: { number?: number }
  }
  return evenement.pull_request?.number
}
