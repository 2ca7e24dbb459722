/** Une case d’un tableau ; absente : la case reste vide. */
export type Case = string | number | undefined

/**
 * Un CSV qu’un tableur français ouvre d’un double clic : point-virgule, virgule décimale, UTF-8 avec marque d’ordre.
 * @param lignes La première dit les titres.
 */
export function ecrireCsv(lignes: readonly (readonly Case[])[]): string {
  return `\ufeff${lignes.map((ligne) => ligne.map(ecrireCase).join(';')).join('\r\n')}\r\n`
}

/** Une apostrophe devant =, +, - ou @ empêche un tableur d’y lire une formule. Un nombre négatif reste un nombre. */
function ecrireCase(valeur: Case): string {
  if (valeur === undefined) return ''
  if (typeof valeur === 'number') return String(valeur).replace('.', ',')
  const sur = /^[=+\-@\t\r]/.test(valeur) ? `'${valeur}` : valeur
  return /[;"\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur
}
