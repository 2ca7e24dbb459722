import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Un fichier que la proposition touche : son texte, ou `null` s’il est supprimé. */
export interface FichierPropose {
  chemin: string
  apres: string | null
}

/** Ce que la forge dit elle-même d’un fichier de la demande. */
export const schemaFichiersDeForge = z.array(
  z.object({ filename: z.string(), status: z.string(), sha: z.string().nullable() }),
)
export type FichierDeForge = z.output<typeof schemaFichiersDeForge>[number]

/** Ce que la forge dit elle-même de la demande. */
export const schemaDemande = z.object({ state: z.string(), head: z.object({ sha: z.string() }) })

/** Ce que la vérification a laissé : des données, écrites par le code de la proposition, donc par n’importe qui. */
export const schemaProposition = z.strictObject({
  numero: z.int().min(1),
  fichiers: z
    .array(z.strictObject({ chemin: z.string().max(300), apres: z.string().max(1_000_000).nullable() }))
    .max(100),
})

/** Le chemin d’une fiche ou d’un fichier du contenu : rien qui remonte, rien de caché. */
const CHEMIN = /^content\/(?:[a-z]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/

/** Les fichiers dont la forge confirme le texte, octet pour octet, et ceux qu’il faut lire là-bas. */
export function confronter(
  fichiers: readonly FichierPropose[],
  deForge: readonly FichierDeForge[],
): { surs: FichierPropose[]; autres: string[] } {
  const surs = deForge.flatMap(({ filename, status, sha }) => {
    const dit = fichiers.find(({ chemin }) => chemin === filename)
    const juste =
      dit && (status === 'removed' ? dit.apres === null : dit.apres !== null && empreinte(dit.apres) === sha)
    return juste && CHEMIN.test(filename) ? [dit] : []
  })
  const autres = deForge
    .map(({ filename }) => filename)
    .filter((nom) => !surs.some(({ chemin }) => chemin === nom))
  return { surs, autres }
}

/** L’empreinte que git donne à un texte. */
function empreinte(texte: string): string {
  const octets = Buffer.from(texte, 'utf8')
  return createHash('sha1').update(`blob ${octets.length}\0`).update(octets).digest('hex')
}
