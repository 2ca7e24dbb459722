/** Un contenu où importer, un serveur qui donne des sources, et de quoi lancer un script sans le bloquer. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { importer, type OptionsDImport } from '../../../scripts/importer/executer.ts'
import { bilanAuTerminal } from '../../../scripts/importer/rapport.ts'
import { avecContenu, ficheValide, remplacer, type Fichiers } from '../../fiches/contenu-essai.ts'

export const JOUR = '2026-03-31'

const source = (id: string) =>
  `  ${id}:\n    nom: Liste ${id}\n    producteur: Les tests\n    etat: année 2026\n    licence: Licence Ouverte 2.0\n`
export const TERRITOIRE = remplacer(
  ficheValide('territoire'),
  '\nsources:\n  essai:',
  `\nsources:\n${source('france-services')}${source('schema-national')}  essai:`,
)

/** Le petit contenu, où les deux sources sont connues, le temps de `faire`. */
export function avecSources<T>(fichiers: Fichiers, faire: (contenu: string) => T): Promise<Awaited<T>> {
  return avecContenu({ 'territoire.yaml': TERRITOIRE, ...fichiers }, faire)
}

/** Chaque fichier du contenu, par chemin : pour dire que rien n’a bougé, à l’octet près. */
export function photo(contenu: string): Record<string, string> {
  const fichiers = readdirSync(contenu, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  return Object.fromEntries(
    fichiers
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((chemin) => [chemin.slice(contenu.length + 1), readFileSync(chemin, 'utf8')]),
  )
}

/** Lance un script de l’import et attend sa fin. */
export function lancer(script: string, ...options: string[]) {
  return lancerScript(`importer/${script}`, ...options)
}

/** Lance un script du projet et attend sa fin. @param script Depuis `scripts/`, sans `.ts`. */
export function lancerScript(
  script: string,
  ...options: string[]
): Promise<{ code: number | null; sortie: string }> {
  const enfant = spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
    env: { ...process.env, DATE_CONSTRUCTION: JOUR },
  })
  let sortie = ''
  enfant.stdout.on('data', (texte) => (sortie += texte))
  enfant.stderr.on('data', (texte) => (sortie += texte))
  return new Promise((fini) => enfant.on('close', (code) => fini({ code, sortie })))
}

/** Importe un texte sans passer par un processus. @returns ce que dirait le terminal, et si l’import a eu lieu. */
export async function importerTexte(
  contenu: string,
  texte: string,
  options: Partial<OptionsDImport> = {},
): Promise<{ reussi: boolean; sortie: string }> {
  const { simuler = false } = options
  try {
    const bilan = await importer(new TextEncoder().encode(texte), {
      contenu,
      simuler,
      accepter: false,
      aujourdhui: JOUR,
      ...options,
    })
    return { reussi: true, sortie: bilanAuTerminal(bilan, simuler) }
  } catch (erreur) {
    return { reussi: false, sortie: erreur instanceof Error ? erreur.message : String(erreur) }
  }
}

export type Page = (requete: IncomingMessage, reponse: ServerResponse) => void

/** Sert ces pages sur ce poste. */
export async function servir(pages: Record<string, Page>): Promise<{ site: string; fermer: () => void }> {
  const serveur = createServer((requete, reponse) => {
    const page = pages[requete.url ?? '']
    if (page) page(requete, reponse)
    else reponse.writeHead(404).end()
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  return {
    site: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    fermer: () => {
      serveur.closeAllConnections()
      serveur.close()
    },
  }
}
