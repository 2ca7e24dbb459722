/** Toute phrase qu’une personne lit vit dans `src/i18n` : ni le balisage, ni un script du navigateur n’en écrivent. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as agenda from '../../src/domain/agenda.ts'
import * as nomenclatures from '../../src/domain/fiche/nomenclatures.ts'
import * as label from '../../src/domain/label/etat.ts'
import * as ressources from '../../src/domain/ressources.ts'
import { fichiersDuProjet } from './fichiers.ts'

/** De la prose, lue à un seul endroit : la page est son propre dictionnaire. */
const PAGES_DE_PROSE = [
  'src/pages/accessibilite.astro',
  'src/pages/contact.astro',
  'src/pages/donnees-personnelles.astro',
  'src/pages/mentions-legales.astro',
]

/** Une valeur de fiche s’écrit en français sans être une phrase : on la compare, on ne la montre pas. */
const VALEURS = new Set([agenda, nomenclatures, label, ressources].flatMap((module) => chaines(module)))

function chaines(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur]
  return typeof valeur === 'object' && valeur !== null
    ? Object.entries(valeur).flatMap(([cle, v]) => [cle, ...chaines(v)])
    : []
}

const ACCENT = /[À-ÖØ-öø-ÿŒœ’«»…]/
const PETITS_MOTS =
  'au|aux|avec|ce|dans|de|des|du|en|et|la|le|les|ou|par|pas|pour|que|qui|sur|un|une|votre|vous'
const DEUX_MOTS = new RegExp(
  `(?<![\\w-])(?:${PETITS_MOTS}) [\\p{L}\\d$]|[\\p{L}\\d}] (?:${PETITS_MOTS})(?![\\w-])`,
  'iu',
)
const CHAINE = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/

/** Sans commentaires, styles, classes, imports ni messages d’erreur, qu’on ne lit qu’au terminal. */
function ceQuiSeLit(texte: string): string {
  return texte
    .replace(/<(style|script)[^>]*>[^]*?<\/\1>/g, '')
    .replace(new RegExp(`(${CHAINE.source})|/\\*[^]*?\\*/|//[^\\n]*`, 'g'), '$1')
    .replace(/^import .*$|throw new \w+\([^]*?\)$|console\.\w+\(.*\)$/gm, '')
    .replace(/\sclass="[^"]*"/g, '')
}

/** Le texte entre les balises, et celui des attributs qu’on lit ou qu’on entend. */
function textesDuBalisage(balisage: string): string[] {
  const nus = balisage.replace(/=>|`(?:[^`\\]|\\.)*`/g, '')
  const entre = nus.matchAll(/[>}]([^<>{}=();|&?]*\p{L}{2}[^<>{}=();|&?]*)(?=[<{])/gu)
  const attributs = nus.matchAll(
    /\s(?:alt|aria-label|description|label|nomCourt|placeholder|title|titre)="([^"]+)"/g,
  )
  return [...entre, ...attributs].map(([, texte]) => texte!.trim())
}

/** Les phrases écrites dans ce fichier. */
function phrasesEcrites(chemin: string, source: string): string[] {
  const texte = ceQuiSeLit(source).replace(new RegExp(CHAINE, 'g'), (chaine) =>
    VALEURS.has(chaine.slice(1, -1)) ? "''" : chaine,
  )
  const accentuees = texte.split('\n').filter((ligne) => ACCENT.test(ligne))
  const chainees = [...texte.matchAll(new RegExp(CHAINE, 'g'))]
    .map(([c]) => c)
    .filter((c) => DEUX_MOTS.test(c))
  const balisage = chemin.endsWith('.astro') ? texte.replace(/^---\n[^]*?\n---\n/, '') : ''
  return [...accentuees, ...chainees, ...textesDuBalisage(balisage)]
}

const REFUSES: [chemin: string, texte: string][] = [
  ['src/components/x/x.ts', `titre.textContent = 'Fermé'`],
  ['src/components/x/x.ts', 'titre.textContent = `Voir ${n} lieux de plus`'],
  ['src/components/x/x.ts', `const t = { suite: "Voir la suite" }`],
  ['src/components/x/X.astro', `---\nconst liens = [{ nom: 'Trouver un lieu' }]\n---\n<p />`],
  ['src/components/x/X.astro', '<p>Agenda</p>'],
  ['src/components/x/X.astro', '<li>{n} postes</li>'],
  ['src/components/x/X.astro', '<nav aria-label="Menu principal">'],
  ['src/components/x/X.astro', '{ouvert && <p>Non renseignés.</p>}'],
  ['src/components/x/X.astro', '<p aria-label={`${rang} sur 4`}>'],
  ['src/pages/x.astro', '<Page titre="Plan du site" />'],
]

const ADMIS: [chemin: string, texte: string][] = [
  ['src/components/x/x.ts', `// Fermé : le dit la fiche.\nbouton.className = 'bouton bouton-second'`],
  [
    'src/components/x/x.ts',
    `if (!reponse.ok) throw new Error(\`recherche.json a répondu \${reponse.status}\`)`,
  ],
  ['src/components/x/x.ts', `champ.closest('li:not([hidden]) a[href^="tel:"]')`],
  [
    'src/components/x/X.astro',
    `---\nimport { lieu as t } from '../../i18n/fr/lieu/lieu.ts'\n---\n<p class="petit doux">{t.venir}</p>`,
  ],
  ['src/components/x/X.astro', `{lieu.itinerance === 'Itinérant' && <p>{t.seDeplace}</p>}`],
  ['src/components/x/X.astro', `{oui ? <a href={lien}>{nom}</a> : nom} · {commune}`],
  ['src/components/x/X.astro', '{/* Pourquoi cela. */}<style>p::after { content: "é" }</style>'],
]

describe('les phrases sont dans i18n', () => {
  test.each(REFUSES)('refuse dans %s : %s', (chemin, texte) => {
    expect(phrasesEcrites(chemin, texte)).not.toEqual([])
  })

  test.each(ADMIS)('admet dans %s : %s', (chemin, texte) => {
    expect(phrasesEcrites(chemin, texte)).toEqual([])
  })

  test('tous les composants et toutes les pages, sauf la prose', () => {
    const fichiers = fichiersDuProjet(['src/components', 'src/layouts', 'src/pages'], ['.ts', '.astro'])
    const ecrites = fichiers
      .filter((chemin) => !PAGES_DE_PROSE.includes(chemin))
      .flatMap((chemin) =>
        phrasesEcrites(chemin, readFileSync(chemin, 'utf8')).map((p) => `${chemin} : ${p}`),
      )
    expect(fichiers.length).toBeGreaterThan(100)
    expect(ecrites).toEqual([])
  })

  test.each(PAGES_DE_PROSE)('%s est encore de la prose', (chemin) => {
    expect(phrasesEcrites(chemin, readFileSync(chemin, 'utf8')).length).toBeGreaterThan(10)
  })
})
