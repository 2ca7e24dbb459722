import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { SCHEMAS_PUBLIES } from '../src/fiches/schemas/schemas.ts'

const { values } = parseArgs({
  options: {
    vers: { type: 'string', default: 'public/schemas' },
    verifier: { type: 'boolean', default: false },
  },
})

await mkdir(values.vers, { recursive: true })
const perimes: string[] = []
for (const [nom, schema] of Object.entries(SCHEMAS_PUBLIES)) {
  const fichier = join(values.vers, `${nom}.json`)
  const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
  const actuel = await readFile(fichier, 'utf8').catch(() => '')
  if (actuel === json) continue
  perimes.push(fichier)
  if (!values.verifier) await writeFile(fichier, json)
}
if (values.verifier && perimes.length) {
  console.error(`Schémas à refaire : ${perimes.join(', ')}. Lancez « npm run schemas ».`)
  process.exitCode = 1
} else {
  console.log(perimes.length ? `Écrits : ${perimes.join(', ')}` : 'Schémas à jour.')
}
