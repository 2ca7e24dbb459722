import { getCollection } from 'astro:content'
import { empriseDe, projeter, type Projection } from '../domain/espace/contours.ts'
import { situerLieu, type LieuSitue } from '../domain/espace/lieu-situe.ts'
import { dateSansControle } from '../domain/fiche/controles.ts'
import { CLASSES, type Classe } from '../domain/fiche/nomenclatures.ts'
import { estFerme, recenser, type Recensement } from '../domain/fiche/vie.ts'
import { parEtape } from '../domain/ressources.ts'
import { rubriquesVides, type Rubrique } from '../domain/rubriques.ts'
import { dateDeConstruction } from '../fiches/aujourdhui.ts'
import { dossierDuContenu } from '../fiches/emplacements.ts'
import { lireCarte, type Carte, type Commune } from '../fiches/schemas/carte.ts'
import type { Besoin } from '../fiches/schemas/besoin.ts'
import type { Conseiller } from '../fiches/schemas/reseau/conseiller.ts'
import type { Evenement } from '../fiches/schemas/evenement.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'
import type { Questionnaire } from '../fiches/schemas/questionnaire.ts'
import type { Referentiel } from '../fiches/schemas/referentiel.ts'
import type { Ressource } from '../fiches/schemas/ressource.ts'
import type { Territoire } from '../fiches/schemas/territoire.ts'

/** Tout ce que les pages montrent, lu une seule fois pour toute la construction. */
export interface Annuaire {
  /** Ceux qui sont ouverts : tout ce qui se liste, se cherche, s’affiche et s’oriente. */
  lieux: LieuDansSaCommune[]
  /** Ceux qui ont fermé pour toujours : leur adresse répond encore. */
  fermes: LieuDansSaCommune[]
  recensement: Recensement
  /** Leurs permanences dans un lieu fermé n’y sont pas. */
  conseillers: Conseiller[]
  /** Dans l’ordre du contenu. */
  besoins: Besoin[]
  referentiel: Referentiel
  /** Par étape ; celles en français d’abord, puis les mieux prouvées. */
  ressources: Ressource[]
  questionnaire: Questionnaire
  evenements: Evenement[]
  territoire: Territoire & { vides: Rubrique[] }
  carte: Carte
  /** Grandes communes à nommer sur les cartes. */
  villes: Commune[]
  /** Absente sans fond de carte. */
  projection: Projection | undefined
  nombres: Record<Classe, number>
  aujourdhui: string
}

/** Un lieu et la commune où il est. `releve_le` : le jour que valent ses faits sans contrôle. */
export type LieuDansSaCommune = LieuSitue & { repere: Commune; releve_le: string }

/** Largeur des cartes fixes, en unités SVG. */
const LARGEUR_PLAN = 600

let enCours: Promise<Annuaire> | undefined

export function annuaire(): Promise<Annuaire> {
  if (import.meta.env.DEV) return charger()
  return (enCours ??= charger())
}

async function charger(): Promise<Annuaire> {
  const carte = await lireCarte(dossierDuContenu())
  const parNom = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  const [
    lieux,
    conseillers,
    ressources,
    evenements,
    [besoins],
    [territoire],
    [referentiel],
    [questionnaire],
  ] = await Promise.all([
    getCollection('lieux'),
    getCollection('conseillers'),
    getCollection('ressources'),
    getCollection('evenements'),
    getCollection('besoins'),
    getCollection('territoire'),
    getCollection('referentiel'),
    getCollection('questionnaire'),
  ])
  const aujourdhui = dateDeConstruction()
  const { sources } = territoire!.data
  const tous = lieux
    .map(({ data }) => {
      const repere = parNom.get(data.commune)!
      return { ...situerLieu(data, repere), repere, releve_le: dateSansControle(data, sources) }
    })
    .sort(parCommuneEtNom)
  const ouverts = tous.filter((lieu) => !estFerme(lieu, aujourdhui))
  const fermes = tous.filter((lieu) => estFerme(lieu, aujourdhui))
  const nombres = CLASSES.map((classe) => [classe, ouverts.filter((lieu) => lieu.classe === classe).length])
  return {
    lieux: ouverts,
    fermes,
    recensement: recenser(tous, aujourdhui, territoire!.data.plan !== undefined),
    conseillers: conseillers.map(({ data }) => sansLieuxFermes(data, fermes)),
    besoins: besoins!.data.liste,
    territoire: { ...territoire!.data, vides: rubriquesVides({ conseillers, evenements }) },
    referentiel: referentiel!.data,
    ressources: parEtape(
      ressources.map(({ data }) => data),
      'fr',
    ),
    questionnaire: questionnaire!.data,
    evenements: evenements.map(({ data }) => data),
    carte,
    villes: territoire!.data.carte.villes.map((nom) => parNom.get(nom)!),
    projection: carte.topologie && projeter(empriseDe(carte.contours.values()), LARGEUR_PLAN),
    nombres: Object.fromEntries(nombres) as Record<Classe, number>,
    aujourdhui,
  }
}

function sansLieuxFermes(conseiller: Conseiller, fermes: readonly Lieu[]): Conseiller {
  const reste = conseiller.permanences.filter((p) => !('lieu' in p && fermes.some(({ id }) => id === p.lieu)))
  return { ...conseiller, permanences: reste }
}

const alphabetique = new Intl.Collator('fr')

function parCommuneEtNom(a: Lieu, b: Lieu): number {
  return alphabetique.compare(a.commune, b.commune) || alphabetique.compare(a.nom, b.nom)
}
