/** La règle d’import : qui a le droit d’importer quoi. Une pièce de plus demande une ligne de plus dans la table. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fichiersDuProjet } from './maison/fichiers.ts'
import { importsDe, type Import } from './maison/imports.ts'

interface Regle {
  /** Pièces de la maison dont on importe tout. */
  pieces: string[]
  /** Pièces dont on n’importe que des types. */
  types?: string[]
  /** Paquets et modules de Node ; `*` : tous. */
  paquets?: string[]
  /** Paquets dont on n’importe que des types, ou par `import()`. */
  paquetsDifferes?: string[]
}

/** La grammaire du français n’a pas d’écran : une faute dite au terminal s’accorde comme une page. */
const GRAMMAIRE = 'src/i18n/fr/grammaire.ts'
const TOUTE_LA_MAISON = [
  'domain',
  'grammaire',
  'i18n',
  'fiches',
  'formats',
  'navigateur',
  'formulaire',
  'composants',
  'styles',
  'pages',
]

const REGLES: Record<string, Regle> = {
  domain: {
    pieces: ['domain'],
    types: ['fiches'], // une fiche se dit une fois, dans son schéma ; zod reste à la porte
    paquets: ['fastest-levenshtein', 'topojson-client'], // sans DOM ni dépendance
    paquetsDifferes: ['geojson', 'topojson-specification'],
  },
  grammaire: { pieces: ['domain'] },
  i18n: { pieces: ['i18n', 'grammaire', 'domain'] }, // les jours de la semaine et la grammaire des horaires sont du domaine
  fiches: {
    pieces: ['fiches', 'domain', 'grammaire'],
    paquets: ['zod', 'yaml', 'node:fs', 'node:fs/promises', 'node:path', 'node:url'],
    paquetsDifferes: ['astro/loaders'], // le type du loader ; `astro:content` jamais, les scripts tournent sans Astro
  },
  formats: {
    pieces: ['formats', 'domain', 'grammaire'],
    types: ['fiches'],
    paquets: [
      'yaml',
      'csv-parse',
      'ical-generator',
      'ical.js', // lit les agendas reçus ; aucune page ne l’importe
      'polylabel',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'uqr',
    ],
    paquetsDifferes: ['geojson', 'topojson-specification'],
  },
  navigateur: {
    pieces: ['navigateur', 'domain', 'grammaire', 'i18n'],
    types: ['fiches'],
    paquets: ['@github/combobox-nav'],
    paquetsDifferes: ['leaflet', 'supercluster'],
  },
  formulaire: {
    pieces: ['formulaire', 'navigateur', 'domain', 'grammaire', 'i18n', 'fiches'], // la seule page où la porte part au téléphone
    paquets: ['yaml', 'zod'],
  },
  composants: {
    pieces: ['composants', 'navigateur', 'formulaire', 'domain', 'grammaire', 'i18n', 'styles'],
    types: ['fiches', 'formats'],
    paquets: ['@lucide/astro'],
    paquetsDifferes: ['astro', 'astro:content'],
  },
  pages: { pieces: TOUTE_LA_MAISON, paquets: ['*'] },
  construction: {
    pieces: ['construction', 'domain'],
    types: ['navigateur'], // l’inventaire que lit le veilleur
    paquets: ['node:crypto', 'node:fs', 'node:path', 'node:url', 'node:zlib'],
    paquetsDifferes: ['astro'],
  },
  styles: { pieces: [], paquetsDifferes: ['postcss'] }, // ce que la construction fait des feuilles
  collections: { pieces: ['fiches'], paquets: ['astro:content', 'astro/loaders', 'zod'] },
  scripts: { pieces: ['scripts', 'fiches', 'formats', 'domain', 'grammaire', 'styles'], paquets: ['*'] },
}

/** La pièce où vit un fichier, ou `null` s’il n’en a pas. */
function piece(fichier: string): string | null {
  if (fichier.startsWith('scripts/')) return 'scripts'
  if (fichier === 'src/content.config.ts') return 'collections'
  if (fichier === GRAMMAIRE) return 'grammaire'
  const dossier = /^src\/(\w+)\//.exec(fichier)?.[1]
  if (/^src\/components\/contribuer\/.*\.ts$/.test(fichier)) return 'formulaire'
  if (dossier === 'layouts') return 'composants'
  if (dossier === 'components') return /\.ts$|\.css\?url$/.test(fichier) ? 'navigateur' : 'composants'
  return dossier ?? null
}

/** Ce que `fichier` importe sans en avoir le droit. */
function importsRefuses(fichier: string, texte: string): string[] {
  const ici = piece(fichier)
  const regle = ici === null ? undefined : REGLES[ici]
  if (!regle) return [`${fichier} n’est dans aucune pièce de la maison`]
  return importsDe(texte)
    .filter(({ cible, genre }) => !admis(regle, fichier, cible, genre))
    .map(({ cible, genre }) => `${fichier} (${ici}) n’a pas le droit d’importer ${cible} (${genre})`)
}

function admis(regle: Regle, fichier: string, cible: string, genre: Import['genre']): boolean {
  if (cible.startsWith('.')) {
    const la = piece(posix.join(posix.dirname(fichier), cible)) ?? ''
    return regle.pieces.includes(la) || (genre === 'type' && (regle.types ?? []).includes(la))
  }
  const dans = (paquets: string[] = []) =>
    paquets.some((paquet) => paquet === '*' || cible === paquet || cible.startsWith(`${paquet}/`))
  return dans(regle.paquets) || (genre !== 'valeur' && dans(regle.paquetsDifferes))
}

const REFUSES: [fichier: string, texte: string][] = [
  ['src/domain/x.ts', `import { z } from 'zod'`],
  ['src/domain/x.ts', `import { readFileSync } from 'node:fs'`],
  ['src/domain/x.ts', `import { schemaLieu } from '../fiches/lieu.ts'`],
  ['src/domain/x.ts', `import { type Lieu } from '../fiches/lieu.ts'`],
  ['src/domain/x.ts', `import type { Phrases } from '../i18n/fr.ts'`],
  ['src/domain/x.ts', `export { a } from '../formats/osm.ts'`],
  ['src/domain/x.ts', `import {\n  a,\n  b,\n} from '../fiches/lieu.ts'`],
  ['src/domain/x.ts', `import { de } from '../i18n/fr/grammaire.ts'`],
  ['src/i18n/fr/lieu/lieu.ts', `import { schemaLieu } from '../../../fiches/lieu.ts'`],
  [GRAMMAIRE, `import { lieu } from './lieu.ts'`],
  ['src/fiches/x.ts', `import { lieu } from '../i18n/fr/lieu/lieu.ts'`],
  ['src/fiches/x.ts', `import { getCollection } from 'astro:content'`],
  ['src/fiches/x.ts', `import { glob } from 'astro/loaders'`],
  ['src/fiches/x.ts', `import { versOsm } from '../formats/osm.ts'`],
  ['src/formats/x.ts', `import { schemaLieu } from '../fiches/lieu.ts'`],
  ['src/formats/x.ts', `import { type Lieu } from '../fiches/lieu.ts'`], // laisse `import '…'` : zod partirait au téléphone
  ['src/components/carte/carte.ts', `import L from 'leaflet'`],
  ['src/components/carte/carte.ts', `import 'leaflet/dist/leaflet.css'`],
  ['src/components/carte/carte.ts', `import { schemaLieu } from '../../fiches/lieu.ts'`],
  ['src/components/carte/carte.ts', `import { lire } from '../contribuer/champs/champs.ts'`],
  ['src/components/carte/Carte.astro', `---\nimport { getCollection } from 'astro:content'\n---`],
  ['src/components/carte/Carte.astro', `---\nimport { lire } from '../../fiches/lire.ts'\n---`],
  ['src/layouts/Page.astro', `---\nimport { getEntry } from 'astro:content'\n---`],
  ['src/content.config.ts', `import { lieux } from './pages/lieux.ts'`],
  ['scripts/x.ts', `import { lieu } from '../src/i18n/fr/lieu/lieu.ts'`],
  ['scripts/x.ts', `const page = await import('../src/pages/x.ts')`],
  ['src/utils/x.ts', ''],
]

const ADMIS: [fichier: string, texte: string][] = [
  ['src/domain/x.ts', `import { distance } from './distance.ts'`],
  ['src/domain/x.ts', ` * import { z } from 'zod'`],
  ['src/domain/x.ts', `import type { Lieu } from '../fiches/lieu.ts'`],
  ['src/i18n/fr/lieu/lieu.ts', `import type { Plage } from '../../../domain/horaires.ts'`],
  ['src/fiches/x.ts', `import { pluriel } from '../i18n/fr/grammaire.ts'`],
  ['scripts/x.ts', `import { pluriel } from '../src/i18n/fr/grammaire.ts'`],
  ['src/fiches/x.ts', `import { z } from 'zod'\nimport { parseDocument } from 'yaml'`],
  ['src/formats/x.ts', `import type { Lieu } from '../fiches/lieu.ts'`],
  ['src/components/carte/carte.ts', `const L = await import('leaflet')`],
  ['src/components/contribuer/porte.ts', `import { jugerTexte } from '../../fiches/formulaire/juger.ts'`],
  [
    'src/components/carte/Carte.astro',
    `---\nimport type { Lieu } from '../../fiches/lieu.ts'\n---\n<script>import './carte.ts'</script>`,
  ],
  ['src/pages/lieux/[id].astro', `---\nimport { getCollection } from 'astro:content'\n---`],
  ['scripts/x.ts', `import { lireDossier } from '../src/fiches/lire.ts'`],
]

describe('la règle d’import', () => {
  test.each(REFUSES)('refuse dans %s : %s', (fichier, texte) => {
    expect(importsRefuses(fichier, texte)).toHaveLength(1)
  })

  test.each(ADMIS)('admet dans %s : %s', (fichier, texte) => {
    expect(importsRefuses(fichier, texte)).toEqual([])
  })

  test('toute la maison la suit', () => {
    const fichiers = fichiersDuProjet(['src', 'scripts'], ['.ts', '.astro']).filter(
      (f) => f !== 'src/env.d.ts',
    )
    expect(fichiers.length).toBeGreaterThan(10)
    expect(fichiers.flatMap((fichier) => importsRefuses(fichier, readFileSync(fichier, 'utf8')))).toEqual([])
  })
})
