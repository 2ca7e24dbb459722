import { dureTrop } from '../../domain/annonces.ts'
import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Annonce } from '../schemas/annonce.ts'

/** Une annonce dit qui appeler, finit après avoir commencé et dans l’année ; un appel dit ses critères. */
export function verifierAnnonce(lue: FicheLue<Partial<Annonce>>): Anomalie[] {
  const { telephone, courriel, site_web, objet, criteres, date_maj, jusqu_au } = lue.fiche
  const fautives = new Set(lue.fautives)
  const anomalies: Anomalie[] = []
  const muette = [telephone, courriel, site_web].every((contact) => contact === undefined)
  if (muette && !['telephone', 'courriel', 'site_web'].some((cle) => fautives.has(cle)))
    anomalies.push(
      faute(lue, [], 'Personne ne saurait répondre. Ajoutez « telephone », « courriel » ou « site_web ».'),
    )
  if (date_maj && jusqu_au && jusqu_au < date_maj)
    anomalies.push(
      faute(lue, ['jusqu_au'], 'Cette annonce finit avant de commencer. Vérifiez les deux dates.'),
    )
  if (date_maj && jusqu_au && dureTrop({ date_maj, jusqu_au }))
    anomalies.push(
      faute(
        lue,
        ['jusqu_au'],
        'Une annonce vaut un an au plus. Écrivez une date plus proche ; vous la renouvellerez.',
      ),
    )
  if (objet === 'appel' && !criteres && !fautives.has('criteres'))
    anomalies.push(faute(lue, [], 'Un appel dit ses critères. Ajoutez « criteres », un par ligne.'))
  return anomalies
}
