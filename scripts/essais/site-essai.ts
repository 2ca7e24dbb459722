/** Le site d’essai : ce qu’il montre, le jour où il est construit, et où. Un seul endroit pour toutes les commandes. */
export const CONTENU = 'tests/fixtures/departement/content'
export const SORTIE = 'dist-essai'
/** Un mardi ; toutes les fiches du Val-d’Exemple sont datées de ce jour au plus tard. */
export const CONSTRUIT_LE = '2026-03-31'
