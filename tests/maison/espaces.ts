/**
 * Les endroits d’un texte français où un espace ordinaire laisserait « : », « ; », « ? », « ! » ou un guillemet seul au
 * bord d’une ligne : il y faut un espace insécable (U+00A0). Chacun est rendu avec ce qui l’entoure.
 */
export function espacesSecables(texte: string): string[] {
  return texte.match(/.{0,20}(?:[ \n]+[:;?!»](?=[\s.,)'"`’<]|$)|«[ \n]).{0,15}/g) ?? []
}
