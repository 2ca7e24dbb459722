import { adresseDe, parEvenement } from '../domain/agenda.ts'
import { momentLocal } from '../domain/temps/heure-locale.ts'
import { versRss } from '../formats/agenda/rss.ts'
import { agenda as t } from '../i18n/fr/agenda/agenda.ts'
import { lireAgenda } from './agenda/_agenda.ts'

/** Les événements annoncés, un article chacun : sa prochaine date, son lieu. */
export async function GET(): Promise<Response> {
  const { occurrences, territoire, parId, saufFeries } = await lireAgenda()
  const { titre, adresse: site } = territoire.site
  const articles = parEvenement(occurrences).map(({ evenement, occurrences: [fois] }) => {
    const { id, ou, presentation, organisateur, date_maj } = evenement
    const lieu = 'lieu' in ou ? parId.get(ou.lieu)! : { nom: ou.adresse, commune: ou.commune }
    return {
      id,
      titre: t.titre(evenement.titre, fois!),
      texte: [
        t.moment(fois!.le, fois!),
        t.changement(fois!),
        saufFeries(evenement),
        `${lieu.nom}, ${lieu.commune}`,
        presentation,
        organisateur,
      ]
        .filter(Boolean)
        .join(' – '),
      adresse: new URL(adresseDe(evenement), site).href,
      date: momentLocal(date_maj, 0, territoire.temps?.fuseau),
    }
  })
  const flux = versRss({
    titre: t.fluxNom(titre),
    description: t.publics.habitants.phrase,
    page: new URL('/agenda/', site).href,
    adresse: new URL('/agenda.xml', site).href,
    articles: articles.toSorted((a, b) => b.date.getTime() - a.date.getTime()),
  })
  return new Response(flux, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
