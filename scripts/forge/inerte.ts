/** Blancs, marques sans largeur, sens d’écriture forcés, codes de terminal, moitiés de caractère : rien ne s’en lit. */
const INVISIBLES = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]+/gu
/** Les mots par lesquels la forge ferme un ticket à la place de quelqu’un. */
const FERMENT = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b/gi

/**
 * Un texte écrit par n’importe qui, pour un commentaire de la forge : une ligne entre accents graves, où rien ne devient
 * un lien, une image, une balise, une mention ou un renvoi à un ticket.
 * @param max Caractères gardés ; au-delà, « … ».
 */
export function inerte(texte: string, max = 300): string {
  const ligne = texte
    .replace(INVISIBLES, ' ')
    .replace(FERMENT, '$&-')
    .replace(/#(?=\d)/g, '# ')
    .trim()
  const court = ligne.length > max ? `${ligne.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…` : ligne
  const series = court.match(/`+/g) ?? []
  const borne = '`'.repeat(Math.max(0, ...series.map(({ length }) => length)) + 1)
  return court === '' ? '`(vide)`' : `${borne} ${court} ${borne}`
}
