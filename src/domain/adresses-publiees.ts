/** Ce que les autres gardent d’un site : une page, un agenda, une carte de visite, des données. Le reste habille les pages. */
const FINS_PUBLIQUES = ['/', '.ics', '.vcf', '.json', '.csv', '.geojson', '.xml']
/** Ce que seules nos pages demandent, et ce qui change de nom avec le site. */
const INTERNES = [
  /^\/_astro\//,
  /^\/404(?:\.html|\/)$/,
  /^\/carte\//,
  /^\/lieux\/(?:recherche|alentours)\.json$/,
  /^\/(?:orienter|contribuer)\/donnees\.json$/,
  /^\/reseau\/maillage\/et-si\.json$/,
  /^\/langues\.json$/,
  /^\/agenda\/evenements\/conseiller-/, // une date de permanence passe, sa page avec elle
  /\/semaine\/$/, // une feuille du moment : elle s’efface quand plus personne ne vient
  /^\/sitemap-\w+\.xml$/,
]

/**
 * Les adresses d’un site construit que quelqu’un peut avoir imprimées, enregistrées ou copiées, triées.
 * @param fichiers Chemins depuis la racine du site : `lieux/index.html`, `agenda.ics`.
 */
export function adressesPubliques(fichiers: readonly string[]): string[] {
  return fichiers
    .map((fichier) => `/${fichier.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((adresse) => FINS_PUBLIQUES.some((fin) => adresse.endsWith(fin)))
    .filter((adresse) => !INTERNES.some((interne) => interne.test(adresse)))
    .toSorted()
}

/** Les adresses d’une liste écrite, une par ligne ; les lignes vides ne comptent pas. */
export function lireAdresses(texte: string): string[] {
  return texte.split(/\r?\n/).filter((ligne) => ligne !== '')
}

/** Les adresses publiées un jour qui ne répondent plus. */
export function adressesPerdues(publiees: readonly string[], servies: readonly string[]): string[] {
  const repondent = new Set(servies)
  return publiees.filter((adresse) => !repondent.has(adresse))
}
