/** Les noms qu’un script attend du navigateur : `structuredClone`, `liste.at`, `Object.groupBy`. */
import type { AnyNode } from 'acorn'
import { nomDuMembre, type Lu } from './arbre.ts'
import { branche, manqueA, sous } from './socle.ts'

/** Objets du navigateur dont le nom ne dit pas l’interface. */
const INTERFACES: Record<string, string> = { navigator: 'Navigator', document: 'Document', window: 'Window' }

/** @returns chaque nom trop récent, et à quels navigateurs il manque. */
export function nomsTropRecents(lus: readonly Lu[]): Map<string, string> {
  const declares = new Set(lus.flatMap((lu) => nomDeclare(lu) ?? []))
  const recents = new Map<string, string>()
  for (const lu of lus) {
    const nom = nomGlobal(lu, declares)
    const manque = nom ? manqueA(globale(nom)) : ''
    if (nom && manque) recents.set(nom, manque)
    const membre = nomDuMembre(lu.noeud) ?? nomDestructure(lu)
    const manqueMembre = membre ? manqueAuMembre(lu.noeud, membre, declares) : ''
    if (membre && manqueMembre) recents.set(`.${membre}`, manqueMembre)
  }
  return recents
}

function nomDeclare({ noeud, parent, cle }: Lu): string | undefined {
  if (noeud.type !== 'Identifier') return undefined
  return ['params', 'local'].includes(cle) || (cle === 'id' && parent?.type !== 'ClassExpression')
    ? noeud.name
    : undefined
}

/** Un nom que le script ne déclare pas vient du navigateur. */
function nomGlobal({ noeud, parent, cle }: Lu, declares: Set<string>): string | undefined {
  if (noeud.type !== 'Identifier' || declares.has(noeud.name) || cle === 'key') return undefined
  const membre = cle === 'property' && parent?.type === 'MemberExpression' && !parent.computed
  return membre ? undefined : noeud.name
}

function globale(nom: string) {
  return branche('api', nom) ?? branche('javascript', 'builtins', nom) ?? branche('api', 'Window', nom)
}

function nomDestructure({ noeud, parent }: Lu): string | undefined {
  if (noeud.type !== 'Property' || parent?.type !== 'ObjectPattern') return undefined
  return noeud.key.type === 'Identifier' ? noeud.key.name : undefined
}

/** Trop récent si l’objet est connu et ne l’a pas, ou si rien de ce qui porte ce nom n’est assez vieux. */
function manqueAuMembre(noeud: AnyNode, nom: string, declares: Set<string>): string {
  const objet =
    noeud.type === 'MemberExpression' && noeud.object.type === 'Identifier' ? noeud.object.name : ''
  const exact = objet && !declares.has(objet) ? membreDe(INTERFACES[objet] ?? objet, nom) : undefined
  const possibles = exact === undefined ? (PAR_NOM.get(nom) ?? []) : [exact]
  return possibles.every((manque) => manque !== '') ? (possibles[0] ?? '') : ''
}

/** Ce qui manque à `Objet.nom` ; `undefined` si MDN ne connaît pas ce membre. */
function membreDe(objet: string, nom: string): string | undefined {
  for (const racine of [['api'], ['javascript', 'builtins']]) {
    const lu = branche(...racine, objet, `${nom}_static`) ?? branche(...racine, objet, nom)
    if (lu) return manqueA(lu)
  }
  return undefined
}

/** Éléments que le HTML d’une page peut porter ; sans ceux qu’un seul moteur essaie. */
const ELEMENT = /^HTML(?!Fenced|Geolocation|Install)\w*Element$/

/**
 * Pour chaque nom de membre, ce qui en manque, interface par interface. Une interface que le socle n’a pas n’y est pas :
 * pour l’atteindre, il faut la nommer, ou passer par un membre qui manque aussi. Sauf celle d’un élément : le HTML y mène.
 */
const PAR_NOM = (() => {
  const parNom = new Map<string, string[]>()
  for (const racine of [['api'], ['javascript', 'builtins'], ['javascript', 'builtins', 'Intl']]) {
    for (const [nom, objet] of sous(branche(...racine))) {
      if (manqueA(objet) && !ELEMENT.test(nom)) continue
      for (const [membre, lu] of sous(objet)) {
        const court = membre.replace(/_static$/, '')
        if (!membre.endsWith('_event')) parNom.set(court, [...(parNom.get(court) ?? []), manqueA(lu)])
      }
    }
  }
  return parNom
})()
