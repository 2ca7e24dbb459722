import { lireContenu, type Contenu, type Verification } from '../../src/fiches/contenu.ts'

/** Après la fiche la plus récente, et toujours la même. */
const AUJOURDHUI = '2099-12-31'

let lue: Promise<Verification> | undefined

/** Le vrai contenu et ses anomalies, lus une seule fois pour tous les essais. */
export function verifierLeVrai(): Promise<Verification> {
  return (lue ??= lireContenu('content', AUJOURDHUI))
}

/** @throws la première anomalie, si le contenu ne se lit pas. */
export async function lireVraiContenu(): Promise<Contenu> {
  const { contenu, anomalies } = await verifierLeVrai()
  if (!contenu) throw new Error(anomalies.map(({ message }) => message).join('\n'))
  return contenu
}
