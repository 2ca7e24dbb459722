import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../anomalie.ts'
import type { Besoin } from '../schemas/besoin.ts'
import type { FicheLue } from '../lire.ts'

/** Tuiles de l’accueil : deux colonnes de quatre, au téléphone comme sur un écran large. */
const TUILES = 8

/** Règles entre les besoins : identifiants uniques, voisin connu, huit tuiles. */
export function verifierBesoins(lue: FicheLue<Besoin[]>): Anomalie[] {
  const besoins = lue.fiche
  const ids = besoins.map(({ id }) => id)
  const faute = (chemin: (string | number)[], message: string): Anomalie => ({
    fichier: lue.fichier,
    ...lue.position(chemin),
    cle: chemin.join('.') || undefined,
    message,
  })
  const anomalies = besoins.flatMap(({ id, voisin }, i) => {
    const fautes: Anomalie[] = []
    if (ids.indexOf(id) < i) fautes.push(faute([i, 'id'], `« ${id} » existe déjà. Donnez un autre nom.`))
    if (voisin === id) fautes.push(faute([i, 'voisin'], 'Un besoin n’est pas son propre voisin. Changez-le.'))
    if (!ids.includes(voisin)) {
      const proche = plusProche(voisin, ids)
      const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Besoins connus : ${ids.join(', ')}.`
      fautes.push(faute([i, 'voisin'], `« ${voisin} » n’est pas un besoin. ${remede}`))
    }
    return fautes
  })
  const tuiles = besoins.filter(({ tuile }) => tuile).length
  const attendues = Math.min(TUILES, besoins.length)
  if (tuiles !== attendues)
    anomalies.push(faute([], `Il y a ${tuiles} tuiles. Mettez « tuile: true » à ${attendues} besoins.`))
  return anomalies
}
