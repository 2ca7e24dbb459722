import type { Map as PlanLeaflet } from 'leaflet'
import { CLASSES } from '../../domain/nomenclatures.ts'
import { carte as t } from '../../i18n/fr-carte.ts'
import type { Obstacle } from './fond.ts'
import type { Leaflet } from './leaflet.ts'
import { lirePoint } from './lieux.ts'
import { formeDe, marqueAutour } from './marques.ts'

/** La place que prennent le repère et son nom. */
export function obstaclesDIci(hote: HTMLElement): Obstacle[] {
  const [latitude, longitude] = lirePoint(hote.dataset.ici)
  if (latitude === undefined || longitude === undefined) return []
  const point: Obstacle['point'] = [latitude, longitude]
  return [
    { point, dy: 0, largeur: 62, hauteur: 62 },
    { point, dy: 46, largeur: 216, hauteur: 48 },
  ]
}

/** L’endroit dont parle la page. Rien à y ouvrir : ses informations sont déjà autour de la carte. */
export function montrerIci(L: Leaflet, vue: PlanLeaflet, hote: HTMLElement): void {
  const { ici, iciNom = '', iciClasse } = hote.dataset
  const [latitude, longitude] = lirePoint(ici)
  if (latitude === undefined || longitude === undefined) return
  const classe = CLASSES.find((classe) => classe === iciClasse)
  const repere = document.createElement('div')
  repere.className = `ici ${classe ?? 'sans-classe'}`
  repere.setAttribute('role', 'img')
  repere.setAttribute('aria-label', t.ici(iciNom))
  const nom = document.createElement('span')
  nom.textContent = iciNom
  repere.append(...(classe ? [formeDe(hote, classe)] : []), nom)
  marqueAutour(L, repere, [latitude, longitude], { interactive: false, zIndexOffset: 1000 }).addTo(vue)
}
