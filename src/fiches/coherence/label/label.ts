import { classeProposee } from '../../../domain/label/etape-proposee.ts'
import { etatLabel, type RegleLabel } from '../../../domain/label/etat.ts'
import { plusProche } from '../../../domain/fiche/valeur-proche.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute } from '../../faute.ts'
import type { Lieu } from '../../schemas/lieu.ts'
import type { FicheLue } from '../../lire.ts'

/**
 * Ce que disent du label les fiches de lieux. Une classe qui étonne ou un label mal fondé avertit seulement ;
 * un critère inconnu ou une date future est une faute.
 */
export function verifierLabels(
  lieux: FicheLue<Partial<Lieu>>[],
  referentiel: Partial<RegleLabel> | undefined,
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

function verifierCriteres(lue: FicheLue<Partial<Lieu>>, connus: string[]): Anomalie[] {
  const { engagements = {}, verifications = {} } = lue.fiche
  const ecrits = [
    ...Object.keys(engagements).map((id) => ['engagements', id] as const),
    ...Object.keys(verifications).map((id) => ['verifications', id] as const),
  ]
  return ecrits.flatMap(([bloc, id]) => {
    if (connus.includes(id)) return []
    const proche = plusProche(id, connus)
    const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Critères : ${connus.join(', ')}.`
    return [faute(lue, [bloc, id], `« ${id} » n’est pas un critère du référentiel. ${remede}`)]
  })
}

function verifierDates(lue: FicheLue<Partial<Lieu>>, aujourdhui: string): Anomalie[] {
  const { label, engagements = {}, verifications = {} } = lue.fiche
  const dates: [string[], string | undefined][] = [
    [['label', 'decide_le'], label?.decide_le],
    [['label', 'suspendu', 'le'], label?.suspendu?.le],
    ...Object.entries(engagements).map(([id, le]): [string[], string] => [['engagements', id], le]),
    ...Object.entries(verifications).map(([id, { le }]): [string[], string] => [
      ['verifications', id, 'le'],
      le,
    ]),
  ]
  return dates.flatMap(([chemin, le]) =>
    le !== undefined && le > aujourdhui
      ? [faute(lue, chemin, `« ${le} » est dans le futur. Écrivez la date passée, ou supprimez la ligne.`)]
      : [],
  )
}

function verifierDecision(
  lue: FicheLue<Partial<Lieu>>,
  referentiel: Partial<RegleLabel> | undefined,
  aujourdhui: string,
): Anomalie[] {
  if (lue.fautives?.length || !lue.fiche.label || !referentiel?.classes || !referentiel.criteres) return []
  const regle = { classes: referentiel.classes, criteres: referentiel.criteres }
  const { etat, manquants, a_verifier, verifications_manquantes } = etatLabel(
    lue.fiche as Lieu,
    regle,
    aujourdhui,
  )
  if (etat !== 'référencé') return []
  const manques = [
    ...(manquants.length ? [`rien ne dit que le lieu respecte ${manquants.join(', ')}`] : []),
    ...(a_verifier.length ? [`il faut vérifier ${a_verifier.join(', ')}`] : []),
    ...(verifications_manquantes ? [`vérifications à ajouter : ${verifications_manquantes}`] : []),
  ]
  const message = `Une décision est écrite, mais le site ne montrera pas le label : ${manques.join(' ; ')}.`
  return [faute(lue, ['label'], `${message} Complétez la fiche.`, 'avertissement')]
}
