import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** La forge refuse un texte de plus de 65 536 caractères. */
const CARACTERES_AU_PLUS = 60_000
/** Ce que la forge écrit elle-même est signé d’elle. */
export const AUTEUR = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
]

/** Une demande à ouvrir, ou à mettre à jour si sa branche en a déjà une. */
export interface Demande {
  titre: string
  /** Fichier Markdown à joindre. */
  resume: string
  branche: string
  base: string
}

/** Lance git dans le dépôt courant. Aucun argument ne passe par un interpréteur de commandes. */
export const git = (...options: string[]) => execFileSync('git', options, { encoding: 'utf8' }).trim()
/** Lance la commande de la forge, de même. */
export const forge = (...options: string[]) => execFileSync('gh', options, { encoding: 'utf8' }).trim()

/** Le numéro de la demande ouverte depuis cette branche ; vide s’il n’y en a pas. */
export function demandeOuverte(branche: string): string {
  const options = ['--head', branche, '--state', 'open', '--json', 'number', '--jq', '.[0].number // empty']
  return forge('pr', 'list', ...options)
}

/** Dit si `content/` a changé depuis le dernier commit. */
export function contenuChange(): boolean {
  return git('status', '--porcelain', '--', 'content') !== ''
}

/**
 * Pousse ce qui a changé dans `content/`, et rien d’autre, puis ouvre ou met à jour la demande.
 * @returns ce qui s’est fait, en une phrase.
 */
export function envoyerDemande({ titre, resume, branche, base }: Demande): string {
  const ouverte = demandeOuverte(branche)
  git('checkout', '-q', '-B', branche)
  git('add', '--', 'content')
  git(...AUTEUR, 'commit', '-q', '-m', titre)
  git('push', '-q', '--force', 'origin', `HEAD:refs/heads/${branche}`)
  abreger(resume)
  if (ouverte) forge('pr', 'edit', ouverte, '--title', titre, '--body-file', resume)
  else forge('pr', 'create', '--head', branche, '--base', base, '--title', titre, '--body-file', resume)
  return ouverte ? `Demande ${ouverte} mise à jour.` : 'Demande ouverte.'
}

function abreger(fichier: string): void {
  const texte = readFileSync(fichier, 'utf8')
  if (texte.length > CARACTERES_AU_PLUS)
    writeFileSync(
      fichier,
      `${texte.slice(0, CARACTERES_AU_PLUS)}\n\nLa suite est dans le journal de la nuit.\n`,
    )
}
