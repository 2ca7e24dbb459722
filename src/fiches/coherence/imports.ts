import { CHAMPS_D_EVENEMENT } from '../../domain/apport/evenements/ecrit.ts'
import { groupeDe } from '../../domain/fiche/controles.ts'
import type { Anomalie } from '../anomalie.ts'
import { lieuConnu, sourceConnue } from './connus.ts'
import { faute, type Chemin } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { DecisionDImport, EtatImports } from '../schemas/import.ts'
import type { Territoire } from '../schemas/territoire.ts'

interface ImportsAVerifier {
  territoire?: FicheLue<Partial<Territoire>> | undefined
  decisions?: FicheLue<DecisionDImport[]> | undefined
  etat?: FicheLue<EtatImports> | undefined
  idsDeLieux: string[]
  aujourdhui: string
}

const CHAMPS_ADMIS: readonly string[] = CHAMPS_D_EVENEMENT

/** La mémoire des imports parle de sources, de lieux et de champs qui existent, et de jours passés. */
export function verifierImports(a: ImportsAVerifier): Anomalie[] {
  const { territoire, decisions, etat } = a
  const sources = Object.keys(territoire?.fiche.sources ?? {})
  return [
    ...(territoire?.fiche.imports ?? []).flatMap(({ source }, i) =>
      sourceConnue(territoire!, ['imports', i, 'source'], source, sources),
    ),
    ...(decisions?.fiche ?? []).flatMap((decision, i) => [
      ...(territoire ? sourceConnue(decisions!, [i, 'source'], decision.source, sources) : []),
      ...(decision.lieu === undefined ? [] : lieuConnu(decisions!, [i, 'lieu'], decision.lieu, a.idsDeLieux)),
      ...(decision.champ === undefined || CHAMPS_ADMIS.includes(decision.champ) || groupeDe(decision.champ)
        ? []
        : [
            faute(
              decisions!,
              [i, 'champ'],
              `« ${decision.champ} » n’est pas un champ importé. Exemple : telephone`,
            ),
          ]),
      ...passee(decisions!, [i, 'le'], decision.le, a.aujourdhui),
    ]),
    ...Object.entries(etat?.fiche ?? {}).flatMap(([source, passage]) => [
      ...(territoire ? sourceConnue(etat!, [source], source, sources) : []),
      ...passee(etat!, [source, 'edition'], passage.edition, a.aujourdhui),
    ]),
  ]
}

function passee(lue: FicheLue<unknown>, chemin: Chemin, date: string, aujourdhui: string): Anomalie[] {
  if (date <= aujourdhui) return []
  return [faute(lue, chemin, `« ${date} » est dans le futur. Écrivez le jour où c’est arrivé.`)]
}
