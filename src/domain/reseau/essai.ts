import type { CommuneAEssayer } from './et-si.ts'
import type { CommuneDesservie, Desserte } from './maillage.ts'

/** Une commune telle qu’elle voyage : de quoi l’essayer, et sa distance d’aujourd’hui pour chaque aide. */
type CommuneEcrite = [
  slug: string,
  nom: string,
  population: number,
  latitude: number,
  longitude: number,
  /** En centaines de mètres, arrondies au-dessus : « plus de 10 km » reste exact. `null` : aucun lieu. */
  ...distances: (number | null)[],
]

/** Ce que l’essai « et si… » lit dans le navigateur : du JSON. */
export interface DonneesDEssai {
  /** Identifiants des aides, dans l’ordre des distances. */
  aides: string[]
  communes: CommuneEcrite[]
}

export interface CommuneDEssai extends CommuneAEssayer {
  nom: string
}

/** Ne garde des mesures que ce qui sert à essayer une permanence. */
export function ecrireEssai(
  communes: readonly (CommuneDesservie & { slug: string; nom: string })[],
  dessertes: ReadonlyMap<string, Desserte>,
): DonneesDEssai {
  return {
    aides: [...dessertes.keys()],
    communes: communes.map(({ code, slug, nom, population, latitude, longitude }) => [
      slug,
      nom,
      population,
      latitude,
      longitude,
      ...[...dessertes.values()].map(({ proches }) => {
        const metres = proches.get(code)?.metres
        return metres === undefined ? null : Math.ceil(metres / 100)
      }),
    ]),
  }
}

/**
 * Relit les communes, avec leur distance pour une aide. Leur code est leur adresse dans le site.
 * @throws {RangeError} si l’aide est inconnue.
 */
export function relireEssai({ aides, communes }: DonneesDEssai, aide: string): CommuneDEssai[] {
  const rang = aides.indexOf(aide)
  if (rang < 0) throw new RangeError(`aide inconnue : ${aide}`)
  return communes.map(([slug, nom, population, latitude, longitude, ...distances]) => {
    const distance = distances[rang]
    const metres = distance == null ? undefined : distance * 100
    return { code: slug, nom, population, latitude, longitude, metres }
  })
}
