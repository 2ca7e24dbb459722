/** Une licence, telle qu’un paquet de données la nomme. */
export interface Licence {
  name: string
  title: string
  path: string
}

/** Texte de chaque licence que citent les sources, par le nom qu’elles lui donnent. */
export const LICENCES: Readonly<Record<string, Licence>> = {
  ODbL: {
    name: 'ODbL-1.0',
    title: 'Open Database License 1.0 (ODbL)',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  'Licence Ouverte 2.0': {
    name: 'etalab-2.0',
    title: 'Licence Ouverte 2.0 (Etalab)',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
}

/** La licence d’un fichier : une seule source partagée à l’identique (ODbL) l’impose à tout le fichier. */
export function licenceDe(noms: readonly string[]): Licence {
  return LICENCES[noms.includes('ODbL') ? 'ODbL' : 'Licence Ouverte 2.0']!
}
