/** Ce qu’une feuille construite demande à un vieux navigateur, et qui n’y serait pas qu’un ornement perdu. */
import { parse, type Declaration, type Root, type Rule } from 'postcss'
import type { Identifier } from '@mdn/browser-compat-data/types'
import { branche, manqueA } from './socle.ts'

/** Admis : ce qui manque, et ce qu’on voit alors. À retirer quand le socle l’aura, ou que plus rien ne le dira. */
const ADMIS: Record<string, string> = {
  'accent-color': 'les cases ont la couleur du navigateur',
  'color-scheme': 'les ascenseurs restent clairs',
  cursor: 'un téléphone n’a pas de souris',
  'forced-color-adjust': 'le socle n’a pas de couleurs forcées',
  'print-color-adjust': 'l’imprimante garde ou non les couleurs',
  resize: 'le champ garde sa taille',
  page: 'l’affiche garde les marges de l’imprimante',
  'scroll-margin-top': 'le titre arrive tout en haut',
  'text-decoration-thickness': 'le soulignement est celui du navigateur',
  'text-size-adjust': '-webkit-text-size-adjust est dit avant, et suffit aux téléphones',
  'text-underline-offset': 'même raison',
  'text-wrap': 'un titre se coupe n’importe où',
  'user-select': 'on peut sélectionner une tuile de la carte',
  'break-after: avoid': 'un titre peut finir une page imprimée',
  'overflow-wrap: anywhere': 'body dit déjà break-word',
  'mix-blend-mode: plus-lighter': 'Leaflet : un fil entre deux tuiles',
  'touch-action: pinch-zoom': 'Leaflet : le zoom du navigateur',
  ':has': 'une case cochée n’est pas colorée ; la carte reste au-dessus de la liste',
  ':focus-visible': ':focus est dit avant, et suffit',
  '::selection': 'Leaflet : la couleur d’une tuile choisie',
  '@page': 'les marges sont celles de l’imprimante',
  '@media forced-colors': 'le socle n’a pas de couleurs forcées',
  '@media scripting': 'la place d’un bouton n’est pas gardée avant son script',
}

/** @returns une ligne par chose que le socle ne lit pas, sauf si elle est admise, préfixée ou déjà dite plus simplement. */
export function fautesDeLaFeuille(css: string): string[] {
  const fautes = new Map<string, string>()
  const noter = (quoi: string, manque: string, ou: string) => {
    if (manque && !(quoi in ADMIS)) fautes.set(`${quoi} dans « ${ou} »`, manque)
  }
  const feuille = parse(css)
  feuille.walkAtRules(({ name, params }) => {
    noter(`@${name}`, manqueA(branche('css', 'at-rules', name)), params)
    if (name !== 'media') return
    for (const [, trait = ''] of params.matchAll(/\((?:m(?:in|ax)-)?([a-z-]+)/g))
      noter(`@media ${trait}`, manqueA(branche('css', 'at-rules', 'media', trait)), params)
  })
  feuille.walkRules((regle) => {
    for (const [deux, nom = ''] of regle.selector.matchAll(/::?([a-z-]+)/g))
      noter(deux, manqueA(branche('css', 'selectors', nom)), regle.selector)
    if (melange(regle)) fautes.set(`« ${regle.selector} »`, 'un sélecteur trop récent emporte les autres')
    if (sousCondition(regle)) return
    regle.each((declaration) => {
      if (declaration.type === 'decl') for (const dit of recents(declaration)) noter(...dit, regle.selector)
    })
  })
  for (const selecteur of flexsSansEcart(feuille))
    fautes.set(`gap de « ${selecteur} »`, 'rien n’écarte sans lui')
  return [...fautes].map(([quoi, manque]) => `${quoi} : ${manque}`)
}

/** Un sélecteur illisible fait perdre toute la règle : ceux qui se lisent partout doivent être à part. */
function melange({ selectors }: Rule): boolean {
  const lisibles = selectors.filter((un) =>
    [...un.matchAll(/::?([a-z-]+)/g)].every(([, nom = '']) => !manqueA(branche('css', 'selectors', nom))),
  )
  return lisibles.length > 0 && lisibles.length < selectors.length
}

/** Le navigateur vérifie lui-même avant de lire. */
function sousCondition({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name === 'supports'
}

/** Avant Safari 14.1, `gap` n’écarte rien dans un flex : la construction doit avoir ajouté des marges. */
function flexsSansEcart(feuille: Root): string[] {
  const marges = new Set<string>()
  feuille.walkAtRules('supports', (condition) => {
    if (/not \(inset/.test(condition.params))
      condition.walkRules(({ selectors }) => selectors.forEach((un) => marges.add(un)))
  })
  const flexs: string[] = []
  feuille.walkRules((regle) => {
    const dit = (prop: string, valeur: RegExp) =>
      regle.some((n) => n.type === 'decl' && n.prop === prop && valeur.test(n.value))
    if (dit('display', /flex/) && dit('gap', /[1-9]/)) flexs.push(...regle.selectors)
  })
  return flexs.filter((selecteur) => !marges.has(`${selecteur}>*`))
}

/** Propriété, valeur, fonction ou unité que le socle ne lit pas, si rien de plus simple n’est dit avant. */
function recents(declaration: Declaration): [quoi: string, manque: string][] {
  const { prop, value } = declaration
  const voisines = declaration.parent!.nodes.filter(
    (n): n is Declaration => n.type === 'decl' && n !== declaration,
  )
  if (prop.startsWith('-') || voisines.some((une) => une.prop === `-webkit-${prop}`)) return []
  const propriete = branche('css', 'properties', prop)
  if (manqueA(propriete)) return [[prop, manqueA(propriete)]]
  if (voisines.some((une) => une.prop === prop)) return []
  return demandes(prop, value)
    .map(([quoi, chose]): [string, string] => [quoi, manqueA(chose)])
    .filter(([, manque]) => manque !== '')
}

/** Les mots, fonctions et unités d’une valeur, et ce que MDN en sait. */
function demandes(prop: string, value: string): [quoi: string, chose: Identifier | undefined][] {
  const lus = (motif: RegExp) => [...value.matchAll(motif)].map(([, mot = '']) => mot)
  const barre = prop === 'content' && /["'] *\/ *["']/.test(value) ? ['alt_text'] : []
  const types = ['css', 'types']
  return [
    ...[...lus(/(?<![\w-])([a-z][a-z-]*)/gi), ...barre].map((mot): [string, Identifier | undefined] => [
      `${prop}: ${mot}`,
      branche('css', 'properties', prop, mot),
    ]),
    ...lus(/([a-z-]+)\(/g).map((nom): [string, Identifier | undefined] => [
      `${nom}()`,
      branche(...types, nom) ?? branche(...types, 'color', nom),
    ]),
    ...lus(/\d([a-z]+)/g).map((unite): [string, Identifier | undefined] => [
      `${prop}: ${unite}`,
      branche(...types, 'length', FAMILLES.find(([motif]) => motif.test(unite))?.[1] ?? unite),
    ]),
  ]
}

/** MDN range ces unités par famille. */
const FAMILLES: [motif: RegExp, famille: string][] = [
  [/^[dls]v/, 'viewport_percentage_units_dynamic'],
  [/^cq/, 'container_query_length_units'],
]
