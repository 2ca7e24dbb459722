/** Va chercher une source, sur ce poste ou à une adresse. */
import { readFile, stat } from 'node:fs/promises'
import { SourceRefusee } from '../../src/formats/import/texte.ts'
import { estDateCivile } from '../../src/domain/temps/calendrier.ts'

/** Les octets d’une source, et la date que son nom ou son serveur lui donne. */
export interface SourceObtenue {
  octets: Uint8Array
  edition?: string
}

/** Soixante fois la liste nationale des espaces France services. */
const OCTETS_AU_PLUS = 64 * 1024 * 1024

/**
 * @param ou Chemin d’un fichier, ou adresse http.
 * @param patienceMs Au-delà, on n’attend plus la réponse entière.
 * @throws {SourceRefusee} si la source ne s’obtient pas entière, ou si ce n’est pas un fichier de données.
 */
export async function obtenir(ou: string, patienceMs: number): Promise<SourceObtenue> {
  if (/^https?:\/\//i.test(ou)) return telecharger(ou, patienceMs)
  try {
    if ((await stat(ou)).size > OCTETS_AU_PLUS) throw tropLourd(ou)
    return { octets: await readFile(ou), ...dateDuNom(ou) }
  } catch (cause) {
    if (cause instanceof SourceRefusee) throw cause
    throw new SourceRefusee(`Le fichier « ${ou} » ne se lit pas. Vérifiez son chemin.`, { cause })
  }
}

async function telecharger(adresse: string, patienceMs: number): Promise<SourceObtenue> {
  try {
    const reponse = await fetch(adresse, { signal: AbortSignal.timeout(patienceMs) })
    if (!reponse.ok) throw new SourceRefusee(`« ${adresse} » répond ${reponse.status}. Vérifiez l’adresse.`)
    if (/^text\/html\b/i.test(reponse.headers.get('content-type') ?? ''))
      throw new SourceRefusee(`« ${adresse} » répond une page web au lieu d’un fichier.`)
    const octets = await lireTout(reponse, adresse)
    return { octets, ...(dateDuNom(adresse) ?? dateDuServeur(reponse.headers.get('last-modified'))) }
  } catch (cause) {
    if (cause instanceof SourceRefusee) throw cause
    const lente = cause instanceof Error && cause.name === 'TimeoutError'
    const raison = lente
      ? `n’a pas tout envoyé en ${(patienceMs / 1000).toLocaleString('fr-FR')} s`
      : 'ne répond pas, ou s’est arrêtée en route'
    throw new SourceRefusee(`« ${adresse} » ${raison}. Rien n’a été importé.`, { cause })
  }
}

async function lireTout(reponse: Response, adresse: string): Promise<Uint8Array> {
  const morceaux: Uint8Array[] = []
  let total = 0
  for await (const morceau of reponse.body ?? []) {
    total += morceau.byteLength
    if (total > OCTETS_AU_PLUS) throw tropLourd(adresse)
    morceaux.push(morceau)
  }
  return Buffer.concat(morceaux)
}

function tropLourd(ou: string): SourceRefusee {
  return new SourceRefusee(
    `« ${ou} » pèse plus de ${OCTETS_AU_PLUS / 1024 / 1024} Mo : ce n’est pas une liste de lieux.`,
  )
}

/** `france-services-2024-08-01.csv`, `liste_20240801.json` */
function dateDuNom(ou: string): { edition: string } | undefined {
  const nom = ou.split(/[?#]/)[0]!.split('/').at(-1)!
  for (const [, annee, mois, jour] of nom.matchAll(/(\d{4})-?(\d{2})-?(\d{2})(?!\d)/g)) {
    const date = `${annee}-${mois}-${jour}`
    if (estDateCivile(date)) return { edition: date }
  }
  return undefined
}

function dateDuServeur(modifie: string | null): { edition: string } | undefined {
  const instant = new Date(modifie ?? '')
  return Number.isNaN(instant.getTime()) ? undefined : { edition: instant.toISOString().slice(0, 10) }
}
