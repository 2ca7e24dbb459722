/** `opening_hours`, l’arbitre de nos horaires. */
import OpeningHours from 'opening_hours'
import { describe, expect, test } from 'vitest'
import { ajouterJours } from '../../src/domain/temps/calendrier.ts'
import { creneauxDuJour, type Creneau } from '../../src/domain/temps/horaires.ts'
import type { Contenu } from '../../src/fiches/contenu.ts'
import { depuisOsm, versOsm } from '../../src/formats/osm.ts'

const ENDROIT = {
  lat: 45.43,
  lon: 4.39,
  address: { country_code: 'fr', state: 'Auvergne-Rhône-Alpes' },
}

/** Ce que la bibliothèque comprend, sans rien lui passer : une réserve est une faute. */
export function arbitre(osm: string): OpeningHours {
  const horaires = new OpeningHours(osm, ENDROIT)
  expect(horaires.getWarnings()).toEqual([])
  return horaires
}

/** Les ouvertures d’une année, jointes bout à bout, en « mois-jour heure » : tous les instants sont dits. */
export function ouverturesSelonArbitre(osm: string, annee: number): string[] {
  const intervalles = arbitre(osm).getOpenIntervals(new Date(annee, 0, 1), new Date(annee + 1, 0, 1))
  return joindre(intervalles.map(([debut, fin]) => [debut, fin]))
}

/** Les ouvertures d’une année selon notre calcul, dites de la même façon. */
export function ouverturesSelonNous(horaires: Creneau[], annee: number): string[] {
  const intervalles: [Date, Date][] = []
  for (let date = `${annee}-01-01`; date.startsWith(`${annee}`); date = ajouterJours(date, 1)) {
    const [mois, jour] = [Number(date.slice(5, 7)) - 1, Number(date.slice(8))]
    for (const { debut, fin } of creneauxDuJour(horaires, date))
      intervalles.push([new Date(annee, mois, jour, 0, debut), new Date(annee, mois, jour, 0, fin)])
  }
  return joindre(intervalles)
}

function joindre(intervalles: [Date, Date][]): string[] {
  const joints: [Date, Date][] = []
  for (const [debut, fin] of intervalles) {
    const dernier = joints.at(-1)
    if (dernier && dernier[1].getTime() === debut.getTime()) dernier[1] = fin
    else joints.push([debut, fin])
  }
  return joints.map((bornes) => bornes.map((borne) => borne.toString().slice(4, 21)).join(' → '))
}

/** Tous les horaires de ces fiches, avec le nom de la leur. */
export function horairesDe({
  lieux,
  conseillers,
}: Pick<Contenu, 'lieux' | 'conseillers'>): [string, Creneau[]][] {
  const fiches = [
    ...lieux.map(({ id, horaires }) => [id, horaires] as const),
    ...conseillers.flatMap(({ id, permanences }) =>
      permanences.map(({ horaires }, i) => [`${id} ${i}`, horaires] as const),
    ),
  ]
  return fiches.filter((fiche): fiche is [string, Creneau[]] => fiche[1] !== undefined)
}

/** Juge ces horaires : ouverts quand l’arbitre le dit, et relus tels quels. */
export function jugerLesHoraires(fiches: [string, Creneau[]][]): void {
  describe(`les ${fiches.length} horaires des fiches`, () => {
    test('ouverts quand l’arbitre le dit', () => {
      expect(fiches.length).toBeGreaterThan(20)
      for (const [nom, horaires] of fiches) {
        const nous = { nom, ouvertures: ouverturesSelonNous(horaires, 2026) }
        expect(nous).toEqual({ nom, ouvertures: ouverturesSelonArbitre(versOsm(horaires), 2026) })
      }
    })

    test('aller et retour', () => {
      for (const [nom, horaires] of fiches)
        expect({ nom, horaires: depuisOsm(versOsm(horaires)) }).toEqual({ nom, horaires })
    })
  })
}
