import { lireFichierAlentours } from './_alentours.ts'

/** Les communes d’ailleurs, demandées seulement quand un nom tapé n’est pas d’ici. */
export async function GET(): Promise<Response> {
  return Response.json(await lireFichierAlentours())
}
