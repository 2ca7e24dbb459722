/** `npm run banc` : justesse, temps et poids de la recherche ; un tableau, et un JSON à comparer d’une fois à l’autre. */
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { construireIndex } from '../../src/domain/recherche/index/indexer.ts'
import { rangerAlentours } from '../../src/domain/espace/alentours.ts'
import { lireDonnees } from '../contenu/recherche/annuaire.ts'
import { mesurerParFamille } from '../contenu/recherche/mesures.ts'
import { lireRequetes, PARTS, type Jeu } from '../contenu/recherche/requetes.ts'
import { agrandir } from './agrandir.ts'
import { chronometrer, type Temps } from './chrono.ts'
import { chronometrerAuNavigateur } from './navigateur.ts'

const { values } = parseArgs({
  options: {
    navigateur: { type: 'boolean', default: true },
    ralenti: { type: 'string', default: '4' },
  },
  allowNegative: true,
})

const { donnees, ailleurs } = await lireDonnees()
const jeuxDeRequetes = await Promise.all(
  (['anciennes', 'ici', 'ailleurs', 'comptoir'] satisfies Jeu[]).map(
    async (jeu) => [jeu, await lireRequetes(jeu)] as const,
  ),
)
const textes = jeuxDeRequetes.flatMap(([, requetes]) => requetes.map(({ q }) => q))
const ralenti = Number(values.ralenti)

const index = { ...construireIndex(donnees), ailleurs: rangerAlentours(ailleurs) }
const justesse: Record<string, ReturnType<typeof mesurerParFamille>> = {}
for (const [jeu, requetes] of jeuxDeRequetes) {
  for (const part of PARTS) {
    const mesures = mesurerParFamille(
      index,
      requetes.filter((requete) => requete.part === part),
    )
    justesse[`${jeu}, ${part}`] = mesures
    console.log(`\nJustesse : ${jeu}, ${part}`)
    console.table(mesures)
  }
}

const jeux = [donnees.lieux.length, 2000, 20_000].map((nombre) => agrandir(donnees, nombre))
const poids = Object.fromEntries(
  jeux.map((jeu) => {
    const json = Buffer.from(JSON.stringify(jeu))
    return [jeu.lieux.length, { brut: json.length, brotli: brotliCompressSync(json).length }]
  }),
)
console.log('\nPoids de l’index, en octets')
console.table(poids)

const temps: Record<string, Temps> = {}
for (const jeu of jeux) temps[`Node, ${jeu.lieux.length} lieux`] = chronometrer(jeu, textes)
if (values.navigateur) {
  const mesures = await chronometrerAuNavigateur(jeux, textes, ralenti)
  for (const [i, mesure] of mesures.entries()) {
    temps[`Chromium ÷ ${ralenti}, ${jeux[i]!.lieux.length} lieux`] = mesure
  }
}
console.log('\nTemps, en millisecondes')
console.table(
  Object.fromEntries(
    Object.entries(temps).map(([nom, { index, etapeIndex, recherche, page }]) => [
      nom,
      {
        index: index,
        'plus longue étape': etapeIndex,
        'recherche p50': recherche.p50,
        'recherche p95': recherche.p95,
        'recherche max': recherche.max,
        'avec nombres p95': page.p95,
        'avec nombres max': page.max,
      },
    ]),
  ),
)

await mkdir('tests/banc/resultats', { recursive: true })
await writeFile(
  'tests/banc/resultats/recherche.json',
  `${JSON.stringify({ justesse, poids, temps }, null, 2)}\n`,
)
