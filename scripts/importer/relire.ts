/** Relit le contenu tel qu’il serait, et ôte ce que la porte des fiches refuse. */
import { estBloquante, ligneTerminal, type Anomalie } from '../../src/fiches/anomalie.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'
import type { Chantier } from '../../src/fiches/ecriture/chantier.ts'

/** Fichier à écrire, depuis le contenu → son texte et le rang de la ligne qui le demande. */
export type AEcrire = Map<string, { texte: string; rang: number }>

/** Des lignes traitées, et ce qu’elles écrivent. */
export interface Prepares<L> {
  lignes: L[]
  fichiers: AEcrire
}

/** Ôter une fiche peut en rendre une autre fautive : quelques tours suffisent, au-delà quelque chose cloche. */
const TOURS_AU_PLUS = 5

/**
 * Écrit les fichiers dans le chantier, relit tout, et refuse les lignes dont la fiche ne passe pas.
 * @throws {Error} si le contenu reste fautif : alors rien ne doit être publié.
 */
export async function accorder<L extends { rang: number }>(
  chantier: Chantier,
  prepares: Prepares<L>,
  refuser: (ligne: L, raison: string) => L,
  aujourdhui: string,
): Promise<Prepares<L>> {
  const fichiers = new Map(prepares.fichiers)
  let lignes = prepares.lignes
  chantier.ecrire(new Map([...fichiers].map(([nom, { texte }]) => [nom, texte])))
  for (let tour = 0; tour < TOURS_AU_PLUS; tour++) {
    const { anomalies } = await lireContenu(chantier.dossier, aujourdhui)
    const bloquantes = anomalies.filter(estBloquante)
    if (bloquantes.length === 0) return { lignes, fichiers }
    const fautifs = fichiersEnCause(bloquantes, fichiers)
    if (fautifs.size === 0)
      throw new Error(`L’import rendrait le contenu fautif : ${bloquantes.map(ligneTerminal).join('\n')}`)
    const refus = new Map([...fautifs].map(([nom, raison]) => [fichiers.get(nom)!.rang, raison]))
    lignes = lignes.map((ligne) => {
      const raison = refus.get(ligne.rang)
      return raison === undefined ? ligne : refuser(ligne, raison)
    })
    chantier.ecrire(new Map([...fautifs.keys()].map((nom) => [nom, null])))
    for (const nom of fautifs.keys()) fichiers.delete(nom)
  }
  throw new Error('L’import rendrait le contenu fautif. Rien n’a été écrit.')
}

/** Fichier de l’import → ce qui cloche. Un doublon est parfois dit sur l’autre fiche, qui nomme la nôtre. */
function fichiersEnCause(anomalies: Anomalie[], fichiers: AEcrire): Map<string, string> {
  const enCause = new Map<string, string>()
  for (const { fichier, cle, message } of anomalies) {
    const nom = fichier.replace(/^content\//, '')
    const cite = [...message.matchAll(/« ([a-z0-9-]+) »/g)].map(([, id]) => `lieux/${id}.yaml`)
    const coupable = fichiers.has(nom) ? nom : cite.find((autre) => fichiers.has(autre))
    if (coupable !== undefined && !enCause.has(coupable))
      enCause.set(coupable, cle ? `${cle} : ${message}` : message)
  }
  return enCause
}
