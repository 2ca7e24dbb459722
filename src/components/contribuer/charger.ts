import type { FicheBrute } from '../../domain/contribution/changements.ts'
import type { Genre } from '../../domain/contribution/libelles.ts'
import type * as Porte from './porte.ts'
import type { Alentour } from '../../fiches/formulaire/juger.ts'

/** Ce que `/contribuer/donnees.json` dit du contenu. */
export interface Donnees extends Omit<Alentour, 'lieux'> {
  lieux: { id: string; nom: string; commune: string }[]
  /** Identifiants déjà donnés. */
  pris: Record<Genre, string[]>
}

/** Tout ce qu’il faut pour proposer. `id` vide : la fiche est neuve, et n’a pas de texte. */
export interface Charge {
  id: string
  nom: string
  fiche: FicheBrute
  texte: string | undefined
  alentour: Alentour
  pris: string[]
  porte: typeof Porte
}

/**
 * Va chercher la fiche, ce qu’il faut savoir des autres, et la porte. Remplit les listes de lieux de la page.
 * @throws {RangeError} si la fiche n’existe pas. @throws {Error} si le réseau manque.
 */
export async function charger(genre: Genre, id: string, racine: HTMLElement): Promise<Charge> {
  if (!/^[a-z0-9-]*$/.test(id)) throw new RangeError(id)
  const [porte, donnees, texte] = await Promise.all([
    import('./porte.ts'),
    fetch('/contribuer/donnees.json')
      .then(lu)
      .then((reponse) => reponse.json() as Promise<Donnees>),
    id
      ? fetch(`/contribuer/fiches/${genre}/${id}.yaml`)
          .then(lu)
          .then((reponse) => reponse.text())
      : undefined,
  ])
  listerLesLieux(racine, donnees.lieux)
  const fiche = texte === undefined ? {} : porte.lireTexte(texte)
  const nom = fiche.nom ?? fiche.titre ?? fiche.employeur
  return {
    id,
    nom: typeof nom === 'string' ? nom : '',
    fiche,
    texte,
    alentour: { ...donnees, lieux: donnees.lieux.map((lieu) => lieu.id) },
    pris: donnees.pris[genre],
    porte,
  }
}

function lu(reponse: Response): Response {
  if (reponse.status === 404) throw new RangeError(reponse.url)
  if (!reponse.ok) throw new Error(`${reponse.status}`)
  return reponse
}

/** Les champs d’une liste qu’on ajoutera plus tard sont dans son modèle. */
function listerLesLieux(racine: ParentNode, lieux: Donnees['lieux']): void {
  for (const choix of racine.querySelectorAll<HTMLSelectElement>('[data-sorte="lieu"] select'))
    for (const { id, nom, commune } of lieux) choix.add(new Option(`${commune} – ${nom}`, id))
  for (const modele of racine.querySelectorAll('template')) listerLesLieux(modele.content, lieux)
}
