/** Remplace les lignes d’une liste ; vide, elle se cache. */
export function lister(liste: HTMLElement, phrases: readonly string[]): void {
  while (liste.firstChild) liste.firstChild.remove()
  liste.hidden = phrases.length === 0
  for (const phrase of phrases) {
    const ligne = document.createElement('li')
    ligne.textContent = phrase
    liste.append(ligne)
  }
}
