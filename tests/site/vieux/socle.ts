/** Les plus vieux navigateurs servis, et ce que MDN sait d’eux. Le socle n’est écrit que dans `package.json`. */
import { readFileSync } from 'node:fs'
import type { BrowserName, CompatData, Identifier } from '@mdn/browser-compat-data/types'

/** Lu comme un fichier : importées, ses vingt mégaoctets seraient d’abord récrits en module. */
const MDN = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as CompatData

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }

/** Le même moteur porte un autre nom sur un téléphone. */
const AU_TELEPHONE: Record<string, BrowserName> = { chrome: 'chrome_android', safari: 'safari_ios' }

/** Navigateur et version : `['safari', 13]`. */
const SOCLE = browserslist.flatMap((ligne) => {
  const [nom = '', version] = ligne.split(' ')
  return [nom, AU_TELEPHONE[nom] ?? []].flat().map((un) => [un as BrowserName, Number(version)] as const)
})

/** Une branche des données de MDN, `branche('css', 'properties', 'gap')` ; `undefined` si elle n’existe pas. */
export function branche(...chemin: string[]): Identifier | undefined {
  let ici: Identifier | undefined = MDN as unknown as Identifier
  for (const nom of chemin) ici = ici && Object.hasOwn(ici, nom) ? ici[nom] : undefined
  return ici
}

/** Ce que MDN range sous une branche, par nom. */
export function sous(chose: Identifier | undefined): [nom: string, chose: Identifier][] {
  return Object.entries((chose ?? {}) as Record<string, Identifier>).filter(([nom]) => nom !== '__compat')
}

/** Les navigateurs du socle à qui cela manque, « safari 13, safari_ios 13 » ; vide si tous l’ont, ou si MDN n’en dit rien. */
export function manqueA(chose: Identifier | undefined): string {
  const { __compat: compat } = chose ?? {}
  const support = compat?.support
  if (!support) return ''
  return SOCLE.filter(([nom, version]) => ![support[nom] ?? []].flat().some((dit) => couvre(dit, version)))
    .map(([nom, version]) => `${nom} ${version}`)
    .join(', ')
}

type Dit = Exclude<
  NonNullable<NonNullable<Identifier['__compat']>['support'][BrowserName]>,
  readonly unknown[]
>

/** Ce qu’il faut activer, préfixer ou nommer autrement ne compte pas. */
function couvre(
  { version_added: de, version_removed: a, flags, prefix, alternative_name: autre }: Dit,
  version: number,
): boolean {
  if (flags || prefix || autre || !de || de === 'preview') return false
  return numero(de) <= version && (typeof a !== 'string' || numero(a) > version)
}

const numero = (version: string) => Number(version.replace('≤', ''))
