import type { Lieu } from '../../src/fiches/schemas/lieu.ts'

/** La plus petite fiche de lieu possible : rien que ce qui est obligatoire. */
export const LIEU_NU: Lieu = {
  id: 'nu',
  nom: 'Le lieu nu',
  classe: 'mediation',
  adresse: '1 rue des Lilas',
  code_postal: '01000',
  commune: 'Villexemple',
  precision: 'adresse',
  sources: ['essai'],
  date_maj: '2026-03-01',
}
