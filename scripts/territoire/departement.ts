/** Ce qu’on sait d’un département sans rien deviner : son nom, sa grammaire, son heure, ses jours fériés. */
import type { FerieLocal } from '../../src/domain/temps/feries.ts'
import type { Decoupage } from '../carte/sources.ts'

export interface Departement {
  code: string
  nom: string
  region: string
  /** « dans le Cantal » */
  dans: string
  /** « du Cantal » */
  du: string
  /** Ce qui n’est pas l’heure ni le calendrier de Paris. */
  fuseau?: string
  feries?: FerieLocal[]
  /** Il a des jours fériés que nous ne savons pas écrire. */
  feriesInconnus?: string
}

/** « dans » et « de », selon l’article que l’Insee donne au nom. */
const LIAISONS: Record<number, [dans: string, du: string]> = {
  0: ['en ', 'de '],
  1: ['en ', 'd’'],
  2: ['dans le ', 'du '],
  3: ['dans la ', 'de la '],
  4: ['dans les ', 'des '],
  5: ['dans l’', 'de l’'],
}
/** Là où l’usage ne suit pas l’article. */
const DANS: Record<string, string> = {
  '2A': 'en ',
  '2B': 'en ',
  75: 'à ',
  971: 'en ',
  972: 'en ',
  973: 'en ',
  974: 'à ',
  976: 'à ',
}
const ABOLITION = 'Abolition de l’esclavage'
/** Fuseaux : base IANA. Jours fériés : code du travail, art. L. 3422-2. */
const OUTRE_MER: Record<string, { fuseau: string; le?: string }> = {
  971: { fuseau: 'America/Guadeloupe', le: '05-27' },
  972: { fuseau: 'America/Martinique', le: '05-22' },
  973: { fuseau: 'America/Cayenne', le: '06-10' },
  974: { fuseau: 'Indian/Reunion', le: '12-20' },
  975: { fuseau: 'America/Miquelon' },
  976: { fuseau: 'Indian/Mayotte', le: '04-27' },
  977: { fuseau: 'America/St_Barthelemy', le: '10-09' },
  978: { fuseau: 'America/Marigot' },
  986: { fuseau: 'Pacific/Wallis' },
  987: { fuseau: 'Pacific/Tahiti' },
  988: { fuseau: 'Pacific/Noumea' },
}
/** Code du travail, art. L. 3134-13 : le vendredi saint n’y est férié que dans certaines communes. */
const ALSACE_MOSELLE = ['57', '67', '68']

/**
 * @param demande Ce que la personne a écrit : `15`, `2a`, `974`.
 * @throws {Error} si ce n’est pas un département ; le message dit quoi écrire.
 */
export function choisirDepartement(demande: string, decoupage: Decoupage): Departement {
  const code = demande.trim().toUpperCase()
  const trouve = decoupage.departements.find((d) => d.code === code)
  if (!trouve)
    throw new Error(`« ${demande} » n’est pas le code d’un département. ${remede(code, decoupage)}`)
  const [dans, du] = LIAISONS[trouve.typeLiaison] ?? LIAISONS[0]!
  const nom = trouve.nom.replaceAll("'", '’')
  const ailleurs = OUTRE_MER[code]
  return {
    code,
    nom,
    region: decoupage.regions.find((r) => r.code === trouve.region)?.nom.replaceAll("'", '’') ?? '',
    dans: (DANS[code] ?? dans) + nom,
    du: du + nom,
    ...(ailleurs && { fuseau: ailleurs.fuseau }),
    ...(ailleurs?.le && { feries: [{ nom: ABOLITION, le: ailleurs.le }] }),
    ...(ailleurs && !ailleurs.le && { feriesInconnus: 'ceux de la collectivité' }),
    ...(ALSACE_MOSELLE.includes(code) && {
      feriesInconnus: 'le 26 décembre, et le vendredi saint là où il est férié',
    }),
  }
}

function remede(code: string, { departements }: Pick<Decoupage, 'departements'>): string {
  if (code === '20') return 'La Corse en a deux : écrivez 2A (Corse-du-Sud) ou 2B (Haute-Corse).'
  const avecZero = departements.find((d) => d.code === `0${code}`)
  if (avecZero) return `Écrivez ${avecZero.code} (${avecZero.nom}).`
  const nomme = departements.find((d) => plier(d.nom) === plier(code))
  if (nomme) return `Écrivez ${nomme.code} (${nomme.nom}).`
  return 'Exemples : 01, 15, 2A, 75, 974.'
}

function plier(nom: string): string {
  return nom.normalize('NFD').replace(/\p{M}/gu, '').replace(/\W/g, '').toLowerCase()
}
