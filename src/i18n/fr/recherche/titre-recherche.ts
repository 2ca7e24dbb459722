/** Ce qui est demandé à la liste des lieux, déjà en mots. */
export interface DemandeEnMots {
  /** « Faire ma déclaration d’impôts ». */
  besoin?: string | undefined
  /** Mots cherchés dans les noms, tels qu’écrits ; ne comptent que sans besoin. */
  mots: readonly string[]
  /** « près de Roanne », « près de vous ». */
  pres?: string | undefined
  /** Libellés des filtres, comme à côté de leur case. */
  filtres: readonly string[]
}

const FILTRES_DITS = 2

/** « Faire ma déclaration d’impôts près de Roanne, lieux ouverts le samedi » ; vide si rien n’est demandé. */
export function titreDeLaDemande({ besoin, mots, pres, filtres }: DemandeEnMots): string {
  const cherches = besoin || mots.length === 0 ? '' : `pour «\u00a0${mots.join(' ')}\u00a0»`
  const ou = [cherches, pres].filter(Boolean).join(' ')
  const dits = filtres.slice(0, FILTRES_DITS).map(accorder)
  const autres = filtres.length - dits.length
  if (autres > 0) dits.push(autres === 1 ? '1 autre filtre' : `${autres} autres filtres`)
  if (besoin) return [[besoin, ou].filter(Boolean).join(' '), ...enTete('lieux ', dits)].join(', ')
  return enTete('Lieux ', [...(ou ? [ou] : []), ...dits]).join(', ')
}

/** Le premier de la liste porte le mot ; une liste vide reste vide. */
function enTete(mot: string, [premier, ...suite]: readonly string[]): string[] {
  return premier === undefined ? [] : [mot + premier, ...suite]
}

/** Le libellé d’une case, à sa place après « lieux » : « Ouvert le samedi » devient « ouverts le samedi ». */
function accorder(libelle: string): string {
  if (/^(?:France|Aidants)/.test(libelle)) return libelle
  return (libelle.charAt(0).toLowerCase() + libelle.slice(1)).replace(/^(gratuit|ouvert|accessible)\b/, '$1s')
}
