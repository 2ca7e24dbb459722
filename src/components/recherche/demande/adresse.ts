/**
 * Ce que la personne a écrit et coché. L’adresse de la page le dit aussi : on peut la partager, et revenir en arrière.
 * La position n’y est jamais.
 */
export interface Saisie {
  q: string
  commune: string
  besoin: string
  filtres: string[]
  /** Rien n’est à corriger : la personne veut les mots tels qu’elle les a tapés. */
  telQuel?: boolean
}

/** Champ caché du formulaire, éteint tant que le script ne s’en sert pas. */
const TEL_QUEL = 'tel-quel'
const CHAMPS = ['q', 'commune', 'besoin'] as const

export function lireAdresse(recherche: string): Saisie {
  const params = new URLSearchParams(recherche)
  return lire((nom) => params.getAll(nom))
}

/** L’adresse la plus courte : les champs vides n’y sont pas. */
export function ecrireAdresse(chemin: string, { filtres, telQuel, ...champs }: Saisie): string {
  const params = new URLSearchParams()
  for (const nom of CHAMPS) if (champs[nom]) params.set(nom, champs[nom])
  for (const filtre of filtres) params.append('filtre', filtre)
  if (telQuel) params.set(TEL_QUEL, '1')
  const texte = params.toString()
  return texte ? `${chemin}?${texte}` : chemin
}

export function lireFormulaire(formulaire: HTMLFormElement): Saisie {
  const donnees = new FormData(formulaire)
  return lire((nom) => donnees.getAll(nom).map(String))
}

/** @param garder Ce que la personne a déjà tapé l’emporte : la page peut arriver avant son script. */
export function remplirFormulaire(formulaire: HTMLFormElement, saisie: Saisie, garder = false): void {
  for (const champ of formulaire.elements) {
    if (champ instanceof HTMLInputElement && champ.type === 'checkbox') {
      if (champ.name !== 'filtre') continue
      champ.checked = saisie.filtres.includes(champ.value)
      if (champ.checked) champ.disabled = false // une case éteinte ne compte pas dans le formulaire
    } else if (champ instanceof HTMLInputElement || champ instanceof HTMLSelectElement) {
      if (champ.name === TEL_QUEL) {
        champ.value = saisie.telQuel ? '1' : ''
        champ.disabled = !saisie.telQuel
        continue
      }
      const nom = CHAMPS.find((n) => n === champ.name)
      if (nom && !(garder && champ.value)) champ.value = saisie[nom]
    }
  }
}

function lire(valeurs: (nom: string) => string[]): Saisie {
  const texte = (nom: string) => valeurs(nom)[0]?.trim() ?? ''
  return {
    q: texte('q'),
    commune: texte('commune'),
    besoin: texte('besoin'),
    filtres: valeurs('filtre'),
    ...(texte(TEL_QUEL) === '1' && { telQuel: true }),
  }
}

/** On retape : ce qu’on avait refusé de corriger n’est plus le même texte. */
export function oublierTelQuel(formulaire: HTMLFormElement): void {
  const champ = formulaire.elements.namedItem(TEL_QUEL)
  if (champ instanceof HTMLInputElement) champ.disabled = true
}
