import { estFerme } from '../../domain/fiche/vie.ts'
import { versVcard } from '../../formats/emporter/vcard.ts'
import { fermeture as t } from '../../i18n/fr/lieu/lieu.ts'
import { annuaire, type LieuDansSaCommune } from '../_contenu.ts'

export async function getStaticPaths() {
  const { lieux, fermes } = await annuaire()
  return [...lieux, ...fermes].map((lieu) => ({ params: { id: lieu.id }, props: { lieu } }))
}

/** La fiche d’un lieu pour un carnet d’adresses. */
export async function GET({ props: { lieu } }: { props: { lieu: LieuDansSaCommune } }) {
  const { territoire, aujourdhui } = await annuaire()
  const adresse = new URL(`/lieux/${lieu.id}/`, territoire.site.adresse).href
  const fermeture = estFerme(lieu, aujourdhui)
    ? { nom: t.nom(lieu.nom), note: t.depuis(lieu.ferme_le!) }
    : undefined
  return new Response(versVcard(lieu, adresse, fermeture), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  })
}
