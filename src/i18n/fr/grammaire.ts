import { sansAccents } from '../../domain/fiche/texte.ts'

/** La grammaire du français, une seule fois. Elle ne parle d’aucun écran : tout ce qui écrit en français l’emploie. */

/** Le mot accordé à un nombre. Le pluriel commence à deux : « 0 lieu », « 1,9 lieu », « 2 lieux ». */
export function accord(nombre: number, un: string, plusieurs: string): string {
  return nombre >= 2 ? plusieurs : un
}

/** « 1 lieu », « 2 lieux », « 12 500 lieux » : les milliers se séparent par une espace insécable. */
export function pluriel(nombre: number, un: string, plusieurs: string): string {
  const milliers = nombre < 1000 ? `${nombre}` : nombre.toLocaleString('fr-FR').replace(/\s/g, '\u00a0')
  return `${milliers} ${accord(nombre, un, plusieurs)}`
}

/** « a », « a et b », « a, b et c » ; vide si la liste l’est. */
export function enumerer(mots: readonly string[], lien: 'et' | 'ou' | 'ni' = 'et'): string {
  if (mots.length < 2) return mots.join('')
  return `${mots.slice(0, -1).join(', ')} ${lien} ${mots[mots.length - 1]}`
}

/** « écrire » devient « Écrire » : les capitales gardent leur accent. */
export function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1)
}

/** « Écrire » devient « écrire » ; un sigle reste un sigle : « CV ». */
export function minuscule(texte: string): string {
  return /^\p{Lu}{2}/u.test(texte) ? texte : texte.charAt(0).toLowerCase() + texte.slice(1)
}

/** La lettre sous laquelle un nom se range dans une liste : « Écotay » est à « E ». */
export function initiale(nom: string): string {
  return majuscule(sansAccents(nom)).charAt(0)
}

/** « de mars », « d’août ». */
export function de(mot: string): string {
  return estElide(mot) ? `d’${mot}` : `de ${mot}`
}

/** « de Feurs », « d’Unieux », « du Chambon », « des Noës », « de La Fouillouse » : l’article d’un nom se contracte. */
export function deNom(nom: string): string {
  return deDevant(nom).join('')
}

/** Comme `deNom`, en deux morceaux, pour montrer le nom autrement que ce qui le précède : « du », « Chambon ». */
export function deDevant(nom: string): [de: string, nom: string] {
  if (nom.startsWith('Le ')) return ['du ', nom.slice(3)]
  if (nom.startsWith('Les ')) return ['des ', nom.slice(4)]
  return [estElide(nom) ? 'd’' : 'de ', nom]
}

/** « à Feurs », « au Chambon », « aux Noës », « à La Fouillouse ». */
export function aNom(nom: string): string {
  if (nom.startsWith('Le ')) return `au ${nom.slice(3)}`
  if (nom.startsWith('Les ')) return `aux ${nom.slice(4)}`
  return `à ${nom}`
}

/** Mots sans élision, malgré leur première lettre. Les formes sont sans accents : `heros`, « le héros ». */
const NON_ELIDES = [
  /^h(?:ache|aie|alle|alte|ameau|andicap|angar|aricot|asard|aut|avre|eros|etre|ibou|ors|oux|uit)(?:e?e?s?|x|eurs?|aines?|iemes?)$/,
  /^y(?=[aeiou])(?!eux$|euse$|onne$|erres$)/, // « de yaourt », mais « d’Yvetot », « d’yeux », « de l’Yonne »
  /^(?:onze|onzieme|oui|ouistiti)s?$/,
]

/** Dit si « de » s’élide : voyelle, « y » voyelle ou « h » muet. */
function estElide(mot: string): boolean {
  const premier = /^[a-z]*/.exec(sansAccents(mot))![0]
  return /^[aeiouyh]/.test(premier) && !NON_ELIDES.some((motif) => motif.test(premier))
}
