import { aucuneDecision, type DecisionDeChamp, type DecisionsDeLigne } from '../apport/decisions.ts'
import type { Champ, Faits, FicheRecue, Localisation } from '../apport/recue.ts'
import {
  GROUPES,
  GROUPES_DE_FAITS,
  groupeDe,
  toucheLe,
  verifieLe,
  type Controle,
  type FicheDatee,
  type Groupe,
} from '../fiche/controles.ts'
import { CHAMPS_SIMPLES, direValeur, memeLocalisation, memeValeur } from './champs.ts'
import { douteSurAdresse, douteSurTelephone } from './doutes.ts'

/** Une de nos fiches, telle que la fusion la lit. */
export interface FicheConnue extends Faits, FicheDatee, Localisation {
  id: string
  nom: string
  sources: string[]
  identifiants?: Record<string, string> | undefined
  pivot?: string | undefined
  ferme_le?: string | undefined
}

/** Une valeur à écrire. `apres` absent : le champ disparaît. */
export interface ChangementDeChamp {
  champ: Champ
  avant: Faits[keyof Faits] | Localisation
  apres: Faits[keyof Faits] | Localisation
}

/** Deux valeurs qui se contredisent, et pourquoi la nôtre reste. */
export interface Conflit {
  champ: Champ
  notre: ValeurDatee
  leur: ValeurDatee
  raison: string
}
interface ValeurDatee {
  valeur: string
  le: string
  source: string
}

export interface Fusion {
  changements: ChangementDeChamp[]
  conflits: Conflit[]
  /** Contrôles à écrire : groupes dont tout ce que dit la source est repris, ou égal. */
  controles: Partial<Record<Groupe, Controle>>
}

type ChampSimple = (typeof CHAMPS_SIMPLES)[number]

/**
 * Compare une fiche à ce qu’en dit une source, champ par champ. Une valeur touchée plus récemment que la source
 * n’est jamais changée, même par une édition qui l’ignorait ; les autres suivent la source, sauf doute.
 */
export function fusionner(
  notre: FicheConnue,
  recue: FicheRecue,
  source: string,
  decisions: DecisionsDeLigne = aucuneDecision(),
): Fusion {
  const fusion: Fusion = { changements: [], conflits: [], controles: {} }
  const enSuspens = new Set<Groupe | undefined>()
  const juger: Juge = (champ, avant, apres, doute) => {
    const groupe = groupeDe(champ)
    const notreDate = groupe ? toucheLe(notre, groupe) : notre.date_maj
    const verdict = trancher(champ, apres, decisions, notreDate)
    const raison = doute ?? direRetard(notreDate, recue.le)
    if (!depasse(notre, groupe, recue.le, source)) {
      if (verdict === 'prendre' || (verdict === undefined && raison === undefined))
        return void fusion.changements.push({ champ, avant, apres })
      if (verdict === undefined && raison !== undefined) {
        const notreSource = (groupe && notre.controles?.[groupe]?.source) ?? notre.sources.join(', ')
        fusion.conflits.push({
          champ,
          notre: { valeur: direValeur(avant), le: notreDate, source: notreSource },
          leur: { valeur: direValeur(apres), le: recue.le, source },
          raison,
        })
      }
    }
    enSuspens.add(groupe)
  }
  comparerAdresse(notre, recue, juger)
  comparerChamps(notre, recue, juger)
  fusion.controles = controlesGagnes(notre, recue, source, enSuspens)
  return fusion
}

type Juge = (
  champ: Champ,
  avant: ChangementDeChamp['avant'],
  apres: ChangementDeChamp['avant'],
  doute?: string,
) => void

function comparerAdresse(notre: FicheConnue, { localisation }: FicheRecue, juger: Juge): void {
  const { adresse, complement_adresse, code_postal, commune, code_insee, latitude, longitude, precision } =
    notre
  const avant = {
    adresse,
    complement_adresse,
    code_postal,
    commune,
    code_insee,
    latitude,
    longitude,
    precision,
  }
  if (!memeLocalisation(avant, localisation))
    juger('adresse', avant, localisation, douteSurAdresse(avant, localisation))
  else if ((latitude === undefined || precision === 'commune') && localisation.latitude !== undefined)
    // La même adresse, dont on ne connaissait pas encore le point.
    juger('adresse', avant, {
      ...avant,
      latitude: localisation.latitude,
      longitude: localisation.longitude,
      precision: 'adresse',
    })
}

function comparerChamps(notre: FicheConnue, recue: FicheRecue, juger: Juge): void {
  for (const champ of CHAMPS_SIMPLES) {
    const leur = valeurDite(notre, recue, champ)
    if (leur === undefined) {
      if (recue.tus.includes(champ) && notre[champ] !== undefined)
        juger(champ, notre[champ], undefined, 'la source ne dit plus rien')
      continue
    }
    if (memeValeur(champ, notre[champ], leur)) continue
    juger(champ, notre[champ], leur, champ === 'telephone' ? douteSurTelephone(leur as string) : undefined)
  }
}

/** Ce que dit la source, ou notre liste augmentée de ce qu’elle sait. */
function valeurDite(notre: FicheConnue, { faits, ajouts }: FicheRecue, champ: ChampSimple) {
  const sus = champ in ajouts ? ajouts[champ as keyof typeof ajouts] : undefined
  if (sus === undefined) return faits[champ]
  const liste = (faits[champ] ?? notre[champ] ?? []) as string[]
  return [...liste, ...sus.filter((valeur) => !liste.includes(valeur))]
}

/** Une décision vaut pour ce que disait la source ce jour-là, tant que la fiche n’a pas été touchée depuis. */
function trancher(
  champ: Champ,
  leur: ChangementDeChamp['apres'],
  { garder, prendre }: DecisionsDeLigne,
  notreDate: string,
): 'garder' | 'prendre' | undefined {
  const vise = (decision: DecisionDeChamp | undefined) =>
    decision !== undefined && [undefined, direValeur(leur)].includes(decision.valeur)
  if (vise(garder.get(champ))) return 'garder'
  const prise = prendre.get(champ)
  return vise(prise) && prise!.le >= notreDate ? 'prendre' : undefined
}

function direRetard(notreDate: string, leurDate: string): string | undefined {
  if (notreDate > leurDate) return 'le nôtre est plus récent'
  return notreDate === leurDate ? 'les deux ont la même date' : undefined
}

/** La même source a déjà dit autre chose depuis : cette édition-ci est dépassée, il n’y a rien à trancher. */
function depasse(notre: FicheConnue, groupe: Groupe | undefined, le: string, source: string): boolean {
  const controle = groupe && notre.controles?.[groupe]
  return controle?.source === source && controle.le > le
}

function controlesGagnes(
  notre: FicheConnue,
  recue: FicheRecue,
  source: string,
  enSuspens: ReadonlySet<Groupe | undefined>,
): Fusion['controles'] {
  if (recue.identifiant === notre.id) return {} // notre export, revenu : une fiche ne se vérifie pas elle-même
  const dits = ['adresse', ...CHAMPS_SIMPLES.filter((champ) => recue.faits[champ] !== undefined)]
  return Object.fromEntries(
    GROUPES.filter(
      (groupe) =>
        !enSuspens.has(groupe) &&
        GROUPES_DE_FAITS[groupe].atteste.some((champ) => dits.includes(champ)) &&
        recue.le > verifieLe(notre, groupe),
    ).map((groupe) => [groupe, { le: recue.le, source }]),
  )
}
