import { CLASSES } from '../../../domain/fiche/nomenclatures.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute } from '../../faute.ts'
import type { FicheLue } from '../../lire.ts'
import type { Referentiel } from '../../schemas/referentiel.ts'

/** Règles internes du référentiel : thèmes connus, critères uniques, vérifications qu’on peut demander. */
export function verifierReferentiel(lue: FicheLue<Partial<Referentiel>>): Anomalie[] {
  const { classes, themes, criteres } = lue.fiche
  if (!classes || !themes || !criteres) return []
  const connus = themes.map(({ id }) => id)
  const ids = criteres.map(({ id }) => id)
  const desCriteres = criteres.flatMap(({ id, theme, requis, recommande = [] }, i) => {
    const fautes: Anomalie[] = []
    const refuser = (cle: string, message: string) => fautes.push(faute(lue, ['criteres', i, cle], message))
    if (!connus.includes(theme))
      refuser('theme', `« ${theme} » n’est pas un thème. Thèmes : ${connus.join(', ')}.`)
    if (ids.indexOf(id) < i) refuser('id', `Le critère « ${id} » est écrit deux fois. Gardez-en un.`)
    const double = recommande.find((classe) => requis.includes(classe))
    if (double)
      refuser('recommande', `« ${double} » est à la fois requis et recommandé. Gardez l’un des deux.`)
    return fautes
  })
  const desClasses = CLASSES.flatMap((classe) => {
    const { verifications, a_verifier } = classes[classe]
    const requis = criteres.filter((critere) => critere.requis.includes(classe)).map(({ id }) => id)
    const fautes = a_verifier.flatMap((id, i) => {
      if (requis.includes(id)) return []
      const message = `« ${id} » n’est pas requis pour cette classe : on ne peut pas demander de le vérifier.`
      return [faute(lue, ['classes', classe, 'a_verifier', i], message)]
    })
    if (verifications <= requis.length) return fautes
    const message = `Cette classe a ${requis.length} critères requis : on ne peut pas en vérifier ${verifications}.`
    return [...fautes, faute(lue, ['classes', classe, 'verifications'], message)]
  })
  return [...desCriteres, ...desClasses]
}
