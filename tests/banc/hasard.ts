/** Un hasard qui se répète : la même graine donne la même suite. */
export interface Hasard {
  /** Nombre de 0 inclus à 1 exclu. */
  part: () => number
  /** Entier de 0 inclus à `n` exclu. */
  entier: (n: number) => number
  /** Un élément de la liste. */
  un: <T>(liste: readonly T[]) => T
}

/** Générateur mulberry32. */
export function semer(graine: number): Hasard {
  let etat = graine >>> 0
  const part = () => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const entier = (n: number) => Math.floor(part() * n)
  return { part, entier, un: (liste) => liste[entier(liste.length)]! }
}
