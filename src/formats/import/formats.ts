import type { FicheRecue, FormatImporte, LigneRecue, SourceLue } from '../../domain/apport/recue.ts'
import { LigneRefusee, type Lecture } from './cases.ts'
import {
  COLONNES_FRANCE_SERVICES,
  lireFranceServices,
  OBLIGATOIRES_FRANCE_SERVICES,
} from './france-services.ts'
import { COLONNES_NATIONALES, lireLieuNational, OBLIGATOIRES_NATIONALES } from './schema-national.ts'
import { lireTableau, type LigneDeTableau } from './tableau.ts'
import { SourceRefusee } from './texte.ts'

/** Un format que l’import sait lire. Un fichier le décrit ; cette table le fait connaître. */
export interface Format {
  /** Toutes les colonnes qu’il connaît : une autre, apparue depuis la dernière fois, arrête l’import. */
  colonnes: readonly string[]
  /** Celles sans lesquelles ce n’est pas lui. */
  obligatoires: readonly string[]
  /** Colonnes de l’identifiant et du nom, pour citer une ligne refusée. */
  identifiant: string
  nom: string
  /** `true` : chaque ligne porte sa date. Sinon, celle de l’édition vaut pour toutes. */
  date_ses_lignes: boolean
  /** @throws {LigneRefusee} */
  lire: (lecture: Lecture, edition: string) => FicheRecue
}

export const FORMATS: Readonly<Record<FormatImporte, Format>> = {
  'france-services': {
    colonnes: COLONNES_FRANCE_SERVICES,
    obligatoires: OBLIGATOIRES_FRANCE_SERVICES,
    identifiant: 'id_fs',
    nom: 'lib_fs',
    date_ses_lignes: false,
    lire: lireFranceServices,
  },
  'schema-national': {
    colonnes: COLONNES_NATIONALES,
    obligatoires: OBLIGATOIRES_NATIONALES,
    identifiant: 'id',
    nom: 'nom',
    date_ses_lignes: true,
    lire: lireLieuNational,
  },
}

/** Ce qu’on sait d’une source avant de la lire. */
export interface AnnonceDeSource {
  /** Absent : reconnu à ses colonnes. */
  format?: FormatImporte | undefined
  /** Date de l’édition ; indispensable aux formats qui ne datent pas leurs lignes. */
  edition?: string | undefined
}

/**
 * Lit toute une source. Chaque ligne en sort lue, ou refusée avec sa raison.
 * @throws {SourceRefusee} si la source entière n’est pas lisible, ou pas du format attendu.
 */
export function lireSource(
  octets: Uint8Array,
  { format, edition }: AnnonceDeSource,
): SourceLue & { format: FormatImporte; edition: string } {
  const { colonnes, lignes, remarques } = lireTableau(octets)
  const reconnu = format ?? reconnaitre(colonnes)
  exigerColonnes(reconnu, colonnes)
  const { lire, date_ses_lignes, ...cles } = FORMATS[reconnu]
  if (edition === undefined && !date_ses_lignes)
    throw new SourceRefusee('La date de cette édition n’est écrite nulle part. Ajoutez --edition 2024-08-01')
  const lues = lignes.map((ligne) => lireLigne(ligne, (lecture) => lire(lecture, edition ?? ''), cles))
  return {
    lignes: lues,
    colonnes,
    remarques,
    format: reconnu,
    edition: edition ?? plusRecente(lues),
  }
}

function lireLigne(
  ligne: LigneDeTableau,
  lire: (lecture: Lecture) => FicheRecue,
  cles: Pick<Format, 'identifiant' | 'nom'>,
): LigneRecue {
  const { rang } = ligne
  if ('refus' in ligne) return { rang, refus: ligne.refus }
  try {
    return { rang, fiche: lire({ cases: ligne.cases, remarques: [] }) }
  } catch (erreur) {
    if (!(erreur instanceof LigneRefusee)) throw erreur
    const court = (colonne: string) => ligne.cases[colonne]?.trim().slice(0, 80) || undefined
    return { rang, refus: erreur.message, identifiant: court(cles.identifiant), nom: court(cles.nom) }
  }
}

function reconnaitre(colonnes: string[]): FormatImporte {
  const noms = Object.keys(FORMATS) as FormatImporte[]
  const reconnu = noms.find((nom) => FORMATS[nom].obligatoires.every((colonne) => colonnes.includes(colonne)))
  if (reconnu) return reconnu
  const communes = (nom: FormatImporte) =>
    FORMATS[nom].obligatoires.filter((c) => colonnes.includes(c)).length
  const [proche] = noms.toSorted((a, b) => communes(b) - communes(a))
  exigerColonnes(proche!, colonnes)
  return proche!
}

function exigerColonnes(nom: FormatImporte, colonnes: string[]): void {
  const manquantes = FORMATS[nom].obligatoires.filter((colonne) => !colonnes.includes(colonne))
  if (manquantes.length === 0) return
  throw new SourceRefusee(
    `Les colonnes ont changé, ou ce n’est pas le format « ${nom} » : il manque ${manquantes.join(', ')}.`,
  )
}

function plusRecente(lignes: LigneRecue[]): string {
  const dates = lignes.flatMap((ligne) => ('fiche' in ligne ? [ligne.fiche.le] : []))
  if (dates.length === 0) throw new SourceRefusee('Aucune ligne n’est lisible : rien n’a été importé.')
  return dates.reduce((a, b) => (a > b ? a : b))
}
