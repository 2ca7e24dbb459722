/** Replie un texte pour le comparer : minuscules, sans accents, ligatures ouvertes, une seule apostrophe. */
export function sansAccents(texte: string): string {
  return texte
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ′`´]/g, "'")
}

/** Adresse lisible d’un nom : « L’Étrat » devient `l-etrat`. Vide si le nom n’a ni lettre ni chiffre. */
export function slug(texte: string): string {
  return sansAccents(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Nombre de mots d’un texte : « c’est » en est un, un signe seul n’en est pas. */
export function nombreDeMots(texte: string): number {
  return texte.split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length
}

/**
 * Un signe qui ne se voit pas, qui retourne le sens de lecture ou qui n’est que la moitié d’un caractère. Le saut de
 * ligne, légitime dans un texte, n’en est pas.
 * Source : Unicode 16, Default_Ignorable_Code_Point, Bidi_Control et Surrogate.
 */
export const SIGNE_INVISIBLE =
  // oxlint-disable-next-line no-misleading-character-class -- admis parce que chaque signe est cherché seul
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u
