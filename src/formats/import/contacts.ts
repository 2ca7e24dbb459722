import { jugerCourriel, nomsConnus } from '../../domain/fiche/nominatif.ts'
import { brut, type Lecture } from './cases.ts'

const COURRIEL = /^[\w.+'-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i

/** Un numéro, écrit par paires. S’il y en a plusieurs, le premier fixe, et les autres sont dits. */
export function telephone(lecture: Lecture, colonne: string): string | undefined {
  const ecrit = brut(lecture, colonne)
  if (ecrit === undefined) return undefined
  const numeros = ecrit.split(/[/;,|]|\sou\s|\s-\s/).flatMap((numero) => lireNumero(numero) ?? [])
  const choisi = numeros.find((numero) => !/^0[67]/.test(numero)) ?? numeros[0]
  if (choisi === undefined)
    lecture.remarques.push(`${colonne} laissé de côté : ce n’est pas un numéro français`)
  else if (numeros.length > 1)
    lecture.remarques.push(`${colonne} : ${numeros.length} numéros, un seul est repris`)
  return choisi
}

/** « +33 (0)1 23… », « 0123… » : `01 23 45 67 89` ; un numéro court reste tel quel. */
function lireNumero(ecrit: string): string | undefined {
  const compose = ecrit
    .replace(/\(0\)/, '')
    .replace(/[\s.\u00a0\u202f()-]/g, '')
    .replace(/^(?:\+|00)33/, '0')
    .replace(/^(?:\+|00)(?:262|590|594|596)(?=\d{9}$)/, '0') // outre-mer : l’indicatif, puis le numéro sans son zéro
  if (/^0[1-9]\d{8}$/.test(compose)) return compose.replace(/(\d{2})(?=\d)/g, '$1 ')
  return /^(?:3\d{3}|1\d{2}|116\d{3})$/.test(compose) ? compose : undefined
}

/**
 * Les courriels de la structure. Celui qui désigne une personne, ou peut-être, est laissé de côté sans être cité : une
 * adresse écartée à tort se remet à la main.
 * @param motsDuLieu Nom et commune, pour reconnaître un courriel qui les porte.
 */
export function courriels(lecture: Lecture, colonne: string, motsDuLieu: string): string[] | undefined {
  const ecrits =
    brut(lecture, colonne)
      ?.split(/[|;,]|\s-\s|\s\/\s|\s+/)
      .filter(Boolean) ?? []
  const justes = ecrits.filter((courriel) => COURRIEL.test(courriel))
  const connus = nomsConnus([motsDuLieu], [])
  const gardes = justes.filter((courriel) => jugerCourriel(courriel, connus) === undefined)
  if (justes.length < ecrits.length)
    lecture.remarques.push(`${colonne} : une adresse illisible laissée de côté`)
  if (gardes.length < justes.length)
    lecture.remarques.push(`${colonne} : une adresse nominative laissée de côté`)
  return gardes.length ? [...new Set(gardes)] : undefined
}

/** Une adresse web ; la première si la case en porte plusieurs. */
export function site(lecture: Lecture, colonne: string): string | undefined {
  const ecrite = brut(lecture, colonne)
  if (ecrite === undefined) return undefined
  const juste = ecrite.split(/[|;]|,(?=https?:)/).find((adresse) => estAdresse(adresse.trim()))
  if (juste === undefined)
    lecture.remarques.push(`${colonne} laissé de côté : ce n’est pas une adresse de site`)
  return juste?.trim()
}

function estAdresse(adresse: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{}]+$/i.test(adresse) || !URL.canParse(adresse)) return false
  const { hostname, username, password } = new URL(adresse)
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(hostname) && !username && !password
}
