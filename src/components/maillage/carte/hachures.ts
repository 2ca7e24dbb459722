/**
 * Les cinq remplissages d’une carte, du plus proche au plus loin. Le dessin suffit : imprimée en gris, la carte se
 * lit encore. Les couleurs vont du papier à l’encre, en clair comme en sombre.
 */
export interface Hachure {
  /** Couleur de fond, en clair puis en sombre. */
  fond: [clair: string, sombre: string]
  /** Traits répétés ; absents : fond uni. `cote` : côté du carreau, en unités du dessin. */
  trait?: { d: string; cote: number; epaisseur: number }
}

export const HACHURES: readonly Hachure[] = [
  { fond: ['#fffdf8', '#143038'] },
  { fond: ['#e3efee', '#1b454e'], trait: { d: 'M3 4h2', cote: 8, epaisseur: 2 } },
  { fond: ['#bcdcdd', '#2a5f69'], trait: { d: 'M-2 10L10-2M-2 2L2-2M6 10l4-4', cote: 8, epaisseur: 1.1 } },
  { fond: ['#7fb9bf', '#4a929c'], trait: { d: 'M-1 7L7-1M-1-1l8 8', cote: 6, epaisseur: 1.5 } },
  { fond: ['#12353d', '#f4eee1'] },
]

/** Une case de la légende, en unités du dessin. */
export const VIGNETTE = { width: 40, height: 24 }

/** L’encre des traits et des points, en clair puis en sombre. */
export const ENCRE = ['#12353d', '#f4eee1'] as const
/** Le bord d’un point, pour le voir sur l’encre comme sur le papier. */
export const PAPIER = ['#fffdf8', '#0c2026'] as const

/** Le motif SVG d’une bande ; vide si elle est unie. */
export function motif(id: string, { trait }: Hachure, rang: number): string {
  if (!trait) return ''
  const { d, cote, epaisseur } = trait
  return `<pattern id="${id}" width="${cote}" height="${cote}" patternUnits="userSpaceOnUse"><path class="f${rang}" d="M0 0h${cote}v${cote}H0z"/><path class="t" stroke-width="${epaisseur}" d="${d}"/></pattern>`
}

/** Les règles de style des remplissages : `f0` à `f4` les fonds, `t` les traits. */
export function styleDesHachures(): string {
  const theme = (rang: 0 | 1) =>
    `${HACHURES.map(({ fond }, i) => `.f${i}{fill:${fond[rang]}}`).join('')}.t{stroke:${ENCRE[rang]};fill:none}`
  return `${theme(0)}@media(prefers-color-scheme:dark){${theme(1)}}`
}
