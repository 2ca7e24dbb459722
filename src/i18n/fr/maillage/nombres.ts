import { TROP_LOIN_EN_METRES } from '../../../domain/reseau/portee.ts'

/** « 120 964 ». */
export const nombre = (n: number) => n.toLocaleString('fr-FR')
/** « 1,7 » ; au dixième. */
export const dixieme = (n: number) =>
  n.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** « 15,6 » pour 0,156 : dans un tableau dont le titre dit « en % ». */
const centieme = (part: number) => dixieme(part * 100)
/** La part écrite ; un tiret si personne n’habite là. */
export const partEcrite = (part: number | undefined) => (part === undefined ? '–' : centieme(part))
/** « 15,6 % » ; « moins de 0,1 % » n’est pas zéro. */
export const pour100 = (part: number) =>
  part > 0 && part < 0.0005 ? 'moins de 0,1\u00a0%' : `${dixieme(part * 100)}\u00a0%`
/** « 18,6 km ». */
export const km = (metres: number) => `${dixieme(metres / 1_000)}\u00a0km`
/** « 10 km ». */
export const kmRonds = (metres: number) => `${metres / 1_000}\u00a0km`
/** « 25 ko » : le poids d’un fichier, arrondi au-dessus. */
export const ko = (octets: number) => `${Math.ceil(octets / 1_000)}\u00a0ko`

/** La distance au-delà de laquelle on dit un lieu trop loin : « 10 km ». */
export const LOIN = kmRonds(TROP_LOIN_EN_METRES)
