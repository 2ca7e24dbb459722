import { versVcard } from '../../formats/vcard.ts'
import { annuaire, type LieuDansSaCommune } from '../_contenu.ts'

export async function getStaticPaths() {
  const { lieux } = await annuaire()
  return lieux.map((lieu) => ({ params: { id: lieu.id }, props: { lieu } }))
}

/** La fiche d’un lieu pour un carnet d’adresses. */
export async function GET({ props: { lieu } }: { props: { lieu: LieuDansSaCommune } }) {
  const { territoire } = await annuaire()
  return new Response(versVcard(lieu, new URL(`/lieux/${lieu.id}/`, territoire.site.adresse).href), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  })
}
