/** Ce qu’un script construit demande à un téléphone, et que le socle n’a pas. */
import { parse, type AnyNode } from 'acorn'
import { nomDuMembre, parcourir } from './arbre.ts'
import { nomsTropRecents } from './noms.ts'
import { branche, manqueA } from './socle.ts'

/** Admis : le nom, et pourquoi il ne casse rien. À retirer quand le socle l’aura, ou que plus rien ne le dira. */
const ADMIS: Record<string, string> = {
  '.clipboard': 'le bouton « Copier » n’apparaît que si « clipboard » est dans navigator',
  '.share': 'le bouton « Partager » n’apparaît que si « share » est dans navigator',
  '.chunks': 'un champ des index de Fuse, pas Iterator.prototype.chunks',
}

/** Ce que zod et yaml nomment, dans le formulaire de contribution : un parcours le joue sans rien de cela. */
const ADMIS_DANS_LA_PORTE: Record<string, string> = {
  BigInt: 'remplacé d’abord par grands-nombres.ts',
  '.captureStackTrace': 'zod regarde d’abord si Error l’a',
  '.stackTraceLimit': 'même raison',
  '.canParse': 'zod regarde d’abord si URL l’a',
  '.when': 'une option de ses contrôles',
  '.contentEncoding': 'un mot de ses JSON Schemas',
  '.external': 'une option de ses JSON Schemas',
  '.in': 'un champ de ses schémas',
  '.part': 'une clé de nos sources',
  '.presentation': 'une clé de nos fiches',
}
/** yaml les essaie, et s’en passe si le navigateur les refuse. */
const ESSAYEES_PAR_YAML = ['(^|(?<!\n))\n+(?!\n|$)', '(?<![ \t])[ \t]+$', '^[ \t]+|(?<![ \t])[ \t]+$']

const ADMIS_DANS_LEAFLET: Record<string, string> = {
  '.sourceCapabilities': 'Leaflet regarde d’abord si l’événement l’a',
  '.wheelDelta': 'Leaflet lit « deltaY » d’abord',
  '.wheelDeltaY': 'même raison',
  '.animate': 'une option de ses cartes',
  '.keyboard': 'une option de ses cartes',
  '.playsInline': 'pour une vidéo : il n’y en a pas',
  orientation: 'il regarde d’abord si la page l’a',
}

/**
 * @param nom Celui du fichier : Leaflet a ses raisons.
 * @returns une ligne par chose trop récente ; un script illisible au niveau du socle en donne une seule.
 */
export function fautesDuScript(source: string, nom = ''): string[] {
  let arbre: AnyNode
  try {
    // 2020 pour `import()`, que le socle connaît ; le reste de 2020 est refusé plus bas.
    arbre = parse(source, { ecmaVersion: 2020, sourceType: 'module' })
  } catch (illisible) {
    return [`syntaxe : ${(illisible as Error).message}`]
  }
  const lus = [...parcourir(arbre)]
  const porte = nom.startsWith('porte')
  const admis = {
    ...ADMIS,
    ...(nom.startsWith('leaflet') && ADMIS_DANS_LEAFLET),
    ...(porte && ADMIS_DANS_LA_PORTE),
  }
  const noms = [...nomsTropRecents(lus)].filter(([recent]) => !(recent in admis))
  const fautes = lus.flatMap(({ noeud, parent }) => [
    ...syntaxe(noeud),
    ...ecouteDEcran(noeud, parent),
    ...expression(noeud, porte ? ESSAYEES_PAR_YAML : []),
    ...optionIntl(noeud),
  ])
  return [...new Set([...fautes, ...noms.map(([recent, manque]) => `${recent} manque à ${manque}`)])]
}

/** Ce que 2020 a de plus que le socle. */
function syntaxe(noeud: AnyNode): string[] {
  if (noeud.type === 'ChainExpression') return ['syntaxe : ?.']
  if (noeud.type === 'LogicalExpression' && noeud.operator === '??') return ['syntaxe : ??']
  if (noeud.type === 'Literal' && noeud.bigint) return ['syntaxe : nombre en « n »']
  return noeud.type === 'ExportAllDeclaration' && noeud.exported ? ['syntaxe : export * as'] : []
}

/** Avant Safari 14, ce que rend matchMedia n’a pas addEventListener : on n’en lit que « matches ». */
function ecouteDEcran(noeud: AnyNode, parent: AnyNode | undefined): string[] {
  if (noeud.type !== 'CallExpression') return []
  const appele = noeud.callee.type === 'Identifier' ? noeud.callee.name : nomDuMembre(noeud.callee)
  return appele === 'matchMedia' && nomDuMembre(parent) !== 'matches' ? ['matchMedia sans .matches'] : []
}

/** Une expression régulière, écrite telle quelle ou dans un texte qui en deviendra une. */
function expression(noeud: AnyNode, admises: readonly string[]): string[] {
  const texte =
    noeud.type === 'Literal'
      ? (noeud.regex?.pattern ?? noeud.value)
      : noeud.type === 'TemplateElement' && noeud.value.cooked
  if (typeof texte === 'string' && admises.includes(texte)) return []
  return typeof texte === 'string' && /\(\?<[=!]/.test(texte) ? [`${texte} regarde en arrière`] : []
}

/** Une option trop récente d’Intl est ignorée sans un mot : la date ou le nombre s’écrit autrement. */
function optionIntl(noeud: AnyNode): string[] {
  if (noeud.type !== 'NewExpression' && noeud.type !== 'CallExpression') return []
  const objet = nomDuMembre(noeud.callee) ?? ''
  const options = noeud.arguments.at(-1)
  if (options?.type !== 'ObjectExpression') return []
  return options.properties.flatMap((propriete) => {
    if (propriete.type !== 'Property' || propriete.key.type !== 'Identifier') return []
    const { name } = propriete.key
    const chemin = ['javascript', 'builtins', 'Intl', objet, objet, 'options_parameter']
    const manque = manqueA(branche(...chemin, `options_${name}_parameter`))
    return manque ? [`Intl.${objet}, option ${name}, manque à ${manque}`] : []
  })
}
