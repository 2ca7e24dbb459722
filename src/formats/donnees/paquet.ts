import type { Territoire } from '../../fiches/schemas/territoire.ts'
import type { Colonne } from './colonnes.ts'
import type { FichierOuvert, Jeu, NomDeFichier } from './jeu.ts'
import { licenceDe, type Licence } from './licences.ts'

/** Ce qu’un fichier servi pèse, et de quoi vérifier qu’il est entier. */
export interface FichierPublie extends FichierOuvert {
  octets: number
  /** En hexadécimal. */
  sha256: string
  licence: Licence
}

/** Les mots des descriptions : ils viennent des phrases du site. */
export interface Mots {
  jeux: Readonly<Record<Jeu, { titre: string; contenu: string }>>
  colonnes: Readonly<Record<string, string>>
}

export interface Annonce {
  territoire: Pick<Territoire, 'site' | 'sources' | 'publie_par' | 'code' | 'nom'>
  titre: string
  description: string
  /** Jour où les fichiers sont faits. */
  faitLe: string
  fichiers: readonly FichierPublie[]
  mots: Mots
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
}

/** L’extension du nom : « csv », « geojson ». */
export function formatDe(nom: string): string {
  return nom.slice(nom.lastIndexOf('.') + 1)
}

export function typeMimeDe(nom: NomDeFichier): string {
  return TYPES[formatDe(nom)]!
}

/** La licence d’un fichier, d’après celle de ses sources. */
export function licenceDuFichier(
  { sources }: Pick<FichierOuvert, 'sources'>,
  declarees: Territoire['sources'],
): Licence {
  return licenceDe(sources.flatMap((cle) => declarees[cle]?.licence ?? []))
}

/** `datapackage.json` : le paquet Frictionless, un fichier par ressource. */
export function paquet(annonce: Annonce): Record<string, unknown> {
  const { territoire, titre, description, faitLe, fichiers, mots } = annonce
  const licences = new Map(fichiers.map(({ licence }) => [licence.name, licence]))
  return {
    profile: 'data-package',
    name: `numerique-${territoire.code.toLowerCase()}`,
    title: titre,
    description,
    homepage: new URL('/donnees/', territoire.site.adresse).href,
    created: `${faitLe}T00:00:00Z`,
    version: faitLe,
    licenses: [...licences.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sources: sourcesDuPaquet([...new Set(fichiers.flatMap(({ sources }) => sources))].sort(), territoire),
    resources: fichiers.map((fichier) => ressource(fichier, territoire, mots)),
  }
}

function sourcesDuPaquet(cles: readonly string[], { sources }: Annonce['territoire']) {
  return cles.map((cle) => {
    const { nom, producteur, etat } = sources[cle] ?? { nom: cle }
    return { title: [nom, producteur, etat].filter(Boolean).join(', ') }
  })
}

function ressource(fichier: FichierPublie, territoire: Annonce['territoire'], mots: Mots) {
  const { nom, jeu, octets, sha256, licence, colonnes, sources } = fichier
  return {
    name: nom.replace('.', '-'),
    path: nom,
    profile: colonnes ? 'tabular-data-resource' : 'data-resource',
    title: mots.jeux[jeu].titre,
    description: mots.jeux[jeu].contenu,
    format: formatDe(nom),
    mediatype: typeMimeDe(nom),
    encoding: 'utf-8',
    bytes: octets,
    hash: `sha256:${sha256}`,
    licenses: [licence],
    ...(sources.length > 0 && { sources: sourcesDuPaquet(sources, territoire) }),
    ...(colonnes && {
      dialect: { delimiter: ',', lineTerminator: '\r\n' },
      schema: schemaDeTable(colonnes, mots.colonnes),
    }),
  }
}

function schemaDeTable(colonnes: readonly Colonne[], descriptions: Mots['colonnes']) {
  const cle = colonnes.find(({ unique }) => unique)
  return {
    fields: colonnes.map(({ nom, type, obligatoire, unique }) => ({
      name: nom,
      type,
      ...(descriptions[nom] !== undefined && { description: descriptions[nom] }),
      ...((obligatoire || unique) && {
        constraints: { ...(obligatoire && { required: true }), ...(unique && { unique: true }) },
      }),
    })),
    missingValues: [''],
    ...(cle && { primaryKey: cle.nom }),
  }
}

/** Les empreintes, telles que `sha256sum --check` les relit. */
export function empreintes(fichiers: readonly { nom: string; sha256: string }[]): string {
  return fichiers.map(({ nom, sha256 }) => `${sha256}  ${nom}\n`).join('')
}
