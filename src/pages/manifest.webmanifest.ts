import { annuaire } from './_contenu.ts'

export async function GET(): Promise<Response> {
  const { territoire } = await annuaire()
  const { titre, description } = territoire.site
  const manifeste = {
    name: titre,
    short_name: titre,
    description,
    lang: 'fr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf7ee',
    theme_color: '#0f6b78',
    icons: [
      { src: '/icone-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icone-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
  return new Response(JSON.stringify(manifeste), { headers: { 'Content-Type': 'application/manifest+json' } })
}
