/** Ce qui cloche dans une page construite ; rien n’est rendu quand tout va bien. */
import type { HtmlElement } from 'html-validate'
import { adresseFrancaise, CODES_DE_LANGUE } from '../../src/domain/langues.ts'
import { FORMATIONS_LABELS } from '../../src/domain/fiche/nomenclatures.ts'
import { espacesSecables } from '../maison/espaces.ts'
import { validateur, type PageConstruite, type SiteConstruit } from './site.ts'

/** Liens de tête qui ne chargent rien : leur adresse peut être complète. */
const RELATIONS_SANS_CHARGEMENT = ['canonical', 'license', 'alternate', 'author']
const CHARGENT: [selecteur: string, attributs: string[]][] = [
  ['script', ['src']],
  ['link', ['href', 'imagesrcset']],
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['iframe', ['src']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['object', ['data']],
  ['embed', ['src']],
  ['use', ['href']],
  ['form', ['action']],
]

/** Ce que relève html-validate : page, règle, et nombre de fois, car un gabarit fautif se répète. */
export function fautesDeForme(pages: PageConstruite[]): string[] {
  return regrouper(
    pages.flatMap(({ adresse, html }) =>
      validateur.validateStringSync(html, adresse).results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column, selector }) => ({
          faute: `règle ${ruleId} : ${message}`,
          ou: `${adresse}:${line}:${column} (${selector})`,
        })),
      ),
    ),
  )
}

/** Numéros à appeler qu’une fin de ligne peut couper : leurs espaces doivent être insécables. */
export function numerosSecables(pages: PageConstruite[]): string[] {
  return regrouper(
    pages.flatMap(({ adresse, racine }) =>
      racine
        .querySelectorAll('a')
        .filter((lien) => valeur(lien, 'href')?.startsWith('tel:') && /\d \d/.test(lien.textContent))
        .map((lien) => ({ faute: `« ${lien.textContent.trim()} » peut être coupé`, ou: adresse })),
    ),
  )
}

/** Un compte d’un seul suivi d’un pluriel, ou un mois qui s’élide et ne l’est pas. */
const DESACCORDS =
  /(?<![\d,.\u00a0\u202f]\s?)\b[01]\s(?:liens|lieux|ressources|communes|conseillers|personnes|habitants|résultats)\b|\bde\s(?:avril|août|octobre)\b/gu

/** Ce que la page écrit mal : « 1 liens », « de août ». */
export function fautesDAccord({ adresse, racine }: PageConstruite): string[] {
  const texte = racine.querySelector('body')?.textContent ?? ''
  return [...texte.matchAll(DESACCORDS)].map(([faute]) => `${adresse} : « ${faute} »`)
}

/** Ponctuations qu’une fin de ligne peut séparer de leur mot, dans ce qui se lit et ce qui s’entend. */
export function ponctuationsSecables(pages: PageConstruite[]): string[] {
  return regrouper(
    pages.flatMap(({ adresse, html }) =>
      textesDe(html)
        .flatMap(espacesSecables)
        .map((faute) => ({ faute: `« ${faute} »`, ou: adresse })),
    ),
  )
}

/**
 * Le texte d’une page, morceau par morceau, et celui de ses attributs. N’en sont pas : un exemple de fiche à recopier, un
 * message à envoyer (un SMS n’a que des espaces ordinaires), une valeur écrite comme le schéma national l’écrit.
 */
function textesDe(html: string): string[] {
  const lu = FORMATIONS_LABELS.reduce(
    (texte, valeur) => texte.replaceAll(valeur, ''),
    html.replace(/<(script|style|pre|code|textarea)\b[^>]*>[^]*?<\/\1>/g, '').replaceAll('&nbsp;', '\u00a0'),
  )
  const attributs = lu.matchAll(/\s(?:alt|aria-label|content|placeholder|title)="([^"]+)"/g)
  return [...lu.matchAll(/>([^<]+)/g), ...attributs].map(([, texte]) => texte!)
}

/** Dit si la page demande aux moteurs de l’ignorer : elle n’a alors pas d’adresse canonique. */
export function estSansIndex(racine: HtmlElement): boolean {
  return valeur(racine.querySelector('meta[name="robots"]'), 'content') === 'noindex'
}

/** La langue que l’adresse annonce : `/ar/lieux/` est en arabe, `/fr-facile/` en français. */
function langueAttendue(adresse: string): string {
  return CODES_DE_LANGUE.find((code) => adresse.startsWith(`/${code}/`))?.slice(0, 2) ?? 'fr'
}

/** Langue, titre, description, adresse canonique, un seul h1. */
export function fautesDEnTete({ adresse, racine }: PageConstruite, origine: string): string[] {
  const fautes: string[] = []
  const attribut = (selecteur: string, nom: string) => valeur(racine.querySelector(selecteur), nom)
  const langue = langueAttendue(adresse)
  if (attribut('html', 'lang') !== langue) fautes.push(`la page ne dit pas sa langue (lang="${langue}")`)
  if ((attribut('html', 'dir') ?? 'ltr') !== (langue === 'ar' ? 'rtl' : 'ltr'))
    fautes.push('la page ne dit pas son sens d’écriture')
  if (!titre(racine)) fautes.push('la page n’a pas de titre')
  if (!attribut('meta[name="description"]', 'content')) fautes.push('la page n’a pas de description')
  const h1 = racine.querySelectorAll('h1').length
  if (h1 !== 1) fautes.push(`la page a ${h1} titres h1 : il en faut un`)
  const canonique = attribut('link[rel="canonical"]', 'href')
  if (!estSansIndex(racine) && canonique !== origine + adresse) {
    fautes.push(`l’adresse canonique est « ${canonique} » : attendu « ${origine}${adresse} »`)
  }
  return fautes.map((faute) => `${adresse} : ${faute}`)
}

/** Une page traduite nomme ses jumelles : le français, « x-default », et elle-même ; chacune existe. */
export function fautesDeJumelles(
  { adresse, racine }: PageConstruite,
  { origine, adresses }: SiteConstruit,
): string[] {
  if (adresseFrancaise(adresse) === adresse) return []
  const jumelles = racine
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((lien) => [valeur(lien, 'hreflang'), valeur(lien, 'href')?.slice(origine.length)] as const)
  const vers = (langue: string) => jumelles.find(([hreflang]) => hreflang === langue)?.[1]
  const fautes = jumelles
    .filter(([, cible]) => !adresses.has(cible ?? ''))
    .map(([, cible]) => `${cible} n’existe pas`)
  if (jumelles.length !== CODES_DE_LANGUE.length + 2) fautes.push(`${jumelles.length} jumelles sont nommées`)
  for (const langue of ['fr', 'x-default'])
    if (vers(langue) !== adresseFrancaise(adresse)) fautes.push(`« ${langue} » mène à ${vers(langue)}`)
  if (!jumelles.some(([, cible]) => cible === adresse)) fautes.push('elle ne se nomme pas elle-même')
  const retour = racine.querySelectorAll('header a[hreflang="fr"]').map((lien) => valeur(lien, 'href'))
  if (!retour.includes(adresseFrancaise(adresse))) fautes.push('aucun lien de l’en-tête ne mène au français')
  return fautes.map((faute) => `${adresse} : ${faute}`)
}

/** Rien qui vienne d’ailleurs, rien d’écrit dans la page que la politique de sécurité bloquerait. */
export function fautesDeSortie({ adresse, racine }: PageConstruite): string[] {
  const fautes: string[] = []
  for (const script of racine.querySelectorAll('script')) {
    if (!valeur(script, 'src') && valeur(script, 'type') !== 'application/ld+json') {
      fautes.push('un script est écrit dans la page')
    }
  }
  if (racine.querySelectorAll('style').length > 0) fautes.push('un style est écrit dans la page (<style>)')
  for (const element of racine.querySelectorAll('*')) {
    if (element.hasAttribute('style')) fautes.push(`un style est écrit sur <${element.tagName}>`)
    const reaction = element.attributes.find(({ key }) => /^on[a-z]/.test(key))
    if (reaction) fautes.push(`du script est écrit sur <${element.tagName} ${reaction.key}>`)
  }
  for (const [selecteur, attributs] of CHARGENT) {
    for (const element of racine.querySelectorAll(selecteur)) {
      if (selecteur === 'link' && RELATIONS_SANS_CHARGEMENT.includes(valeur(element, 'rel') ?? '')) continue
      for (const nom of attributs) {
        const cible = valeur(element, nom)
        if (cible && /(?:^|[\s,])(?:[a-z]+:)?\/\//i.test(cible))
          fautes.push(`<${selecteur} ${nom}> charge « ${cible} »`)
      }
    }
  }
  return fautes.map((faute) => `${adresse} : ${faute}`)
}

/** Titres portés par plusieurs pages. */
export function titresEnDouble(pages: PageConstruite[]): string[] {
  const parTitre = Map.groupBy(pages, ({ racine }) => titre(racine))
  return [...parTitre]
    .filter(([, memes]) => memes.length > 1)
    .map(([nom, memes]) => `« ${nom} » : ${memes.map(({ adresse }) => adresse).join(', ')}`)
}

/** Liens et ressources de notre site qui ne mènent nulle part, ancres comprises. */
export function liensCasses({ origine, pages, adresses }: SiteConstruit): string[] {
  const ancres = new Map(pages.map(({ adresse, racine }) => [adresse, new Set(identifiants(racine))]))
  const jugerCible = (cible: string, adresse: string): string | undefined => {
    const url = URL.parse(cible, origine + adresse)
    if (!url) return `« ${cible} » n’est pas une adresse`
    if (url.origin !== origine) return undefined
    const arrivee = decodeURIComponent(url.pathname)
    const ancre = decodeURIComponent(url.hash.slice(1))
    if (!adresses.has(arrivee)) return `« ${cible} » ne mène à aucune page`
    return ancre && !ancres.get(arrivee)?.has(ancre) ? `l’ancre de « ${cible} » n’existe pas` : undefined
  }
  return regrouper(
    pages.flatMap(({ adresse, racine }) =>
      [...new Set(ciblesDe(racine))].flatMap((cible) => {
        const faute = jugerCible(cible, adresse)
        return faute ? [{ faute, ou: adresse }] : []
      }),
    ),
  )
}

/** Une ligne par faute, avec le premier endroit où elle est et combien de fois elle revient. */
function regrouper(fautes: { faute: string; ou: string }[]): string[] {
  return [...Map.groupBy(fautes, ({ faute }) => faute)].map(
    ([faute, memes]) => `${memes[0]?.ou} ${faute}${memes.length > 1 ? ` (${memes.length} fois)` : ''}`,
  )
}

function* ciblesDe(racine: HtmlElement): Generator<string> {
  for (const selecteur of ['a', 'area', 'link', 'script', 'img', 'source', 'form', 'use']) {
    for (const element of racine.querySelectorAll(selecteur)) {
      for (const nom of ['href', 'src', 'action']) {
        const cible = valeur(element, nom)
        if (cible !== undefined) yield cible
      }
    }
  }
}

function identifiants(racine: HtmlElement): string[] {
  return racine.querySelectorAll('[id]').map((element) => valeur(element, 'id') ?? '')
}

function titre(racine: HtmlElement): string {
  return racine.querySelector('head > title')?.textContent.trim() ?? ''
}

function valeur(element: HtmlElement | null, nom: string): string | undefined {
  return element
    ?.getAttributeValue(nom)
    ?.replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, '’')
    .replace(/&(?:amp|#38);/g, '&')
}
