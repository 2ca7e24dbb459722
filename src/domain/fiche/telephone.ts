/** Numéro français écrit comme on le lit : `01 23 45 67 89`, `+33 1 23 45 67 89`, ou court : `3939`, `115`. */
export const FORME_TELEPHONE = /^(?:(?:0|\+33 ?)[1-9](?:[ .]?\d{2}){4}|3\d{3}|1\d{2,3}|116\d{3})$/

/** Numéro pour un lien `tel:` : `+33123456789`, ou le numéro court tel quel. */
export function telephoneInternational(numero: string): string {
  const chiffres = numero.replace(/[^\d+]/g, '')
  return chiffres.startsWith('0') ? `+33${chiffres.slice(1)}` : chiffres
}

/** Numéro à lire, par paires : `01 23 45 67 89`. Les espaces sont insécables. */
export function telephoneLisible(numero: string): string {
  const national = telephoneInternational(numero).replace(/^\+33/, '0')
  return national.length === 10 ? national.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : national
}
