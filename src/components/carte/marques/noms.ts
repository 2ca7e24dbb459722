/** Un rectangle à l’écran, en pixels, autour de son centre. */
export interface Boite {
  x: number
  y: number
  largeur: number
  hauteur: number
}

/** Ce que l’on voudrait écrire, et où à l’écran ; un nom long ou mis en avant dit sa taille et ses places. */
export interface Nom {
  nom: string
  x: number
  y: number
  taille?: { largeur: number; hauteur: number }
  decalages?: number[]
}

const HAUTEUR = 20
const LARGEUR_DE_LETTRE = 8.6 // Andika grasse à 15 px, mesurée
const DECALAGES = [0, -24, 24] // sur le point, au-dessus, au-dessous : une marque ne cache pas le nom
const AIR = 8

/** Combien de noms au plus : les grandes villes de loin, tous les villages de près. */
export function nombreDeNoms(zoom: number): number {
  return Math.round(7 * 2.1 ** Math.max(0, zoom - 8))
}

/**
 * Choisit les noms à écrire et où, sans chevauchement ; le premier venu garde sa place.
 * @param noms Du plus important au moins important, avec leur point à l’écran.
 * @param occupe Ce qui est déjà à l’écran : les marques.
 */
export function placerNoms<T extends Nom>(
  noms: T[],
  occupe: Boite[],
  combien: number,
): (T & { dy: number })[] {
  const boites = [...occupe]
  const places: (T & { dy: number })[] = []
  for (const nom of noms) {
    if (places.length >= combien) break
    const taille = nom.taille ?? { largeur: largeurDe(nom.nom), hauteur: HAUTEUR }
    const boite = (dy: number): Boite => ({ x: nom.x, y: nom.y + dy, ...taille })
    const dy = (nom.decalages ?? DECALAGES).find(
      (dy) => !boites.some((autre) => seTouchent(boite(dy), autre)),
    )
    if (dy === undefined) continue
    boites.push(boite(dy))
    places.push({ ...nom, dy })
  }
  return places
}

/** En pixels, sur une ligne. */
export function largeurDe(nom: string): number {
  return nom.length * LARGEUR_DE_LETTRE + AIR
}

function seTouchent(a: Boite, b: Boite): boolean {
  return Math.abs(a.x - b.x) * 2 < a.largeur + b.largeur && Math.abs(a.y - b.y) * 2 < a.hauteur + b.hauteur
}
