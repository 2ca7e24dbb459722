import type { Creneau } from './horaires.ts'

/** Des jours qui ont les mêmes heures. */
export interface JoursSemblables {
  /** Rangs des jours, du lundi (0) au dimanche, dans l’ordre. */
  jours: number[]
  /** Les créneaux d’un de ces jours. */
  creneaux: Creneau[]
}

/** Réunit les jours qui ouvrent aux mêmes heures, pour les dire en une phrase. Les jours fermés se taisent. */
export function reunirLesJours(horaires: readonly Creneau[]): JoursSemblables[] {
  const groupes = new Map<string, JoursSemblables>()
  for (let jour = 0; jour < 7; jour += 1) {
    const creneaux = horaires.filter((c) => c.jour === jour).sort((a, b) => a.debut - b.debut)
    if (creneaux.length === 0) continue
    // Une condition nomme le jour (« 1er samedi du mois ») : elle ne se partage pas.
    const cle = JSON.stringify(creneaux.map((c) => [c.debut, c.fin, c.condition && [jour, c.condition]]))
    const groupe = groupes.get(cle)
    if (groupe) groupe.jours.push(jour)
    else groupes.set(cle, { jours: [jour], creneaux })
  }
  return [...groupes.values()]
}

/** Coupe une liste de jours en suites : [0, 1, 2, 4] donne [[0, 1, 2], [4]]. */
export function enSuites(jours: readonly number[]): number[][] {
  const suites: number[][] = []
  for (const jour of jours) {
    const derniere = suites[suites.length - 1]
    if (derniere?.[derniere.length - 1] === jour - 1) derniere.push(jour)
    else suites.push([jour])
  }
  return suites
}
