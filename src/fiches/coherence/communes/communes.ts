import { distanceAuContourEnMetres } from '../../../domain/espace/contours.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute, type Chemin } from '../../faute.ts'
import { plier, remedeDeCommune, type OuChercher } from './commune-proche.ts'
import type { FicheLue } from '../../lire.ts'
import type { Commune } from '../../schemas/carte.ts'

/** Écart admis entre une adresse et le contour simplifié de sa commune, en mètres. */
const TOLERANCE_CONTOUR_METRES = 300

interface Localisation {
  commune?: string
  code_insee?: string | undefined
  code_postal?: string
  latitude?: number | undefined
  longitude?: number | undefined
  precision?: 'adresse' | 'commune'
}

/** La commune nommée, et ce qui cloche dans son nom ou ses codes. */
export function verifierCommune(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  lieu: Localisation,
  ou: OuChercher,
): { commune?: Commune; anomalies: Anomalie[] } {
  const { commune, code_insee, code_postal } = lieu
  if (commune === undefined) return { anomalies: [] }
  const trouvee = ou.carte.communes.find(({ nom }) => plier(nom) === plier(commune))
  if (!trouvee) {
    const message = `« ${commune} » n’est pas une commune du territoire. ${remedeDeCommune(commune, lieu, ou)}`
    return { anomalies: [faute(lue, [...chemin, 'commune'], message)] }
  }
  const anomalies: Anomalie[] = []
  if (trouvee.nom !== commune) {
    anomalies.push(faute(lue, [...chemin, 'commune'], `« ${commune} » s’écrit « ${trouvee.nom} ».`))
  }
  if (code_insee !== undefined && code_insee !== trouvee.code) {
    const message = `« ${code_insee} » n’est pas le code de ${commune}. Écrivez "${trouvee.code}", ou supprimez la ligne.`
    anomalies.push(faute(lue, [...chemin, 'code_insee'], message))
  }
  if (code_postal !== undefined && !trouvee.codes_postaux.includes(code_postal)) {
    const possibles = trouvee.codes_postaux.map((code) => `"${code}"`).join(' ou ')
    const message = `« ${code_postal} » n’est pas un code postal de ${commune}. Écrivez ${possibles}.`
    anomalies.push(faute(lue, [...chemin, 'code_postal'], message))
  }
  return { commune: trouvee, anomalies }
}

/** Comme `verifierCommune`, avec le point : complet, et chez elle. */
export function verifierLocalisation(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  lieu: Localisation,
  ou: OuChercher,
): Anomalie[] {
  const { commune, anomalies } = verifierCommune(lue, chemin, lieu, ou)
  const { latitude, longitude, precision } = lieu
  if (lue.fautives?.some((cle) => cle === 'latitude' || cle === 'longitude' || cle === 'precision'))
    return anomalies
  if ((latitude === undefined) !== (longitude === undefined)) {
    const [la, manque] = latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude']
    const message = `Il manque la ${manque}. Écrivez latitude et longitude, ou aucune des deux.`
    anomalies.push(faute(lue, [...chemin, la], message))
  } else if (latitude === undefined && precision === 'adresse') {
    anomalies.push(
      faute(
        lue,
        [...chemin, 'latitude'],
        'Il manque latitude et longitude. Ajoutez-les, ou écrivez « precision: commune ».',
      ),
    )
  }
  if (!commune || latitude === undefined || longitude === undefined || precision === 'commune')
    return anomalies
  const contour = ou.carte.contours.get(commune.code)
  const ecart = contour ? distanceAuContourEnMetres({ latitude, longitude }, contour) : 0
  if (ecart <= TOLERANCE_CONTOUR_METRES) return anomalies
  const message = `Ce point est à ${(ecart / 1000).toFixed(1).replace('.', ',')} km de ${commune.nom}. Vérifiez latitude et longitude, ou écrivez « precision: commune ».`
  return [...anomalies, faute(lue, [...chemin, 'latitude'], message)]
}
