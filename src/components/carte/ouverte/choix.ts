import type { Map as CarteLeaflet } from 'leaflet'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import { choisirDansLaListe, oublierDansLaListe } from './accord.ts'
import { contenuDuGroupe, contenuDuLieu, creerFenetre } from './fenetre.ts'
import type { Objet } from '../marques/groupes.ts'
import type { Leaflet } from './leaflet.ts'
import type { LieuLu } from '../marques/lieux.ts'
import type { Tableau } from './tableau.ts'

const MARGE = 60 // pixels entre un groupe qui s’ouvre et le bord de la carte

/** Ce que fait une marque activée. Échap ferme, et le focus revient d’où il venait. */
export function brancherChoix(
  L: Leaflet,
  vue: CarteLeaflet,
  page: HTMLElement,
  dire: (phrase: string) => void,
): {
  activer: (objet: Objet, tableau: Tableau) => void
  fermer: () => void
  choisi: () => LieuLu | undefined
} {
  const cadre = vue.getContainer()
  const fenetre = creerFenetre(L, vue)
  let choisi: LieuLu | undefined

  cadre.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') fenetre.fermer()
  })
  vue.on('popupclose', () => {
    choisi = undefined
    oublierDansLaListe(page)
  })

  /** Approche jusqu’à séparer le groupe ; si rien ne le sépare, dit ses lieux. */
  const separer = (numero: number, { nom, point }: Objet, tableau: Tableau) => {
    const membres = tableau.groupes().membres(numero)
    const zoom = tableau.groupes().zoomQuiSepare(numero)
    const rendre = () => (tableau.marqueDe(membres[0]!.id) ?? cadre).focus({ preventScroll: true })
    if (zoom > vue.getMaxZoom()) {
      fenetre.ouvrir(point, nom, contenuDuGroupe(nom, membres), rendre)
      return
    }
    const bords = L.latLngBounds(membres.map(({ latitude, longitude }) => [latitude, longitude]))
    vue.once('moveend', rendre) // le groupe disparaît : sans cela, le focus avec lui
    vue.setView(bords.getCenter(), Math.max(zoom, vue.getBoundsZoom(bords, false, L.point(MARGE, MARGE))))
    dire(t.separe(membres.length))
  }

  return {
    fermer: fenetre.fermer,
    choisi: () => choisi,
    activer(objet, tableau) {
      const { lieu, groupe, point } = objet
      if (groupe) separer(groupe.numero, objet, tableau)
      if (!lieu) return
      const rendre = () => (tableau.marqueDe(lieu.id) ?? cadre).focus({ preventScroll: true })
      fenetre.ouvrir(point, lieu.nom, contenuDuLieu(lieu), rendre)
      choisi = lieu
      choisirDansLaListe(lieu, cadre)
    },
  }
}
