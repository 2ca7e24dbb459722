import type { Evenement } from '../../../fiches/schemas/evenement.ts'
import { fichierIcal, lireAgenda } from '../_agenda.ts'

export async function getStaticPaths() {
  const { evenements } = await lireAgenda()
  return evenements.map((evenement) => ({ params: { id: evenement.id }, props: { evenement } }))
}

/** Les prochaines fois d’un événement, à mettre dans son agenda. Vide quand tout est passé : l’adresse répond encore. */
export async function GET({ props: { evenement } }: { props: { evenement: Evenement } }): Promise<Response> {
  const agenda = await lireAgenda()
  const siennes = agenda.occurrences.filter((fois) => fois.evenement.id === evenement.id)
  return fichierIcal(agenda, evenement.titre, siennes)
}
