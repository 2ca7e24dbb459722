/** Un article du flux. Tout est du texte : les balises sont ajoutées ici. */
export interface Article {
  /** Ne change pas d’une construction à l’autre : le lecteur ne montre l’article qu’une fois. */
  id: string
  titre: string
  texte: string
  adresse: string
  date: Date
}

export interface FluxRss {
  titre: string
  description: string
  /** La page que le flux suit. */
  page: string
  /** L’adresse du flux lui-même. */
  adresse: string
  articles: readonly Article[]
}

const BALISES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function texte(brut: string): string {
  return brut.replace(/[&<>]/g, (signe) => BALISES[signe]!)
}

/** Un flux RSS 2.0. */
export function versRss({ titre, description, page, adresse, articles }: FluxRss): string {
  const items = articles.map(
    (article) => `
    <item>
      <title>${texte(article.titre)}</title>
      <link>${texte(article.adresse)}</link>
      <guid isPermaLink="false">${texte(article.id)}</guid>
      <pubDate>${article.date.toUTCString()}</pubDate>
      <description>${texte(article.texte)}</description>
    </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${texte(titre)}</title>
    <link>${texte(page)}</link>
    <description>${texte(description)}</description>
    <language>fr</language>
    <atom:link href="${texte(adresse).replaceAll('"', '&quot;')}" rel="self" type="application/rss+xml" />${items.join('')}
  </channel>
</rss>
`
}
