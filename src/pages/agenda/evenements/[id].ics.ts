import { fichierIcal, lireAgenda } from '../_agenda.ts'

export async function getStaticPaths() {
  const { occurrences } = await lireAgenda()
  const ids = new Set(occurrences.map(({ evenement }) => evenement.id))
  return [...ids].map((id) => ({ params: { id } }))
}

/** Les prochaines fois d’un événement, à mettre dans son agenda. */
export async function GET({ params }: { params: { id: string } }): Promise<Response> {
  const agenda = await lireAgenda()
  const siennes = agenda.occurrences.filter(({ evenement }) => evenement.id === params.id)
  return fichierIcal(agenda, siennes[0]!.evenement.titre, siennes)
}
