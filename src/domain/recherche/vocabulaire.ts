import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js/basic'

/** Un mot connu que le mot tapé peut vouloir dire. `qualite` : 1 exact, moins pour un début de mot ou une faute. */
export interface Variante {
  racine: string
  qualite: number
}

const QUALITE_DEBUT = 0.9
const QUALITE_FAUTE = 0.75
const DEBUT_MINIMAL = 3 // lettres ; en deçà, trop de mots commencent pareil
const FAUTE_MINIMALE = 4
const DEBUTS_AU_PLUS = 12
const CANDIDATS_AU_PLUS = 60
const CORRECTIONS_AU_PLUS = 4
const MOTS_PAR_ETAPE = 1000

/** Les mots que l’annuaire connaît : noms, besoins, communes. Exact d’abord, puis débuts, puis fautes de frappe. */
export class Vocabulaire {
  #affichages = new Map<string, string>()
  #tries: string[] = []
  #parPaire = new Map<string, string[]>()
  #memoire = new Map<string, Variante[]>()

  /** @param affichage Le mot comme on l’écrit, pour dire ce qu’on a compris. */
  ajouter(racine: string, affichage: string): void {
    if (!this.#affichages.has(racine)) this.#affichages.set(racine, affichage)
  }

  /** Range les mots par petites étapes ; à faire une fois, après le dernier ajout. */
  *preparer(): Generator<void> {
    this.#tries = [...this.#affichages.keys()].sort()
    yield
    for (const [i, mot] of this.#tries.entries()) {
      for (const paire of pairesDe(mot)) {
        const mots = this.#parPaire.get(paire)
        if (mots) mots.push(mot)
        else this.#parPaire.set(paire, [mot])
      }
      if (i % MOTS_PAR_ETAPE === 0) yield
    }
  }

  connait(racine: string): boolean {
    return this.#affichages.has(racine)
  }

  affichage(racine: string): string {
    return this.#affichages.get(racine) ?? racine
  }

  /** Ce que le mot peut vouloir dire, le plus sûr d’abord ; vide s’il ne ressemble à rien. */
  variantes(racine: string): Variante[] {
    if (this.connait(racine)) return [{ racine, qualite: 1 }]
    let connues = this.#memoire.get(racine)
    if (!connues) {
      const debuts = this.#debuts(racine).map((mot) => ({ racine: mot, qualite: QUALITE_DEBUT }))
      connues = debuts.length ? debuts : this.#corrections(racine)
      this.#memoire.set(racine, connues)
    }
    return connues
  }

  #debuts(debut: string): string[] {
    if (debut.length < DEBUT_MINIMAL) return []
    let bas = 0
    let haut = this.#tries.length
    while (bas < haut) {
      const milieu = (bas + haut) >> 1
      if (this.#tries[milieu]! < debut) bas = milieu + 1
      else haut = milieu
    }
    let fin = bas
    while (fin < this.#tries.length && this.#tries[fin]!.startsWith(debut)) fin++
    return this.#tries
      .slice(bas, fin)
      .sort((a, b) => a.length - b.length)
      .slice(0, DEBUTS_AU_PLUS)
  }

  #corrections(racine: string): Variante[] {
    if (racine.length < FAUTE_MINIMALE || /\d/.test(racine)) return []
    const fuse = new Fuse(this.#candidats(racine), {
      threshold: 0.5,
      ignoreLocation: true,
      includeScore: true,
    })
    const proches = fuse
      .search(racine)
      .map(({ item, score = 1 }) => ({ racine: item, score, ecart: ecartEnLettres(racine, item) }))
      .filter(({ racine: mot, ecart }) => ecart <= ecartAdmis(Math.min(racine.length, mot.length)))
      .sort((a, b) => a.ecart - b.ecart || a.score - b.score)
    return proches
      .filter(({ ecart }) => ecart === proches[0]!.ecart)
      .slice(0, CORRECTIONS_AU_PLUS)
      .map(({ racine: mot, ecart }) => ({ racine: mot, qualite: QUALITE_FAUTE / ecart }))
  }

  /** Mots de longueur voisine qui partagent le plus de paires de lettres : fuse n’en compare que quelques-uns. */
  #candidats(racine: string): string[] {
    const communes = new Map<string, number>()
    for (const paire of pairesDe(racine)) {
      for (const mot of this.#parPaire.get(paire) ?? []) {
        if (Math.abs(mot.length - racine.length) < 4) communes.set(mot, (communes.get(mot) ?? 0) + 1)
      }
    }
    return [...communes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATS_AU_PLUS)
      .map(([mot]) => mot)
  }
}

/** Paires de lettres, bords compris : une faute au milieu laisse le début et la fin. */
function pairesDe(mot: string): Set<string> {
  const borde = `^${mot}$`
  return new Set(Array.from({ length: borde.length - 1 }, (_, i) => borde.slice(i, i + 2)))
}

/** Lettres à changer ; deux lettres voisines échangées comptent pour une. */
function ecartEnLettres(a: string, b: string): number {
  const ecart = distance(a, b)
  if (ecart !== 2 || a.length !== b.length) return ecart
  const i = [...a].findIndex((lettre, rang) => lettre !== b[rang])
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2) ? 1 : ecart
}

function ecartAdmis(lettres: number): number {
  if (lettres < 7) return 1
  return lettres < 11 ? 2 : 3
}
