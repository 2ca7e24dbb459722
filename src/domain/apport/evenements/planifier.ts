import type { Evenement } from '../../../fiches/schemas/evenement.ts'
import { communeDe, NON_RENSEIGNE, occurrences } from '../../agenda.ts'
import { sansAccents, slug } from '../../fiche/texte.ts'
import type { Territoire } from '../../rapprochement/territoire.ts'
import { ajouterJours, type DateCivile } from '../../temps/calendrier.ts'
import { aucuneDecision, decisionsParLigne, type Decision, type DecisionsDeLigne } from '../decisions.ts'
import { ecrireRecu, type Ecrit } from './ecrit.ts'
import { fondre, type FusionDEvenement } from './fondre.ts'
import type { EvenementRecu, LigneDAgenda } from './recu.ts'
import { situeur, type LieuOuAller } from './situer.ts'

/** Ce que devient un rendez-vous de la source : chacun finit dans un sort, et un seul. */
export type LigneDEvenement = {
  rang: number
  identifiant?: string | undefined
  nom?: string | undefined
  remarques: string[]
} & Jugement

type Jugement =
  | { sort: 'cree'; evenement: string; neuf: Record<string, unknown> }
  | ({ sort: 'mis_a_jour' } & Reconnu)
  | ({ sort: 'confirme' } & Reconnu)
  | { sort: 'ambigu'; raison: string }
  | { sort: 'refuse'; raison: string }
  | { sort: 'hors_territoire' }

/** L’un de nos événements, et ce que la source en change. */
interface Reconnu {
  evenement: string
  fusion: FusionDEvenement
  /** Jour auquel la source dit ces faits. */
  le: DateCivile
}

export interface DemandeDAgenda {
  lignes: readonly LigneDAgenda[]
  evenements: readonly Evenement[]
  lieux: readonly LieuOuAller[]
  territoire: Territoire
  source: string
  /** Qui publie la source : c’est lui qui annonce, faute de mieux. */
  producteur: string
  decisions: readonly Decision[]
  aujourdhui: DateCivile
}

const IDENTIFIANT_MAX = 76
const JOURS_A_VENIR = 366

/** Décide du sort de chaque rendez-vous, sans rien écrire. `disparus` : les nôtres, à venir, que la source ne cite plus. */
export function planifierAgenda(demande: DemandeDAgenda): { lignes: LigneDEvenement[]; disparus: string[] } {
  const { lignes, evenements, source } = demande
  const decisions = decisionsParLigne(demande.decisions, source)
  const juger = juge(demande)
  const vus = new Map<string, number>()
  const traitees = lignes.map((ligne): LigneDEvenement => {
    const { rang } = ligne
    if (!('recu' in ligne)) {
      const { identifiant, nom, refus: raison } = ligne
      if (identifiant !== undefined) vus.set(identifiant, vus.get(identifiant) ?? rang)
      return { rang, identifiant, nom, remarques: [], sort: 'refuse', raison }
    }
    const { identifiant, titre: nom, remarques } = ligne.recu
    const base = { rang, identifiant, nom, remarques }
    const deja = vus.get(identifiant)
    vus.set(identifiant, deja ?? rang)
    const prises = decisions.get(identifiant) ?? aucuneDecision()
    if (deja !== undefined)
      return { ...base, sort: 'refuse', raison: `son identifiant est déjà celui de la ligne ${deja}` }
    if (prises.ecarter) return { ...base, sort: 'refuse', raison: 'écarté par une décision' }
    if (ligne.recu.le > demande.aujourdhui)
      return { ...base, sort: 'refuse', raison: `daté du ${ligne.recu.le}, dans le futur` }
    return { ...base, ...juger(ligne.recu, prises) }
  })
  const disparus = evenements.filter(
    (evenement) =>
      evenement.identifiants?.[source] !== undefined &&
      !vus.has(evenement.identifiants[source]) &&
      fois(evenement, demande.aujourdhui).some(({ annule }) => !annule),
  )
  return { lignes: traitees, disparus: disparus.map(({ id }) => id) }
}

/** Juge les rendez-vous un à un : deux événements créés n’ont pas le même identifiant. */
function juge({ evenements, lieux, territoire, source, producteur, aujourdhui }: DemandeDAgenda) {
  const situer = situeur(lieux, territoire)
  const parIdentifiant = new Map(evenements.map((evenement) => [evenement.identifiants?.[source], evenement]))
  const pris = new Set(evenements.map(({ id }) => id))
  const communes = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const annonces = new Map(
    evenements.flatMap((evenement) =>
      fois(evenement, aujourdhui).map(({ le, debut }): [string, string] => [
        empreinte(evenement.titre, communeDe(evenement, communes) ?? '', le, debut),
        evenement.id,
      ]),
    ),
  )
  return (recu: EvenementRecu, prises: DecisionsDeLigne): Jugement & { remarques?: string[] } => {
    const situe = situer(recu, prises)
    if ('hors' in situe) return { sort: 'hors_territoire' }
    if ('ambigu' in situe) return { sort: 'ambigu', raison: situe.ambigu }
    const remarques = [...recu.remarques, ...situe.remarques]
    const ecrit = ecrireRecu(recu, situe.ou)
    const notre = parIdentifiant.get(recu.identifiant)
    if (notre) {
      const fusion = fondre(notre, recu, ecrit, prises, aujourdhui)
      const sort = fusion.changements.length ? 'mis_a_jour' : 'confirme'
      return { sort, evenement: notre.id, fusion, le: recu.le, remarques }
    }
    const jumeau = recu.fois
      .map(({ le, debut }) => annonces.get(empreinte(recu.titre, situe.commune, le, debut)))
      .find((id) => id !== undefined)
    if (jumeau !== undefined)
      return { sort: 'refuse', raison: `déjà annoncé : « ${jumeau} », même titre, même moment, même commune` }
    const id = libre(recu.titre, situe.commune, pris)
    pris.add(id)
    return { sort: 'cree', evenement: id, neuf: neuf(id, recu, ecrit, source, producteur), remarques }
  }
}

function neuf(id: string, recu: EvenementRecu, ecrit: Ecrit, source: string, producteur: string) {
  const { genre, publics, le, identifiant } = recu
  return {
    id,
    inscription: NON_RENSEIGNE,
    cout: NON_RENSEIGNE,
    ...ecrit,
    genre,
    publics,
    organisateur: producteur,
    identifiants: { [source]: identifiant },
    date_maj: le,
  }
}

function fois(evenement: Evenement, aujourdhui: DateCivile) {
  return occurrences(evenement, aujourdhui, ajouterJours(aujourdhui, JOURS_A_VENIR))
}

function empreinte(titre: string, commune: string, le: DateCivile, debut: number): string {
  return `${le} ${debut} ${commune} ${sansAccents(titre)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}`
}

/** Tiré du titre, puis de la commune, puis d’un rang : un identifiant ne sert qu’une fois. */
function libre(titre: string, commune: string, pris: ReadonlySet<string>): string {
  const court = (texte: string) => texte.slice(0, IDENTIFIANT_MAX).replace(/-+$/, '')
  const duTitre = court(slug(titre)) || 'rendez-vous'
  const avecCommune = court(`${duTitre}-${slug(commune)}`)
  for (const base of [duTitre, avecCommune]) if (!pris.has(base)) return base
  for (let rang = 2; ; rang++) if (!pris.has(`${avecCommune}-${rang}`)) return `${avecCommune}-${rang}`
}
