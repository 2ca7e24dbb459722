import { JOURS } from '../domain/temps/calendrier.ts'
import type { Condition, Creneau } from '../domain/temps/horaires.ts'

const JOURS_OSM = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/**
 * Écrit une semaine type dans la syntaxe `opening_hours` d’OpenStreetMap (celle du schéma national).
 * @returns chaîne vide si la semaine est vide.
 */
export function versOsm(horaires: Creneau[]): string {
  const regulieres = new Map<string, number[]>()
  const particulieres: { jour: number; regle: string }[] = []
  for (const jour of JOURS.keys()) {
    for (const [cle, plages] of plagesParCondition(horaires.filter((creneau) => creneau.jour === jour))) {
      if (cle === '') regulieres.set(plages, [...(regulieres.get(plages) ?? []), jour])
      else particulieres.push({ jour, regle: `${selecteur(jour, JSON.parse(cle) as Condition)} ${plages}` })
    }
  }
  let osm = [...regulieres].map(([plages, jours]) => `${ecrireJours(jours)} ${plages}`).join('; ')
  const dits = new Set([...regulieres.values()].flat())
  for (const { jour, regle } of particulieres) {
    // « ; » remplacerait les plages déjà dites de ce jour, « , » les complète.
    osm = osm ? `${osm}${dits.has(jour) ? ',' : ';'} ${regle}` : regle
    dits.add(jour)
  }
  return osm
}

function plagesParCondition(creneaux: Creneau[]): Map<string, string> {
  const plages = new Map<string, string>()
  for (const { debut, fin, condition } of creneaux.toSorted((a, b) => a.debut - b.debut)) {
    const cle = condition ? JSON.stringify(condition) : ''
    const plage = `${ecrireHeureOsm(debut)}-${ecrireHeureOsm(fin)}`
    plages.set(cle, plages.has(cle) ? `${plages.get(cle)},${plage}` : plage)
  }
  return plages
}

function selecteur(jour: number, condition: Condition): string {
  if ('rangs' in condition) return `${JOURS_OSM[jour]}[${condition.rangs.join(',')}]`
  return `week ${condition.semaines === 'paires' ? '02-52' : '01-53'}/2 ${JOURS_OSM[jour]}`
}

/** Trois jours de suite ou plus s’écrivent `Mo-Fr`. */
function ecrireJours(jours: number[]): string {
  const suites: number[][] = []
  for (const jour of jours) {
    const suite = suites.at(-1)
    if (suite && suite.at(-1) === jour - 1) suite.push(jour)
    else suites.push([jour])
  }
  const mots = (suite: number[]) => suite.map((jour) => JOURS_OSM[jour])
  return suites
    .map((suite) => (suite.length > 2 ? `${mots(suite)[0]}-${mots(suite).at(-1)}` : mots(suite).join(',')))
    .join(',')
}

function ecrireHeureOsm(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const JOUR = `(?:${JOURS_OSM.join('|')})`
const RANGS = '(?:\\[(?:[1-5]|-1)(?:,(?:[1-5]|-1))*\\])'
const CHOIX = `${JOUR}(?:-${JOUR}|${RANGS})?`
const HEURES = '\\d{2}:[0-5]\\d-\\d{2}:[0-5]\\d'
// 01-52/2 laisserait de côté la semaine 53, impaire elle aussi.
const REGLE = new RegExp(`^(?:week (01-53|02-5[23])/2 )?(${CHOIX}(?:,${CHOIX})*) (${HEURES}(?:,${HEURES})*)$`)

/**
 * Lit la part de la syntaxe `opening_hours` que nos fiches savent dire : jours, plages, semaines paires ou
 * impaires, rang dans le mois. Comme le veut la norme, une règle après « ; » remplace les plages du jour.
 * @returns liste vide si la chaîne est vide.
 * @throws {Error} en français si la chaîne dit autre chose.
 */
export function depuisOsm(osm: string): Creneau[] {
  if (osm === '') return []
  let creneaux: Creneau[] = []
  for (const [separateur, regle] of decouper(osm)) {
    const lus = lireRegle(regle)
    if (separateur === ';') creneaux = creneaux.filter(({ jour }) => !lus.some((lu) => lu.jour === jour))
    creneaux.push(...lus)
  }
  return creneaux.sort((a, b) => a.jour - b.jour || a.debut - b.debut)
}

function decouper(osm: string): [string, string][] {
  const morceaux = osm.split(/(;|,(?= ))/)
  return morceaux.flatMap((m, i) => (i % 2 ? [] : [[morceaux[i - 1] ?? ';', m.trim()] as [string, string]]))
}

function lireRegle(regle: string): Creneau[] {
  const [tout, semaine, jours, plages] = REGLE.exec(regle) ?? []
  if (tout === undefined || !jours || !plages)
    throw new Error(`Horaires « ${regle} » : règle non prise en charge.`)
  return jours.match(/\w\w(?:-\w\w)?(?:\[[-\d,]+\])?/g)!.flatMap((mot) => {
    const [, debut, fin, rangs] = /^(\w\w)(?:-(\w\w))?(?:\[([-\d,]+)\])?$/.exec(mot) ?? []
    const condition = lireConditionOsm(semaine, rangs)
    const premier = JOURS_OSM.findIndex((nom) => nom === debut)
    const dernier = fin ? JOURS_OSM.findIndex((nom) => nom === fin) : premier
    // « Sa-Mo » passe par dimanche.
    const jours = Array.from({ length: ((dernier - premier + 7) % 7) + 1 }, (_, i) => (premier + i) % 7)
    return jours.flatMap((jour) =>
      plages.split(',').map((plage) => ({ jour, ...lirePlageOsm(plage), ...(condition && { condition }) })),
    )
  })
}

function lireConditionOsm(semaine: string | undefined, rangs: string | undefined): Condition | undefined {
  if (rangs) return { rangs: rangs.split(',').map(Number) }
  return semaine ? { semaines: semaine.startsWith('02') ? 'paires' : 'impaires' } : undefined
}

function lirePlageOsm(plage: string): { debut: number; fin: number } {
  const [debut, fin] = plage.split('-').map((heure) => {
    const [heures, minutes] = heure.split(':').map(Number)
    return heures! * 60 + minutes!
  })
  if (debut === undefined || fin === undefined || !(fin > debut) || fin > 1440)
    throw new Error(`Horaires « ${plage} » : plage impossible.`)
  return { debut, fin }
}
