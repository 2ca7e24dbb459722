import type { Map as CarteLeaflet } from 'leaflet'
import { HOTE_DES_TUILES } from '../../../domain/politique.ts'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import type { Leaflet } from './leaflet.ts'

const PLAN_IGN =
  `${HOTE_DES_TUILES}/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2` +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'
/** Sans rues, voir de plus près ne montre plus rien. */
export const ZOOM_SIMPLE = 14
const ZOOM_DETAILLE = 18

/** Le plan de l’IGN, sur un autre site : jamais sans que la personne l’ait coché. */
export function brancherPlanDetaille(
  L: Leaflet,
  carte: CarteLeaflet,
  hote: HTMLElement,
  dire: (phrase: string) => void,
): void {
  const choix = hote.querySelector<HTMLInputElement>('.ign input')!
  const source = hote.querySelector<HTMLElement>('.source-ign')!
  // L’adresse de la page vue ne part pas avec la demande.
  const tuiles = L.tileLayer(PLAN_IGN, { maxZoom: ZOOM_DETAILLE, referrerPolicy: 'no-referrer' })
  let vues = 0
  let perdues = 0

  const montrer = (detaille: boolean) => {
    if (detaille) carte.addLayer(tuiles)
    else carte.removeLayer(tuiles)
    // Des images agrandies d’une fraction de cran seraient floues.
    carte.options.zoomSnap = detaille ? 1 : 0.25
    carte.setMaxZoom(detaille ? ZOOM_DETAILLE : ZOOM_SIMPLE)
    if (detaille && carte.getZoom() % 1) carte.setZoom(Math.round(carte.getZoom()), { animate: false })
    if (!detaille) hote.classList.remove('detaille')
    source.hidden = !detaille
  }

  tuiles.on('loading', () => {
    vues = perdues = 0
  })
  tuiles.on('tileload', () => {
    if (vues++ > 0) return
    hote.classList.add('detaille') // le fond simple s’efface quand il y a autre chose à voir, pas avant
  })
  tuiles.on('tileerror', () => perdues++)
  tuiles.on('load', () => {
    const rienVu = perdues > 0 && vues === 0
    dire(rienVu ? t.ignAbsent : perdues > 0 ? t.ignIncomplet : t.ignVu)
    if (!rienVu) return
    choix.checked = false
    montrer(false)
  })
  choix.checked = false // un navigateur qui se souvient de la case ne décide pas pour la personne
  choix.addEventListener('change', () => {
    dire(choix.checked ? t.ignArrive : t.ignRetire)
    montrer(choix.checked)
  })
}
