import type { Localisation } from '../apport/recue.ts'
import { telephoneInternational } from '../fiche/telephone.ts'
import { motsPropres, voieDe } from './ressemblance.ts'

/** Côté d’une grande case, en degrés : plus d’un kilomètre partout en France. */
const GRANDE_CASE = 0.02
/** Côté d’une petite case : plus de cent mètres. */
const PETITE_CASE = 0.002
/** Au-delà, on ne compare plus tout le monde, mais ceux qui ont quelque chose en commun. */
const FOULE = 200

interface LieuVoisin extends Localisation {
  nom: string
  telephone?: string | undefined
  courriels?: readonly string[] | undefined
}

/**
 * Les lieux qu’il vaut la peine de comparer à un autre, sans les parcourir tous : ceux de sa commune et des alentours ;
 * et là où il y en a trop, ceux qui partagent sa rue, un mot de son nom, son téléphone, ou qui sont à deux pas.
 */
export function voisinage<L extends LieuVoisin>(lieux: readonly L[]): (autre: LieuVoisin) => L[] {
  const larges = ranger(lieux, clesLarges)
  let fines: Map<string, L[]> | undefined
  return (autre) => {
    const seaux = clesLarges(autre, true).map((cle) => larges.get(cle) ?? [])
    const combien = seaux.reduce((somme, { length }) => somme + length, 0)
    if (combien <= FOULE) return [...new Set(seaux.flat())]
    fines ??= ranger(lieux, clesFines)
    return [...new Set(clesFines(autre, true).flatMap((cle) => fines!.get(cle) ?? []))]
  }
}

type Cles = (lieu: LieuVoisin, autour?: boolean) => string[]

function ranger<L extends LieuVoisin>(lieux: readonly L[], cles: Cles): Map<string, L[]> {
  const seaux = new Map<string, L[]>()
  for (const lieu of lieux) {
    for (const cle of cles(lieu)) {
      const seau = seaux.get(cle)
      if (seau) seau.push(lieu)
      else seaux.set(cle, [lieu])
    }
  }
  return seaux
}

const clesLarges: Cles = (lieu, autour = false) => [
  `commune ${lieu.commune}`,
  ...cases(lieu, GRANDE_CASE, autour),
]

const clesFines: Cles = (lieu, autour = false) => {
  const { commune, nom, adresse, telephone, courriels = [] } = lieu
  return [
    `rue ${commune} ${voieDe(adresse)}`,
    ...motsPropres(nom, commune).map((mot) => `mot ${commune} ${mot}`),
    ...(telephone === undefined ? [] : [`telephone ${telephoneInternational(telephone)}`]),
    ...courriels.map((courriel) => `courriel ${courriel}`),
    ...cases(lieu, PETITE_CASE, autour),
  ]
}

/** La case d’un point, et ses huit voisines si on regarde autour. */
function cases({ latitude, longitude }: Localisation, cote: number, autour: boolean): string[] {
  if (latitude === undefined || longitude === undefined) return []
  const pas = autour ? [-1, 0, 1] : [0]
  const [y, x] = [Math.floor(latitude / cote), Math.floor(longitude / cote)]
  return pas.flatMap((dy) => pas.map((dx) => `case ${cote} ${y + dy} ${x + dx}`))
}
