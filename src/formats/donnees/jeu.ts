import { estFerme } from '../../domain/fiche/vie.ts'
import { faitsDe } from '../../domain/qualite/faits.ts'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import type { Carte } from '../../fiches/schemas/carte.ts'
import type { Conseiller } from '../../fiches/schemas/reseau/conseiller.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Ressource } from '../../fiches/schemas/ressource.ts'
import * as c from './colonnes.ts'
import { ecrireCsvOuvert, type CaseOuverte } from './csv.ts'
import { COLONNES_DE_L_EXTENSION, extensionDe, ligneDExtension } from './extension.ts'
import { versGeojson } from './geojson.ts'
import * as l from './lignes.ts'
import { COLONNES_DU_STANDARD, versNational } from './national.ts'
import type { LieuStandard } from '../standard.ts'

/** Les jeux de données, et leurs fichiers, dans l’ordre où les montrer. */
export const JEUX = {
  lieux: ['lieux.csv', 'lieux.json', 'lieux.geojson', 'lieux-extension.csv'],
  controles: ['controles.csv'],
  'lieux-fermes': ['lieux-fermes.csv'],
  conseillers: ['conseillers.csv'],
  permanences: ['permanences.csv'],
  communes: ['communes.csv'],
  ressources: ['ressources.json'],
  agenda: ['agenda.ics'],
} as const
export type Jeu = keyof typeof JEUX
export type NomDeFichier = (typeof JEUX)[Jeu][number]

/** Un fichier ouvert, prêt à être servi. */
export interface FichierOuvert {
  nom: NomDeFichier
  jeu: Jeu
  texte: string
  /** Nombre d’enregistrements : lieux, lignes, rendez-vous. */
  lignes: number
  /** Pour un CSV. */
  colonnes?: readonly c.Colonne[]
  /** Clés des sources de `territoire.yaml` ; vide si ce sont nos propres fiches, ou le fond de carte. */
  sources: string[]
}

/** De quoi faire les fichiers. */
export interface Matiere {
  /** Toutes les fiches, fermées comprises ; `releve_le` : le jour que valent leurs faits sans contrôle. */
  lieux: readonly (Lieu & { releve_le: DateCivile })[]
  conseillers: readonly Conseiller[]
  ressources: readonly Ressource[]
  carte: Pick<Carte, 'communes' | 'intercommunalites'>
  agenda: { texte: string; rendezVous: number }
  aujourdhui: DateCivile
}

/** Tous les fichiers, dans l’ordre de `JEUX`. Mêmes fiches et même jour : mêmes octets. */
export function fichiersOuverts(matiere: Matiere): FichierOuvert[] {
  const { aujourdhui, agenda } = matiere
  const lieux = matiere.lieux.toSorted(parId)
  const ouverts = lieux.filter((lieu) => !estFerme(lieu, aujourdhui))
  const fermes = lieux.filter((lieu) => estFerme(lieu, aujourdhui))
  const conseillers = matiere.conseillers.toSorted(parId)
  const desConseillers = sourcesDe(conseillers)
  return [
    ...fichiersDesLieux(ouverts),
    fichierDesControles(ouverts, aujourdhui),
    csv('lieux-fermes', c.COLONNES_DES_FERMES, fermes.map(l.ligneDeLieuFerme), sourcesDe(fermes)),
    csv('conseillers', c.COLONNES_DES_CONSEILLERS, conseillers.map(l.ligneDeConseiller), desConseillers),
    csv(
      'permanences',
      c.COLONNES_DES_PERMANENCES,
      conseillers.flatMap(l.lignesDePermanences),
      desConseillers,
    ),
    csv('communes', c.COLONNES_DES_COMMUNES, lignesDesCommunes(matiere.carte, ouverts), []),
    {
      nom: 'ressources.json',
      jeu: 'ressources',
      texte: unParLigne(matiere.ressources.toSorted(parId)),
      lignes: matiere.ressources.length,
      sources: [],
    },
    { nom: 'agenda.ics', jeu: 'agenda', texte: agenda.texte, lignes: agenda.rendezVous, sources: [] },
  ]
}

function fichiersDesLieux(lieux: readonly Lieu[]): FichierOuvert[] {
  const commun = { jeu: 'lieux', lignes: lieux.length, sources: sourcesDe(lieux) } as const
  const avecExtension = lieux.map((lieu) => ({ ...versNational(lieu), extension: extensionDe(lieu) }))
  const { features } = versGeojson(lieux)
  const colonnes = COLONNES_DU_STANDARD.map(({ nom }) => nom)
  const titres = COLONNES_DE_L_EXTENSION.map(({ nom }) => nom)
  return [
    {
      nom: 'lieux.csv',
      ...commun,
      texte: ecrireCsvOuvert(
        colonnes,
        lieux.map((lieu): Partial<LieuStandard> => versNational(lieu)),
      ),
      colonnes: COLONNES_DU_STANDARD,
    },
    { nom: 'lieux.json', ...commun, texte: unParLigne(avecExtension) },
    {
      nom: 'lieux.geojson',
      ...commun,
      texte: `{"type":"FeatureCollection","features":${unParLigne(features).trimEnd()}}\n`,
    },
    {
      nom: 'lieux-extension.csv',
      ...commun,
      texte: ecrireCsvOuvert(titres, lieux.map(ligneDExtension)),
      colonnes: COLONNES_DE_L_EXTENSION,
    },
  ]
}

function fichierDesControles(
  lieux: readonly (Lieu & { releve_le: DateCivile })[],
  aujourdhui: DateCivile,
): FichierOuvert {
  const faits = lieux.flatMap((lieu) => faitsDe(lieu, aujourdhui).map((fait) => ({ id: lieu.id, fait })))
  return csv(
    'controles',
    c.COLONNES_DES_CONTROLES,
    faits.map(({ id, fait }) => l.ligneDeControle(id, fait)),
    sourcesDe(faits.map(({ fait }) => fait)),
  )
}

function lignesDesCommunes(
  { communes, intercommunalites }: Matiere['carte'],
  lieux: readonly Lieu[],
): Ligne[] {
  const noms = new Map(intercommunalites.map(({ code, nom }) => [code, nom]))
  const parCommune = Map.groupBy(lieux, ({ commune }) => commune)
  return communes
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((commune) => l.ligneDeCommune(commune, noms, parCommune.get(commune.nom)?.length ?? 0))
}

type Ligne = Readonly<Partial<Record<string, CaseOuverte>>>

/** Un jeu qui tient en un CSV, du même nom. */
function csv(
  jeu: Exclude<Jeu, 'lieux' | 'ressources' | 'agenda'>,
  colonnes: readonly c.Colonne[],
  lignes: readonly Ligne[],
  sources: string[],
): FichierOuvert {
  const titres = colonnes.map(({ nom }) => nom)
  return {
    nom: `${jeu}.csv`,
    jeu,
    texte: ecrireCsvOuvert(titres, lignes),
    lignes: lignes.length,
    colonnes,
    sources,
  }
}

/** Une liste JSON, un enregistrement par ligne : on la lit, et on compare deux jours. */
function unParLigne(liste: readonly unknown[]): string {
  return `[\n${liste.map((un) => JSON.stringify(un)).join(',\n')}\n]\n`
}

function parId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

function sourcesDe(fiches: readonly { sources: readonly string[] }[]): string[] {
  return [...new Set(fiches.flatMap(({ sources }) => sources))].sort()
}
