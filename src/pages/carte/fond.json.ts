import { fondDeCarte } from './_fond.ts'

export async function GET(): Promise<Response> {
  return new Response(await fondDeCarte(), { headers: { 'Content-Type': 'application/json' } })
}
