/** Une phrase d’un dictionnaire, et où elle est. */
export interface PhraseSituee {
  ou: string
  texte: string
}

/** Toutes les phrases d’un dictionnaire, celles à compléter dites avec un nom pour exemple. */
export function phrasesDe(valeur: unknown, ou: string): PhraseSituee[] {
  if (typeof valeur === 'string') return [{ ou, texte: valeur }]
  if (typeof valeur === 'function') {
    const dite: unknown = Reflect.apply(
      valeur,
      undefined,
      ou.endsWith('temps.heure') ? [540] : ['Valmont', 'Ozy'],
    )
    return phrasesDe(dite, ou)
  }
  return typeof valeur === 'object' && valeur !== null
    ? Object.entries(valeur).flatMap(([cle, v]) => phrasesDe(v, `${ou}.${cle}`))
    : []
}
