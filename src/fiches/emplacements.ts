/**
 * Où le contenu se lit et où le site se construit, pour toute commande : `CONTENU` et `SORTIE` les changent, comme
 * dans `CONTENU=tests/fixtures/petit/content SORTIE=dist-petit npm run build`. Chemins depuis la racine du projet.
 */
export function dossierDuContenu(): string {
  return process.env.CONTENU || 'content'
}

/** @returns le dossier du site construit ; `dist` si `SORTIE` ne dit rien. */
export function dossierDeSortie(): string {
  return process.env.SORTIE || 'dist'
}
