import type { APIRoute } from 'astro'
import { donneesOuvertes, servis, type FichierServi } from './_donnees.ts'

export async function getStaticPaths() {
  return servis(await donneesOuvertes()).map((fichier) => ({
    params: { fichier: fichier.nom },
    props: fichier,
  }))
}

/** Un fichier de données, tel quel. */
export const GET: APIRoute<FichierServi> = ({ props: { texte, type } }) =>
  new Response(texte, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
