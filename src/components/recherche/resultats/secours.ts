import type { IndexRecherche } from '../../../domain/recherche/indexer.ts'
import { secours } from '../../../domain/recherche/secours.ts'
import type { Demande, Reponse, Resultat } from '../../../domain/recherche/chercher.ts'
import { nomDuFiltre } from '../../../i18n/fr/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import type { Etat } from '../demande/adresse.ts'
import { bouton, paragraphe, remplacer } from './boutons.ts'
import type { Pieces } from './pieces.ts'

const LIEUX_DE_SECOURS = 3

/**
 * Rien trouvé : ce qu’on peut enlever, un autre besoin, et les lieux à montrer à la place. Jamais une page vide.
 * @param ou « de Feurs », « de vous » : d’où l’on mesure.
 * @returns les lieux à montrer ; vide si la recherche a trouvé.
 */
export function montrerSecours(
  ici: Pieces,
  index: IndexRecherche,
  etat: Etat,
  demande: Demande,
  { resultats, comprise, besoin = '', filtres, repere }: Reponse,
  ou: string | undefined,
): Resultat[] {
  for (const zone of [ici.secours, ici.proches, ici.aide]) zone.hidden = resultats.length > 0
  if (resultats.length) return []
  const { sansUn, voisin, proches } = secours(index, demande)
  const commune = repere?.commune?.nom ?? etat.commune
  const duChamp = filtres.every((id) => etat.filtres.includes(id))
  const pistes = sansUn.map((piste) =>
    bouton(t.secours.lever(nomDuFiltre[piste.filtre], piste.resultats.length), {
      etat: {
        q: duChamp ? etat.q : '', // sinon le texte redemanderait le filtre qu’on enlève
        besoin: duChamp ? etat.besoin : besoin,
        commune,
        filtres: filtres.filter((id) => id !== piste.filtre),
      },
    }),
  )
  const autre = index.besoins.find(({ id }) => id === voisin)
  if (autre) {
    pistes.push(
      bouton(t.secours.voisin(autre.label), { etat: { q: '', commune, besoin: autre.id, filtres } }),
    )
  }
  pistes.push(bouton(t.secours.tout, { etat: { q: '', commune, besoin: '', filtres: [] } }))
  const inconnus = comprise.inconnus.length
    ? [paragraphe(t.secours.inconnu(comprise.inconnus.join(' ')))]
    : []
  remplacer(ici.secours, [...inconnus, paragraphe(t.secours.titre), ...pistes])
  const [presque] = sansUn
  ici.proches.textContent = presque ? t.secours.presque(nomDuFiltre[presque.filtre]) : t.secours.proches(ou)
  return (presque?.resultats ?? proches).slice(0, LIEUX_DE_SECOURS)
}
