import { alleger, type LieuLeger } from '../../../src/domain/recherche/donnees.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index-recherche.ts'
import { construireIndex } from '../../../src/domain/recherche/indexer.ts'

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

const besoin = (id: string, synonymes: string[], service: string, voisin: string) => ({
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
    services: ['Papiers'],
    equipements: ['Wifi'],
    frais_a_charge: ['Gratuit'],
    classe: 'decouverte',
    horaires: [{ jour: 0, debut: 540, fin: 720 }],
  }),
  lieu('centre', 'Centre social Bellevue', 'Aubourg', 45.02, {
    services: ['Papiers', 'Téléphone'],
    publics_specifiquement_adresses: ['Seniors'],
    classe: 'mediation',
    horaires: [
      { jour: 0, debut: 840, fin: 1020 },
      { jour: 1, debut: 540, fin: 720, condition: { semaines: 'paires' } },
    ],
    fermetures: [{ du: '2026-08-01', au: '2026-08-31' }],
  }),
  lieu('relais', 'Relais papiers du port', 'Saint-Castel', 45.11, {
    services: ['Papiers'],
    classe: 'inclusion',
  }),
  lieu('fabrique', 'La Fabrique', 'Saint-Didon', 45.3, {
    services: ['Téléphone'],
    frais_a_charge: ['Payant'],
  }),
]

export const DONNEES = alleger({
  lieux: LIEUX,
  besoins: [
    besoin('demarches', ['papiers', 'impôts', 'mot de passe'], 'Papiers', 'smartphone'),
    besoin('smartphone', ['téléphone', 'cours'], 'Téléphone', 'demarches'),
    besoin('robots', ['robot'], 'Robots', 'smartphone'),
  ],
  communes: [
    commune('Aubourg', '01100', 45.01, 500),
    commune('Saint-Castel', '01200', 45.1, 9000, ['Vieux-Moulin']),
    commune('Saint-Didon', '01300', 45.3, 100),
    commune('La Grand-Croix', '01400', 45.5, 50),
  ],
  motsVides: ['Ain'],
})

export const INDEX: IndexRecherche = construireIndex(DONNEES)
