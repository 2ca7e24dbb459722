import { pluriel } from '../../i18n/fr/grammaire.ts'
import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Besoin } from '../schemas/besoin.ts'
import type { Langue } from '../schemas/langue.ts'

/** Une langue traduit les besoins du territoire, une fois chacun, avec les mêmes choses à apporter. */
export function verifierLangue(
  lue: FicheLue<Partial<Langue>>,
  besoins: readonly Pick<Besoin, 'id' | 'label' | 'a_apporter'>[],
): Anomalie[] {
  const traduits = lue.fiche.besoins
  if (!traduits) return []
  const ids = besoins.map(({ id }) => id)
  const dits = traduits.map(({ id }) => id)
  const fautes = traduits.flatMap(({ id, a_apporter }, i) => {
    const besoin = besoins.find((un) => un.id === id)
    if (!besoin) {
      const proche = plusProche(id, ids)
      const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Besoins connus : ${ids.join(', ')}.`
      return [faute(lue, ['besoins', i, 'id'], `« ${id} » n’est pas un besoin. ${remede}`)]
    }
    if (dits.indexOf(id) < i)
      return [
        faute(lue, ['besoins', i, 'id'], `« ${id} » est déjà traduit plus haut. Supprimez l’un des deux.`),
      ]
    const attendu = besoin.a_apporter.length
    if (a_apporter.length === attendu) return []
    const message = `Il y a ${pluriel(a_apporter.length, 'chose', 'choses')} à apporter, et ${attendu} en français. Écrivez les mêmes, dans le même ordre : ${besoin.a_apporter.join(', ')}.`
    return [faute(lue, ['besoins', i, 'a_apporter'], message)]
  })
  const oublies = besoins
    .filter(({ id }) => !dits.includes(id))
    .map(({ id, label }) =>
      faute(
        lue,
        ['besoins'],
        `Traduisez aussi « ${label} » (${id}) : il reste en français.`,
        'avertissement',
      ),
    )
  return [...fautes, ...oublies]
}
