import type { Map as CarteLeaflet } from 'leaflet'
import type { Leaflet } from './leaflet.ts'
import type { Objet } from '../marques/groupes.ts'
import { lireIci } from './ici.ts'
import { marqueAutour } from '../marques/marques.ts'
import { largeurDe, nombreDeNoms, placerNoms, type Boite, type Nom } from '../marques/noms.ts'
import { versDegres, type Fond } from './trace.ts'

const VOLET = 'noms' // caché aux lecteurs d’écran : chaque lieu dit déjà sa commune
const LARGEUR_D_ICI = 200 // au-delà, le nom passe à la ligne

interface Ecrit extends Nom {
  point: [latitude: number, longitude: number]
  classe: string
}

/** Écrit sur la carte le nom de l’endroit dont parle la page, puis ceux des communes qui tiennent entre les marques. */
export function creerEcrits(
  L: Leaflet,
  vue: CarteLeaflet,
  fond: Fond,
  hote: HTMLElement,
): (o: Objet[]) => void {
  const couche = L.layerGroup().addTo(vue)
  vue.createPane(VOLET).setAttribute('aria-hidden', 'true')
  const ici = lireIci(hote)

  return (objets) => {
    const ecrits = fond.communes.flatMap(([nom, x, y]): Ecrit[] => {
      const point = versDegres([x, y], fond)
      return vue.getBounds().contains(point)
        ? [{ nom, point, classe: 'commune', ...versEcran(vue, point) }]
        : []
    })
    const occupe = objets.map(({ point, groupe }): Boite => {
      return { ...versEcran(vue, point), largeur: groupe ? 80 : 34, hauteur: 34 }
    })
    if (ici) {
      const { x, y } = versEcran(vue, ici.point)
      const large = largeurDe(ici.nom) + 12
      const taille = { largeur: Math.min(large, LARGEUR_D_ICI), hauteur: large > LARGEUR_D_ICI ? 48 : 28 }
      const loin = 32 + taille.hauteur / 2
      ecrits.unshift({ ...ici, x, y, classe: 'nom-ici', taille, decalages: [loin, -loin] })
      occupe.push({ x, y, largeur: 60, hauteur: 60 })
    }
    couche.clearLayers()
    for (const { nom, point, classe, dy } of placerNoms(ecrits, occupe, nombreDeNoms(vue.getZoom()))) {
      const texte = document.createElement('span')
      texte.className = classe
      texte.textContent = nom
      texte.style.top = `${dy}px`
      marqueAutour(L, texte, point, { interactive: false, pane: VOLET }).addTo(couche)
    }
  }
}

function versEcran(vue: CarteLeaflet, point: [number, number]): { x: number; y: number } {
  const { x, y } = vue.latLngToContainerPoint(point)
  return { x, y }
}
