/** Les endroits de la page que la recherche lit ou écrit. */
export type Pieces = ReturnType<typeof pieces>

export function pieces(racine: HTMLElement) {
  const piece = <E extends HTMLElement = HTMLElement>(nom: string) =>
    racine.querySelector<E>(`[data-${nom}]`)!
  const formulaire = racine.querySelector('form')!
  const intitule = document.querySelector('h1')!
  return {
    formulaire,
    commune: formulaire.querySelector<HTMLInputElement>('[name="commune"]')!,
    position: piece('position'),
    avis: piece('avis'),
    resultats: piece('resultats'),
    titre: piece('titre'),
    compris: piece('compris'),
    puces: piece('puces'),
    filtres: piece<HTMLDetailsElement>('filtres'),
    secours: piece('secours'),
    proches: piece('proches'),
    aide: piece('aide'),
    distances: piece('distances'),
    liste: racine.querySelector<HTMLElement>('ul[data-liste]')!,
    suite: piece<HTMLButtonElement>('suite'),
    intitule,
    intituleDuServeur: intitule.textContent,
    premiers: piece('premiers'),
    /** Titre que le serveur a donné à la page, et nom du site. */
    titrePage: document.title,
    site: racine.dataset.site ?? '',
  }
}
