import type { IndexRecherche } from '../../../domain/recherche/index-recherche.ts'
import { secours } from '../../../domain/recherche/secours.ts'
import type { Resultat } from '../../../domain/recherche/chercher.ts'
import { nomDuFiltre } from '../../../i18n/fr/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import { remplacer } from '../../page/remplacer.ts'
import { bouton, paragraphe } from './boutons.ts'
import type { Pieces } from './pieces.ts'
import type { Trouvaille } from './resultats.ts'

const LIEUX_DE_SECOURS = 3

/**
 * Rien trouvé : ce qu’on peut enlever, un autre besoin, et les lieux à montrer à la place. Jamais une page vide.
 * @returns les lieux à montrer ; vide si la recherche a trouvé.
 */
export function montrerSecours(
  ici: Pieces,
  index: IndexRecherche,
  { saisie, lue, resultats, ou }: Trouvaille,
): Resultat[] {
  for (const zone of [ici.secours, ici.proches, ici.aide]) zone.hidden = resultats.length > 0
  if (resultats.length) return []
  const { comprise, besoin = '', filtres, repere } = lue
  const { sansUn, voisin, proches } = secours(index, lue)
  const commune = repere?.commune?.nom ?? saisie.commune
  const duChamp = filtres.every((id) => saisie.filtres.includes(id))
  const pistes = sansUn.map((piste) =>
    bouton(t.secours.lever(nomDuFiltre[piste.filtre], piste.resultats.length), {
      saisie: {
        q: duChamp ? saisie.q : '', // sinon le texte redemanderait le filtre qu’on enlève
        besoin: duChamp ? saisie.besoin : besoin,
        commune,
        filtres: filtres.filter((id) => id !== piste.filtre),
      },
    }),
  )
  const autre = index.besoins.find(({ id }) => id === voisin)
  if (autre) {
    pistes.push(
      bouton(t.secours.voisin(autre.label), { saisie: { q: '', commune, besoin: autre.id, filtres } }),
    )
  }
  pistes.push(bouton(t.secours.tout, { saisie: { q: '', commune, besoin: '', filtres: [] } }))
  const inconnus = comprise.inconnus.length
    ? [paragraphe(t.secours.inconnu(comprise.inconnus.join(' ')))]
    : []
  remplacer(ici.secours, [...inconnus, paragraphe(t.secours.titre), ...pistes])
  const [presque] = sansUn
  ici.proches.textContent = presque ? t.secours.presque(nomDuFiltre[presque.filtre]) : t.secours.proches(ou)
  return (presque?.resultats ?? proches).slice(0, LIEUX_DE_SECOURS)
}
