import { HACHURES, motif, styleDesHachures, VIGNETTE } from '../../../components/maillage/carte/hachures.ts'

/** Les cinq cases de la légende, l’une sous l’autre : les mêmes remplissages que sur les cartes. */
export function GET(): Response {
  const { width, height } = VIGNETTE
  const cases = HACHURES.map(({ trait }, rang) => {
    const fond = trait ? `fill="url(#h${rang})"` : `class="f${rang}"`
    const cadre = `x="1" y="${rang * height + 1}" width="${width - 2}" height="${height - 2}"`
    return `<rect ${fond} ${cadre}/><rect class="t" stroke-width="1.5" ${cadre}/>`
  })
  const motifs = HACHURES.map((hachure, rang) => motif(`h${rang}`, hachure, rang)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height * HACHURES.length}"><style>${styleDesHachures()}</style><defs>${motifs}</defs>${cases.join('')}</svg>`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
