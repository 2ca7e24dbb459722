/**
 * Les mots français à ne pas prendre pour une faute : un filtre de Bloom, quelques bits par mot. Un mot mis y est
 * toujours ; un mot absent y est cru à tort une fois sur deux cents, et n’est alors pas corrigé.
 */
const BITS_PAR_MOT = 11
const SONDES = 7
const CHIFFRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BITS_PAR_CHIFFRE = 6

const TAILLES_ESSAYEES = 64

/**
 * Écrit l’ensemble : six bits par caractère.
 * @param fautes Fautes courantes, qu’on veut corriger : la taille est choisie pour qu’aucune n’y soit crue à tort.
 */
export function ecrireMotsFrancais(mots: readonly string[], fautes: readonly string[] = []): string {
  const taille = Math.ceil((mots.length * BITS_PAR_MOT) / BITS_PAR_CHIFFRE) || 1
  let meilleur = { ecrits: '', crues: Infinity }
  for (let essai = 0; essai < TAILLES_ESSAYEES && meilleur.crues > 0; essai++) {
    const ecrits = ecrireEn(taille + essai, mots)
    const crues = fautes.filter((faute) => estMotFrancais(ecrits, faute)).length
    if (crues < meilleur.crues) meilleur = { ecrits, crues }
  }
  return meilleur.ecrits
}

function ecrireEn(taille: number, mots: readonly string[]): string {
  const chiffres = new Uint8Array(taille)
  for (const mot of mots) {
    for (const bit of bitsDe(mot, taille))
      chiffres[Math.floor(bit / BITS_PAR_CHIFFRE)]! |= 1 << (bit % BITS_PAR_CHIFFRE)
  }
  return Array.from(chiffres, (chiffre) => CHIFFRES[chiffre]!).join('')
}

/** @param ecrits L’ensemble écrit par `ecrireMotsFrancais` ; vide, aucun mot n’y est. */
export function estMotFrancais(ecrits: string, mot: string): boolean {
  if (!ecrits) return false
  return bitsDe(mot, ecrits.length).every(
    (bit) => (CHIFFRES.indexOf(ecrits[Math.floor(bit / BITS_PAR_CHIFFRE)]!) >> (bit % BITS_PAR_CHIFFRE)) & 1,
  )
}

function bitsDe(mot: string, chiffres: number): number[] {
  const taille = chiffres * BITS_PAR_CHIFFRE
  const pas = (empreinte(mot, 0x9747b28c) % (taille - 1)) + 1
  const depart = empreinte(mot, 0x811c9dc5)
  return Array.from({ length: SONDES }, (_, i) => (depart + i * pas) % taille)
}

/** FNV-1a, 32 bits, puis mélangée. */
function empreinte(mot: string, graine: number): number {
  let h = graine
  for (let i = 0; i < mot.length; i++) h = Math.imul(h ^ mot.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}
