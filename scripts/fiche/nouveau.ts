/**
 * Pose des questions, et écrit une fiche juste : un lieu, un événement, une ressource ou un poste de conseiller.
 * npm run nouveau -- [lieu|evenement|ressource|conseiller] [--contenu content]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Genre } from '../../src/domain/contribution/libelles.ts'
import { estBloquante, ligneTerminal } from '../../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { ficheProposee } from '../forge/ticket/fiche-proposee.ts'
import { QUI, type Modele } from '../forge/ticket/champs.ts'
import { NOUVEAUX } from '../forge/ticket/modeles.ts'
import { essayer, poser } from './essayer.ts'
import { interroger, lignesTapees } from './questions.ts'

/** Ce qu’on ne demande pas : qui lance la commande parle pour le lieu, et dit des faits, pas des lignes. */
const TUS = ['qui', 'lignes']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { contenu: { type: 'string', default: dossierDuContenu() } },
})
const aujourdhui = dateDeConstruction()
const lecture = createInterface({ input: process.stdin, terminal: false })
const lignes = lignesTapees(lecture)
const dire = (texte: string) => console.log(texte)

const modele = await choisir()
if (modele) await ecrire(modele)
lecture.close()

async function choisir(): Promise<Modele | undefined> {
  const sortes = Object.keys(NOUVEAUX)
  let sorte = positionals[0]
  if (sorte === undefined) {
    dire(`Que voulez-vous écrire ? ${sortes.join(', ')}`)
    sorte = String((await lignes.next()).value ?? '').trim()
  }
  if (sortes.includes(sorte)) return NOUVEAUX[sorte]
  return renoncer(`« ${sorte} » : écrivez ${sortes.join(', ')}.`)
}

async function ecrire(modele: Modele): Promise<void> {
  dire(`\n${modele.titre}. Entrée sans rien : le champ reste absent. Jamais le nom d’une personne.`)
  const champs = modele.champs.filter(({ id }) => !TUS.includes(id))
  const reponses = await interroger(modele, champs, lignes, dire)
  if (!reponses) return renoncer('Questions interrompues : rien n’est écrit.')
  const ticket = { modele, reponses: new Map([...reponses, ['qui', QUI[0]]]) }
  const fiche = ficheProposee(ticket, { ids, texte, aujourdhui })
  if ('refus' in fiche) return renoncer(`${fiche.refus.join('\n')}\nRien n’est écrit.`)
  const anomalies = await essayer(new Map([[fiche.fichier, fiche.texte]]), values.contenu, aujourdhui)
  const fautes = anomalies.filter(estBloquante)
  if (fautes.length) return renoncer(`${fautes.map(ligneTerminal).join('\n')}\nRien n’est écrit.`)
  const chemin = join(values.contenu, fiche.fichier)
  poser(chemin, fiche.texte)
  dire(`\n${chemin}\n\n${fiche.texte}`)
  for (const a of anomalies) if (a.fichier === `content/${fiche.fichier}`) dire(ligneTerminal(a))
}

function ids(genre: Genre): string[] {
  const dossier = join(values.contenu, genre)
  if (!existsSync(dossier)) return []
  return readdirSync(dossier).flatMap((nom) => (nom.endsWith('.yaml') ? [nom.slice(0, -5)] : []))
}

function texte(genre: Genre, id: string): string {
  return readFileSync(join(values.contenu, genre, `${id}.yaml`), 'utf8')
}

function renoncer(message: string): undefined {
  console.error(message)
  process.exitCode = 1
}
