import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  ficheConseiller,
  ficheLieu,
  type ConseillerSource,
  type LieuSource,
} from '../src/formats/annuaire-json.ts'

// Reprend un annuaire au format JSON du schéma national (listes en tableaux) et écrit une fiche par lieu et par
// poste. Ne sert qu’une fois par territoire : ensuite, les fiches font foi.
const { values } = parseArgs({
  options: {
    lieux: { type: 'string' },
    conseillers: { type: 'string' },
    vers: { type: 'string', default: 'content' },
  },
})
if (!values.lieux || !values.conseillers) {
  console.error(
    'Il manque les fichiers : node scripts/convertir.ts --lieux lieux.json --conseillers conseillers.json',
  )
  process.exit(1)
}

const lire = async <T>(fichier: string): Promise<T[]> => JSON.parse(await readFile(fichier, 'utf8')) as T[]
const fiches = [
  ...(await lire<LieuSource>(values.lieux)).map((lieu) => ['lieux', lieu.id, ficheLieu(lieu)] as const),
  ...(await lire<ConseillerSource>(values.conseillers)).map(
    (poste) => ['conseillers', poste.id, ficheConseiller(poste)] as const,
  ),
]
for (const [dossier, id, yaml] of fiches) {
  await mkdir(join(values.vers, dossier), { recursive: true })
  await writeFile(join(values.vers, dossier, `${id}.yaml`), yaml)
}
console.log(`${fiches.length} fiches écrites.`)
