import type { Intercommunalite } from '../../fiches/schemas/carte.ts'
import { agenda as t } from '../../i18n/fr/agenda/agenda.ts'
import { fichierIcal, lireAgenda } from './_agenda.ts'

export async function getStaticPaths() {
  const { carte } = await lireAgenda()
  return carte.intercommunalites.map((interco) => ({ params: { slug: interco.slug }, props: { interco } }))
}

/** L’agenda d’une intercommunalité. Vide tant que rien n’y est annoncé : l’adresse, elle, ne change pas. */
export async function GET({ props }: { props: { interco: Intercommunalite } }): Promise<Response> {
  const agenda = await lireAgenda()
  const { code, nom } = props.interco
  const siennes = agenda.occurrences.filter(({ evenement }) => agenda.intercommunaliteDe(evenement) === code)
  return fichierIcal(agenda, t.fluxDe(agenda.territoire.site.titre, nom), siennes)
}
