import { ar } from './ar.ts'
import { en } from './en.ts'
import type { Remise } from './fr.ts'
import { pt } from './pt.ts'
import { sq } from './sq.ts'
import { tr } from './tr.ts'

/** Les deuxièmes langues de la fiche à remettre, les plus parlées d’abord. */
export const LANGUES_DE_REMISE: readonly Remise[] = [ar, tr, pt, en, sq]
