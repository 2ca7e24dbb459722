/** Des textes qui se ressemblent, rangés pour peser peu et se déplier un par un. */
export interface Paquet {
  /** Les morceaux de texte, chacun une fois : le signe `i` vaut `morceaux[i]`. */
  morceaux: string[]
  /** Deux par deux : le signe `morceaux.length + i` vaut les signes `paires[2i]` et `paires[2i + 1]`. */
  paires: number[]
  /** De chaque adresse, les signes de son texte. */
  pages: Record<string, number[]>
}

const FOIS_AU_MOINS = 3 // plus rare, une paire coûte plus qu’elle n’épargne
const TOURS_AU_PLUS = 60

/**
 * Range des pages : coupe aux balises, puis remplace tour à tour les paires de signes les plus fréquentes par un signe.
 * À l’inverse d’une compression, une page se déplie sans lire les autres, et la ressemblance se voit d’un bout à l’autre.
 * @param textes Adresse et texte, dans l’ordre où ils seront rangés.
 */
export function plier(textes: readonly (readonly [adresse: string, texte: string])[]): Paquet {
  const rangs = new Map<string, number>()
  const rangDe = (morceau: string) => {
    const rang = rangs.get(morceau) ?? rangs.size
    rangs.set(morceau, rang)
    return rang
  }
  let suites = textes.map(([, texte]) => texte.split(/(?=<)|(?<=>)/).map(rangDe))
  const morceaux = [...rangs.keys()]
  const paires: number[] = []
  for (let tour = 0; tour < TOURS_AU_PLUS; tour++) {
    const choisies = pairesFrequentes(suites)
    if (choisies.size === 0) break
    const premier = morceaux.length
    suites = suites.map((suite) => remplacer(suite, choisies, paires, premier))
  }
  return { morceaux, paires, pages: Object.fromEntries(textes.map(([adresse], i) => [adresse, suites[i]!])) }
}

const ECART = 2 ** 26 // plus que de signes ; deux tiennent dans un entier exact
const cle = (a: number, b: number) => a * ECART + b

/** Les paires au moins moitié aussi fréquentes que la première : les traiter ensemble ne change presque rien. */
function pairesFrequentes(suites: readonly number[][]): Map<number, number> {
  const fois = new Map<number, number>()
  for (const suite of suites) {
    for (let i = 1; i < suite.length; i++) {
      const une = cle(suite[i - 1]!, suite[i]!)
      fois.set(une, (fois.get(une) ?? 0) + 1)
    }
  }
  let plus = 0
  for (const n of fois.values()) plus = Math.max(plus, n)
  const seuil = Math.max(FOIS_AU_MOINS, plus / 2)
  return new Map([...fois].filter(([, n]) => n >= seuil).map(([une]) => [une, -1]))
}

/** Remplace les paires choisies, de gauche à droite. Une paire n’a de signe qu’à sa première rencontre. */
function remplacer(suite: number[], choisies: Map<number, number>, paires: number[], premier: number) {
  const courte: number[] = []
  for (let i = 0; i < suite.length; i++) {
    const une = i + 1 < suite.length ? cle(suite[i]!, suite[i + 1]!) : -1
    let signe = choisies.get(une)
    if (signe === undefined) {
      courte.push(suite[i]!)
      continue
    }
    if (signe < 0) {
      signe = premier + paires.length / 2
      paires.push(suite[i]!, suite[i + 1]!)
      choisies.set(une, signe)
    }
    courte.push(signe)
    i++
  }
  return courte
}
