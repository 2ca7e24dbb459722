import type { CodeDeLangue } from '../../domain/langues.ts'

/** Comment une langue se nomme et s’écrit. */
export interface NomDeLangue {
  code: CodeDeLangue
  /** Attribut `lang` (BCP 47). */
  lang: string
  /** Attribut `hreflang`. « simple » est la variante enregistrée d’une langue simplifiée. */
  hreflang: string
  sens: 'ltr' | 'rtl'
  /** Dans cette langue. */
  nom: string
}

/** Les langues du site, en plus du français, dans l’ordre où on les propose : les plus parlées d’abord. */
export const NOMS_DES_LANGUES: readonly NomDeLangue[] = [
  { code: 'fr-facile', lang: 'fr', hreflang: 'fr-simple', sens: 'ltr', nom: 'Facile à lire' },
  { code: 'ar', lang: 'ar', hreflang: 'ar', sens: 'rtl', nom: 'العربية' },
  { code: 'tr', lang: 'tr', hreflang: 'tr', sens: 'ltr', nom: 'Türkçe' },
  { code: 'pt', lang: 'pt', hreflang: 'pt', sens: 'ltr', nom: 'Português' },
  { code: 'en', lang: 'en', hreflang: 'en', sens: 'ltr', nom: 'English' },
  { code: 'sq', lang: 'sq', hreflang: 'sq', sens: 'ltr', nom: 'Shqip' },
]

/** L’entrée « Langues » : le mot en français, et dans la langue étrangère la plus lue ici. Un dessin le dit aux autres. */
export const langues = {
  entree: [
    { lang: 'fr', mot: 'Langues' },
    { lang: 'ar', mot: 'اللغات' },
  ],
  francais: 'Français',
  /** Dit en français, à côté de la même phrase dans la langue. */
  aRelire: 'Traduction à relire.',
} as const
