import { courrielsDe, jugerCourriel, nomsConnus } from '../../domain/fiche/nominatif.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute, type Chemin } from '../faute.ts'
import type { FicheLue } from '../lire.ts'

const PERSONNE =
  'Cette adresse nomme une personne, et le site n’en nomme aucune. Écrivez celle du service, ou supprimez la ligne.'
const DOUTE =
  'Cette adresse semble nommer une personne. Si c’est le cas, écrivez celle du service, ou supprimez la ligne.'

/**
 * Les adresses de courriel qui nomment quelqu’un, dans un champ ou au milieu d’un texte. Le message ne la répète pas :
 * il est lu en public.
 * @param communes Noms des communes du territoire : « mediatheque.valmont@ » ne nomme personne.
 */
export function verifierCourriels(lue: FicheLue<unknown>, communes: readonly string[]): Anomalie[] {
  const textes = [...textesDe(lue.fiche, [])]
  if (!textes.some(({ texte }) => texte.includes('@'))) return []
  const connus = nomsConnus(nomsDuLieu(lue.fiche), communes)
  return textes.flatMap(({ texte, chemin }) =>
    courrielsDe(texte).flatMap((adresse) => {
      const jugement = jugerCourriel(adresse, connus)
      if (!jugement) return []
      return [
        jugement === 'personne' ? faute(lue, chemin, PERSONNE) : faute(lue, chemin, DOUTE, 'avertissement'),
      ]
    }),
  )
}

/** Un lieu porte parfois le nom de quelqu’un : « Espace Denis-Papin ». */
function nomsDuLieu(fiche: unknown): string[] {
  const { nom, employeur, organisateur, titre, editeur, adresse } = fiche as Record<string, unknown>
  return [nom, employeur, organisateur, titre, editeur, adresse].filter((texte) => typeof texte === 'string')
}

function* textesDe(valeur: unknown, chemin: Chemin): Generator<{ texte: string; chemin: Chemin }> {
  if (typeof valeur === 'string') yield { texte: valeur, chemin }
  else if (Array.isArray(valeur))
    for (const [i, element] of valeur.entries()) yield* textesDe(element, [...chemin, i])
  else if (typeof valeur === 'object' && valeur !== null)
    for (const [cle, element] of Object.entries(valeur)) yield* textesDe(element, [...chemin, cle])
}
