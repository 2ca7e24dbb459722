/**
 * Garde sur la forge la liste des adresses publiées, si elle a grandi.
 * node scripts/forge/retenir.ts
 */
import { AUTEUR, git } from './demande.ts'

const LISTE = 'content/adresses-publiees.txt'

if (git('status', '--porcelain', '--', LISTE) === '') {
  console.log('Aucune adresse nouvelle.')
} else {
  git('add', '--', LISTE)
  git(...AUTEUR, 'commit', '-q', '-m', 'Retient les adresses publiées aujourd’hui', '--', LISTE)
  git('push', '-q')
  console.log('Liste gardée.')
}
