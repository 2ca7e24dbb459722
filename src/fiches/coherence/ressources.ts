import type { Anomalie } from '../anomalie.ts'
import { faute } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Ressource } from '../schemas/ressource.ts'

/** Deux ressources n’ont pas la même adresse, sauf si l’une dit que la sienne reste à vérifier. Aucune date n’est future. */
export function verifierRessources(lues: FicheLue<Partial<Ressource>>[], aujourdhui: string): Anomalie[] {
  const vues = new Map<string, string>()
  return lues.flatMap((lue) => {
    const { id = lue.fichier, url, adresse_a_verifier, confirme_le } = lue.fiche
    const fautes: Anomalie[] = []
    // « 2026 » précède « 2026-11-24 » : une date moins précise se compare telle quelle.
    if (confirme_le !== undefined && confirme_le > aujourdhui) {
      const message = `« ${confirme_le} » est dans le futur. Écrivez le jour où vous avez vu la ressource.`
      fautes.push(faute(lue, ['confirme_le'], message))
    }
    if (url === undefined || adresse_a_verifier === 'oui') return fautes
    const cle = adressePliee(url)
    const autre = vues.get(cle)
    if (autre === undefined) vues.set(cle, id)
    else {
      const message = `« ${autre} » a déjà cette adresse. Gardez une seule fiche, ou écrivez « adresse_a_verifier: oui ».`
      fautes.push(faute(lue, ['url'], message))
    }
    return fautes
  })
}

/** La même page, que l’adresse commence par « www. », par http ou https, et finisse ou non par une barre. */
function adressePliee(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
