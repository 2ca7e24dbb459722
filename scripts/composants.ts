/**
 * Écrit la liste de ce qui entre dans le site, au format CycloneDX : `node scripts/composants.ts composants.cdx.json`.
 * `npm sbom --omit dev` oublie une dépendance dès qu’un outil d’essai s’en sert aussi : on trie d’après le verrou. Sans
 * numéro ni heure, la même installation donne la même liste.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

interface Liste {
  serialNumber?: string
  metadata: { timestamp?: string }
  components: { 'bom-ref': string; name: string; version: string }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}
interface Verrou {
  packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>
}

const [sortie = 'composants.cdx.json'] = parseArgs({ allowPositionals: true }).positionals
const npm = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const liste = JSON.parse(npm) as Liste
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Verrou
const gardes = new Set(
  Object.entries(packages)
    .filter(([, { dev, devOptional }]) => !dev && !devOptional)
    .map(([chemin, { version }]) => `${chemin.replace(/^.*node_modules\//, '')}@${version}`),
)
const composants = liste.components.filter(({ name, version }) => gardes.has(`${name}@${version}`))
const refs = new Set(composants.map((composant) => composant['bom-ref']))
delete liste.serialNumber
delete liste.metadata.timestamp
liste.components = composants
liste.dependencies = liste.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((une) => refs.has(une)) }))
writeFileSync(sortie, `${JSON.stringify(liste, null, 2)}\n`)
