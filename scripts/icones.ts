/**
 * Dessine les icônes et l’image de partage à partir du logo. Le dessin n’est écrit qu’une fois : dans Logo.astro.
 * node scripts/icones.ts [--dossier public] [--verifier]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { AIDE, trouverChromium } from './essais/chromium.ts'

interface Image {
  fichier: string
  largeur: number
  hauteur: number
  svg: string
}

const LOGO = 'src/components/entete/Logo.astro'
/** Une messagerie n’affiche pas toujours une image de partage plus lourde que cela. */
const OCTETS_AU_PLUS = 40_000

const { values } = parseArgs({
  options: {
    dossier: { type: 'string', default: 'public' },
    verifier: { type: 'boolean', default: false },
  },
})

const dessin = lireDessin(readFileSync(LOGO, 'utf8'))
const favicon = `${svg(48, 48, dessin)}\n`
const images: Image[] = [
  carre('icone-180.png', 180, dessin.replace(/ rx="\d+"/, '')), // iOS arrondit lui-même les coins
  carre('icone-192.png', 192, dessin),
  carre('icone-512.png', 512, dessin),
  { fichier: 'partage.png', largeur: 1200, hauteur: 630, svg: svg(1200, 630, dessinerPartage(dessin)) },
]

try {
  if (values.verifier) verifier()
  else await ecrire()
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}

/** Le contenu du `<svg>` du logo. */
function lireDessin(composant: string): string {
  const contenu = /<svg[^>]*>([^]*)<\/svg>/.exec(composant)?.[1]
  if (!contenu) throw new Error(`${LOGO} n’a plus de <svg> : le logo a changé de place.`)
  return contenu
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replace(/><\/(?:rect|path|circle)>/g, '/>')
    .trim()
}

function svg(largeur: number, hauteur: number, contenu: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${largeur} ${hauteur}">${contenu}</svg>`
}

function carre(fichier: string, cote: number, contenu: string): Image {
  return { fichier, largeur: cote, hauteur: cote, svg: svg(48, 48, contenu) }
}

/** Le logo, et sous lui la rivière avec ses quatre étapes, comme sur l’accueil. */
function dessinerPartage(logo: string): string {
  const cours = 'M-150 480Q0 380 150 480T450 480T750 480T1050 480T1350 480'
  return (
    '<rect width="1200" height="630" fill="#fbf7ee"/>' +
    `<path d="${cours}" fill="none" stroke="#d8ecec" stroke-width="96"/>` +
    `<path d="${cours}" fill="none" stroke="#0f6b78" stroke-width="12"/>` +
    '<g stroke="#fbf7ee" stroke-width="12" stroke-linejoin="round" paint-order="stroke">' +
    '<circle cx="150" cy="480" r="43" fill="#1b7a4b"/>' +
    '<rect x="412" y="442" width="76" height="76" rx="14" fill="#1a5fb4"/>' +
    '<path d="M750 430l50 88h-100z" fill="#b4540a"/>' +
    '<path d="M1050 426l54 54-54 54-54-54z" fill="#7b2d8b"/></g>' +
    `<svg x="460" y="70" width="280" height="280" viewBox="0 0 48 48">${logo}</svg>`
  )
}

async function ecrire(): Promise<void> {
  const executablePath = trouverChromium()
  if (!executablePath) throw new Error(AIDE)
  noter('favicon.svg', favicon)
  const navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await navigateur.newPage()
    for (const { fichier, largeur, hauteur, svg } of images) {
      await page.setViewportSize({ width: largeur, height: hauteur })
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
      noter(fichier, await page.screenshot({ omitBackground: true }))
    }
  } finally {
    await navigateur.close()
  }
}

function noter(fichier: string, contenu: string | Uint8Array): void {
  const chemin = join(values.dossier, fichier)
  writeFileSync(chemin, contenu)
  console.log(`${chemin} : ${Buffer.byteLength(contenu)} octets`)
}

/** Les pixels changent un peu d’un Chromium à l’autre : on compare le dessin, les dimensions et le poids. */
function verifier(): void {
  const fautes = images.flatMap(({ fichier, largeur, hauteur }) => fauteDImage(fichier, largeur, hauteur))
  const chemin = join(values.dossier, 'favicon.svg')
  if (!existsSync(chemin) || readFileSync(chemin, 'utf8') !== favicon)
    fautes.push(`${chemin} n’est pas le dessin de ${LOGO}`)
  if (fautes.length > 0)
    throw new Error(`${fautes.join('\n')}\nRelancez la commande sans --verifier, puis regardez les images.`)
  console.log('Les icônes sont à jour.')
}

function fauteDImage(fichier: string, largeur: number, hauteur: number): string[] {
  const chemin = join(values.dossier, fichier)
  if (!existsSync(chemin)) return [`${chemin} manque`]
  const octets = readFileSync(chemin)
  const vues = `${octets.readUInt32BE(16)} × ${octets.readUInt32BE(20)}` // l’en-tête d’un PNG
  if (vues !== `${largeur} × ${hauteur}`) return [`${chemin} fait ${vues} : attendu ${largeur} × ${hauteur}`]
  return octets.length > OCTETS_AU_PLUS
    ? [`${chemin} pèse ${octets.length} octets : ${OCTETS_AU_PLUS} au plus`]
    : []
}
