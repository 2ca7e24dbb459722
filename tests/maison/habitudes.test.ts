/** Les habitudes de la maison qu’une machine sait vérifier. Chaque garde montre ce qu’elle refuse. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fichiersDuProjet } from './fichiers.ts'

interface Garde {
  nom: string
  dossiers: string[]
  extensions?: string[]
  /** Ce qui est à reprendre dans ce fichier, ou rien. */
  faute: (chemin: string, texte: string) => string | undefined
  refuse: [chemin: string, texte: string][]
  admet: [chemin: string, texte: string][]
}

const LIGNES_AU_PLUS = 250
const FOURRE_TOUT = ['utils', 'helpers', 'common', 'shared', 'core', 'types']

/** Les essais qui jugent le vrai contenu ; celui-ci montre ce qu’il refuse. */
const DU_VRAI_CONTENU = ['tests/contenu/', 'tests/maison/habitudes.test.ts']
const LIT_LE_VRAI_CONTENU =
  /\b(?:\w*[lL]ire\w*|read\w+|cp\w*|exists\w*|stat\w*|resolve|import)\(\s*['"`]content\b|from '[./]*contenu\/lire\.ts'/

/** Garde sur chaque ligne : refuse celles qui correspondent à `motif`. */
const ligneQuiDit =
  (motif: RegExp, saufSi?: RegExp): Garde['faute'] =>
  (_chemin, texte) =>
    texte.split('\n').find((ligne) => motif.test(ligne) && !saufSi?.test(ligne))

const GARDES: Garde[] = [
  {
    nom: `pas de fichier de plus de ${LIGNES_AU_PLUS} lignes`,
    dossiers: ['src', 'scripts', 'tests'],
    extensions: ['.ts', '.astro', '.css', '.mjs'],
    faute: (_chemin, texte) => {
      const lignes = texte.trimEnd().split('\n').length
      return lignes > LIGNES_AU_PLUS ? `${lignes} lignes` : undefined
    },
    refuse: [['src/domain/long.ts', 'a\n'.repeat(LIGNES_AU_PLUS + 1)]],
    admet: [['src/domain/juste.ts', 'a\n'.repeat(LIGNES_AU_PLUS)]],
  },
  {
    nom: 'pas de dossier fourre-tout',
    dossiers: ['src', 'scripts', 'tests', 'content', 'public'],
    faute: (chemin) =>
      chemin
        .split('/')
        .slice(0, -1)
        .find((dossier) => FOURRE_TOUT.includes(dossier)),
    refuse: FOURRE_TOUT.map((dossier) => [`src/${dossier}/x.ts`, '']),
    admet: [['src/domain/types.ts', '']],
  },
  {
    nom: 'pas d’index qui ne fait que ré-exporter',
    dossiers: ['src', 'scripts', 'tests'],
    extensions: ['index.ts'],
    faute: (_chemin, texte) =>
      texte.replace(/export\s[^'"]*\sfrom\s*['"][^'"]+['"];?|\/\/.*|\/\*[^]*?\*\//g, '').trim() === ''
        ? 'rien que des ré-exports'
        : undefined,
    refuse: [['src/domain/index.ts', `export * from './a.ts'\nexport { b, type C } from './b.ts'\n`]],
    admet: [['src/pages/lieux.json/index.ts', `export const prerender = true\n`]],
  },
  {
    nom: 'le territoire n’est nommé que dans content/',
    dossiers: ['src', 'scripts', 'public', 'astro.config.mjs'],
    faute: ligneQuiDit(/\bloire\b/i),
    refuse: [
      ['src/pages/index.astro', '<h1>L’aide au numérique dans la Loire</h1>'],
      ['astro.config.mjs', `site: 'https://numerique-loire.example',`],
    ],
    admet: [['src/pages/index.astro', '<p>{territoire.dans_le_territoire}</p>']],
  },
  {
    nom: 'pas de code du territoire hors de content/, sauf dans un exemple montré à qui écrit une fiche',
    dossiers: ['src', 'scripts', 'public', 'astro.config.mjs'],
    faute: ligneQuiDit(/["'`]42["'`]|(?<![\d.])42\d{3}(?!\d)/, /Exemple|guillemets|écrivez/),
    refuse: [
      ['src/pages/index.astro', `const departement = '42'`],
      ['scripts/carte.ts', `if (code.startsWith("42")) continue`],
      ['src/domain/x.ts', `const PREFECTURE = '42218'`],
    ],
    admet: [
      ['src/fiches/champs.ts', `'Le code postal a 5 chiffres. Exemple : "42000".'`],
      ['src/components/plan/Plan.astro', '<path d="M1.42000 3" />'],
    ],
  },
  {
    nom: 'seul tests/contenu/ lit le vrai contenu',
    dossiers: ['tests'],
    extensions: ['.ts'],
    faute: (chemin, texte) =>
      DU_VRAI_CONTENU.some((dossier) => chemin.startsWith(dossier))
        ? undefined
        : texte.split('\n').find((ligne) => LIT_LE_VRAI_CONTENU.test(ligne)),
    refuse: [
      ['tests/domain/x.test.ts', `const besoins = readFileSync('content/besoins.yaml', 'utf8')`],
      ['tests/domain/x.test.ts', 'for (const nom of readdirSync(`content/${dossier}`)) lire(nom)'],
      ['tests/domain/x.test.ts', `const { contenu } = await lireContenu('content', AUJOURDHUI)`],
      ['tests/scripts/x.test.ts', `cpSync(resolve('content'), dossier, { recursive: true })`],
      ['tests/domain/x.test.ts', `import { lireVraiContenu } from '../contenu/lire.ts'`],
    ],
    admet: [
      ['tests/contenu/x.test.ts', `const { contenu } = await lireContenu('content', AUJOURDHUI)`],
      ['tests/domain/x.test.ts', `const lue = lireFiche(octets, 'content/besoins.yaml', schemaBesoins)`],
      ['tests/domain/x.test.ts', `cpSync(contenu, join(racine, 'content'), { recursive: true })`],
      ['tests/domain/x.test.ts', `readFileSync(\`${'${CONTENU}'}/besoins.yaml\`, 'utf8')`],
    ],
  },
  {
    nom: 'le domaine ne demande pas l’heure, ni le hasard',
    dossiers: ['src/domain'],
    faute: ligneQuiDit(/new Date\(\s*\)|\bDate\(\s*\)|Date\.now|performance\.now|Math\.random/),
    refuse: [
      ['src/domain/x.ts', 'const maintenant = new Date()'],
      ['src/domain/x.ts', 'if (date < Date.now()) return'],
    ],
    admet: [['src/domain/x.ts', 'new Date(Date.UTC(annee, mois - 1, jour))']],
  },
  {
    nom: 'pas de style dans le balisage',
    dossiers: ['src'],
    extensions: ['.astro'],
    faute: ligneQuiDit(/\sstyle=["'{`]/),
    refuse: [
      ['src/components/x/X.astro', '<p style="color: red">'],
      ['src/components/x/X.astro', '<p style={`color: ${couleur}`}>'],
    ],
    admet: [['src/components/x/X.astro', '<style>p { color: red }</style>']],
  },
  {
    nom: 'le navigateur n’écrit pas de HTML',
    dossiers: ['src/components'],
    faute: ligneQuiDit(/\.(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|document\.write/),
    refuse: [
      ['src/components/x/x.ts', 'liste.innerHTML = lieux.join()'],
      ['src/components/x/x.ts', `liste.insertAdjacentHTML('beforeend', texte)`],
    ],
    admet: [['src/components/x/x.ts', 'liste.textContent = nom']],
  },
]

describe.each(GARDES)('$nom', ({ dossiers, extensions, faute, refuse, admet }) => {
  test.each(refuse)('refuse %s', (chemin, texte) => expect(faute(chemin, texte)).toBeTruthy())

  test.each(admet)('admet %s', (chemin, texte) => expect(faute(chemin, texte)).toBeUndefined())

  test('tout le projet la suit', () => {
    const fautes = fichiersDuProjet(dossiers, extensions)
      .filter((chemin) => !/\.(?:png|ico|woff2)$/.test(chemin))
      .map((chemin) => ({ chemin, faute: faute(chemin, readFileSync(chemin, 'utf8')) }))
    expect(fautes.filter((resultat) => resultat.faute !== undefined)).toEqual([])
  })
})
