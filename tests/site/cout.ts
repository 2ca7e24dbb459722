import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { HtmlElement } from 'html-validate'
import {
  budgetDe,
  depassements,
  gabaritDe,
  type Budget,
  type GabaritMesure,
} from '../../src/domain/sobriete/budgets.ts'
import { ecoindex, lettre } from '../../src/domain/sobriete/ecoindex.ts'
import type { PageConstruite } from './site.ts'

/** Octets compressés d’un fichier servi, et ce qu’il demande lui-même. */
interface Servi {
  octets: number
  demande: string[]
}

const servis = new Map<string, Servi>()

/** Ce qu’une page coûte à la première visite, sans ce que ses scripts demandent ensuite. @param dossier Le site. */
export function coutDe({ html, racine }: Pick<PageConstruite, 'html' | 'racine'>, dossier: string): Budget {
  const attente = [...html.matchAll(/<(?:link|script)\b[^>]*(?:href|src)="(\/_astro\/[^"]+)"/g)].map(
    ([, adresse]) => adresse!,
  )
  const recus = new Set<string>()
  let octets = brotliCompressSync(html).length
  for (const adresse of attente) {
    if (recus.has(adresse)) continue
    recus.add(adresse)
    const { octets: siens, demande } = lireServi(dossier, adresse)
    octets += siens
    attente.push(...demande)
  }
  const noeuds = compter(racine)
  return { octets, noeuds, note: lettre(ecoindex({ noeuds, requetes: recus.size + 1, ko: octets / 1000 })) }
}

/** Les pages d’un site qui passent leur budget : de chaque gabarit, la plus lourde répond pour les autres. */
export function pagesTropCheres(pages: PageConstruite[], dossier: string): string[] {
  const lourdes = new Map<GabaritMesure, PageConstruite>()
  for (const page of pages) {
    const gabarit = gabaritDe(page.adresse)
    if (page.html.length > (lourdes.get(gabarit)?.html.length ?? 0)) lourdes.set(gabarit, page)
  }
  return [...lourdes].flatMap(([gabarit, page]) =>
    depassements(budgetDe(gabarit), coutDe(page, dossier)).map(
      (trop) => `${page.adresse} (${gabarit}) : ${trop}`,
    ),
  )
}

function lireServi(dossier: string, adresse: string): Servi {
  const cle = dossier + adresse
  const connu = servis.get(cle)
  if (connu) return connu
  const contenu = readFileSync(join(dossier, adresse))
  const imports = adresse.endsWith('.js')
    ? [...contenu.toString().matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(([, cible]) =>
        join(dirname(adresse), cible!),
      )
    : []
  const octets = adresse.endsWith('.woff2') ? contenu.length : brotliCompressSync(contenu).length
  const servi = { octets, demande: imports }
  servis.set(cle, servi)
  return servi
}

/** Comme EcoIndex : tous les éléments, sans l’intérieur des SVG. */
function compter(element: HtmlElement): number {
  return element.childElements.reduce(
    (total, enfant) => total + 1 + (enfant.tagName === 'svg' ? 0 : compter(enfant)),
    0,
  )
}
