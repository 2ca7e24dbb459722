import { agenda as t } from '../i18n/fr/agenda/agenda.ts'
import { fichierIcal, lireAgenda } from './agenda/_agenda.ts'

/** Tout l’agenda, à suivre depuis un téléphone ou un ordinateur. */
export async function GET(): Promise<Response> {
  const agenda = await lireAgenda()
  return fichierIcal(agenda, t.fluxNom(agenda.territoire.site.titre), agenda.occurrences)
}
