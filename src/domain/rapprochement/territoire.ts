import type { FicheRecue, Localisation } from '../apport/recue.ts'
import { distanceAuContourEnMetres, type Contour } from '../espace/contours.ts'
import { sansAccents } from '../fiche/texte.ts'

/** Ce qu’il faut d’une commune pour y ranger un lieu. */
export interface CommuneDuTerritoire {
  code: string
  nom: string
  codes_postaux: string[]
  anciennes: string[]
  /** Codes de ses arrondissements : une source y range souvent ses lieux. */
  arrondissements?: string[] | undefined
}

export interface Territoire {
  /** Code du département. */
  code: string
  communes: CommuneDuTerritoire[]
  /** Contours connus, par code de commune. */
  contours: Map<string, Contour>
}

/** Un lieu rangé dans sa commune, hors du territoire, ou qu’on ne sait pas ranger. */
export type Rangement = { fiche: FicheRecue } | { hors: true } | { refus: string }

/** Écart admis entre un point et sa commune, en mètres : au-delà, le point est faux. */
const TOLERANCE_CONTOUR_METRES = 300

/** Prépare le rangement des lieux d’une source dans les communes du territoire. */
export function rangeur({ code, communes, contours }: Territoire): (recue: FicheRecue) => Rangement {
  const parCode = new Map(
    communes.flatMap((commune) =>
      [commune.code, ...(commune.arrondissements ?? [])].map((code) => [code, commune] as const),
    ),
  )
  const parNom = Map.groupBy(
    communes.flatMap((commune) =>
      [commune.nom, ...commune.anciennes].map((nom) => ({ nom: plier(nom), commune })),
    ),
    ({ nom }) => nom,
  )
  const nommees = (nom: string) => [...new Set(parNom.get(plier(nom))?.map(({ commune }) => commune))]

  const codesPostaux = new Set(communes.flatMap(({ codes_postaux }) => codes_postaux))
  const prefixe = code.replace(/[AB]$/, '0') // les deux départements de Corse partagent leurs codes postaux

  return (recue) => {
    const { code_insee, code_postal, commune: nom } = recue.localisation
    const insee = /^(?:\d{2}|2[AB])\d{3}$/.test(code_insee ?? '') ? code_insee : undefined
    const du_departement = insee === undefined ? code_postal.startsWith(prefixe) : insee.startsWith(code)
    if (insee !== undefined && !du_departement) return { hors: true }
    // Un bureau de poste voisin dessert parfois une commune d’un autre département.
    if (!du_departement && !codesPostaux.has(code_postal)) return { hors: true }
    const connue = insee === undefined ? undefined : parCode.get(insee)
    const possibles = connue ? [connue] : nommees(nom)
    const commune = possibles.find(({ codes_postaux }) => codes_postaux.includes(code_postal)) ?? possibles[0]
    if (commune) return { fiche: ranger(recue, commune, contours.get(commune.code)) }
    return du_departement ? { refus: `la commune « ${nom} » n’est pas du territoire` } : { hors: true }
  }
}

function ranger(recue: FicheRecue, commune: CommuneDuTerritoire, contour: Contour | undefined): FicheRecue {
  const remarques = [...recue.remarques]
  const { latitude, longitude, ...reste } = recue.localisation
  const localisation: Localisation = { ...reste, commune: commune.nom, code_insee: commune.code }
  if (!commune.codes_postaux.includes(localisation.code_postal)) {
    const [unique, ...autres] = commune.codes_postaux
    if (unique !== undefined && autres.length === 0) {
      remarques.push(
        `code postal ${localisation.code_postal || 'absent'} : ${unique}, celui de ${commune.nom}`,
      )
      localisation.code_postal = unique
    }
  }
  if (latitude !== undefined && longitude !== undefined) {
    const ecart = contour ? distanceAuContourEnMetres({ latitude, longitude }, contour) : 0
    if (ecart <= TOLERANCE_CONTOUR_METRES) Object.assign(localisation, { latitude, longitude })
    else remarques.push(`point laissé de côté : il est à ${Math.round(ecart / 1000)} km de ${commune.nom}`)
  }
  return { ...recue, localisation, remarques }
}

/** « SAINT ETIENNE CEDEX 2 », « St-Étienne » : le même nom. */
function plier(nom: string): string {
  return sansAccents(nom)
    .replace(/\bcedex\b.*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
}
