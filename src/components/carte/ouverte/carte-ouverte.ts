import type { FitBoundsOptions } from 'leaflet'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import { suivreLaListe } from './accord.ts'
import { brancherChoix } from './choix.ts'
import { chargerFond, poserFond } from './fond.ts'
import { montrerIci } from './ici.ts'
import { chargerLeaflet } from './leaflet.ts'
import { lireLieux, lirePoint, type LieuLu } from '../marques/lieux.ts'
import { tenirTableau, type Tableau } from './tableau.ts'
import { brancherPlanDetaille } from './tuiles.ts'
import { brancherCommandes, creerVue } from './vue.ts'

const ZOOM_COMMUNE = 11.5
const D_UN_COUP = { animate: false }
const MARGE: [number, number] = [34, 34]

export interface CarteOuverte {
  /** Les lieux que la carte montre, seuls ou en groupes. */
  lieux: () => LieuLu[]
  /** Combien de lieux elle montre, en une phrase. */
  annonce: () => string
  /** Va au centre que l’hôte demande ; sinon montre tous les lieux de la liste. */
  cadrer: () => void
  /** Reprend la taille de son cadre, après avoir été caché. */
  reprendre: () => void
  fermer: () => void
}

/**
 * Ouvre la carte dans le volet de `hote`, montré quand tout est arrivé.
 * Elle lit les lieux dans la liste de la page, et les relit à chaque `lieux:change`.
 * @throws si un fichier manque.
 */
export async function ouvrirCarte(hote: HTMLElement, dire: (phrase: string) => void): Promise<CarteOuverte> {
  const [L, { default: Index }, fond] = await Promise.all([
    chargerLeaflet(),
    import('supercluster'),
    chargerFond(hote.dataset.fond!),
  ])
  const page = hote.closest('main') ?? document.body
  hote.querySelector<HTMLElement>('.volet')!.hidden = false
  const vue = creerVue(L, hote.querySelector<HTMLElement>('.vue')!)
  const { surface, territoire } = poserFond(L, fond)
  const toutVoir = (options?: FitBoundsOptions) => vue.fitBounds(territoire, options)

  const cadrer = (tableau: Tableau, options: FitBoundsOptions = {}) => {
    const [latitude, longitude] = lirePoint(hote.dataset.centre)
    if (latitude !== undefined && longitude !== undefined)
      vue.setView([latitude, longitude], Number(hote.dataset.zoom) || ZOOM_COMMUNE, options)
    else if (tableau.lieux().length > 0 && page.querySelector('[data-lieu][data-exclu]'))
      vue.fitBounds(tableau.etendue(), { padding: MARGE, maxZoom: ZOOM_COMMUNE, ...options })
    else toutVoir(options)
  }

  toutVoir(D_UN_COUP) // une vue avant la première marque : Leaflet ne sait rien placer sans elle
  surface.addTo(vue)
  const choix = brancherChoix(L, vue, page, dire)
  const tableau = tenirTableau(L, Index, vue, fond, hote, (objet) => choix.activer(objet, tableau))
  const relire = () => {
    const lieux = lireLieux(page)
    if (choix.choisi() && !lieux.some(({ id }) => id === choix.choisi()?.id)) choix.fermer()
    tableau.mettre(lieux)
  }
  relire()
  cadrer(tableau, D_UN_COUP)
  montrerIci(L, vue, hote)
  brancherCommandes(vue, hote, () => toutVoir())
  brancherPlanDetaille(L, vue, hote, dire)
  suivreLaListe(page, tableau.eclairer)
  page.addEventListener('lieux:change', () => {
    relire()
    dire('') // le compte d’avant serait faux ; la liste dit le nouveau
    const vus = vue.getBounds()
    if (tableau.lieux().length > 0 && !tableau.etendue().some((point) => vus.contains(point))) cadrer(tableau)
  })
  return {
    lieux: tableau.lieux,
    annonce: () => t.montre(tableau.lieux().length),
    cadrer: () => cadrer(tableau),
    fermer: choix.fermer,
    reprendre: () => vue.invalidateSize(),
  }
}
