import type { Position } from '../../../domain/espace/distance.ts'
import { chercher, type Resultat } from '../../../domain/recherche/chercher.ts'
import { lire, type DemandeLue } from '../../../domain/recherche/demande.ts'
import type { IdFiltre } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/index-recherche.ts'
import type { Instant } from '../../../domain/temps/ouverture.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import { nomDuFiltre } from '../../../i18n/fr/filtres.ts'
import { titreDeLaDemande } from '../../../i18n/fr/titre-recherche.ts'
import type { Saisie } from '../demande/adresse.ts'
import { designer } from '../demande/commune-ecrite.ts'

/** Une recherche faite, et ce qu’on en dit. */
export interface Trouvaille {
  saisie: Saisie
  lue: DemandeLue
  resultats: Resultat[]
  /** D’où l’on mesure : « de Feurs », « de vous » ; `undefined` si on ne sait pas. */
  ou: string | undefined
  compte: string
  /** Ce qui est demandé, en titre de la page ; vide si rien ne l’est. */
  titre: string
  /** À dire à la personne sur ce qu’elle a écrit ; vide si tout est clair. */
  avis: string
  communeIncomprise: boolean
}

export function trouverLieux(
  index: IndexRecherche,
  saisie: Saisie,
  position: Position | undefined,
  maintenant: Instant,
): Trouvaille {
  const { commune, avis } = designer(index.communes, saisie.commune)
  const lue = lire(index, {
    texte: saisie.q,
    besoin: saisie.besoin || undefined,
    commune: commune?.slug,
    position,
    filtres: saisie.filtres as IdFiltre[],
    maintenant,
  })
  const resultats = chercher(index, lue)
  const { repere, comprise } = lue
  const ou = repere?.commune ? t.deCommune(repere.commune.nom) : repere && t.deVous
  const metres = resultats.flatMap(({ metres }) => metres ?? [])
  const { communes, libres, inconnus } = comprise
  const duTexte = communes[0]
  return {
    saisie,
    lue,
    resultats,
    ou,
    compte: t.compte(resultats.length, metres, ou),
    titre: titreDeLaDemande({
      besoin: index.besoins.find(({ id }) => id === lue.besoin)?.label,
      mots: [...libres.map(({ ecrit }) => ecrit), ...inconnus],
      pres: ou && t.presDe(ou),
      filtres: lue.filtres.map((id) => nomDuFiltre[id]),
    }),
    avis:
      duTexte && commune && duTexte.slug !== commune.slug ? t.commune.deux(duTexte.nom, commune.nom) : avis,
    communeIncomprise: avis !== '' && !commune,
  }
}

/** Sans rien de demandé, l’ordre du serveur : par commune. */
export function ordonner({ saisie, lue, resultats }: Trouvaille, ordre: readonly string[]): Resultat[] {
  if (saisie.q || saisie.besoin || lue.repere) return resultats
  const rangs = new Map(ordre.map((id, rang) => [id, rang]))
  return [...resultats].sort((a, b) => rangs.get(a.id)! - rangs.get(b.id)!)
}
