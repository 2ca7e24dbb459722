import { ar } from '../ar/ar.ts'
import { en } from '../en/en.ts'
import { frFacile } from '../fr-facile/fr-facile.ts'
import { pt } from '../pt/pt.ts'
import { sq } from '../sq/sq.ts'
import { tr } from '../tr/tr.ts'
import type { Dictionnaire } from './dictionnaire.ts'

/** Les langues du site, en plus du français. Pour la construction : une page n’en porte qu’une. */
export const LANGUES: readonly Dictionnaire[] = [frFacile, ar, tr, pt, en, sq]
