/** Une case d’un fichier ouvert ; absente : la case reste vide, une liste se joint par « | ». */
export type CaseOuverte = string | number | boolean | readonly string[] | undefined

/** Un numéro international : un tableur y lit un nombre, rien qu’il exécute. */
const TELEPHONE = /^\+\d{6,15}$/

/**
 * Un CSV pour les machines, tel que le demande le schéma national (RFC 4180) : virgule, point décimal, UTF-8 sans
 * marque d’ordre. Celui qu’un tableur français ouvre d’un double clic est dans `tableur.ts`.
 * @param colonnes Titres, dans l’ordre.
 */
export function ecrireCsvOuvert<C extends string>(
  colonnes: readonly C[],
  lignes: readonly Readonly<Partial<Record<C, CaseOuverte>>>[],
): string {
  const toutes = [
    colonnes.join(','),
    ...lignes.map((ligne) => colonnes.map((nom) => ecrireCase(ligne[nom])).join(',')),
  ]
  return `${toutes.join('\r\n')}\r\n`
}

/** Une apostrophe devant =, +, - ou @ empêche un tableur d’y lire une formule. Un nombre négatif reste un nombre. */
function ecrireCase(valeur: CaseOuverte): string {
  if (valeur === undefined) return ''
  if (typeof valeur === 'number' || typeof valeur === 'boolean') return String(valeur)
  const texte = typeof valeur === 'string' ? valeur : valeur.join('|')
  const sur = /^[=+\-@\t\r]/.test(texte) && !TELEPHONE.test(texte) ? `'${texte}` : texte
  return /[",\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur
}
