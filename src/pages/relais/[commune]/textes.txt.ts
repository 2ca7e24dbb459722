import type { Commune } from '../../../fiches/schemas/carte.ts'
import { relais as t } from '../../../i18n/fr/relais/relais.ts'
import { kitDe, uneParCommune } from '../_kit.ts'

export const getStaticPaths = uneParCommune

/** Tous les textes d’une commune, dans un fichier que tout ordinateur ouvre. */
export async function GET({ props: { commune } }: { props: { commune: Commune } }): Promise<Response> {
  const { textes } = await kitDe(commune)
  const texte = t.fichier(commune.nom, textes).replaceAll('\n', '\r\n') // les vieux Bloc-notes de Windows
  return new Response(texte, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
