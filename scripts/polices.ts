/**
 * Réduit les deux graisses d’Andika aux signes du français et du portugais, sans les retouches au pixel des vieux écrans :
 * 39 ko en font 16. node scripts/polices.ts [--vers src/styles/polices] [--verifier]
 * Source : le paquet @fontsource/andika (© SIL International, licence OFL 1.1, sans nom réservé).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import subsetFont from 'subset-font'
import { SIGNES } from '../src/styles/signes.ts'

/** @types/subset-font a une option de retard. */
const OPTIONS = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true } as const
const GRAISSES = { normale: 400, grasse: 700 }
const SOURCE = 'node_modules/@fontsource/andika/files'

const { values } = parseArgs({
  options: {
    vers: { type: 'string', default: 'src/styles/polices' },
    verifier: { type: 'boolean', default: false },
  },
})

await mkdir(values.vers, { recursive: true })
const perimees: string[] = []
for (const [nom, graisse] of Object.entries(GRAISSES)) {
  const entiere = await readFile(join(SOURCE, `andika-latin-${graisse}-normal.woff2`))
  const reduite = await subsetFont(entiere, SIGNES, OPTIONS)
  const fichier = join(values.vers, `${nom}.woff2`)
  const actuelle = await readFile(fichier).catch(() => undefined)
  if (actuelle?.equals(reduite)) continue
  perimees.push(fichier)
  if (!values.verifier) await writeFile(fichier, reduite)
}
if (values.verifier && perimees.length > 0) {
  console.error(`Polices à refaire : ${perimees.join(', ')}. Lancez « npm run polices ».`)
  process.exitCode = 1
} else {
  console.log(perimees.length > 0 ? `Écrites : ${perimees.join(', ')}` : 'Polices à jour.')
}
