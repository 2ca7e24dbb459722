/**
 * Propose sur la forge ce que `npm run actualiser` a changé : une seule demande ouverte à la fois, mise à jour chaque
 * nuit. Sans changement, celle qui serait restée ouverte est fermée.
 * node scripts/importer/proposer.ts --resume bilan.md [--branche actualiser] [--base main]
 */
import { parseArgs } from 'node:util'
import { contenuChange, demandeOuverte, envoyerDemande, forge } from '../forge/demande.ts'

const TITRE = 'Met l’annuaire à jour d’après ses sources'

const { values } = parseArgs({
  options: {
    resume: { type: 'string' },
    branche: { type: 'string', default: 'actualiser' },
    base: { type: 'string', default: 'main' },
  },
})
if (!values.resume) throw new Error('Donnez le bilan à joindre : --resume bilan.md')

const { resume, branche, base } = values
if (process.env.GH_TOKEN) forge('auth', 'setup-git')
if (contenuChange()) {
  console.log(envoyerDemande({ titre: TITRE, resume, branche, base }))
} else {
  const ouverte = demandeOuverte(branche)
  if (ouverte) forge('pr', 'close', ouverte, '--comment', 'L’annuaire dit déjà tout cela.')
  console.log('Rien à proposer : le contenu n’a pas changé.')
}
