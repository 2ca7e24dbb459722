import type { Commune } from '../../../fiches/schemas/carte.ts'
import { agenda as t } from '../../../i18n/fr/agenda/agenda.ts'
import { fichierIcal, lireAgenda } from '../../agenda/_agenda.ts'

export async function getStaticPaths() {
  const { carte } = await lireAgenda()
  return carte.communes.map((commune) => ({ params: { slug: commune.slug }, props: { commune } }))
}

/** L’agenda d’une commune. Vide tant que rien n’y est annoncé : l’adresse, elle, ne change pas. */
export async function GET({ props: { commune } }: { props: { commune: Commune } }): Promise<Response> {
  const agenda = await lireAgenda()
  const siennes = agenda.parCommune.get(commune.nom) ?? []
  return fichierIcal(agenda, t.fluxDe(agenda.territoire.site.titre, commune.nom), siennes)
}
