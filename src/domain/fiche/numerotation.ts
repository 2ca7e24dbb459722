/**
 * Le plan français de numérotation (Arcep, décision n° 2018-0881 modifiée) : quels numéros existent, comment on les
 * appelle et comment on les groupe.
 */

/** Un numéro du plan. `appel` : pour un lien `tel:` ; `groupes` : ses chiffres comme on les dit. */
export interface Numero {
  appel: string
  groupes: string[]
}

/** Indicatif de la France hexagonale. */
export const FRANCE = '33'
/** Chiffres du numéro après l’indicatif du pays, hors de l’Hexagone : départements puis collectivités d’outre-mer. */
export const OUTRE_MER: Record<string, RegExp> = {
  '262': /^(?:26[239]|69[23]|639)\d{6}$/,
  '590': /^(?:590|69[01])\d{6}$/,
  '594': /^[56]94\d{6}$/,
  '596': /^(?:596|69[67])\d{6}$/,
  '508': /^(?:[2-9]\d{5}|708\d{6})$/,
  '681': /^\d{6}$/,
  '687': /^\d{6}$/,
  '689': /^\d{8}$/,
}
const URGENCES = ['15', '17', '18', '112', '114', '115', '119', '191', '196', '197']
/** Assistance des opérateurs (10YT), services (3BPQ), intérêt social (116XYZ), renseignements (118XYZ). */
const COURTS = /^(?:10\d{2}|3\d{3}|11[68]\d{3})$/

/** Le numéro du plan que désignent ces chiffres. @param compose Chiffres seuls, `+` devant l’indicatif d’un pays. */
export function lireNumero(compose: string): Numero | undefined {
  if (URGENCES.includes(compose)) return { appel: compose, groupes: [compose] }
  if (COURTS.test(compose)) return { appel: compose, groupes: grouper(compose, compose.length / 2) }
  if (/^0[1-9]\d{8}$/.test(compose)) return national(compose.slice(1))
  if (compose.startsWith(`+${FRANCE}`))
    return /^[1-9]\d{8}$/.test(compose.slice(3)) ? national(compose.slice(3)) : undefined
  const [pays, reste] = [compose.slice(1, 4), compose.slice(4)]
  if (!compose.startsWith('+') || !OUTRE_MER[pays]?.test(reste)) return undefined
  if (reste.length === 9) return national(reste)
  const groupes = grouper(reste, 2)
  return { appel: compose, groupes: pays === '508' ? ['05', '08', ...groupes] : [`+${pays}`, ...groupes] }
}

/** Un numéro à dix chiffres, sans son zéro : son indicatif dépend de ses premiers chiffres. */
function national(chiffres: string): Numero {
  if (chiffres.startsWith('508'))
    return { appel: `+508${chiffres.slice(3)}`, groupes: grouper(`0${chiffres}`, 2) }
  const pays = Object.keys(OUTRE_MER).find((indicatif) => OUTRE_MER[indicatif]!.test(chiffres)) ?? FRANCE
  const numero = `0${chiffres}`
  const groupes =
    pays !== FRANCE
      ? [numero.slice(0, 4), ...grouper(numero.slice(4), 2)]
      : chiffres.startsWith('8')
        ? ['0', ...grouper(chiffres, 3)]
        : grouper(numero, 2)
  return { appel: `+${pays}${chiffres}`, groupes }
}

function grouper(chiffres: string, taille: number): string[] {
  const groupes: string[] = []
  for (let i = 0; i < chiffres.length; i += taille) groupes.push(chiffres.slice(i, i + taille))
  return groupes
}
