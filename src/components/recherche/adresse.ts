/** Ce que dit l’adresse de la page : on peut la partager, et revenir en arrière. La position n’y est jamais. */
export interface Etat {
  q: string
  commune: string
  besoin: string
  filtres: string[]
}

export function lireAdresse(recherche: string): Etat {
  const params = new URLSearchParams(recherche)
  const texte = (nom: string) => params.get(nom)?.trim() ?? ''
  return {
    q: texte('q'),
    commune: texte('commune'),
    besoin: texte('besoin'),
    filtres: params.getAll('filtre'),
  }
}

/** L’adresse la plus courte : les champs vides n’y sont pas. */
export function ecrireAdresse({ q, commune, besoin, filtres }: Etat): string {
  const params = new URLSearchParams()
  for (const [nom, valeur] of Object.entries({ q, commune, besoin })) if (valeur) params.set(nom, valeur)
  for (const filtre of filtres) params.append('filtre', filtre)
  const texte = params.toString()
  return texte ? `?${texte}` : location.pathname
}

export function lireFormulaire(formulaire: HTMLFormElement): Etat {
  const donnees = new FormData(formulaire)
  const texte = (nom: string) => String(donnees.get(nom) ?? '').trim()
  return {
    q: texte('q'),
    commune: texte('commune'),
    besoin: texte('besoin'),
    filtres: donnees.getAll('filtre').map(String),
  }
}

export function remplirFormulaire(formulaire: HTMLFormElement, etat: Etat): void {
  for (const nom of ['q', 'commune', 'besoin'] as const) {
    const champ = formulaire.elements.namedItem(nom)
    if (champ instanceof HTMLInputElement || champ instanceof HTMLSelectElement) champ.value = etat[nom]
  }
  for (const case_ of formulaire.querySelectorAll<HTMLInputElement>('input[name="filtre"]')) {
    case_.checked = etat.filtres.includes(case_.value)
  }
}
