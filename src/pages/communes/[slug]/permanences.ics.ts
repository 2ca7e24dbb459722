import { passagesAVenir } from '../../../domain/orientation/tournees.ts'
import type { Commune } from '../../../fiches/schemas/carte.ts'
import { versIcalTournee, type Arret } from '../../../formats/agenda/ical-tournee.ts'
import { permanences as t } from '../../../i18n/fr/agenda/conseillers.ts'
import { guichet } from '../../orienter/_guichet.ts'

/** Un fichier par commune, vide tant qu’aucun passage n’y est annoncé : l’adresse, elle, ne change pas. */
export async function getStaticPaths() {
  const { carte, arretsParId, aujourdhui } = await guichet()
  const aVenir = [...arretsParId.values()].filter(
    ({ tournee }) => passagesAVenir(tournee, aujourdhui).length > 0,
  )
  return carte.communes.map((commune) => {
    const arrets = aVenir
      .filter(({ tournee }) => tournee.commune === commune.nom)
      .map(({ tournee, permanence: { adresse, code_postal }, employeur }) => ({
        tournee,
        ou: `${adresse}, ${code_postal} ${commune.nom}`,
        employeur,
      }))
    return { params: { slug: commune.slug }, props: { commune, arrets } }
  })
}

export async function GET({ props: { commune, arrets } }: { props: { commune: Commune; arrets: Arret[] } }) {
  const { territoire, aujourdhui } = await guichet()
  const page = new URL(`/communes/${commune.slug}/`, territoire.site.adresse).href
  const texte = versIcalTournee(arrets, {
    nom: t.dansLaCommune(commune.nom),
    page,
    construitLe: aujourdhui,
    fuseau: territoire.temps?.fuseau,
    titre: t.titre,
    decrire: t.enBref,
  })
  return new Response(texte, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
