/** Remplace tout le contenu d’une zone ; `replaceChildren` manque aux téléphones d’avant 2020. */
export function remplacer(zone: Element, enfants: readonly Node[]): void {
  zone.textContent = ''
  zone.append(...enfants)
}
