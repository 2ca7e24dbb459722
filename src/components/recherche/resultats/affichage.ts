import type { IndexRecherche } from '../../../domain/recherche/indexer.ts'
import type { Etat } from '../demande/adresse.ts'
import { montrerNombres } from './filtres.ts'
import type { ListeLieux } from './liste.ts'
import type { Pieces } from './pieces.ts'
import { direCompris, montrerPuces } from './puces.ts'
import { ordonner, type Trouvaille } from './resultats.ts'
import { montrerSecours } from './secours.ts'

/** Montre ce qu’une recherche a trouvé. @param frappe Rien n’est reproché à qui n’a pas fini d’écrire. */
export function montrer(
  ici: Pieces,
  liste: ListeLieux,
  index: IndexRecherche,
  etat: Etat,
  trouvaille: Trouvaille,
  frappe: boolean,
): void {
  const { demande, reponse, ou, titre, compte, avis, communeIncomprise } = trouvaille
  ici.titre.textContent = compte
  ici.intitule.textContent = titre || ici.intituleDuServeur
  document.title = titre ? `${titre} – ${ici.site}` : ici.titrePage
  const ecritEncore = frappe && document.activeElement === ici.commune
  ici.avis.textContent = ecritEncore ? '' : avis
  for (const [nom, valeur] of [
    ['aria-invalid', 'true'],
    ['aria-describedby', ici.avis.id],
  ] as const) {
    if (communeIncomprise && !ecritEncore) ici.commune.setAttribute(nom, valeur)
    else ici.commune.removeAttribute(nom)
  }
  ici.compris.textContent = direCompris(index, etat, reponse)
  ici.distances.hidden = ou === undefined
  montrerNombres(ici.filtres, index, demande, reponse)
  montrerPuces(ici.puces, index, etat, reponse)
  const autres = montrerSecours(ici, index, etat, demande, reponse, ou)
  liste.afficher(autres.length ? autres : ordonner(trouvaille, liste.ordreInitial))
}
