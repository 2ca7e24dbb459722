import { FRANCE, lireNumero, OUTRE_MER } from './numerotation.ts'

/** Ce qu’on tape d’un numéro recopié d’un site : chiffres, espaces de toutes largeurs, points, traits, parenthèses. */
export const FORME_TELEPHONE = /^\(?\s*\+?[\d\s().\-\u2010-\u2013/]*\d$/
/** Marques de sens d’écriture et espaces sans largeur, que les répertoires de téléphone laissent en copiant. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/

/**
 * Ce qui cloche dans un numéro de téléphone, sans majuscule ni point : « il a 8 chiffres, il en faut 10 ».
 * @returns `undefined` si le numéro existe au plan français de numérotation.
 */
export function fauteDeTelephone(numero: string): string | undefined {
  if (!FORME_TELEPHONE.test(numero)) {
    if (!/\d/.test(numero)) return 'il n’a pas de chiffres'
    return INVISIBLE.test(numero)
      ? 'un caractère invisible s’y cache, retapez-le'
      : 'gardez les chiffres d’un seul numéro, sans mots'
  }
  return fauteDeNumero(composer(numero))
}

/** Pourquoi ces chiffres ne sont pas un numéro du plan ; `undefined` s’ils en sont un. */
function fauteDeNumero(compose: string): string | undefined {
  if (lireNumero(compose)) return undefined
  const nombre = compose.replace('+', '').length
  const a = `il a ${nombre} chiffre${nombre > 1 ? 's' : ''}`
  if (nombre > 15) return 'il y en a deux, gardez-en un'
  if (compose.startsWith(`+${FRANCE}`)) {
    if (compose.startsWith(`+${FRANCE}0`)) return 'après +33, le premier 0 ne s’écrit pas'
    return `il a ${nombre - 2} chiffre${nombre > 3 ? 's' : ''} après +33, il en faut 9`
  }
  if (compose.startsWith('+')) {
    return OUTRE_MER[compose.slice(1, 4)]
      ? `ces chiffres n’existent pas après +${compose.slice(1, 4)}`
      : 'son indicatif n’est pas celui de la France'
  }
  if (compose.startsWith('00')) return 'aucun numéro ne commence ainsi'
  if (compose.startsWith('0')) return `${a}, il en faut 10`
  if (nombre <= 3) return 'aucun service ne répond à ce numéro court'
  if (nombre === 4) return 'un numéro à 4 chiffres commence par 10 ou par 3'
  if (nombre === 6) return 'un numéro à 6 chiffres commence par 116 ou par 118'
  if (nombre === 9) return 'il lui manque le 0 du début'
  return `${a} et ne commence pas par 0`
}

/** Numéro pour un lien `tel:` : `+33123456789`, ou le numéro court tel quel. */
export function telephoneInternational(numero: string): string {
  const compose = composer(numero)
  return lireNumero(compose)?.appel ?? compose
}

/**
 * Numéro à lire, groupé comme on le dit : `01 23 45 67 89`, `0 800 123 456`, `39 49`, `116 117`. Les espaces sont
 * insécables.
 */
export function telephoneLisible(numero: string): string {
  const compose = composer(numero)
  return (lireNumero(compose)?.groupes ?? [compose]).join('\u00a0')
}

/** Les chiffres à composer, `+` devant si l’on part de l’étranger. Le zéro entre parenthèses ne se compose pas après `+33`. */
function composer(numero: string): string {
  const sansZero = numero.replace(/^(\s*\(?\s*(?:\+|0\s*0)[\d\s().-]*?)\(\s*0\s*\)/, '$1')
  const chiffres = sansZero.replace(/\D/g, '')
  if (/^\s*\(?\s*\+/.test(numero)) return `+${chiffres}`
  return /^00[1-9]/.test(chiffres) ? `+${chiffres.slice(2)}` : chiffres
}
