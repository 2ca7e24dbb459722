import { parse } from 'csv-parse/sync'
import { decoder, SourceRefusee } from './texte.ts'

/** Une ligne de données : ses cases par colonne, vides comprises ; ou ce qui la rend illisible. */
export type LigneDeTableau = { rang: number } & ({ cases: Record<string, string> } | { refus: string })

/** Une source, quelle que soit sa forme d’origine : des colonnes et des lignes de texte. */
export interface Tableau {
  colonnes: string[]
  lignes: LigneDeTableau[]
  remarques: string[]
}

/** Trente fois la liste nationale : au-delà, ce n’est pas une liste de lieux. */
const LIGNES_AU_PLUS = 100_000
const SEPARATEURS = [',', ';', '\t', '|'] as const
/** Une case de liste, écrite en JSON, devient le texte qu’un CSV aurait porté. */
const JONCTION = '|'

/**
 * Lit un CSV ou un JSON. Le séparateur du CSV est celui que la première ligne emploie le plus.
 * @throws {SourceRefusee} si les octets ne sont ni l’un ni l’autre, ou si le fichier est coupé.
 */
export function lireTableau(octets: Uint8Array): Tableau {
  const { texte, remarques } = decoder(octets)
  const tableau = /^\s*[[{]/.test(texte) ? lireJson(texte) : lireCsv(texte)
  if (tableau.lignes.length > LIGNES_AU_PLUS)
    throw new SourceRefusee(`La source a plus de ${LIGNES_AU_PLUS} lignes : ce n’est pas une liste de lieux.`)
  if (tableau.lignes.length === 0) throw new SourceRefusee('La source n’a aucune ligne.')
  return { ...tableau, remarques }
}

type SansRemarques = Omit<Tableau, 'remarques'>

function lireCsv(texte: string): SansRemarques {
  const entete = /^[^\r\n]*/.exec(texte.trimStart())![0]
  const horsGuillemets = entete.replace(/"[^"]*"/g, '')
  const delimiter = SEPARATEURS.toSorted(
    (a, b) => horsGuillemets.split(b).length - horsGuillemets.split(a).length,
  )[0]!
  const [colonnes = [], ...reste] = decouper(texte, delimiter)
  return {
    colonnes: nommer(colonnes),
    lignes: reste.map((cases, i) => {
      const rang = i + 1
      if (cases.length !== colonnes.length)
        return { rang, refus: `${cases.length} cases au lieu de ${colonnes.length}` }
      return { rang, cases: Object.fromEntries(cases.map((valeur, j) => [colonnes[j]!.trim(), valeur])) }
    }),
  }
}

function decouper(texte: string, delimiter: string): string[][] {
  try {
    return parse(texte, { delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch (cause) {
    const ligne = cause instanceof Error && 'lines' in cause ? ` vers la ligne ${String(cause.lines)}` : ''
    throw new SourceRefusee(
      `Le fichier CSV est coupé, ou un guillemet y manque${ligne}. Rien n’a été importé.`,
      { cause },
    )
  }
}

function nommer(colonnes: string[]): string[] {
  const noms = colonnes.map((colonne) => colonne.trim())
  const double = noms.find((nom, i) => nom !== '' && noms.indexOf(nom) !== i)
  if (double !== undefined) throw new SourceRefusee(`La colonne « ${double} » est écrite deux fois.`)
  return noms
}

function lireJson(texte: string): SansRemarques {
  let lu: unknown
  try {
    lu = JSON.parse(texte)
  } catch (cause) {
    throw new SourceRefusee('Le fichier JSON est coupé, ou n’en est pas un. Rien n’a été importé.', { cause })
  }
  if (!Array.isArray(lu)) throw new SourceRefusee('Le fichier JSON n’est pas une liste de lieux.')
  const colonnes = new Set<string>()
  const lignes = lu.map((element: unknown, i): LigneDeTableau => {
    const rang = i + 1
    if (typeof element !== 'object' || element === null || Array.isArray(element))
      return { rang, refus: 'ce n’est pas un lieu' }
    const cases = Object.entries(element).map(([colonne, valeur]) => [colonne, enTexte(valeur)] as const)
    for (const [colonne] of cases) colonnes.add(colonne)
    return { rang, cases: Object.fromEntries(cases) }
  })
  return { colonnes: [...colonnes], lignes }
}

/** Un objet n’a pas sa place dans une case : il est lu comme vide. */
function enTexte(valeur: unknown): string {
  if (Array.isArray(valeur)) return valeur.map(enTexte).join(JONCTION)
  return ['string', 'number', 'boolean'].includes(typeof valeur) ? String(valeur) : ''
}
