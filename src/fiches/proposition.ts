import { estBloquante, type Anomalie } from './anomalie.ts'

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
