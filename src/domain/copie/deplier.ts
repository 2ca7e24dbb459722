import type { Paquet } from './paquet.ts'

/**
 * Le texte d’une page du paquet ; `undefined` si elle n’y est pas.
 * @throws {RangeError} si le paquet est abîmé.
 */
export function deplier({ morceaux, paires, pages }: Paquet, adresse: string): string | undefined {
  if (!Object.prototype.hasOwnProperty.call(pages, adresse)) return undefined
  const attente = [pages[adresse]!] // des suites emboîtées, la plus profonde en dernier
  const rangs = [0]
  const texte: string[] = []
  while (attente.length > 0) {
    const fond = attente.length - 1
    const signe = attente[fond]![rangs[fond]!++]
    if (signe === undefined) {
      attente.pop()
      rangs.pop()
      continue
    }
    if (signe < morceaux.length) {
      texte.push(morceaux[signe]!)
      continue
    }
    const rang = 2 * (signe - morceaux.length)
    const [a, b] = [paires[rang], paires[rang + 1]]
    if (a === undefined || b === undefined || a >= signe || b >= signe)
      throw new RangeError(`signe ${signe} : le paquet ne le connaît pas`)
    attente.push([a, b])
    rangs.push(0)
  }
  return texte.join('')
}
