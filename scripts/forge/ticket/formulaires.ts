/**
 * Écrit les formulaires de ticket de la forge d’après les schémas des fiches : mêmes mots, mêmes listes.
 * npm run formulaires -- [--verifier] [--vers .github/ISSUE_TEMPLATE]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import type { ChampDeTicket, Modele } from './champs.ts'
import { MODELES } from './modeles.ts'

const ENTETE =
  '# Écrit par « npm run formulaires », d’après les schémas des fiches. Ne pas changer à la main.\n'
const AVERTISSEMENT =
  'Ce ticket est public, et votre nom de compte aussi. N’écrivez le nom, le numéro ou l’adresse d’aucune personne : il serait refusé. Sans compte, la page « Contribuer » du site propose un autre chemin.'
const GENRES_DE_CHAMP = {
  ligne: 'input',
  liste: 'input',
  choix: 'dropdown',
  plusieurs: 'dropdown',
  lignes: 'textarea',
} as const

const { values } = parseArgs({
  options: {
    vers: { type: 'string', default: '.github/ISSUE_TEMPLATE' },
    verifier: { type: 'boolean', default: false },
  },
})

const fichiers = new Map(MODELES.map((modele) => [`${modele.nom}.yml`, formulaire(modele)]))
fichiers.set('config.yml', { blank_issues_enabled: true })
await mkdir(values.vers, { recursive: true })
const perimes: string[] = []
for (const [nom, contenu] of fichiers) {
  const fichier = join(values.vers, nom)
  const texte = ENTETE + stringify(contenu, { lineWidth: 0 })
  if ((await readFile(fichier, 'utf8').catch(() => '')) === texte) continue
  perimes.push(fichier)
  if (!values.verifier) await writeFile(fichier, texte)
}
if (values.verifier && perimes.length) {
  console.error(`Formulaires à refaire : ${perimes.join(', ')}. Lancez « npm run formulaires ».`)
  process.exitCode = 1
} else {
  console.log(perimes.length ? `Écrits : ${perimes.join(', ')}` : 'Formulaires à jour.')
}

function formulaire({ titre, description, champs }: Modele): object {
  return {
    name: titre,
    description,
    title: `${titre} : `,
    body: [{ type: 'markdown', attributes: { value: AVERTISSEMENT } }, ...champs.map(champDeForge)],
  }
}

function champDeForge({ id, titre, aide, sorte, valeurs, requis = false }: ChampDeTicket): object {
  return {
    type: GENRES_DE_CHAMP[sorte],
    id,
    attributes: {
      label: titre,
      ...(aide !== undefined && { description: aide }),
      ...(valeurs && { options: valeurs }),
      ...(sorte === 'plusieurs' && { multiple: true }),
    },
    ...(requis && { validations: { required: true } }),
  }
}
