import type { APIRoute } from 'astro'
import { fondDeCarte } from './_fond.ts'

/** Aucun tant que le territoire n’a pas de fond de carte. */
export async function getStaticPaths() {
  const fond = await fondDeCarte()
  return fond === undefined ? [] : [{ params: { fond: 'fond' }, props: { fond } }]
}

export const GET: APIRoute<{ fond: string }> = ({ props }) =>
  new Response(props.fond, { headers: { 'Content-Type': 'application/json' } })
