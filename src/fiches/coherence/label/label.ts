import { classeProposee } from '../../../domain/label/etape-proposee.ts'
import {
  etapesManquantes,
  etatLabel,
  type EtapesManquantes,
  type RegleLabel,
} from '../../../domain/label/etat.ts'
import { ajouterMois } from '../../../domain/temps/calendrier.ts'
import { pluriel } from '../../../i18n/fr/grammaire.ts'
import { plusProche } from '../../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute, type Chemin } from '../../faute.ts'
import type { Lieu } from '../../schemas/lieu.ts'
import type { Referentiel } from '../../schemas/referentiel.ts'
import type { FicheLue } from '../../lire.ts'

/** Ce que le jugement lit du référentiel. */
type RegleDeDecision = RegleLabel & Pick<Referentiel, 'duree_annees'>

/**
 * Ce que disent du label les fiches de lieux. Un critère inconnu, une date future, une décision prise sans les étapes du
 * référentiel sont des fautes. Une classe qui étonne ou un label qui ne vaut plus avertit seulement : le temps passe sans
 * que personne ne touche à la fiche, et le site doit se construire ce jour-là aussi.
 */
export function verifierLabels(
  lieux: FicheLue<Partial<Lieu>>[],
  referentiel: Partial<RegleDeDecision> | undefined,
  aujourdhui: string,
): Anomalie[] {
  const connus = referentiel?.criteres?.map(({ id }) => id)
  return lieux.flatMap((lue) => [
    ...verifierClasse(lue),
    ...(connus ? verifierCriteres(lue, connus) : []),
    ...verifierDates(lue, aujourdhui),
    ...verifierDecision(lue, referentiel, aujourdhui),
  ])
}

function verifierClasse(lue: FicheLue<Partial<Lieu>>): Anomalie[] {
  const { classe, classe_motif } = lue.fiche
  if (lue.fautives?.length || classe === undefined || classe_motif !== undefined) return []
  const proposee = classeProposee(lue.fiche)
  if (proposee === undefined || proposee === classe) return []
  const message = `La fiche fait penser à « ${proposee} », pas à « ${classe} ». Changez la classe, ou dites pourquoi avec « classe_motif ».`
  return [faute(lue, ['classe'], message, 'avertissement')]
}

const SUIVIS = ['attestations', 'verifications'] as const

function verifierCriteres(lue: FicheLue<Partial<Lieu>>, connus: string[]): Anomalie[] {
  return SUIVIS.flatMap((suivi) =>
    (lue.fiche[suivi] ?? []).flatMap(({ criteres }, i) =>
      criteres.flatMap((id, j) => {
        if (connus.includes(id)) return []
        const proche = plusProche(id, connus)
        const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Critères : ${connus.join(', ')}.`
        const message = `« ${id} » n’est pas un critère du référentiel. ${remede}`
        return [faute(lue, [suivi, i, 'criteres', j], message)]
      }),
    ),
  )
}

function verifierDates(lue: FicheLue<Partial<Lieu>>, aujourdhui: string): Anomalie[] {
  const { label } = lue.fiche
  const dates: [Chemin, string | undefined][] = [
    [['label', 'decide_le'], label?.decide_le],
    [['label', 'suspendu', 'le'], label?.suspendu?.le],
    ...SUIVIS.flatMap((suivi) =>
      (lue.fiche[suivi] ?? []).map(({ le }, i): [Chemin, string] => [[suivi, i, 'le'], le]),
    ),
  ]
  const futures = dates.flatMap(([chemin, le]) =>
    le !== undefined && le > aujourdhui
      ? [faute(lue, chemin, `« ${le} » est dans le futur. Écrivez la date passée, ou supprimez la ligne.`)]
      : [],
  )
  return [...futures, ...SUIVIS.flatMap((suivi) => verifierOrdre(lue, suivi))]
}

/** On ajoute à la fin : la liste est celle des années, dans l’ordre. */
function verifierOrdre(lue: FicheLue<Partial<Lieu>>, suivi: (typeof SUIVIS)[number]): Anomalie[] {
  const dates = (lue.fiche[suivi] ?? []).map(({ le }) => le)
  return dates.flatMap((le, i) => {
    const avant = dates[i - 1]
    if (avant === undefined || avant <= le) return []
    return [
      faute(lue, [suivi, i, 'le'], `« ${le} » vient avant « ${avant} ». Ajoutez la plus récente à la fin.`),
    ]
  })
}

function verifierDecision(
  lue: FicheLue<Partial<Lieu>>,
  referentiel: Partial<RegleDeDecision> | undefined,
  aujourdhui: string,
): Anomalie[] {
  const { label } = lue.fiche
  const { classes, criteres, attestation_annees, duree_annees } = referentiel ?? {}
  if (lue.fautives?.length || !label || !classes || !criteres) return []
  if (attestation_annees === undefined || duree_annees === undefined) return []
  const regle = { classes, criteres, attestation_annees }
  const lieu = lue.fiche as Lieu
  const anomalies: Anomalie[] = []
  const fin = ajouterMois(label.decide_le, 12 * duree_annees)
  if (label.jusqu_au > fin) {
    const message = `Une décision dure ${pluriel(duree_annees, 'an', 'ans')} au plus. Écrivez « ${fin} », ou avant.`
    anomalies.push(faute(lue, ['label', 'jusqu_au'], message))
  }
  const alors = etapesManquantes(lieu, regle, label.decide_le)
  if (alors) {
    const message = `Cette décision n’a pas suivi le référentiel. Le ${label.decide_le}, ${direManques(alors)}. Complétez d’abord le dossier, ou supprimez la décision.`
    return [...anomalies, faute(lue, ['label', 'decide_le'], message)]
  }
  const { etat, ...manques } = etatLabel(lieu, regle, aujourdhui)
  if (etat === 'référencé') {
    const message = `Une décision est écrite, mais le site ne montre pas le label : ${direManques(manques)}. Complétez la fiche.`
    anomalies.push(faute(lue, ['label'], message, 'avertissement'))
  }
  return anomalies
}

function direManques({ manquants, a_verifier, verifications_manquantes }: EtapesManquantes): string {
  return [
    ...(manquants.length ? [`rien ne dit que le lieu respecte ${manquants.join(', ')}`] : []),
    ...(a_verifier.length ? [`il faut vérifier ${a_verifier.join(', ')}`] : []),
    ...(verifications_manquantes ? [`vérifications à ajouter : ${verifications_manquantes}`] : []),
  ].join(' ; ')
}
