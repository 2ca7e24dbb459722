/** Notre fiche, et ce qu’une source en dit, à changer pour chaque essai. */
import { aucuneDecision, type DecisionsDeLigne } from '../../../src/domain/apport/decisions.ts'
import type { Faits, FicheRecue, Localisation } from '../../../src/domain/apport/recue.ts'
import { fusionner, type FicheConnue } from '../../../src/domain/fusion/fusionner.ts'
import { recue } from '../rapprochement/lieux.ts'

const NOTRE: FicheConnue = {
  id: 'mediatheque',
  nom: 'Médiathèque',
  adresse: '1 rue des Lilas',
  complement_adresse: 'rez-de-chaussée',
  code_postal: '99100',
  commune: 'Valmont',
  code_insee: '99001',
  latitude: 45.05,
  longitude: 4.05,
  telephone: '04 77 00 00 01',
  courriels: ['accueil@vals.example'],
  horaires: [{ jour: 1, debut: 540, fin: 720 }],
  services: ['Aide aux démarches administratives'],
  sources: ['regional'],
  date_maj: '2022-12-01',
}
export const MARDI = [{ jour: 1, debut: 540, fin: 720 }]
export const MERCREDI = [{ jour: 2, debut: 540, fin: 720 }]
export const LE = '2024-08-01'

export interface Cas {
  notre?: Partial<FicheConnue>
  faits?: Faits
  ou?: Partial<Localisation>
  reste?: Partial<FicheRecue>
  decisions?: Partial<DecisionsDeLigne>
}

export const fondre = ({ notre, faits, ou, reste, decisions }: Cas) =>
  fusionner(
    { ...NOTRE, ...notre },
    recue({ le: LE, ...reste, faits: { telephone: undefined, ...faits } }, ou),
    'essai',
    { ...aucuneDecision(), ...decisions },
  )
export const ESSAI = { le: LE, source: 'essai' }
