import type { Service } from '../../../src/domain/fiche/nomenclatures.ts'
import { alleger } from '../../../src/domain/recherche/index/alleger.ts'
import type { BesoinLeger, LieuLeger } from '../../../src/domain/recherche/index/donnees.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index/index-recherche.ts'
import { construireIndex } from '../../../src/domain/recherche/index/indexer.ts'

const commune = (
  nom: string,
  code: string,
  latitude: number,
  population: number,
  anciennes: string[] = [],
) => ({
  nom,
  slug: nom.toLowerCase(),
  codes_postaux: [code],
  latitude,
  longitude: 4,
  anciennes,
  population,
})

const PAPIERS = 'Aide aux démarches administratives'
export const TELEPHONE = 'Maîtrise des outils numériques du quotidien'
const ROBOTS = 'Loisirs et créations numériques'

const besoin = (id: string, synonymes: string[], service: Service, voisin: string): BesoinLeger => ({
  id,
  label: id,
  synonymes,
  voisin,
  criteres: { tous: { services: [service] } },
  prefere: { equipements: ['Wifi'] },
})

export const lieu = (
  id: string,
  nom: string,
  commune: string,
  latitude: number,
  reste: Partial<LieuLeger> = {},
): LieuLeger => ({
  id,
  nom,
  commune,
  latitude,
  longitude: 4,
  adresse: '1 rue des Lilas',
  ...reste,
})

/** Trois communes du sud au nord, quatre lieux, deux besoins : assez petit pour tout vérifier de tête. */
export const LIEUX: LieuLeger[] = [
  lieu('mediatheque', 'Médiathèque d’Aubourg', 'Aubourg', 45, {
    typologie: ['Bibliothèque ou médiathèque'],
    services: [PAPIERS],
    equipements: ['Wifi'],
    frais_a_charge: ['Gratuit'],
    classe: 'decouverte',
    horaires: [{ jour: 0, debut: 540, fin: 720 }],
  }),
  lieu('centre', 'Centre social Bellevue', 'Aubourg', 45.02, {
    services: [PAPIERS, TELEPHONE],
    publics_specifiquement_adresses: ['Seniors'],
    classe: 'mediation',
    horaires: [
      { jour: 0, debut: 840, fin: 1020 },
      { jour: 1, debut: 540, fin: 720, condition: { semaines: 'paires' } },
    ],
    fermetures: [{ du: '2026-08-01', au: '2026-08-31' }],
  }),
  lieu('relais', 'Relais papiers du port', 'Saint-Castel', 45.11, {
    services: [PAPIERS],
    classe: 'inclusion',
  }),
  lieu('fabrique', 'La Fabrique', 'Saint-Didon', 45.3, {
    services: [TELEPHONE],
    frais_a_charge: ['Payant'],
  }),
]

export const DONNEES = alleger({
  lieux: LIEUX,
  besoins: [
    besoin('demarches', ['papiers', 'impôts', 'mot de passe'], PAPIERS, 'smartphone'),
    besoin('smartphone', ['téléphone', 'cours'], TELEPHONE, 'demarches'),
    besoin('robots', ['robot'], ROBOTS, 'smartphone'),
  ],
  communes: [
    commune('Aubourg', '01100', 45.01, 500),
    commune('Saint-Castel', '01200', 45.1, 9000, ['Vieux-Moulin']),
    commune('Saint-Didon', '01300', 45.3, 100),
    commune('La Grand-Vigne', '01400', 45.5, 50),
  ],
  motsVides: ['Ain'],
})

export const INDEX: IndexRecherche = construireIndex(DONNEES)
