import { momentLocal } from '../domain/temps/heure-locale.ts'
import { versRss } from '../formats/agenda/rss.ts'
import { echanges as t } from '../i18n/fr/agenda/echanges.ts'
import { annuaire } from './_contenu.ts'
import { lireEchanges } from './echanges/_echanges.ts'

/** Les annonces du réseau qui valent encore. Vide tant qu’il n’y en a pas : l’adresse, elle, ne change pas. */
export async function GET(): Promise<Response> {
  const { titre, adresse: site } = (await annuaire()).territoire.site
  const page = new URL('/echanges/', site).href
  const articles = (await lireEchanges()).flatMap(({ rubrique, annonces }) =>
    annonces.map(({ id, titre, presentation, structure, commune, jusqu_au, date_maj }) => ({
      id,
      titre: `${t.rubriques[rubrique]} – ${titre}`,
      texte: [presentation, `${structure}, ${commune}`, t.jusquAu(jusqu_au)].filter(Boolean).join(' – '),
      adresse: `${page}#${id}`,
      date: momentLocal(date_maj, 0),
    })),
  )
  const flux = versRss({
    titre: t.fluxNom(titre),
    description: t.description,
    page,
    adresse: new URL('/echanges.xml', site).href,
    articles: articles.toSorted((a, b) => b.date.getTime() - a.date.getTime()),
  })
  return new Response(flux, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
