/** Des imports tués net, et ce qu’il en reste : le contenu d’avant, ou celui d’après. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { lireContenu } from '../../src/fiches/contenu.ts'
import { csvFranceServices, VALMONT } from '../formats/import/sources.ts'
import { JOUR, photo, TERRITOIRE } from '../scripts/importer/import-essai.ts'
import type { Hasard } from './hasard.ts'

/** Où en était le contenu après chaque mort, tel que la porte des fiches le montre. */
export interface BilanDesMorts {
  avant: number
  apres: number
  /** Le dossier manquait tout à fait : la lecture l’a remis. */
  remis: number
  /** Ni l’un ni l’autre, ou un contenu fautif. Il ne doit y en avoir aucun. */
  melanges: string[]
}

const LIEUX = 24
const NOMS = 'Lilas Roses Iris Tilleuls Saules Ormes Hêtres Cèdres Pins Houx Buis Ifs'.split(' ')

/** Un contenu de 24 lieux, et une source qui change le téléphone de chacun et en ajoute un. */
function preparer(): { dossier: string; contenu: string; source: string } {
  const dossier = mkdtempSync(join(tmpdir(), 'morts-'))
  const contenu = join(dossier, 'content')
  cpSync('tests/fixtures/petit/content', contenu, { recursive: true })
  writeFileSync(join(contenu, 'territoire.yaml'), TERRITOIRE)
  const lignes = Array.from({ length: LIEUX }, (_, i) => {
    const id = String(100 + i)
    const adresse = `${i + 1} rue des ${NOMS[i % NOMS.length]}`
    const fiche = `id: lieu-${id}\nnom: Lieu ${id}\nclasse: mediation\nadresse: ${adresse}\ncode_postal: "99100"\ncommune: Valmont\nlatitude: 45.05\nlongitude: 4.05\ntelephone: 04 77 00 01 ${id.slice(1)}\nidentifiants:\n  france-services: "${id}"\nsources:\n  - essai\ndate_maj: 2022-01-01\najoute_le: 2022-01-01\n`
    writeFileSync(join(contenu, `lieux/lieu-${id}.yaml`), fiche)
    return { ...VALMONT, id_fs: id, lib_fs: `Lieu ${id}`, adresse, telephone: `04 77 00 02 ${id.slice(1)}` }
  })
  const source = join(dossier, 'source.csv')
  writeFileSync(source, csvFranceServices([...lignes, { ...VALMONT, adresse: '40 route du Col' }]))
  return { dossier, contenu, source }
}

/** Tue `n` imports, chacun à un instant tiré entre deux parts de sa durée ordinaire. */
export async function tuerDesImports(n: number, hasard: Hasard, depuis = 0): Promise<BilanDesMorts> {
  const { dossier, contenu, source } = preparer()
  const commande = ['scripts/importer/importer.ts', source, '--contenu', contenu, '--edition', '2024-08-01']
  const modele = join(dossier, 'modele')
  cpSync(contenu, modele, { recursive: true })
  const debut = performance.now()
  await lancer(commande)
  const duree = performance.now() - debut
  const [avant, apres] = [photo(modele), photo(contenu)]
  if (JSON.stringify(avant) === JSON.stringify(apres))
    throw new Error('L’import ne change rien : il n’y a rien à tuer.')
  const remettre = () => {
    rmSync(contenu, { recursive: true, force: true })
    cpSync(modele, contenu, { recursive: true })
  }
  const bilan = vide()
  for (let i = 0; i < n; i++) {
    remettre()
    await lancer(commande, duree * (depuis + hasard.part() * (1.1 - depuis)))
    await constater(contenu, avant, apres, bilan)
  }
  rmSync(dossier, { recursive: true })
  return bilan
}

/** Tue `n` fois un processus qui ne fait qu’échanger deux contenus, l’un pour l’autre, sans fin. */
export async function tuerDesEchanges(n: number, hasard: Hasard): Promise<BilanDesMorts> {
  const { dossier, contenu } = preparer()
  const [a, b] = ['04 77 00 01', '04 77 00 02']
  const avant = photo(contenu)
  const apres = Object.fromEntries(
    Object.entries(avant).map(([nom, texte]) => [nom, texte.replace(`${a} `, `${b} `)]),
  )
  const bilan = vide()
  for (let i = 0; i < n; i++) {
    await lancer(['tests/banc/echanger-sans-fin.ts', contenu, a!, b!], hasard.part() * 150, true)
    await constater(contenu, avant, apres, bilan)
  }
  rmSync(dossier, { recursive: true })
  return bilan
}

/** Lance, et tue après ce délai ; `attendre` : le délai court à partir du premier mot. */
function lancer(commande: string[], delaiMs?: number, attendre = false): Promise<void> {
  const enfant = spawn(process.execPath, commande, {
    env: { ...process.env, DATE_CONSTRUCTION: JOUR },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const tuer = () => setTimeout(() => enfant.kill('SIGKILL'), delaiMs)
  if (delaiMs !== undefined && !attendre) tuer()
  enfant.stdout.once('data', () => delaiMs !== undefined && attendre && tuer())
  enfant.stdout.resume()
  return new Promise((fini) => enfant.on('close', () => fini()))
}

const vide = (): BilanDesMorts => ({ avant: 0, apres: 0, remis: 0, melanges: [] })

async function constater(
  contenu: string,
  avant: Record<string, string>,
  apres: Record<string, string>,
  bilan: BilanDesMorts,
): Promise<void> {
  if (!existsSync(contenu)) bilan.remis += 1
  const { contenu: lu, anomalies } = await lireContenu(contenu, JOUR)
  const vu = JSON.stringify(photo(contenu))
  if (!lu) bilan.melanges.push(JSON.stringify(anomalies.slice(0, 3)))
  else if (vu === JSON.stringify(avant)) bilan.avant += 1
  else if (vu === JSON.stringify(apres)) bilan.apres += 1
  else bilan.melanges.push(readFileSync(join(contenu, 'lieux/lieu-100.yaml'), 'utf8'))
}
