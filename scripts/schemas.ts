import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { LIBELLES } from '../src/domain/contribution/libelles.ts'
import { SCHEMAS_DE_DOSSIER, SCHEMAS_PUBLIES } from '../src/fiches/schemas/schemas.ts'

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
  const json = `${JSON.stringify(nommer(schema), null, 2)}\n`
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

/** Le schéma, et sur chaque clé le nom et l’aide du formulaire : l’éditeur de texte les montre. */
function nommer(schema: z.ZodType) {
  const json = z.toJSONSchema(schema, { io: 'input' })
  const [dossier] = Object.entries(SCHEMAS_DE_DOSSIER).find(([, celui]) => celui === schema) ?? []
  const libelles = Object.entries(LIBELLES).find(([genre]) => genre === dossier)?.[1] ?? {}
  for (const [cle, { nom, aide }] of Object.entries(libelles)) {
    const propriete = json.properties?.[cle]
    if (typeof propriete === 'object')
      Object.assign(propriete, { title: nom, ...(aide && { description: aide }) })
  }
  return json
}
