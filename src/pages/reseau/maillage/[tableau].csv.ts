import type { APIRoute } from 'astro'
import { tableau, TABLEAUX } from './_tableaux.ts'

export const getStaticPaths = () => TABLEAUX.map((tableau) => ({ params: { tableau } }))

export const GET: APIRoute = async ({ params }) =>
  new Response((await tableau(params.tableau!)).texte, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
