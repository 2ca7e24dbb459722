import { annuaire } from './_contenu.ts'

export async function GET(): Promise<Response> {
  const { territoire } = await annuaire()
  const plan = new URL('/sitemap-index.xml', territoire.site.adresse).href
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${plan}\n`)
}
