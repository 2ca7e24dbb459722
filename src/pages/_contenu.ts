import { getCollection } from 'astro:content'
import { empriseDe, projeter, type Projection } from '../domain/espace/contours.ts'
import { situerLieu, type LieuSitue } from '../domain/espace/lieu-situe.ts'
import { CLASSES, type Classe } from '../domain/fiche/nomenclatures.ts'
import { parEtape } from '../domain/ressources.ts'
import { dateDeConstruction } from '../fiches/aujourdhui.ts'
import { dossierDuContenu } from '../fiches/emplacements.ts'
import { lireCarte, type Carte, type Commune } from '../fiches/schemas/carte.ts'
import type { Besoin } from '../fiches/schemas/besoin.ts'
import type { Conseiller } from '../fiches/schemas/conseiller.ts'
import type { Evenement } from '../fiches/schemas/evenement.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'
import type { Questionnaire } from '../fiches/schemas/questionnaire.ts'
import type { Referentiel } from '../fiches/schemas/referentiel.ts'
import type { Ressource } from '../fiches/schemas/ressource.ts'
import type { Territoire } from '../fiches/schemas/territoire.ts'

/** Tout ce que les pages montrent, lu une seule fois pour toute la construction. */
export interface Annuaire {
  lieux: LieuDansSaCommune[]
  conseillers: Conseiller[]
  /** Dans l’ordre du contenu. */
  besoins: Besoin[]
  referentiel: Referentiel
  /** Par étape ; celles en français d’abord, puis les mieux prouvées. */
  ressources: Ressource[]
  questionnaire: Questionnaire
  evenements: Evenement[]
  territoire: Territoire
  carte: Carte
  /** Grandes communes à nommer sur les cartes. */
  villes: Commune[]
  projection: Projection
  nombres: Record<Classe, number>
  aujourdhui: string
}

/** Un lieu et la commune où il est. */
export type LieuDansSaCommune = LieuSitue & { repere: Commune }

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
  const nombres = CLASSES.map((classe) => [classe, lieux.filter(({ data }) => data.classe === classe).length])
  return {
    lieux: lieux
      .map(({ data }) => {
        const repere = parNom.get(data.commune)!
        return { ...situerLieu(data, repere), repere }
      })
      .sort(parCommuneEtNom),
    conseillers: conseillers.map(({ data }) => data),
    besoins: besoins!.data.liste,
    territoire: territoire!.data,
    referentiel: referentiel!.data,
    ressources: parEtape(
      ressources.map(({ data }) => data),
      'fr',
    ),
    questionnaire: questionnaire!.data,
    evenements: evenements.map(({ data }) => data),
    carte,
    villes: territoire!.data.carte.villes.map((nom) => parNom.get(nom)!),
    projection: projeter(empriseDe(carte.contours.values()), LARGEUR_PLAN),
    nombres: Object.fromEntries(nombres) as Record<Classe, number>,
    aujourdhui: dateDeConstruction(),
  }
}

const alphabetique = new Intl.Collator('fr')

function parCommuneEtNom(a: Lieu, b: Lieu): number {
  return alphabetique.compare(a.commune, b.commune) || alphabetique.compare(a.nom, b.nom)
}
