import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import sitemap from '@astrojs/sitemap'
import { defineConfig, passthroughImageService } from 'astro/config'
import { parse } from 'yaml'
import { horsConnexion, emettreLeVeilleur } from './src/construction/hors-connexion.ts'
import { dossierDeSortie, dossierDuContenu } from './src/fiches/emplacements.ts'
import { NOMS_DES_LANGUES } from './src/i18n/langues/noms.ts'
import { versEntetes } from './src/formats/entetes.ts'
import { ecarterSansGap } from './src/styles/ecarts.ts'

const territoire = parse(readFileSync(join(dossierDuContenu(), 'territoire.yaml'), 'utf8'))
const { browserslist } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** Les plus vieux navigateurs servis, « safari13 » : ce qui part au téléphone est écrit pour eux. */
const SOCLE = browserslist.map((navigateur) => navigateur.replace(' ', ''))

// Rien ne sort, pas même de la machine qui construit : Astro lit cette variable avant chaque envoi.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

/** Pages à imprimer ou propres au guichet : elles portent « noindex », le plan du site pour les moteurs les tait. */
const SANS_INDEX = /\/(?:404|affiche|affiche-quatre|semaine|(?:integrer|orienter|relais)\/.+)\/$/

/**
 * Le plan pour les moteurs dit les jumelles de chaque page : `/ar/lieux/x/` est celle de `/lieux/x/`. Le français est
 * pour qui ne lit aucune des autres langues.
 */
const JUMELLES = {
  i18n: {
    defaultLocale: 'fr',
    locales: {
      fr: 'fr',
      ...Object.fromEntries(NOMS_DES_LANGUES.map(({ code, hreflang }) => [code, hreflang])),
    },
  },
  serialize: (page) => {
    const francaise = page.links?.find(({ lang }) => lang === 'fr')
    return francaise ? { ...page, links: [...page.links, { ...francaise, lang: 'x-default' }] } : page
  },
}

export default defineConfig({
  site: territoire.site.adresse,
  outDir: dossierDeSortie(),
  cacheDir: join('node_modules/.astro', basename(dossierDeSortie())), // deux sites ne mêlent pas leurs fiches
  trailingSlash: 'always',
  scopedStyleStrategy: 'class', // plus court qu’un attribut sur chaque élément
  compressHTML: true, // la valeur par défaut, 'jsx', colle les mots de part et d’autre d’un élément en ligne
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ filter: (page) => !SANS_INDEX.test(page), ...JUMELLES }),
    entetes(),
    horsConnexion(),
  ],
  vite: {
    build: {
      cssCodeSplit: false, // une seule feuille, gardée d’une page à l’autre
      assetsInlineLimit: 0, // aucun script ni style dans la page : une politique de sécurité stricte suffit
      cssTarget: SOCLE,
    },
    css: { postcss: { plugins: [ecarterSansGap()] } },
    plugins: [{ name: 'vieux-telephones', configEnvironment: viserLesVieuxTelephones }, emettreLeVeilleur()],
  },
})

/** La carte, et ce que seul le formulaire de contribution demande : réuni au reste, toutes les pages le paieraient. */
const A_PART =
  /\/src\/(?:components\/(?:carte\/(?:ouverte|marques)|contribuer)|fiches|domain\/contribution|i18n\/fr\/contribuer|domain\/fiche\/(?:champs-juges|controles|courriel-nominatif|nomenclatures|nominatif|prenoms|siret|sources|typologies|vie)|domain\/temps\/(?:ecritures|remedes)-horaires)/

/** Ce que deux pages partagent tient en un fichier : sur un téléphone lent, chaque requête coûte. */
const MOINS_DE_FICHIERS = {
  output: {
    codeSplitting: {
      groups: [
        {
          name: 'commun',
          minShareCount: 2,
          maxSize: 40_000,
          test: (module) => /\/src\//.test(module) && !A_PART.test(module),
        },
      ],
    },
  },
}

/** Astro fixe « esnext » pour le navigateur et ignore `vite.build.target` : on repasse après lui. */
function viserLesVieuxTelephones(environnement) {
  return environnement === 'client'
    ? { build: { target: SOCLE, rolldownOptions: MOINS_DE_FICHIERS } }
    : undefined
}

/** Écrit à côté des pages les en-têtes que les hébergeurs de fichiers savent lire. */
function entetes() {
  const ecrire = ({ dir, pages }) =>
    writeFileSync(new URL('_headers', dir), versEntetes(pages.map(({ pathname }) => pathname)))
  return { name: 'entetes', hooks: { 'astro:build:done': ecrire } }
}
