import { ecrireEssai } from '../../../domain/reseau/essai.ts'
import { aidesAEssayer } from './_essai.ts'
import { maillage } from './_maillage.ts'

/** Ce que la page « et si… » lit quand on s’en sert. */
export async function GET(): Promise<Response> {
  const mesures = await maillage()
  const aides = aidesAEssayer(mesures).flatMap(({ aides }) => aides)
  const dessertes = new Map(aides.map(({ id, desserte }) => [id, desserte]))
  return Response.json(ecrireEssai(mesures.carte.communes, dessertes))
}
