import { readFileSync } from 'node:fs'
import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate'
import { parse } from 'yaml'
import { fichiersDuProjet } from '../maison/fichiers.ts'

/** Une page construite, lue. */
export interface PageConstruite {
  /** Chemin dans le site : `/lieux/`. */
  adresse: string
  html: string
  racine: HtmlElement
}

export interface SiteConstruit {
  /** Adresse publique, sans barre finale. */
  origine: string
  pages: PageConstruite[]
  /** Adresse de chaque fichier servi : `/lieux/`, `/404.html`, `/_astro/x.css`. */
  adresses: Set<string>
}

/** Les règles de forme que la page HTML doit suivre (accessibilité : RGAA 8.1, 8.2, 9.1, 10.1, 11.1, 12.6). */
export const validateur = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'require-sri': 'off', // tout vient de notre origine
      'long-title': 'off', // un nom de lieu est aussi long que sur la porte
      'tel-non-breaking': 'off', // voudrait aussi souder « Appeler le » ; voir numerosSecables
      'wcag/h63': 'error',
      'heading-level': 'error',
      'input-missing-label': 'error',
      'unique-landmark': 'error',
      'hidden-focusable': 'error',
      'valid-autocomplete': 'error',
      'svg-focusable': 'off',
    },
  }),
)

export async function lirePage(adresse: string, html: string): Promise<PageConstruite> {
  const lecteur = new Parser(await validateur.getConfigFor(adresse))
  return { adresse, html, racine: lecteur.parseHtml(html) }
}

/** Lit tout le site de ce dossier. @param contenu Celui dont il est fait : son territoire dit l’adresse publique. */
export async function lireSite(dossier: string, contenu: string): Promise<SiteConstruit> {
  const fichiers = fichiersDuProjet([dossier])
  if (fichiers.length === 0)
    throw new Error(`${dossier} est vide : construisez-le d’abord (npm test -- construction).`)
  const pages: PageConstruite[] = []
  for (const fichier of fichiers.filter((chemin) => chemin.endsWith('.html'))) {
    pages.push(await lirePage(adresseDe(fichier, dossier), readFileSync(fichier, 'utf8')))
  }
  return {
    origine: origine(contenu),
    pages,
    adresses: new Set(fichiers.map((fichier) => adresseDe(fichier, dossier))),
  }
}

/** L’adresse publique du site, telle que son territoire la donne. */
function origine(contenu: string): string {
  const territoire = parse(readFileSync(`${contenu}/territoire.yaml`, 'utf8')) as {
    site: { adresse: string }
  }
  return new URL(territoire.site.adresse).origin
}

function adresseDe(fichier: string, dossier: string): string {
  return fichier.slice(dossier.length).replace(/\/index\.html$/, '/')
}
