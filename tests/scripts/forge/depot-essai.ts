import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const AUTEUR = ['-c', 'user.name=essai', '-c', 'user.email=essai@vals.example']

/** Un dépôt jetable, dont le premier commit est le petit contenu d’essai. */
export interface DepotDEssai {
  racine: string
  depot: string
  git: (...options: string[]) => string
  /** Écrit ces fichiers et en fait un commit. */
  commettre: (fichiers: Record<string, string>) => void
}

export function depotDEssai(): DepotDEssai {
  const racine = mkdtempSync(join(tmpdir(), 'forge-'))
  const depot = join(racine, 'depot')
  const git = (...options: string[]) =>
    execFileSync('git', options, { cwd: depot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const commettre = (fichiers: Record<string, string>) => {
    for (const [chemin, texte] of Object.entries(fichiers)) {
      mkdirSync(dirname(join(depot, chemin)), { recursive: true })
      writeFileSync(join(depot, chemin), texte)
    }
    git('add', '--all')
    git(...AUTEUR, 'commit', '--quiet', '--message', 'essai')
  }
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', join(racine, 'forge.git')])
  execFileSync('git', ['clone', '--quiet', join(racine, 'forge.git'), depot], { stdio: 'ignore' })
  git('checkout', '--quiet', '-b', 'main')
  cpSync('tests/fixtures/petit/content', join(depot, 'content'), { recursive: true })
  commettre({ 'README.md': 'Un dépôt d’essai.\n' })
  git('push', '--quiet', 'origin', 'main')
  return { racine, depot, git, commettre }
}
