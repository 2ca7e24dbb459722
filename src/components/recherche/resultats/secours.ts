import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { secours } from '../../../domain/recherche/secours.ts'
import type { Resultat } from '../../../domain/recherche/chercher.ts'
import { compris } from '../../../i18n/fr/recherche/compris.ts'
import { nomDuFiltre } from '../../../i18n/fr/recherche/filtres.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { remplacer } from '../../page/remplacer.ts'
import { proposerAutresLangues } from './autres-langues.ts'
import { bouton, paragraphe } from './boutons.ts'
import type { Pieces } from './pieces.ts'
import type { Trouvaille } from './resultats.ts'

const LIEUX_DE_SECOURS = 3
const BESOINS_PROPOSES = 4

/**
 * Rien trouvé : ce qu’on n’a pas compris, ce qu’on peut enlever, un autre besoin, et les lieux à montrer à la place.
 * Jamais une page vide, jamais une liste qui aurait l’air d’une réponse.
 * @returns les lieux à montrer ; vide si la recherche a trouvé.
 */
export function montrerSecours(ici: Pieces, index: IndexRecherche, trouvaille: Trouvaille): Resultat[] {
  const { lue, resultats, ou } = trouvaille
  for (const zone of [ici.secours, ici.proches, ici.aide]) zone.hidden = resultats.length > 0
  if (resultats.length) return []
  const { ecartes } = lue.comprise
  const { sansUn, voisin, proches } = secours(index, lue)
  remplacer(ici.secours, [
    ...(ecartes.length ? [paragraphe(compris.incompris(ecartes))] : []),
    ...(lue.rienCompris ? proposerBesoins(index, trouvaille) : pistes(index, trouvaille, sansUn, voisin)),
    bouton(t.secours.tout, { saisie: { q: '', commune: communeDe(trouvaille), besoin: '', filtres: [] } }),
  ])
  // Peut-être une autre langue : ses mots ne sont demandés qu’ici. Hors connexion, le reste de la page suffit.
  if (lue.rienCompris) proposerAutresLangues(ici.secours, trouvaille.saisie.q).catch(() => undefined)
  const [presque] = sansUn
  ici.proches.textContent = presque ? t.secours.presque(nomDuFiltre[presque.filtre]) : t.secours.proches(ou)
  return (presque?.resultats ?? proches).slice(0, LIEUX_DE_SECOURS)
}

function communeDe({ saisie, lue }: Trouvaille): string {
  return lue.repere?.commune?.nom ?? saisie.commune
}

/** Les besoins que les mots évoquent ; à défaut, les plus courants. */
function proposerBesoins(index: IndexRecherche, trouvaille: Trouvaille): HTMLElement[] {
  const { pistes } = trouvaille.lue.comprise
  const evoques = pistes.flatMap((id) => index.besoins.find((besoin) => besoin.id === id) ?? [])
  const besoins = (evoques.length ? evoques : index.besoins).slice(0, BESOINS_PROPOSES)
  const saisie = { q: '', commune: communeDe(trouvaille), filtres: trouvaille.saisie.filtres }
  return [
    paragraphe(compris.besoins),
    ...suggestions(trouvaille),
    ...besoins.map(({ id, label }) => bouton(label, { saisie: { ...saisie, besoin: id } })),
  ]
}

/** « rouanne » est un mot français : on ne le corrige pas, on demande. */
function suggestions({ saisie, lue }: Trouvaille): HTMLElement[] {
  return lue.comprise.suggestions.map(({ ecrit, compris: mot }) =>
    bouton(mot, { saisie: { ...saisie, q: saisie.q.normalize('NFC').replace(ecrit, mot), telQuel: false } }),
  )
}

/** Ce qu’on peut enlever ou changer à une demande comprise. */
function pistes(
  index: IndexRecherche,
  trouvaille: Trouvaille,
  sansUn: ReturnType<typeof secours>['sansUn'],
  voisin: string | undefined,
): HTMLElement[] {
  const { saisie, lue } = trouvaille
  const { besoin = '', filtres } = lue
  const commune = communeDe(trouvaille)
  const duChamp = filtres.every((id) => saisie.filtres.includes(id))
  const leves = sansUn.map((piste) =>
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
  return [
    paragraphe(t.secours.titre),
    ...leves,
    ...(autre
      ? [bouton(t.secours.voisin(autre.label), { saisie: { q: '', commune, besoin: autre.id, filtres } })]
      : []),
  ]
}
