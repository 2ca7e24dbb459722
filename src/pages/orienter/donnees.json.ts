import { guichet } from './_guichet.ts'

/** Ce que le guichet lit dans le navigateur : les lieux en peu de mots, les arrêts des conseillers. */
export async function GET() {
  const { orientation } = await guichet()
  return Response.json(orientation)
}
