import { fusionner, type FicheConnue } from '../fusion/fusionner.ts'
import { ficheNeuve } from '../fusion/neuve.ts'
import { apparier, type Appariement, type LigneAApparier } from '../rapprochement/apparier.ts'
import { rangeur, type Territoire } from '../rapprochement/territoire.ts'
import { estFerme } from '../fiche/vie.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { aucuneDecision, decisionsParLigne, type Decision } from './decisions.ts'
import type { LigneRecue } from './recue.ts'
import type { LigneTraitee } from './sorts.ts'

/** Tout ce qu’il faut pour dire ce que devient chaque ligne d’une source. */
export interface DemandeDePlan {
  lignes: readonly LigneRecue[]
  lieux: readonly FicheConnue[]
  territoire: Territoire
  source: string
  decisions: readonly Decision[]
  /** Date de la dernière édition importée, si celle-ci est plus ancienne : alors rien ne change. */
  depassee_par?: DateCivile | undefined
  aujourdhui: DateCivile
}

export interface Plan {
  /** Une par ligne de la source, dans son ordre. */
  lignes: LigneTraitee[]
  /** Nos lieux que cette source citait, et ne cite plus. */
  disparus: string[]
}

/** Décide du sort de chaque ligne, sans rien écrire. */
export function planifier(demande: DemandeDePlan): Plan {
  const { lignes, lieux, source } = demande
  const decisions = decisionsParLigne(demande.decisions, source)
  const ranger = rangeur(demande.territoire)
  const vues = new Map<string, number>()
  const aApparier: LigneAApparier[] = []
  const traitees = new Map<number, LigneTraitee>()
  for (const ligne of lignes) {
    const { rang } = ligne
    if (!('fiche' in ligne)) {
      const { identifiant, nom, refus } = ligne
      traitees.set(rang, {
        rang,
        identifiant,
        nom,
        remarques: [],
        conflits: [],
        sort: 'refuse',
        raison: refus,
      })
      continue
    }
    const { identifiant, nom, remarques } = ligne.fiche
    const base = { rang, identifiant, nom, remarques, conflits: [] }
    const refuser = (raison: string) => traitees.set(rang, { ...base, sort: 'refuse', raison })
    const deja = vues.get(identifiant)
    vues.set(identifiant, deja ?? rang)
    const prises = decisions.get(identifiant) ?? aucuneDecision()
    const range = ranger(ligne.fiche)
    if ('hors' in range) traitees.set(rang, { ...base, sort: 'hors_territoire' })
    else if (deja !== undefined) refuser(`son identifiant est déjà celui de la ligne ${deja}`)
    else if ('refus' in range) refuser(range.refus)
    else if (ligne.fiche.le > demande.aujourdhui) refuser(`datée du ${ligne.fiche.le}, dans le futur`)
    else if (prises.ecarter) refuser('écartée par une décision')
    else aApparier.push({ rang, fiche: range.fiche, decisions: prises })
  }
  const appariements = apparier(aApparier, lieux, source)
  const traiter = traiteur(demande)
  for (const ligne of aApparier) traitees.set(ligne.rang, traiter(ligne, appariements.get(ligne.rang)!))
  return { lignes: lignes.map(({ rang }) => traitees.get(rang)!), disparus: disparus(demande, vues) }
}

/** Traite les lignes une à une : deux lieux créés n’ont pas le même identifiant. */
function traiteur({ lieux, source, depassee_par, aujourdhui }: DemandeDePlan) {
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const pris = new Set(parId.keys())
  return ({ rang, fiche, decisions }: LigneAApparier, appariement: Appariement): LigneTraitee => {
    const base = {
      rang,
      identifiant: fiche.identifiant,
      nom: fiche.nom,
      remarques: fiche.remarques,
      conflits: [],
    }
    const refuser = (raison: string): LigneTraitee => ({ ...base, sort: 'refuse', raison })
    if ('ambigu' in appariement) {
      const { ambigu: raison, candidats } = appariement
      return { ...base, sort: 'ambigu', raison, candidats, recue: fiche }
    }
    if ('lieu' in appariement) {
      const notre = parId.get(appariement.lieu)!
      const ferme = estFerme(notre, aujourdhui)
      const memeFermeture = fiche.ferme_le !== undefined && fiche.ferme_le === notre.ferme_le
      if (ferme && !memeFermeture)
        return refuser(`« ${notre.id} » a fermé le ${notre.ferme_le}, et la source le cite encore`)
      if (fiche.ferme_le !== undefined && !memeFermeture)
        return refuser(`la source dit « ${notre.id} » fermé le ${fiche.ferme_le} : vérifiez, puis écrivez-le`)
      const fusion =
        depassee_par || ferme
          ? { changements: [], conflits: [], controles: {} }
          : fusionner(notre, fiche, source, decisions)
      const sort = fusion.changements.length ? 'mis_a_jour' : 'confirme'
      const { raisons } = appariement
      return { ...base, sort, lieu: notre.id, fusion, conflits: fusion.conflits, recue: fiche, raisons }
    }
    if (fiche.ferme_le !== undefined)
      return refuser(`la source le dit fermé le ${fiche.ferme_le}, et nous ne l’avons pas`)
    if (depassee_par) return refuser(`l’édition du ${depassee_par}, plus récente, ne la connaît pas`)
    const neuve = ficheNeuve(fiche, source, pris, aujourdhui, decisions)
    if ('refus' in neuve) return refuser(neuve.refus)
    pris.add(neuve.fiche.id)
    return {
      ...base,
      sort: 'cree',
      lieu: neuve.fiche.id,
      neuve: neuve.fiche,
      conflits: neuve.conflits,
      recue: fiche,
    }
  }
}

function disparus(
  { lieux, source, depassee_par }: DemandeDePlan,
  vues: ReadonlyMap<string, number>,
): string[] {
  if (depassee_par) return []
  return lieux
    .filter(({ identifiants, ferme_le }) => {
      const identifiant = identifiants?.[source]
      return identifiant !== undefined && ferme_le === undefined && !vues.has(identifiant)
    })
    .map(({ id }) => id)
}
