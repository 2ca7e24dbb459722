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
