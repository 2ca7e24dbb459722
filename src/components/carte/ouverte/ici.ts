import type { Map as CarteLeaflet } from 'leaflet'
import { CLASSES, type Classe } from '../../../domain/listes-locales.ts'
import { carteOuverte as t } from '../../../i18n/fr/carte/carte-ouverte.ts'
import type { Leaflet } from './leaflet.ts'
import { lirePoint } from '../marques/lieux.ts'
import { formeDe, marqueAutour } from '../marques/marques.ts'

interface Ici {
  nom: string
  point: [latitude: number, longitude: number]
  classe?: Classe
}

/** L’endroit dont parle la page, s’il y en a un. */
export function lireIci({ dataset }: HTMLElement): Ici | undefined {
  const [latitude, longitude] = lirePoint(dataset.ici)
  if (latitude === undefined || longitude === undefined) return undefined
  const classe = CLASSES.find((classe) => classe === dataset.iciClasse)
  return { nom: dataset.iciNom ?? '', point: [latitude, longitude], classe }
}

/** Un repère, pas un bouton : ce qu’il y aurait à ouvrir est déjà autour de la carte. */
export function montrerIci(L: Leaflet, vue: CarteLeaflet, hote: HTMLElement): void {
  const ici = lireIci(hote)
  if (!ici) return
  const repere = document.createElement('div')
  repere.className = `ici ${ici.classe ?? 'sans-classe'}`
  repere.setAttribute('role', 'img')
  repere.setAttribute('aria-label', t.ici(ici.nom))
  if (ici.classe) repere.append(formeDe(hote, ici.classe))
  // Sous les marques : elles se touchent, lui se regarde.
  marqueAutour(L, repere, ici.point, { interactive: false, zIndexOffset: -10_000 }).addTo(vue)
}
