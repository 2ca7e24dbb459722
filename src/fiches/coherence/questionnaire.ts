import { CLASSES } from '../../domain/fiche/nomenclatures.ts'
import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import { pointsMaximum } from '../../domain/questionnaire.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Questionnaire } from '../schemas/questionnaire.ts'

/** Règles du questionnaire : questions uniques, paliers dans l’ordre et jusqu’au bout, ressources connues. */
export function verifierQuestionnaire(
  lue: FicheLue<Partial<Questionnaire>>,
  ressources: string[],
): Anomalie[] {
  const { questions = [], paliers = [] } = lue.fiche
  if (!questions.length || !paliers.length) return []
  const ids = questions.map(({ id }) => id)
  const doubles = ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [faute(lue, ['questions', i, 'id'], `« ${id} » existe déjà. Donnez un autre nom.`)]
      : [],
  )
  const maximum = pointsMaximum({ questions })
  return [
    ...doubles,
    ...paliers.flatMap(({ etape, jusqu_a, ressources: conseillees }, i) => {
      const fautes: Anomalie[] = []
      const refuser = (cle: string, message: string) => fautes.push(faute(lue, ['paliers', i, cle], message))
      if (etape !== CLASSES[i])
        refuser('etape', `Le palier ${i + 1} est « ${CLASSES[i]} ». Remettez-les dans l’ordre.`)
      const precedent = paliers[i - 1]?.jusqu_a ?? -1
      if (jusqu_a <= precedent)
        refuser(
          'jusqu_a',
          `${jusqu_a} ne dépasse pas le palier d’avant (${precedent}). Écrivez un nombre plus grand.`,
        )
      else if (i === paliers.length - 1 && jusqu_a !== maximum)
        refuser('jusqu_a', `Le dernier palier va jusqu’à ${maximum}, deux points par question.`)
      for (const [j, id] of conseillees.entries()) {
        if (ressources.includes(id)) continue
        const proche = plusProche(id, ressources)
        const remede = proche
          ? `Vouliez-vous dire « ${proche} » ?`
          : 'Écrivez le nom d’un fichier de content/ressources, sans .yaml.'
        fautes.push(
          faute(lue, ['paliers', i, 'ressources', j], `« ${id} » n’est pas une ressource. ${remede}`),
        )
      }
      return fautes
    }),
  ]
}
