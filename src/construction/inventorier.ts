import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Inventaire } from '../components/hors-connexion/inventaire.ts'
import { plier } from '../domain/copie/paquet.ts'

/** Ce qui s’ouvre sans réseau dès la première visite : la liste, la recherche, la carte, et la page qui l’explique. */
const NOYAU = ['/', '/lieux/', '/hors-connexion/']
const DONNEES_DU_NOYAU = ['/lieux/recherche.json', '/lieux/alentours.json', '/favicon.svg']
/** L’annuaire entier : les dossiers dont chaque page est gardée, et les pages qui y mènent. */
const ANNUAIRE = ['/lieux/', '/communes/', '/orienter/']
const PAGES_DE_L_ANNUAIRE = ['/communes/', '/orienter/', '/besoins/', '/contact/', '/donnees-personnelles/']
const DONNEES_DE_L_ANNUAIRE = ['/orienter/donnees.json']

type Adresses = Inventaire['noyau']

/**
 * Lit un site construit et dit ce que le veilleur en garde. Mêmes octets pour un même site.
 * @param dossier Le site construit, avec son `sw.js`.
 * @param veilleur Le texte du veilleur : s’il change, la version change.
 * @throws {Error} si une page du noyau manque.
 */
export function inventorier(dossier: string, veilleur: string): { inventaire: Inventaire; paquet: string } {
  const lire = (adresse: string) => readFileSync(join(dossier, fichierDe(adresse)))
  const existe = (adresse: string) => existsSync(join(dossier, fichierDe(adresse)))
  const noyauDemande = demandes(NOYAU, dossier)
  const noyau = [...NOYAU, ...DONNEES_DU_NOYAU.filter(existe), ...noyauDemande]
  const pages = [...new Set([...PAGES_DE_L_ANNUAIRE, ...ANNUAIRE.flatMap((un) => pagesDe(dossier, un))])]
    .filter((page) => existe(page) && !NOYAU.includes(page))
    .sort()
  const complement = [...DONNEES_DE_L_ANNUAIRE.filter(existe), ...demandes(pages, dossier)].filter(
    (une) => !noyau.includes(une),
  )
  const paquet = JSON.stringify(plier(pages.map((page) => [page, alleger(lire(page).toString())] as const)))
  const dire = (adresses: string[]): Adresses =>
    [...new Set(adresses)]
      .sort()
      .map((une) => [une, une.startsWith('/_astro/') ? null : empreinte(lire(une))])
  const sansVersion = {
    noyau: dire(noyau),
    complement: dire(complement),
    paquet: `/_astro/annuaire.${empreinte(paquet)}.json`,
    octets: [Buffer.from(paquet), ...complement.map(lire)].reduce((n, un) => n + gzipSync(un).length, 0),
  }
  const version = empreinte(JSON.stringify(sansVersion) + veilleur)
  return { inventaire: { version, ...sansVersion }, paquet }
}

const fichierDe = (adresse: string) => (adresse.endsWith('/') ? `${adresse}index.html` : adresse)

/** Les seize premiers chiffres : ceux que le veilleur recompte. */
const empreinte = (contenu: string | Buffer) =>
  createHash('sha256').update(contenu).digest('hex').slice(0, 16)

function pagesDe(dossier: string, parent: string): string[] {
  const racine = join(dossier, parent)
  if (!existsSync(racine)) return []
  return readdirSync(racine, { withFileTypes: true })
    .filter((un) => un.isDirectory())
    .map(({ name }) => `${parent}${name}/`)
}

/** Ce qui ne sert qu’aux moteurs et aux réseaux sociaux n’a rien à faire dans une copie. */
function alleger(html: string): string {
  return html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(
      /<meta (?:property="og:|name="description")[^>]*>|<link rel="(?:canonical|alternate)"[^>]*>/g,
      '',
    )
}

/** Les styles, scripts, polices et dessins que ces pages demandent, et ce qu’eux-mêmes demandent. */
function demandes(pages: readonly string[], dossier: string): string[] {
  const noms = readdirSync(join(dossier, '_astro')).sort()
  const trouves = new Set<string>()
  const chercher = (texte: string, absolu: string) => {
    for (const [dessin] of texte.matchAll(/\/carte\/[\w-]+\.(?:json|svg)/g)) trouves.add(dessin)
    for (const nom of noms) {
      const adresse = `/_astro/${nom}`
      if (trouves.has(adresse) || !texte.includes(absolu + nom)) continue
      trouves.add(adresse)
      if (/\.(?:js|css)$/.test(nom)) chercher(readFileSync(join(dossier, adresse), 'utf8'), '')
    }
  }
  for (const page of pages) chercher(readFileSync(join(dossier, fichierDe(page)), 'utf8'), '/_astro/')
  return [...trouves].sort()
}
