import type { Lettre } from './ecoindex.ts'

/** Ce qu’une page d’un gabarit peut coûter à la première visite : un site qui grossit se voit ici, pas chez l’habitant. */
export interface Budget {
  /** Octets reçus, compressés : page, styles, scripts, polices. */
  octets: number
  /** Éléments de la page, sans l’intérieur des dessins SVG. */
  noeuds: number
  /** La plus basse note EcoIndex admise. */
  note: Lettre
}

/** Un gabarit et les adresses qui le suivent ; la première règle qui convient l’emporte. */
export const GABARITS_MESURES = {
  accueil: /^\/$/,
  liste: /^\/lieux\/$/,
  lieu: /^\/lieux\/[^/]+\/$/,
  commune: /^\/communes\/[^/]+\/$/,
  communes: /^\/communes\/$/,
  besoin: /^\/besoins\/[^/]+\/$/,
  etape: /^\/classes\/[^/]+\/$/,
  orienter: /^\/orienter\/$/,
  guichet: /^\/orienter\/[^/]+\/$/,
  remise: /^\/orienter\/fiche\/[^/]+\/$/,
  affiche: /^\/communes\/[^/]+\/affiche(?:-quatre)?\/$/,
  ressources: /^\/ressources\/$/,
  agenda: /^\/agenda\/$/,
  label: /^\/label\/$/,
  reseau: /^\/reseau\/$/,
  maillage: /^\/reseau\/maillage\//,
  contribuer: /^\/contribuer\/[^/]+\/$/,
  autre: /^\//,
} as const
export type GabaritMesure = keyof typeof GABARITS_MESURES

const ORDINAIRE: Budget = { octets: 60_000, noeuds: 900, note: 'C' }

/** Ce qui n’est pas ici suit le budget ordinaire. */
const BUDGETS: Partial<Record<GabaritMesure, Budget>> = {
  accueil: { octets: 47_000, noeuds: 380, note: 'A' },
  liste: { octets: 80_000, noeuds: 1400, note: 'D' }, // admis tant que la liste porte ses 115 résumés entiers
  besoin: { octets: 60_000, noeuds: 1000, note: 'C' }, // elle montre tous les lieux qui le font
  label: { octets: 60_000, noeuds: 1200, note: 'C' },
  orienter: { octets: 60_000, noeuds: 1200, note: 'C' },
  reseau: { octets: 60_000, noeuds: 2000, note: 'D' }, // admis tant que la matrice des acteurs est sur la page
  contribuer: { octets: 70_000, noeuds: 1200, note: 'D' }, // tous les champs d’une fiche ; zod et yaml, 71 ko, n’arrivent qu’avec une fiche
  lieu: { octets: 45_000, noeuds: 380, note: 'A' },
}

/** @param gabarit Un gabarit mesuré. */
export function budgetDe(gabarit: GabaritMesure): Budget {
  return BUDGETS[gabarit] ?? ORDINAIRE
}

/** Le gabarit d’une adresse (`/lieux/mediatheque/` → `lieu`). @param adresse Chemin dans le site, barres comprises. */
export function gabaritDe(adresse: string): GabaritMesure {
  const trouve = Object.entries(GABARITS_MESURES).find(([, adresses]) => adresses.test(adresse))
  return (trouve?.[0] ?? 'autre') as GabaritMesure
}

/** Ce qu’une page coûte de trop, mot pour le journal des essais ; vide si elle tient son budget. */
export function depassements(budget: Budget, mesure: Budget): string[] {
  return [
    ...(mesure.octets > budget.octets ? [`${mesure.octets} octets pour ${budget.octets}`] : []),
    ...(mesure.noeuds > budget.noeuds ? [`${mesure.noeuds} éléments pour ${budget.noeuds}`] : []),
    ...(mesure.note > budget.note ? [`EcoIndex ${mesure.note} pour ${budget.note}`] : []),
  ]
}
