import { sansAccents } from '../../../src/domain/fiche/texte.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index/index-recherche.ts'
import { repondre, type Reponse } from './reponse.ts'
import type { Requete } from './requetes.ts'

export interface Mesure {
  requetes: number
  /** Part des requêtes dont tout ce qu’on attend est compris, en premier. */
  rappel1: number
  /** De même, parmi les trois premières réponses. */
  rappel3: number
  /** Moyenne de l’inverse du rang de la première bonne réponse. */
  mrr: number
  /** Part de ce qui est affirmé (besoin, commune, filtre, moment, lieu par son nom) qui est attendu ou permis. */
  precision: number
  /** Part de ce qui est à dire (mot corrigé, mot non compris, commune d’ailleurs) qui est dit. */
  dit: number
  /** Nombre de requêtes où quelque chose est affirmé à tort, ou passé sous silence. */
  fausses: number
}

/** Le jugement d’une réponse. */
export interface Jugement {
  rang: number
  affirmes: number
  faux: string[]
  aDire: number
  tus: string[]
}

export function juger(requete: Requete, reponse: Reponse): Jugement {
  const { affirmes, faux } = jugerAffirmations(requete, reponse)
  const { aDire, tus } = jugerAveux(requete, reponse)
  return { rang: rangDe(requete, reponse), affirmes, faux, aDire, tus }
}

/** Rang de la première bonne réponse, 1 au mieux ; le pire des rangs quand on attend plusieurs choses. */
function rangDe({ lieux, besoin, besoins = [], commune, filtres, moment }: Requete, dite: Reponse): number {
  const rangs = [1]
  const rangDans = (liste: string[], attendus: string[]) => {
    const rang = liste.findIndex((id) => attendus.includes(id))
    return rang === -1 ? Infinity : rang + 1
  }
  const admis = besoin === undefined ? besoins : [besoin]
  if (lieux) rangs.push(rangDans(dite.lieux, lieux))
  if (admis.length) rangs.push(rangDans(dite.besoins, admis))
  if (commune !== undefined) rangs.push(rangDans(dite.communes, [commune]))
  for (const filtre of filtres ?? []) rangs.push(dite.filtres.includes(filtre) ? 1 : Infinity)
  if (moment) rangs.push(memeMoment(moment, dite.moment) ? 1 : Infinity)
  if (rangs.length > 1 && dite.rienCompris) rangs.push(Infinity) // compris peut-être, mais pas répondu
  return Math.max(...rangs)
}

function memeMoment(attendu: NonNullable<Requete['moment']>, dit: Reponse['moment']): boolean {
  if (!dit) return false
  const { jour, partie } = attendu
  return (jour === undefined || jour === dit.jour) && (partie === undefined || partie === dit.partie)
}

function jugerAffirmations(requete: Requete, dite: Reponse): { affirmes: number; faux: string[] } {
  const { permis = {} } = requete
  const besoins = [requete.besoin, ...(requete.besoins ?? []), permis.besoin].flat()
  const communes = [requete.commune, permis.commune]
  const moments = [requete.moment, permis.moment].flatMap((moment) => moment ?? [])
  const filtres = [
    ...(requete.filtres ?? []),
    ...(permis.filtres ?? []),
    ...moments.map(({ jour }) => `ouvert-${jour}`), // un jour seul se dit par son filtre
  ]
  const dites: [string, boolean][] = [
    ...(dite.besoins[0] ? ([[`besoin ${dite.besoins[0]}`, besoins.includes(dite.besoins[0])]] as const) : []),
    ...(dite.communes[0]
      ? ([[`commune ${dite.communes[0]}`, communes.includes(dite.communes[0])]] as const)
      : []),
    ...dite.filtres.map((filtre): [string, boolean] => [
      `filtre ${filtre}`,
      filtres.includes(filtre) || (requete.lieux?.includes(dite.lieux[0] ?? '') ?? false), // il a mené au bon lieu
    ]),
    ...(dite.moment
      ? ([['moment', moments.some((moment) => memeMoment(moment, dite.moment))]] as const)
      : []),
    ...(dite.dehors === undefined ? [] : ([['dehors', requete.dehors !== undefined]] as const)),
    ...(dite.parNom ? ([['lieux', requete.lieux?.includes(dite.lieux[0] ?? '') ?? false]] as const) : []),
  ].map(([quoi, juste]): [string, boolean] => [quoi, juste])
  return { affirmes: dites.length, faux: dites.flatMap(([quoi, juste]) => (juste ? [] : [quoi])) }
}

function jugerAveux({ corrige, ecartes, incompris, dehors }: Requete, dite: Reponse) {
  const mots = (texte: string) => sansAccents(texte).match(/[\p{L}\p{N}]+/gu) ?? []
  const ditsEcartes = [...dite.ecartes, dite.dehors ?? ''].flatMap(mots)
  const dits = new Set(ditsEcartes)
  const tus = [...(incompris ?? []), ...(ecartes ?? [])].filter((mot) => !mots(mot).every((m) => dits.has(m)))
  if (corrige !== undefined && !dite.lus.some((lu) => mots(lu).join(' ') === mots(corrige).join(' ')))
    tus.push(`lu ${corrige}`)
  if (dehors !== undefined && mots(dite.dehors ?? '').join(' ') !== mots(dehors).join(' '))
    tus.push(`dehors ${dehors}`)
  if (ecartes?.length === 0 && dits.size > 0) tus.push(`rien à dire, dit ${dite.ecartes.join(', ')}`)
  const deuxFois =
    Number(corrige !== undefined) + Number(dehors !== undefined) + Number(ecartes?.length === 0)
  return { aDire: (incompris?.length ?? 0) + (ecartes?.length ?? 0) + deuxFois, tus }
}

export function mesurer(index: IndexRecherche, requetes: readonly Requete[]): Mesure {
  const jugements = requetes.map((requete) => juger(requete, repondre(index, requete.q)))
  const part = (nombre: number, sur = requetes.length) => (sur ? Math.round((1000 * nombre) / sur) / 1000 : 1)
  const somme = (valeur: (jugement: Jugement) => number) => jugements.reduce((s, j) => s + valeur(j), 0)
  const affirmes = somme((j) => j.affirmes)
  const aDire = somme((j) => j.aDire)
  return {
    requetes: requetes.length,
    rappel1: part(somme((j) => Number(j.rang === 1))),
    rappel3: part(somme((j) => Number(j.rang <= 3))),
    mrr: part(somme((j) => 1 / j.rang)),
    precision: part(affirmes - somme((j) => j.faux.length), affirmes),
    dit: part(aDire - somme((j) => j.tus.length), aDire),
    fausses: somme((j) => Number(j.faux.length > 0 || j.tus.some((tu) => !tu.startsWith('dehors')))),
  }
}

/** Une mesure par famille, et une pour tout. */
export function mesurerParFamille(index: IndexRecherche, requetes: readonly Requete[]) {
  const familles = [...new Set(requetes.map(({ famille }) => famille))]
  const mesures = familles.map((nom): [string, Mesure] => [
    nom,
    mesurer(
      index,
      requetes.filter(({ famille }) => famille === nom),
    ),
  ])
  return Object.fromEntries([...mesures, ['tout', mesurer(index, requetes)]])
}
