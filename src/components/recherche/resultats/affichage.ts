import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { montrerNombres } from './filtres.ts'
import type { ListeLieux } from './liste.ts'
import type { Pieces } from './pieces.ts'
import { direCompris } from './compris.ts'
import { montrerPuces } from './puces.ts'
import { ordonner, type Trouvaille } from './resultats.ts'
import { montrerSecours } from './secours.ts'

interface AMontrer {
  pieces: Pieces
  liste: ListeLieux
  index: IndexRecherche
  trouvaille: Trouvaille
  /** La personne écrit encore : on ne lui reproche rien. */
  frappe: boolean
}

/** Montre ce qu’une recherche a trouvé. */
export function montrer({ pieces: ici, liste, index, trouvaille, frappe }: AMontrer): void {
  const { titre, compte, avis, ou, communeIncomprise } = trouvaille
  dire(ici.titre, compte)
  intituler(ici.intitule, titre || ici.intituleDuServeur)
  document.title = titre ? `${titre} – ${ici.site}` : ici.titrePage
  const ecritEncore = frappe && document.activeElement === ici.commune
  dire(ici.avis, ecritEncore ? '' : avis)
  for (const [nom, valeur] of [
    ['aria-invalid', 'true'],
    ['aria-describedby', ici.avis.id],
  ] as const) {
    if (communeIncomprise && !ecritEncore) ici.commune.setAttribute(nom, valeur)
    else ici.commune.removeAttribute(nom)
  }
  direCompris(ici.compris, index, trouvaille)
  ici.distances.hidden = ou === undefined
  montrerNombres(ici.filtres, index, trouvaille)
  montrerPuces(ici.puces, index, trouvaille)
  const autres = montrerSecours(ici, index, trouvaille)
  liste.afficher(autres.length ? autres : ordonner(trouvaille, liste.ordreInitial))
}

/** Un titre plus long que sa place gardée s’écrit plus petit : rien ne descend sous le doigt. */
function intituler(intitule: HTMLElement, titre: string): void {
  intitule.textContent = titre
  intitule.removeAttribute('data-long')
  const place = parseFloat(getComputedStyle(intitule).minHeight)
  if (intitule.offsetHeight > Math.ceil(place)) intitule.setAttribute('data-long', '')
}

/** Une zone lue à haute voix n’est réécrite que si la phrase change. */
function dire(zone: HTMLElement, phrase: string): void {
  if (zone.textContent !== phrase) zone.textContent = phrase
}
