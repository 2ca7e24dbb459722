import { memeValeur } from '../domain/contribution/changements.ts'
import { estBloquante, type Anomalie } from './anomalie.ts'
import { faute } from './faute.ts'
import { lireFiche, type FicheLue } from './lire.ts'
import { schemaLieu, type Lieu } from './schemas/lieu.ts'

/** Ce qu’une proposition touche, et ce qui clochait avant elle. */
export interface Avant {
  /** Chemins touchés, depuis la racine du projet : `content/lieux/x.yaml`. */
  touches: ReadonlySet<string>
  anomalies: readonly Anomalie[]
}

/**
 * Juge une proposition : strict sur les fichiers qu’elle touche et sur ce qu’elle casse ailleurs. Une faute qui était
 * déjà là, dans un fichier qu’elle ne touche pas, devient un avertissement : ce n’est pas à elle de la corriger.
 */
export function jugerProposition(
  anomalies: readonly Anomalie[],
  { touches, anomalies: avant }: Avant,
): Anomalie[] {
  const deja = new Set(avant.filter(estBloquante).map(empreinte))
  return anomalies.map((anomalie) => {
    const ancienne = !touches.has(anomalie.fichier) && deja.has(empreinte(anomalie))
    return ancienne ? { ...anomalie, gravite: 'avertissement' } : anomalie
  })
}

/** La même faute, où qu’elle soit dans le fichier. */
function empreinte({ fichier, cle, message }: Anomalie): string {
  return JSON.stringify([fichier, cle, message])
}

/** Les listes où l’on ne fait qu’ajouter : ce qu’un lieu a signé, et ce qu’on a vérifié, reste écrit. */
const SUIVIS = ['attestations', 'verifications'] as const

/**
 * Ce qu’une proposition a retiré ou changé de ce qui était signé ou vérifié dans la fiche d’un lieu.
 * @param fichier Chemin à citer. @param avant @param apres Octets de la fiche ; illisible, elle n’est pas comparée.
 */
export function verifierSuivis(fichier: string, avant: Uint8Array, apres: Uint8Array): Anomalie[] {
  const [ancienne, neuve] = [avant, apres].map((octets) => lieuLu(octets, fichier))
  if (!ancienne || !neuve) return []
  return SUIVIS.flatMap((suivi) => {
    const gardees = neuve.fiche[suivi] ?? []
    const perdues = (ancienne.fiche[suivi] ?? []).filter((une, i) => !memeValeur(une, gardees[i]))
    if (perdues.length === 0 || neuve.fautives?.includes(suivi)) return []
    const message = `Ce qui a été écrit le ${perdues[0]!.le} a changé ou disparu. Remettez-le, et ajoutez à la fin.`
    return [faute(neuve, [suivi], message)]
  })
}

function lieuLu(octets: Uint8Array, fichier: string): FicheLue<Partial<Lieu>> | undefined {
  const lue = lireFiche(octets, fichier, schemaLieu)
  return 'fiche' in lue ? lue : lue.reste
}
