const SIREN_LA_POSTE = '356000000'

/**
 * Dit si un SIRET est possible : 14 chiffres, pas tous nuls, clé de Luhn juste.
 * Les établissements de La Poste, hors siège, suivent une autre règle : somme des chiffres multiple de 5.
 * Source : Insee, « numéro SIRET ».
 */
export function estSiret(texte: string): boolean {
  if (!/^\d{14}$/.test(texte) || /^0+$/.test(texte)) return false
  const chiffres = [...texte].map(Number)
  const luhn = chiffres.map((c, i) => (i % 2 ? c : c * 2 > 9 ? c * 2 - 9 : c * 2)).reduce((a, b) => a + b, 0)
  if (luhn % 10 === 0) return true
  return texte.startsWith(SIREN_LA_POSTE) && chiffres.reduce((a, b) => a + b, 0) % 5 === 0
}
