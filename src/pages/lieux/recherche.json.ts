import { alleger } from '../../domain/recherche/alleger.ts'
import { annuaire } from '../_contenu.ts'

/** Index de recherche, lu par le navigateur. */
export async function GET(): Promise<Response> {
  const { lieux, besoins, carte, territoire } = await annuaire()
  return Response.json(
    alleger({ lieux, besoins, communes: carte.communes, motsVides: [territoire.nom, territoire.code] }),
  )
}
