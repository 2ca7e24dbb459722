import { filtreDe, type IdFiltre } from '../../../domain/recherche/filtres.ts'
import type { Position } from '../../../domain/espace/distance.ts'
import type { Instant } from '../../../domain/temps/ouverture.ts'
import type { IndexRecherche } from '../../../domain/recherche/indexer.ts'
import { chercher, type Demande, type Reponse } from '../../../domain/recherche/chercher.ts'
import { recherche as t } from '../../../i18n/fr/recherche.ts'
import { titreDeLaDemande } from '../../../i18n/fr/titre-recherche.ts'
import type { Etat } from '../demande/adresse.ts'
import { designer } from '../demande/commune-ecrite.ts'

/** Une recherche faite, et ce qu’on en dit. */
export interface Trouvaille {
  demande: Demande
  reponse: Reponse
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
  etat: Etat,
  position: Position | undefined,
  maintenant: Instant,
): Trouvaille {
  const { commune, avis } = designer(index.communes, etat.commune)
  const demande: Demande = {
    texte: etat.q,
    besoin: etat.besoin || undefined,
    commune: commune?.slug,
    position,
    filtres: etat.filtres as IdFiltre[],
    maintenant,
  }
  const reponse = chercher(index, demande)
  const { repere, resultats } = reponse
  const ou = repere?.commune ? t.deCommune(repere.commune.nom) : repere && t.deVous
  const metres = resultats.flatMap(({ metres }) => metres ?? [])
  const { communes, libres, inconnus } = reponse.comprise
  const duTexte = communes[0]
  return {
    demande,
    reponse,
    ou,
    compte: t.compte(resultats.length, metres, ou),
    titre: titreDeLaDemande({
      besoin: index.besoins.find(({ id }) => id === reponse.besoin)?.label,
      mots: [...libres.map(({ ecrit }) => ecrit), ...inconnus],
      pres: ou && `près ${ou}`,
      filtres: reponse.filtres.flatMap((id) => filtreDe(id)?.libelle ?? []),
    }),
    avis:
      duTexte && commune && duTexte.slug !== commune.slug ? t.commune.deux(duTexte.nom, commune.nom) : avis,
    communeIncomprise: avis !== '' && !commune,
  }
}

/** Sans rien de demandé, l’ordre du serveur : par commune. */
export function ordonner({ demande, reponse }: Trouvaille, ordre: readonly string[]): Reponse['resultats'] {
  if (demande.texte || demande.besoin || reponse.repere) return reponse.resultats
  const rangs = new Map(ordre.map((id, rang) => [id, rang]))
  return [...reponse.resultats].sort((a, b) => rangs.get(a.id)! - rangs.get(b.id)!)
}
