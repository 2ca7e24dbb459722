/**
 * Ne garde d’un site construit que les pages qu’une proposition change, avec ce qu’il faut pour les voir sans serveur.
 * node scripts/forge/apercu.ts --avant avant/dist --apres dist [--vers apercu] [--site https://…]
 * `--site` : où mènent les liens vers les pages qui n’ont pas changé.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { pluriel } from '../../src/i18n/fr/grammaire.ts'

/** Ce que la page refuse d’aller chercher ; ouverte d’un double-clic, ses propres feuilles en seraient. */
const POLITIQUE = /<meta http-equiv="content-security-policy"[^>]*>/i

const { values } = parseArgs({
  options: {
    avant: { type: 'string' },
    apres: { type: 'string', default: 'dist' },
    vers: { type: 'string', default: 'apercu' },
    site: { type: 'string', default: '' },
  },
})
const { avant, apres, vers } = values
if (avant === undefined) throw new Error('Donnez le site d’avant : --avant avant/dist')

const pagesDApres = pagesDe(apres)
const changees = pagesDApres.filter((page) => lire(avant, page) !== lire(apres, page))
const disparues = pagesDe(avant).filter((page) => !pagesDApres.includes(page))
mkdirSync(vers, { recursive: true })
for (const fichier of accessoiresDe(changees)) copier(fichier)
for (const page of changees) ecrire(page, sansServeur(lire(apres, page) ?? '', page))
const bilan = [
  pluriel(changees.length, 'page change', 'pages changent'),
  ...(disparues.length ? [pluriel(disparues.length, 'page disparaît', 'pages disparaissent')] : []),
].join(', ')
const liste = [...changees, ...disparues.map((page) => `${page} (disparaît)`)]
ecrire('pages-changees.txt', `${[`${bilan}.`, ...liste].join('\n')}\n`)
console.log(`${bilan}.`)

/** Chemins triés des pages d’un site, `lieux/x/index.html`. */
function pagesDe(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => chemin.endsWith('.html'))
    .map((chemin) => chemin.split(sep).join('/'))
    .toSorted()
}

function lire(site: string, chemin: string): string | undefined {
  const fichier = join(site, chemin)
  return existsSync(fichier) ? readFileSync(fichier, 'utf8') : undefined
}

/** Feuilles, images et polices que ces pages demandent, elles-mêmes ou par une feuille. */
function accessoiresDe(pages: readonly string[]): string[] {
  const trouves = new Set<string>()
  const suivre = (texte: string, motif: RegExp, depuis: string) => {
    for (const [, adresse = ''] of texte.matchAll(motif)) {
      const chemin = posix.join('/', adresse.startsWith('/') ? '' : posix.dirname(depuis), adresse).slice(1)
      if (trouves.has(chemin) || !/\.\w+$/.test(chemin) || chemin.endsWith('.html')) continue
      if (!existsSync(join(apres, chemin))) continue
      trouves.add(chemin)
      if (chemin.endsWith('.css')) suivre(lire(apres, chemin) ?? '', /url\(["']?([^"')#?]+)/g, chemin)
    }
  }
  for (const page of pages) suivre(lire(apres, page) ?? '', /\s(?:href|src)="(\/[^"#?]*)/g, page)
  return [...trouves].toSorted()
}

/** La page, ses liens écrits depuis sa place : un double-clic suffit à la lire. */
function sansServeur(html: string, page: string): string {
  return html
    .replace(POLITIQUE, '')
    .replace(/(\s(?:href|src)=")(\/[^"]*)"/g, (tout, debut: string, adresse: string) => {
      const [, chemin = '', suite = ''] = /^([^?#]*)(.*)$/s.exec(adresse)!
      const cible = chemin.endsWith('/') ? `${chemin.slice(1)}index.html` : chemin.slice(1)
      const gardee = changees.includes(cible) || existsSync(join(vers, cible))
      if (gardee) return `${debut}${posix.relative(posix.dirname(page), cible)}${suite}"`
      return values.site ? `${debut}${values.site.replace(/\/$/, '')}${adresse}"` : tout
    })
}

function copier(chemin: string): void {
  mkdirSync(dirname(join(vers, chemin)), { recursive: true })
  if (!chemin.endsWith('.css')) return copyFileSync(join(apres, chemin), join(vers, chemin))
  const racine = '../'.repeat(chemin.split('/').length - 1)
  ecrire(chemin, (lire(apres, chemin) ?? '').replace(/url\((["']?)\/(?!\/)/g, `url($1${racine}`))
}

function ecrire(chemin: string, texte: string): void {
  mkdirSync(dirname(join(vers, chemin)), { recursive: true })
  writeFileSync(join(vers, chemin), texte)
}
