/** Longueur d’un mot à partir de laquelle une lettre fausse se pardonne. */
const MOT_LONG = 5

/**
 * Replie un texte d’une autre langue pour le comparer : minuscules, sans accents ni voyelles brèves, les lettres que
 * l’on confond écrites d’une seule façon (alif et hamza, ya, ta marbouta ; i turc sans point), sans article arabe.
 */
export function replier(texte: string): string {
  return texte
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/(^|\s)[وبل]?ال(?=[\u0621-\u064a]{2})/g, '$1')
}

const mots = (texte: string) => replier(texte).match(/[a-z0-9\u0621-\u064a]+/g) ?? []

/**
 * Dit à quel point des mots tapés disent un besoin : 0 si l’un d’eux n’y est pas ; sinon, plus c’est juste, plus c’est
 * grand.
 * @param dits Ce que le besoin s’appelle, et ce que les gens tapent pour lui.
 */
export function correspondance(tape: string, dits: readonly string[]): number {
  const demandes = mots(tape).filter((mot) => mot.length > 1)
  if (demandes.length === 0) return 0
  return Math.max(...dits.map((dit) => notePhrase(demandes, mots(dit))))
}

function notePhrase(demandes: readonly string[], dits: readonly string[]): number {
  if (demandes.length === 0 || dits.length === 0) return 0
  const notes = demandes.map((demande) => Math.max(0, ...dits.map((dit) => noteMot(demande, dit))))
  const compris = notes.filter((note) => note > 0).length
  const toutLeDit = dits.every((dit) => demandes.some((demande) => noteMot(demande, dit) > 1))
  if (compris < demandes.length && !toutLeDit) return 0
  return notes.reduce((total, note) => total + note, 0) / Math.max(demandes.length, dits.length)
}

/** 3 : le même mot ; 2 : son début ; 1 : une lettre près. */
function noteMot(demande: string, dit: string): number {
  if (demande === dit) return 3
  if (demande.length >= 3 && dit.startsWith(demande)) return 2
  const long = Math.min(demande.length, dit.length) >= MOT_LONG
  return long && aUneLettrePres(demande, dit) ? 1 : 0
}

/** Une lettre de trop, de moins, ou une autre : rien de plus, et pas de bibliothèque à charger pour cela. */
function aUneLettrePres(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let debut = 0
  while (debut < a.length && a[debut] === b[debut]) debut += 1
  const [resteA, resteB] = [a.slice(debut), b.slice(debut)]
  if (a.length === b.length) return resteA.slice(1) === resteB.slice(1)
  return a.length > b.length ? resteA.slice(1) === resteB : resteA === resteB.slice(1)
}
