import { entetes, entetesSansCadre, RUBRIQUE_A_INTEGRER } from '../domain/politique.ts'

/**
 * Le fichier `_headers` que lisent Netlify et Cloudflare Pages. Une règle s’ajoute aux autres sans les remplacer : le
 * cadre est donc refusé rubrique par rubrique, sauf à celle que d’autres sites montrent.
 * @param chemins Chemin de chaque page, `''` pour l’accueil, `lieux/x/`.
 */
export function versEntetes(chemins: readonly string[]): string {
  const rubriques = [...new Set(chemins.map((chemin) => chemin.replace(/^\//, '').split('/')[0]!))].sort()
  const fermees = rubriques.filter((rubrique) => rubrique !== RUBRIQUE_A_INTEGRER)
  return [
    regle('/*', entetes()),
    ...fermees.map((rubrique) => regle(adresse(rubrique), entetesSansCadre())),
  ].join('\n')
}

/** `/lieux/*` ; l’accueil et la page d’erreur n’ont rien sous elles. */
function adresse(rubrique: string): string {
  if (rubrique === '404') return '/404.html'
  return rubrique === '' ? '/' : `/${rubrique}/*`
}

function regle(adresse: string, entetes: Readonly<Record<string, string>>): string {
  return [adresse, ...Object.entries(entetes).map(([nom, valeur]) => `  ${nom}: ${valeur}`), ''].join('\n')
}
