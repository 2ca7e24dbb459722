/** Un lieu et ce qu’une source en dit, à changer pour chaque essai. */
import type { FicheRecue, Localisation } from '../../../src/domain/apport/recue.ts'
import type { LieuIdentifie } from '../../../src/domain/rapprochement/apparier.ts'

const OU: Localisation = {
  adresse: '1 rue des Lilas',
  code_postal: '99100',
  commune: 'Valmont',
  code_insee: '99001',
  latitude: 45.05,
  longitude: 4.05,
}

export const LIEU: LieuIdentifie = {
  ...OU,
  id: 'mediatheque',
  nom: 'Médiathèque Simone-Veil',
  telephone: '04 77 00 00 01',
  courriels: ['a@vals.example'],
}

/** La même médiathèque, dite par une source ; `localisation` et le reste se changent à part. */
export function recue(
  { localisation, faits, ...reste }: Partial<FicheRecue> = {},
  ou: Partial<Localisation> = {},
): FicheRecue {
  return {
    identifiant: '12',
    le: '2026-02-01',
    nom: 'Médiathèque Simone Veil',
    localisation: { ...OU, ...localisation, ...ou },
    faits: { telephone: '04 77 00 00 01', ...faits },
    ajouts: {},
    tus: [],
    remarques: [],
    ...reste,
  }
}
