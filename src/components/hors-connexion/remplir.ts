import type { Inventaire } from './inventaire.ts'
import { dater } from './magasin.ts'

/** Ce que le serveur donne n’est pas, ou pas encore, ce que l’inventaire annonce. */
class Discordance extends Error {}

/**
 * Met dans `magasin` tout ce que dit la liste, ou échoue.
 * @param autres Magasins où prendre, sans réseau, les fichiers dont le nom dit le contenu.
 */
export async function remplir(
  magasin: Cache,
  liste: Inventaire['noyau'],
  autres: readonly Cache[],
): Promise<void> {
  await Promise.all(
    liste.map(async ([adresse, empreinte]) => {
      const deja = empreinte === null && (await premiere(autres, adresse))
      await magasin.put(adresse, deja || (await chercher(adresse, empreinte)))
    }),
  )
}

async function premiere(magasins: readonly Cache[], adresse: string): Promise<Response | undefined> {
  for (const magasin of magasins) {
    const trouvee = await magasin.match(adresse)
    if (trouvee) return trouvee
  }
  return undefined
}

async function chercher(adresse: string, empreinte: string | null): Promise<Response> {
  const reponse = await fetch(adresse, { cache: empreinte === null ? 'default' : 'no-cache' })
  if (!reponse.ok) throw new Discordance(`${adresse} : ${reponse.status}`)
  const datee = await dater(reponse)
  if (empreinte !== null && (await empreinteDe(await datee.clone().arrayBuffer())) !== empreinte)
    throw new Discordance(adresse)
  return datee
}

/** Les seize premiers chiffres de l’empreinte SHA-256, en hexadécimal. */
async function empreinteDe(octets: ArrayBuffer): Promise<string> {
  const huit = new Uint8Array(await crypto.subtle.digest('SHA-256', octets)).slice(0, 8)
  return Array.prototype.map.call(huit, (octet: number) => (256 + octet).toString(16).slice(1)).join('')
}
