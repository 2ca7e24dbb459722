/**
 * Fait d’un ticket né d’un formulaire une demande à relire, ou répond ce qui l’empêche. Le texte du ticket est une
 * donnée : il ne devient ni un chemin, ni un argument de commande.
 * node scripts/forge/proposition.ts [--simuler] : l’événement est dans GITHUB_EVENT_PATH.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { poser } from '../fiche/essayer.ts'
import { envoyerDemande, forge } from './demande.ts'
import { inerte } from './inerte.ts'
import { jugerTicket } from './ticket/juger.ts'

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    simuler: { type: 'boolean', default: false },
  },
})

const { numero, corps } = lireEvenement()
const verdict = await jugerTicket(corps, values.contenu, dateDeConstruction())
if (!verdict) console.log('Ce ticket n’est pas né d’un formulaire : rien à faire.')
else if ('refus' in verdict)
  repondre([
    'Ce ticket ne peut pas devenir une fiche :',
    '',
    ...verdict.refus.map(enPuce),
    '',
    'Modifiez-le : il sera relu.',
  ])
else {
  const { fiche, aRegarder } = verdict
  const resume = [
    ...fiche.phrases.map(enPuce),
    ...(aRegarder.length ? ['', 'À regarder :', '', ...aRegarder.map(enPuce)] : []),
    '',
    `Demandé dans le ticket ${numero}. Comment relire : RELIRE.md`,
    '',
    `Closes #${numero}`,
  ].join('\n')
  if (values.simuler) console.log(`${fiche.titre}\n\n${resume}\n\n${fiche.texte}`)
  else envoyer(fiche.titre, fiche.fichier, fiche.texte, resume)
}

function envoyer(titre: string, fichier: string, texte: string, resume: string): void {
  const branche = `proposition-${numero}`
  poser(join(values.contenu, fichier), texte)
  if (process.env.GH_TOKEN) forge('auth', 'setup-git')
  dansUnFichier(`${resume}\n`, (chemin) =>
    console.log(envoyerDemande({ titre, resume: chemin, branche, base: 'main' })),
  )
  // La forge ne vérifie pas d’elle-même ce que ses propres travaux ont poussé.
  forge('workflow', 'run', 'verifier.yml', '--ref', branche)
}

function repondre(lignes: string[]): void {
  console.log(lignes.join('\n'))
  if (values.simuler) return
  dansUnFichier(`${lignes.join('\n')}\n`, (chemin) => {
    forge('issue', 'comment', String(numero), '--body-file', chemin, '--edit-last', '--create-if-none')
  })
}

function dansUnFichier(texte: string, faire: (chemin: string) => void): void {
  const dossier = mkdtempSync(join(tmpdir(), 'ticket-'))
  try {
    writeFileSync(join(dossier, 'texte.md'), texte)
    faire(join(dossier, 'texte.md'))
  } finally {
    rmSync(dossier, { recursive: true })
  }
}

function enPuce(phrase: string): string {
  return `- ${inerte(phrase)}`
}

/** @throws {Error} si la forge n’a pas donné un ticket. */
function lireEvenement(): { numero: number; corps: string } {
  const chemin = process.env.GITHUB_EVENT_PATH
  if (!chemin)
    throw new Error(
      'GITHUB_EVENT_PATH est vide : ce script se lance sur la forge, à l’ouverture d’un ticket.',
    )
  const { issue } = JSON.parse(readFileSync(chemin, 'utf8')) as {
    issue?: { number?: unknown; body?: unknown }
  }
  const numero = Number(issue?.number)
  if (!Number.isSafeInteger(numero) || numero < 1)
    throw new Error('Cet événement n’est pas celui d’un ticket.')
  return { numero, corps: typeof issue?.body === 'string' ? issue.body : '' }
}
