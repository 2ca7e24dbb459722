import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute, type Chemin } from '../faute.ts'
import type { FicheLue } from '../lire.ts'

/** Refuse une source que territoire.yaml ne connaît pas. */
export function sourceConnue(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  source: string,
  connues: string[],
): Anomalie[] {
  if (connues.includes(source)) return []
  const proche = plusProche(source, connues)
  const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Sources connues : ${connues.join(', ')}.`
  return [faute(lue, chemin, `« ${source} » n’est pas une source de territoire.yaml. ${remede}`)]
}

/** Refuse un lieu qui n’a pas de fiche. */
export function lieuConnu(lue: FicheLue<unknown>, chemin: Chemin, id: string, connus: string[]): Anomalie[] {
  if (connus.includes(id)) return []
  const proche = plusProche(id, connus)
  const remede = proche
    ? `Vouliez-vous dire « ${proche} » ?`
    : 'Écrivez le nom d’un fichier de content/lieux, sans .yaml.'
  return [faute(lue, chemin, `« ${id} » n’est pas un lieu de l’annuaire. ${remede}`)]
}
