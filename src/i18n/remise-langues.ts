import { ar } from './remise-ar.ts'
import { en } from './remise-en.ts'
import type { Remise } from './remise-fr.ts'
import { pt } from './remise-pt.ts'
import { sq } from './remise-sq.ts'
import { tr } from './remise-tr.ts'

/** Les deuxièmes langues de la fiche à remettre, les plus parlées d’abord. */
export const LANGUES_DE_REMISE: readonly Remise[] = [ar, tr, pt, en, sq]
