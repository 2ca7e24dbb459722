/**
 * Mesure l’import : la liste nationale simulée sur ce territoire, 20 000 lignes inventées, et des processus tués.
 * node tests/banc/import.ts [--liste france-services-2024-08-01.csv] [--morts 500]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { csvFranceServices, VALMONT } from '../formats/import/sources.ts'
import { avecSources } from '../scripts/importer/import-essai.ts'
import { semer } from './hasard.ts'
import { tuerDesEchanges, tuerDesImports } from './morts.ts'

const { values } = parseArgs({
  options: { liste: { type: 'string' }, morts: { type: 'string', default: '500' } },
})
const LIGNES = 20_000

if (values.liste) mesurer('liste donnée, simulée sur content/', [values.liste, '--simuler'])
const dossier = mkdtempSync(join(tmpdir(), 'banc-'))
for (const [nom, insee] of [
  ['hors du territoire sauf 200', '01053'],
  ['toutes dans le territoire', '99001'],
] as const) {
  const source = join(dossier, 'source.csv')
  writeFileSync(source, csvFranceServices(Array.from({ length: LIGNES }, (_, i) => inventer(i, insee))))
  await avecSources({}, (contenu) =>
    mesurer(`${LIGNES} lignes, ${nom}`, [
      source,
      '--contenu',
      contenu,
      '--edition',
      '2024-08-01',
      '--simuler',
    ]),
  )
}
rmSync(dossier, { recursive: true })
const morts = Number(values.morts)
console.log(`${morts} imports tués :`, await tuerDesImports(morts, semer(1), 0.3))
console.log(`${morts} échanges tués :`, await tuerDesEchanges(morts, semer(2)))

/** Un lieu qui ne ressemble pas à ses voisins : rue, nom et point tirés de son rang. */
function inventer(i: number, insee: string) {
  const mot = (n: number) =>
    String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + (Math.floor(n / 676) % 26))
  return {
    ...VALMONT,
    id_fs: String(i + 1),
    lib_fs: `${mot(i)}ville ${mot(i * 7 + 3)}bourg`,
    adresse: `${(i % 90) + 1} rue ${mot(i * 11 + 5)}mont`,
    insee_com: i % 100 === 0 ? '99001' : insee,
    latitude: (45.005 + 0.09 * ((i * 0.618) % 1)).toFixed(6),
    longitude: (4.005 + 0.09 * ((i * 0.414) % 1)).toFixed(6),
    mail: '',
    telephone: '',
  }
}

function mesurer(nom: string, options: string[]): void {
  const debut = performance.now()
  const temoin =
    'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error(JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})'
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', temoin, 'scripts/importer/importer.ts', ...options],
    {
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
      env: { ...process.env, DATE_CONSTRUCTION: '2026-11-26' },
    },
  )
  const secondes = ((performance.now() - debut) / 1000).toFixed(1)
  const [memoire = 0, calcul = 0] = JSON.parse(stderr.trim().split('\n').at(-1)!) as number[]
  const mesures = `${secondes} s, dont ${(calcul / 1e6).toFixed(1)} s de calcul, ${Math.round(memoire / 1024)} Mo`
  console.log(`${nom} : ${mesures}. ${stdout.split('\n')[1] ?? stderr}`)
}
