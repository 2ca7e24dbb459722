import { telephoneLisible } from '../../../domain/fiche/telephone.ts'
import { couperEnLignes } from '../../../domain/relais/mesurer.ts'
import type { Commune } from '../../../fiches/schemas/carte.ts'
import { versImage } from '../../../formats/emporter/image-relais.ts'
import { versQr } from '../../../formats/emporter/qr.ts'
import { age, distance } from '../../../i18n/fr/mesures.ts'
import { relais } from '../../../i18n/fr/relais/relais.ts'
import { annuaire } from '../../_contenu.ts'
import { kitDe, uneParCommune } from '../_kit.ts'

const SIGNES_D_UN_NOM = 46
const SIGNES_D_UN_ENDROIT = 30

export const getStaticPaths = uneParCommune

/** L’image d’une commune, pour les réseaux sociaux. */
export async function GET({ props: { commune } }: { props: { commune: Commune } }): Promise<Response> {
  const { territoire } = await annuaire()
  const { proches, dates, page } = await kitDe(commune)
  const { kit: t } = relais
  const svg = versImage(
    {
      site: territoire.site.titre,
      titre: t.imageTitre,
      promesse: t.imagePromesse(commune.nom),
      lieux: proches.map(({ element, metres }) => ({
        nom: couperEnLignes(element.nom, SIGNES_D_UN_NOM, 1).join(''),
        telephone: telephoneLisible(element.telephone!),
        ou:
          element.commune === commune.nom
            ? couperEnLignes(element.adresse, SIGNES_D_UN_ENDROIT, 1).join('')
            : `${element.commune} · ${distance(metres)}`,
      })),
      pied: t.imagePied(new URL(page).host),
      age: age(...dates),
    },
    versQr(page),
  )
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
