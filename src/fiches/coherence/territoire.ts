import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Carte } from '../schemas/carte.ts'
import type { Territoire } from '../schemas/territoire.ts'

/** Un surnom désigne une commune du territoire, par son nom exact. */
export function verifierTerritoire(lue: FicheLue<Partial<Territoire>>, carte: Carte): Anomalie[] {
  const noms = carte.communes.map(({ nom }) => nom)
  return Object.entries(lue.fiche.surnoms ?? {}).flatMap(([surnom, commune]) => {
    if (noms.includes(commune)) return []
    const proche = plusProche(commune, noms)
    const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : 'Écrivez le nom officiel de la commune.'
    return [faute(lue, ['surnoms', surnom], `« ${commune} » n’est pas une commune du territoire. ${remede}`)]
  })
}
