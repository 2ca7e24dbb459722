import type { FicheBrute } from '../../../domain/contribution/changements.ts'
import { formulaire as t } from '../../../i18n/fr/contribuer/formulaire.ts'

// Un champ qu’on n’a pas touché rend la valeur de la fiche telle quelle, guillemets et nombres compris.

type Saisie = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Ce qu’on a mis dans chaque case, et la valeur de la fiche qu’elle montre. */
const remplies = new WeakMap<Element, { ecrit: string; brute: unknown }>()
const elements = new WeakMap<Element, FicheBrute>()

/** Met une fiche dans les champs de ce bloc. */
export function remplir(bloc: Element, fiche: FicheBrute): void {
  for (const champ of champsDe(bloc)) remplirUn(champ, fiche[champ.dataset.champ!])
}

/** La fiche que disent les champs ; les clés qu’ils ne montrent pas restent celles d’`avant`. */
export function lire(bloc: Element, avant: FicheBrute): FicheBrute {
  const lue: Record<string, unknown> = { ...avant }
  for (const champ of champsDe(bloc)) {
    const cle = champ.dataset.champ!
    const valeur = lireUn(champ, avant[cle])
    if (valeur === undefined) delete lue[cle]
    else lue[cle] = valeur
  }
  return lue
}

/** Ajoute un élément à une liste de blocs. @returns l’élément. */
export function ajouterElement(champ: HTMLElement, fiche: FicheBrute = {}): HTMLElement {
  const modele = [...champ.children].find((enfant) => enfant instanceof HTMLTemplateElement)
  const liste = listeDe(champ)
  const element = (modele as HTMLTemplateElement).content.firstElementChild!.cloneNode(true) as HTMLElement
  numero += 1
  for (const noeud of element.querySelectorAll<HTMLElement>('[id], [for], [aria-describedby]'))
    for (const attribut of ['id', 'for', 'aria-describedby']) {
      const ids = noeud.getAttribute(attribut)
      if (ids) noeud.setAttribute(attribut, ids.replace(/\S+/g, `$&-${numero}`))
    }
  liste.append(element)
  elements.set(element, fiche)
  remplir(element, fiche)
  numeroter(champ)
  return element
}

let numero = 0

/** Chaque élément dit son rang et ce qu’il contient d’abord : deux permanences n’ont pas le même nom. */
export function numeroter(champ: HTMLElement): void {
  for (const [i, element] of [...listeDe(champ).children].entries())
    element.querySelector('summary')!.textContent = t.element(
      champ.dataset.nom ?? '',
      i + 1,
      premierDit(element),
    )
}

function premierDit(element: Element): string {
  const saisie = saisies(element).find(({ value, type }) => value !== '' && type !== 'checkbox')
  return saisie instanceof HTMLSelectElement ? (saisie.selectedOptions[0]?.text ?? '') : (saisie?.value ?? '')
}

/** Le chemin d’un champ dans la fiche : `permanences.0.horaires`. */
export function cheminDe(champ: HTMLElement): string {
  const parent = champ.parentElement?.closest<HTMLElement>('[data-champ], [data-element]')
  if (!parent) return champ.dataset.champ ?? ''
  if (parent.dataset.champ !== undefined) return `${cheminDe(parent)}.${champ.dataset.champ}`
  const liste = parent.parentElement!
  const rang = [...liste.children].indexOf(parent)
  return `${cheminDe(liste.closest<HTMLElement>('[data-champ]')!)}.${rang}.${champ.dataset.champ}`
}

function champsDe(bloc: Element): HTMLElement[] {
  return [...bloc.querySelectorAll<HTMLElement>('[data-champ]')].filter((champ) => {
    const parent = champ.parentElement!.closest('[data-champ], [data-element]')
    return parent === bloc || !parent || !bloc.contains(parent)
  })
}

function listeDe(champ: HTMLElement): Element {
  return champ.querySelector('[data-elements]')!
}

function saisies(champ: Element): Saisie[] {
  return [...champ.querySelectorAll<Saisie>('[data-saisie]')]
}

function remplirUn(champ: HTMLElement, valeur: unknown): void {
  const { sorte } = champ.dataset
  if (sorte === 'bloc') return remplir(champ, (valeur ?? {}) as FicheBrute)
  if (sorte === 'blocs') {
    const liste = listeDe(champ)
    while (liste.firstChild) liste.firstChild.remove()
    for (const element of (valeur ?? []) as FicheBrute[])
      (ajouterElement(champ, element) as HTMLDetailsElement).open = false
    return
  }
  for (const saisie of saisies(champ)) {
    if (sorte === 'plusieurs') {
      ;(saisie as HTMLInputElement).checked = ((valeur ?? []) as unknown[]).includes(saisie.value)
      continue
    }
    const { jour } = saisie.dataset
    const brute = jour === undefined ? valeur : (valeur as FicheBrute | undefined)?.[jour]
    const dite = Array.isArray(brute) ? brute.join('\n') : brute === undefined ? '' : String(brute as string)
    if (saisie instanceof HTMLSelectElement && dite && ![...saisie.options].some((o) => o.value === dite))
      saisie.add(new Option(dite))
    saisie.value = dite
    remplies.set(saisie, { ecrit: saisie.value, brute })
  }
}

function lireUn(champ: HTMLElement, avant: unknown): unknown {
  const { sorte, obligatoire } = champ.dataset
  if (sorte === 'bloc') return siPlein(lire(champ, (avant ?? {}) as FicheBrute))
  if (sorte === 'blocs') {
    const liste = [...listeDe(champ).children].map((element) => lire(element, elements.get(element) ?? {}))
    return liste.length || obligatoire !== undefined ? liste : undefined
  }
  if (sorte === 'plusieurs') {
    const cochees = saisies(champ).flatMap((c) => ((c as HTMLInputElement).checked ? [c.value] : []))
    const gardees = ((avant ?? []) as string[]).filter((valeur) => cochees.includes(valeur))
    const liste = [...gardees, ...cochees.filter((valeur) => !gardees.includes(valeur))]
    return liste.length ? liste : undefined
  }
  if (sorte === 'semaine') {
    const jours = saisies(champ).map((saisie) => [saisie.dataset.jour!, lireSaisie(saisie, sorte)] as const)
    return siPlein(Object.fromEntries(jours.filter(([, heures]) => heures !== undefined)))
  }
  return lireSaisie(saisies(champ)[0]!, sorte)
}

function siPlein(bloc: FicheBrute): FicheBrute | undefined {
  return Object.keys(bloc).length ? bloc : undefined
}

function lireSaisie(saisie: Saisie, sorte: string | undefined): unknown {
  const remplie = remplies.get(saisie)
  if (remplie && remplie.ecrit === saisie.value) return remplie.brute
  const texte = saisie.value.trim()
  if (texte === '') return undefined
  if (sorte === 'oui-ou-non') return texte === 'true'
  if (sorte === 'nombre') return Number(texte.replace(',', '.')) || texte
  if (sorte !== 'liste' && sorte !== 'dates') return texte
  const lignes = texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean)
  return sorte === 'liste' ? lignes : lignes.map(dateEcrite)
}

/** « 31/03/2026 » s’écrit `2026-03-31` dans une fiche. */
function dateEcrite(texte: string): string {
  const [, jour, mois, annee] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(texte) ?? []
  return jour ? `${annee}-${mois!.padStart(2, '0')}-${jour.padStart(2, '0')}` : texte
}
