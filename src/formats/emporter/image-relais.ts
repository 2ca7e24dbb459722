import type { Qr } from './qr.ts'

/** Ce que dit l’image d’une commune. Les textes sont déjà coupés à leur place. */
export interface TextesDeLImage {
  site: string
  titre: string
  promesse: string
  /** Trois au plus : au-delà, l’image ne se lit plus sur un téléphone. */
  lieux: readonly { nom: string; telephone: string; ou: string }[]
  pied: string
  age: string
}

/** Le format que les réseaux sociaux montrent sans couper, en pixels. */
const LARGEUR = 1200
const HAUTEUR = 630
const HAUT_D_UN_LIEU = 96

const LOGO =
  '<path d="M31 4c-1 6-15 6-14 13s17 6 17 13-9 6-8 14" fill="none" stroke="#d8ecec" stroke-width="5" stroke-linecap="round"/><g fill="#f4b942"><circle cx="30" cy="6" r="3.6"/><circle cx="17" cy="17" r="3.6"/><circle cx="34" cy="30" r="3.6"/><circle cx="26" cy="43" r="3.6"/></g>'

/** Une image SVG, seule dans son fichier : une image ne charge ni police ni feuille de style, elle prend celle de l’appareil. */
export function versImage({ site, titre, promesse, lieux, pied, age }: TextesDeLImage, qr: Qr): string {
  const rangees = lieux.map(
    ({ nom, telephone, ou }, rang) =>
      `<g transform="translate(60 ${308 + rang * HAUT_D_UN_LIEU})"><text font-size="31" font-weight="700">${ecrire(nom)}</text><text y="40" font-size="34"><tspan font-weight="700" fill="#0f6b78">${ecrire(telephone)}</tspan><tspan font-size="27" dx="18">${ecrire(ou)}</tspan></text></g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LARGEUR}" height="${HAUTEUR}" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" font-family="Andika,Arial,'Liberation Sans',Helvetica,sans-serif" fill="#12353d">`,
    `<path fill="#fbf7ee" d="M0 0h${LARGEUR}v${HAUTEUR}H0z"/><path fill="#0f6b78" d="M0 0h${LARGEUR}v92H0z"/>`,
    `<g transform="translate(54 14) scale(1.33)">${LOGO}</g>`,
    `<text x="140" y="58" font-size="34" font-weight="700" fill="#fff">${ecrire(site)}</text>`,
    `<text x="60" y="172" font-size="54" font-weight="700">${ecrire(titre)}</text>`,
    `<text x="60" y="232" font-size="38">${ecrire(promesse)}</text>`,
    ...rangees,
    `<svg x="905" y="270" width="240" height="240" viewBox="0 0 ${qr.cote} ${qr.cote}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${qr.cote}v${qr.cote}H0z"/><path stroke="#000" d="${qr.trace}"/></svg>`,
    `<text x="60" y="604" font-size="24">${ecrire(pied)}</text>`,
    `<text x="1145" y="604" font-size="22" text-anchor="end">${ecrire(age)}</text>`,
    '</svg>',
  ].join('')
}

/** Un texte dans du XML. */
function ecrire(texte: string): string {
  return texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
