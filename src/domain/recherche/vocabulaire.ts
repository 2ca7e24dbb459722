import { cleSonore } from './texte/phonetique.ts'
import {
  ecartEnLettres,
  ecartsAuPlus,
  LETTRES_MINIMALES,
  preuveDeLettres,
  preuveDeSon,
} from './texte/seuils-de-correction.ts'

/**
 * Un mot connu que le mot tapé peut vouloir dire. `qualite` : 1 exact, moins pour un début de mot ou une faute.
 * `faible` : mot trop court pour être corrigé seul, il lui faut une suite comme « mot de passe ».
 */
export interface Variante {
  racine: string
  qualite: number
  faible?: true
}

/** D’où vient un mot. Un mot de rue ne vaut pas un synonyme : on ne corrige rien vers lui. */
export const NATURES = { sens: 1, commune: 2, nom: 4, genre: 8, adresse: 16 } as const

const QUALITE_DEBUT = 0.9
/** Un mot connu, à l’accord près : ce n’est pas une faute. */
export const QUALITE_ACCORD = 0.8
const LETTRES_D_UN_ACCORD = 5
const QUALITE_FAIBLE = 0.5
const DEBUT_EN_FRAPPE = 3 // lettres ; en deçà, trop de mots commencent pareil
const DEBUT_FINI = 5 // la phrase est finie : un début n’est plus qu’une abréviation
const PART_DU_MOT = 0.6
const DEBUTS_AU_PLUS = 12
const CORRECTIONS_AU_PLUS = 4

/** Un mot et ses lettres, une par bit. */
interface MotRange {
  mot: string
  siennes: number
}

/** Les mots que l’annuaire connaît : noms, besoins, communes. Exact d’abord, puis débuts, puis fautes de frappe. */
export class Vocabulaire {
  #affichages = new Map<string, string>()
  #natures = new Map<string, number>()
  #tries: string[] = []
  #sons = new Map<string, string[]>()
  #parLongueur = new Map<number, Map<string, MotRange[]>>()
  #memoire = new Map<string, Variante[]>()

  /** @param affichage Le mot comme on l’écrit, pour dire ce qu’on a compris. */
  ajouter(racine: string, affichage: string, nature: number): void {
    if (!this.#affichages.has(racine)) this.#affichages.set(racine, affichage)
    this.#natures.set(racine, (this.#natures.get(racine) ?? 0) | nature)
  }

  /** Range les mots ; à faire une fois, après le dernier ajout. */
  preparer(): void {
    this.#tries = [...this.#affichages.keys()].sort()
    for (const mot of this.#affichages.keys()) {
      if (this.nature(mot) === NATURES.adresse) continue // on ne corrige rien vers un mot de rue
      ranger(this.#sons, cleSonore(mot), mot)
      const rayons = this.#parLongueur.get(mot.length) ?? new Map<string, MotRange[]>()
      this.#parLongueur.set(mot.length, rayons)
      ranger(rayons, mot[0]!, { mot, siennes: lettresDe(mot) })
    }
  }

  connait(racine: string): boolean {
    return this.#affichages.has(racine)
  }

  /** Les natures du mot, ajoutées ; 0 s’il est inconnu. */
  nature(racine: string): number {
    return this.#natures.get(racine) ?? 0
  }

  /** Le mot comme on l’écrit ; d’un synonyme mal écrit exprès (« retrete »), la bonne écriture, dite avant lui. */
  affichage(racine: string): string {
    const ecrit = this.#affichages.get(racine) ?? racine
    if (!(this.nature(racine) & NATURES.sens)) return ecrit
    const pareils = this.#sons.get(cleSonore(racine)) ?? []
    const premier = pareils.find((mot) => this.nature(mot) & NATURES.sens)
    return (premier && this.#affichages.get(premier)) ?? ecrit
  }

  /** Le mot lui-même, s’il est connu. */
  exactes(racine: string): Variante[] {
    return this.connait(racine) ? [{ racine, qualite: 1 }] : []
  }

  /**
   * Ce qu’un mot français peut vouloir dire : lui-même, et ce dont il serait la faute, qui ne vaut que dans une suite
   * dont un autre mot est sûr : « Usson-en-Forêt », mais pas « forêt ».
   */
  enSuite(racine: string): Variante[] {
    if (this.connait(racine)) return this.exactes(racine)
    return this.#corrections(racine).map((lue) => ({ ...lue, faible: true }))
  }

  /**
   * Ce que le mot peut vouloir dire, le plus sûr d’abord ; vide s’il ne ressemble à rien.
   * @param enFrappe On est en train de le taper : ses premières lettres suffisent.
   */
  variantes(racine: string, enFrappe = false): Variante[] {
    if (this.connait(racine)) return [...this.exactes(racine), ...this.#accords(racine)]
    const cle = enFrappe ? `${racine}…` : racine
    let connues = this.#memoire.get(cle)
    if (!connues) {
      const debuts = this.#debuts(racine, enFrappe).map((mot) => ({ racine: mot, qualite: QUALITE_DEBUT }))
      connues = debuts.length ? debuts : this.#corrections(racine)
      this.#memoire.set(cle, connues)
    }
    return connues
  }

  /** Le féminin d’un mot connu, ou son masculin, s’ils sont connus aussi : « centre sociale ». */
  #accords(racine: string): Variante[] {
    const accord = racine.endsWith('e') ? racine.slice(0, -1) : `${racine}e`
    return accord.length >= LETTRES_D_UN_ACCORD && this.connait(accord)
      ? [{ racine: accord, qualite: QUALITE_ACCORD }]
      : []
  }

  #debuts(debut: string, enFrappe: boolean): string[] {
    if (debut.length < (enFrappe ? DEBUT_EN_FRAPPE : DEBUT_FINI)) return []
    let bas = 0
    let haut = this.#tries.length
    while (bas < haut) {
      const milieu = (bas + haut) >> 1
      if (this.#tries[milieu]! < debut) bas = milieu + 1
      else haut = milieu
    }
    const lettres = enFrappe ? Infinity : debut.length / PART_DU_MOT
    const mots: string[] = []
    for (let i = bas; i < this.#tries.length; i++) {
      const mot = this.#tries[i]!
      if (!mot.startsWith(debut)) break
      if (mot.length <= lettres && this.nature(mot) !== NATURES.adresse) mots.push(mot)
    }
    return mots.sort((a, b) => a.length - b.length).slice(0, DEBUTS_AU_PLUS)
  }

  /** Les mots à quelques lettres près, les mieux prouvés seulement : voir la table de `preuve.ts`. */
  #corrections(racine: string): Variante[] {
    if (/\d/.test(racine)) return []
    if (racine.length < LETTRES_MINIMALES) return this.#tropCourt(racine)
    const proches = [...this.#memeSon(racine), ...this.#voisins(racine)]
    const meilleure = Math.max(...proches.map(({ qualite }) => qualite))
    return proches.filter(({ qualite }) => qualite === meilleure).slice(0, CORRECTIONS_AU_PLUS)
  }

  #memeSon(racine: string): Variante[] {
    const pareils = this.#sons.get(cleSonore(racine)) ?? []
    return pareils.flatMap((mot) => {
      const qualite = preuveDeSon(racine, mot)
      return qualite > 0 ? [{ racine: mot, qualite }] : []
    })
  }

  #voisins(racine: string): Variante[] {
    const proches: Variante[] = []
    const lettres = lettresDe(racine)
    const { meme, autre } = ecartsAuPlus(racine.length)
    for (let longueur = racine.length - meme; longueur <= racine.length + meme; longueur++) {
      this.#parLongueur.get(longueur)?.forEach((rayon, initiale) => {
        const admis = initiale === racine[0] ? meme : autre
        if (Math.abs(longueur - racine.length) > admis || admis === 0) return
        for (const { mot, siennes } of rayon) {
          if (nombreDeBits(lettres ^ siennes) > 2 * admis) continue // une lettre changée en ôte une et en met une
          const qualite = preuveDeLettres(racine, mot)
          if (qualite > 0) proches.push({ racine: mot, qualite })
        }
      })
    }
    return proches
  }

  #tropCourt(racine: string): Variante[] {
    if (racine.length < 2) return []
    return this.#tries
      .filter(
        (mot) =>
          mot[0] === racine[0] &&
          mot.length - racine.length < 2 &&
          mot.length >= racine.length &&
          this.nature(mot) & (NATURES.sens | NATURES.commune) &&
          ecartEnLettres(racine, mot) === 1,
      )
      .map((mot) => ({ racine: mot, qualite: QUALITE_FAIBLE, faible: true }))
  }
}

function ranger<C, V>(rangs: Map<C, V[]>, cle: C, valeur: V): void {
  const deja = rangs.get(cle)
  if (deja) deja.push(valeur)
  else rangs.set(cle, [valeur])
}

/** Les lettres d’un mot, une par bit. */
function lettresDe(mot: string): number {
  let lettres = 0
  for (let i = 0; i < mot.length; i++) lettres |= 1 << (mot.charCodeAt(i) - 97)
  return lettres
}

function nombreDeBits(lettres: number): number {
  const paires = lettres - ((lettres >>> 1) & 0x55555555)
  const quartets = (paires & 0x33333333) + ((paires >>> 2) & 0x33333333)
  return Math.imul((quartets + (quartets >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
