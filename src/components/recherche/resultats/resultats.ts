import type { CommuneDAilleurs } from '../../../domain/espace/alentours.ts'
import type { Position } from '../../../domain/espace/distance.ts'
import { chercher, type Resultat } from '../../../domain/recherche/chercher.ts'
import type { Correction } from '../../../domain/recherche/comprendre.ts'
import { lire, type DemandeLue } from '../../../domain/recherche/demande.ts'
import type { IdFiltre } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { elargirMoment } from '../../../domain/recherche/secours.ts'
import type { Moment } from '../../../domain/temps/moments.ts'
import type { Instant } from '../../../domain/temps/ouverture.ts'
import { compris, momentEnMots } from '../../../i18n/fr/recherche/compris.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { nomDuFiltre } from '../../../i18n/fr/recherche/filtres.ts'
import { titreDeLaDemande } from '../../../i18n/fr/recherche/titre-recherche.ts'
import type { Saisie } from '../demande/adresse.ts'
import { designer, type CommuneEcrite } from '../demande/commune-ecrite.ts'

/** Une recherche faite, et ce qu’on en dit. */
export interface Trouvaille {
  saisie: Saisie
  /** La demande, son moment élargi s’il ne laissait personne. */
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
  corrections: Correction[]
  /** Moment où personne ne se dit ouvert. */
  momentManque: Moment | undefined
  /** Quelque chose n’est pas d’ici, ou n’est lu qu’en corrigeant : une commune d’ailleurs peut l’expliquer. */
  aVerifier: boolean
}

export interface Circonstances {
  position: Position | undefined
  maintenant: Instant
  /** La personne est en train de taper ce qu’elle cherche. */
  enFrappe: boolean
  /** « dans le territoire », « du territoire ». */
  dans: string
  du: string
}

export function trouverLieux(index: IndexRecherche, saisie: Saisie, ici: Circonstances): Trouvaille {
  const { telQuel } = saisie
  const ecrite = designer(index, saisie.commune, { telQuel })
  const demandee = lire(index, {
    texte: saisie.q,
    besoin: saisie.besoin || undefined,
    commune: ecrite.commune?.slug,
    ailleurs: ecrite.ailleurs,
    position: ici.position,
    filtres: saisie.filtres as IdFiltre[],
    maintenant: ici.maintenant,
    lecture: { telQuel, enFrappe: ici.enFrappe },
  })
  const lue = elargirMoment(index, demandee)
  const resultats = chercher(index, lue)
  const { repere, comprise } = lue
  const nom = repere?.commune?.nom ?? repere?.ailleurs?.nom
  const ou = nom === undefined ? repere && t.deVous : t.deCommune(nom)
  const metres = resultats.flatMap(({ metres }) => metres ?? [])
  const corrections = [...comprise.corrections, ...ecrite.corrections]
  const douteux = comprise.ecartes.length > 0 || corrections.length > 0
  return {
    saisie,
    lue,
    resultats,
    ou,
    compte: t.compte(resultats.length, metres, ou),
    titre: titreDeLaDemande({
      besoin: index.besoins.find(({ id }) => id === lue.besoin)?.label,
      mots: lue.mots.map(({ ecrit }) => ecrit),
      pres: ou && t.presDe(ou),
      filtres: [
        ...lue.filtres.map((id) => nomDuFiltre[id]),
        ...(lue.moment ? [t.ouvert(momentEnMots(lue.moment))] : []),
      ],
    }),
    avis: avisSur(ecrite, lue, ici),
    communeIncomprise: ecrite.avis !== '' && !ecrite.commune,
    corrections,
    momentManque: demandee.moment === lue.moment ? undefined : demandee.moment,
    aVerifier: !ici.enFrappe && (douteux || ecrite.aVerifier),
  }
}

function avisSur(
  { commune, avis }: CommuneEcrite,
  { comprise, repere }: DemandeLue,
  ici: Circonstances,
): string {
  const [duTexte] = comprise.communes
  if (duTexte && commune && duTexte.slug !== commune.slug) return t.commune.deux(duTexte.nom, commune.nom)
  if (repere?.ailleurs) return dehors(repere.ailleurs, ici.dans)
  const [code] = comprise.codesDAilleurs
  return code && !repere?.commune ? compris.codeDehors(code, ici.du) : avis
}

function dehors({ nom, departement }: CommuneDAilleurs, dans: string): string {
  return compris.dehors(nom, departement, dans)
}

/** Sans rien de demandé, l’ordre du serveur : par commune. */
export function ordonner({ saisie, lue, resultats }: Trouvaille, ordre: readonly string[]): Resultat[] {
  if (saisie.q || saisie.besoin || lue.repere) return resultats
  const rangs = new Map(ordre.map((id, rang) => [id, rang]))
  return [...resultats].sort((a, b) => rangs.get(a.id)! - rangs.get(b.id)!)
}
