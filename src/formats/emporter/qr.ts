import { encode } from 'uqr'

/** Un QR code à dessiner : un tracé de traits d’un module d’épaisseur, dans un carré de `cote` modules. */
export interface Qr {
  cote: number
  trace: string
}

/** Marge blanche exigée autour du code, en modules (ISO 18004). */
const MARGE = 4

/** Correction M : un coin taché ou plié se lit encore, et l’adresse d’une commune tient dans un petit code. */
export function versQr(texte: string): Qr {
  const { data, size } = encode(texte, { ecc: 'M', border: 0 })
  const trace = data.map((rangee, y) => traits(rangee, y)).join('')
  return { cote: size + 2 * MARGE, trace }
}

function traits(rangee: boolean[], y: number): string {
  let trait = ''
  for (let x = 0; x < rangee.length; x += 1) {
    if (!rangee[x] || rangee[x - 1]) continue
    const vide = rangee.indexOf(false, x)
    const fin = vide < 0 ? rangee.length : vide
    trait += `M${x + MARGE} ${y + MARGE}.5h${fin - x}`
  }
  return trait
}
