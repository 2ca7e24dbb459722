import { communeDesignee, suggererCommunes } from '../../../domain/espace/communes.ts'
import { sansAccents } from '../../../domain/fiche/texte.ts'
import { racinesDe } from '../../../domain/recherche/mots.ts'
import type { Carte, Commune } from '../../schemas/carte.ts'

const PROPOSITIONS = 3

/** Où chercher une commune. `departement` : son nom, que certains écrivent à côté de celui de la commune. */
export interface OuChercher {
  carte: Carte
  departement?: string | undefined
}

/** Les codes de la même fiche : ils départagent deux communes. */
interface Codes {
  code_insee?: string | undefined
  code_postal?: string | undefined
}

/** Le nom à écrire, cherché comme la recherche le cherche : d’abord parmi les communes du code, puis ailleurs. */
export function remedeDeCommune(ecrit: string, { code_postal, code_insee }: Codes, ou: OuChercher): string {
  const communes = [...ou.carte.communes].sort((a, b) => b.population - a.population)
  const duCode = communes.filter(
    ({ code, codes_postaux }) =>
      code === code_insee || (code_postal !== undefined && codes_postaux.includes(code_postal)),
  )
  const noms = ecritures(ecrit, ou.departement)
  const proposees = estDAilleurs(code_postal, communes)
    ? []
    : duCode.length
      ? [proposer(duCode, noms), proposer(communes, noms).filter((c) => contient(c, noms))].find(
          (l) => l.length,
        )
      : proposer(communes, noms)
  const [premiere] = proposees ?? []
  if (!premiere) return 'Écrivez le nom officiel de la commune.'
  if (premiere.anciennes.some((nom) => plier(nom) === plier(ecrit)))
    return `Elle fait partie de « ${premiere.nom} » : écrivez ce nom.`
  const cites = proposees!.map(({ nom }) => `« ${nom} »`).join(', ')
  return `Vouliez-vous dire ${cites.replace(/, ([^,]*)$/, ' ou $1')} ?`
}

/** Dit si un code postal est d’un autre département : lui ressembler ne suffit plus pour être proposé. */
function estDAilleurs(codePostal: string | undefined, communes: Commune[]): boolean {
  const debut = codePostal?.slice(0, 2)
  return (
    debut !== undefined &&
    !communes.some(({ codes_postaux }) => codes_postaux.some((code) => code.startsWith(debut)))
  )
}

/** La commune désignée par la première écriture qui en trouve, ou les plus proches. */
function proposer(communes: Commune[], noms: string[]): Commune[] {
  for (const nom of noms) {
    const designee = communeDesignee(communes, nom)
    const trouvees = designee ? [designee] : suggererCommunes(communes, nom, PROPOSITIONS)
    if (trouvees.length) return trouvees
  }
  return []
}

/** Dit si le nom d’une commune contient tous les mots écrits, sans qu’il faille corriger une lettre. */
function contient({ nom, anciennes }: Commune, noms: string[]): boolean {
  return [nom, ...anciennes].some((complet) =>
    noms.some((ecrit) => racinesDe(ecrit).every((mot) => racinesDe(complet).includes(mot))),
  )
}

/** Le nom tel qu’il est écrit, puis sans code, arrondissement, CEDEX ni département. */
function ecritures(ecrit: string, departement: string | undefined): string[] {
  const seul = ecrit
    .replace(/\([^)]*\)|\b(?:F-)?\d{5}\b/g, ' ')
    .replace(/\bcedex\b.*$/i, ' ')
    .replace(/,.*$/, '')
    .replace(/\s\d{1,2}\s*(?:er|[èe]me|e)?(?:\s+arr[a-z.]*)?\s*$/i, '')
    .replace(/^(Ste?)(?=\p{Lu})/u, '$1 ')
    .trim()
  const suffixe = departement && ` ${plier(departement)}`
  const fin =
    suffixe && plier(seul).endsWith(suffixe) && !/ (?:sur|en)$/.test(plier(seul).slice(0, -suffixe.length))
  return [ecrit, seul, ...(fin ? [seul.slice(0, -departement.length).replace(/[\s/|–—-]+$/, '')] : [])]
}

/** Un nom sans accents, apostrophes ni traits d’union : deux noms égaux ainsi sont le même. */
export function plier(nom: string): string {
  return sansAccents(nom).replace(/[’'-]/g, ' ')
}
