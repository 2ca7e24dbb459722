import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Une forge d’essai : elle note ce qu’on lui demande, garde les textes joints, et répond ce qu’on lui a donné. */
export interface ForgeDEssai {
  /** À mettre en tête de PATH. */
  dossier: string
  /** Ce que `gh` dira quand ses arguments commencent par ces mots. */
  repondre: (debut: string, texte: string) => void
  appels: () => string[]
  /** Le dernier texte joint par `--body-file`. */
  texteJoint: () => string
}

export function forgeDEssai(racine: string): ForgeDEssai {
  const dossier = join(racine, 'gh-essai')
  mkdirSync(join(dossier, 'reponses'), { recursive: true })
  const script = `#!/usr/bin/env node
const { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const ici = ${JSON.stringify(dossier)}
const args = process.argv.slice(2)
appendFileSync(ici + '/appels', JSON.stringify(args) + '\\n')
const joint = args[args.indexOf('--body-file') + 1]
if (args.includes('--body-file')) copyFileSync(joint, ici + '/joint.md')
const nom = readdirSync(ici + '/reponses').map(decodeURIComponent).filter((debut) => args.join(' ').startsWith(debut)).sort((a, b) => b.length - a.length)[0]
if (args[1] === 'download') {
  if (nom === undefined) process.exit(1)
  writeFileSync(args[args.indexOf('--dir') + 1] + '/proposition.json', readFileSync(ici + '/reponses/' + encodeURIComponent(nom)))
} else if (nom !== undefined) process.stdout.write(readFileSync(ici + '/reponses/' + encodeURIComponent(nom)))
`
  writeFileSync(join(dossier, 'gh'), script)
  chmodSync(join(dossier, 'gh'), 0o755)
  const lire = (nom: string) =>
    existsSync(join(dossier, nom)) ? readFileSync(join(dossier, nom), 'utf8') : ''
  return {
    dossier,
    repondre: (debut, texte) => writeFileSync(join(dossier, 'reponses', encodeURIComponent(debut)), texte),
    appels: () =>
      lire('appels')
        .split('\n')
        .filter(Boolean)
        .map((ligne) => (JSON.parse(ligne) as string[]).join(' ')),
    texteJoint: () => lire('joint.md'),
  }
}
