import { JOURS } from './calendrier.ts'
import { simplifierHoraires } from './ecritures-horaires.ts'
import { ecrireJour, lireJour, LONGUEUR_D_UN_JOUR, type Lecture } from './grammaire-horaires.ts'

/** La clé où une fiche écrit en une phrase ce que les heures ne disent pas. */
export type ClePhrase = 'precision_horaires' | 'inscription'

/** Un lieu peut n’avoir pas de ligne ce jour-là ; un événement a toujours des heures. */
const AILLEURS: Record<ClePhrase, string> = {
  precision_horaires: 'Supprimez cette ligne et écrivez-le dans « precision_horaires »',
  inscription: 'Écrivez ici les heures, et cela dans « inscription »',
}

/** Ce qui n’est pas une heure, et se dit en une phrase. */
const PHRASE =
  /\br\.? ?d\.? ?v\b|rendez[- ]?vous|vacances?|scolaires?|f[ée]ri[ée]s?|hors |sauf |selon |variable|inscription|t[ée]l[ée]phon|appel|demande|[ée]t[ée](?![a-zà-ÿ])|hiver|affluence|consult|voir |inconnu|renseign|confirmer|pr[ée]ciser|d[ée]finir/i
const MOMENT =
  /^(?:toute )?(?:le |la |l[’'])?(?:matin|midi|apr[èe]s[- ]midi|soir|journ[ée]e|matin[ée]e)s?(?![a-z])/i
const UNE_SUR_DEUX =
  /(?:une? |1 )?(?:semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? sur (?:deux|2)|(?:quinze|15) jours|quinzaine/i
const UN_BORD = /^(?:à partir de|a partir de|dès|des|depuis|jusqu[’']?[àa]?) ?\d/i
const UN_JOUR = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/i

/**
 * Lit les horaires d’un jour comme `lireJour`. Quand ils ne sont pas compris, la faute propose la ligne à écrire, ou
 * dit où écrire ce qui n’est pas une heure.
 */
export function lireJourEcrit(jour: number, texte: string, cle: ClePhrase): Lecture {
  const lu = lireJour(jour, texte)
  if ('creneaux' in lu || texte.length > LONGUEUR_D_UN_JOUR) return lu
  const faute = remede(jour, texte.replace(/\s+/g, ' ').trim(), cle)
  return faute === undefined ? lu : { faute }
}

function remede(jour: number, texte: string, cle: ClePhrase): string | undefined {
  const pasCompris = `« ${texte} » n’est pas compris.`
  if (UNE_SUR_DEUX.test(texte))
    return `${pasCompris} Dites lesquelles : (semaines paires) ou (semaines impaires).`
  if (PHRASE.test(texte)) {
    if (!/\d ?h|\d:\d/.test(texte)) return `« ${texte} » n’est pas une heure. ${AILLEURS[cle]}.`
    const heures = plagesSeules(jour, texte)
    return `${pasCompris} Gardez ici les heures${heures && ` : ${heures}`}. Écrivez le reste dans « ${cle} ».`
  }
  const simple = simplifierHoraires(texte)
  const propose = proposer(jour, simple) ?? apresMinuit(jour, simple)
  if (propose) return `${pasCompris} Écrivez : ${propose}.`
  if (MOMENT.test(texte) && !/\d/.test(texte)) {
    const sinon = cle === 'inscription' ? '' : ` Si vous ne les savez pas : ${minuscule(AILLEURS[cle])}.`
    return `« ${texte} » ne dit pas les heures. Écrivez par exemple : 9h-12h.${sinon}`
  }
  if (UN_BORD.test(texte)) return `${pasCompris} Écrivez l’heure d’ouverture et celle de fermeture : 9h-12h.`
  if (/^ferm/i.test(texte)) return `${pasCompris} N’écrivez que les heures d’ouverture : 9h-12h.`
  if (UN_JOUR.test(texte.replace(/\([^)]*\)/g, '')))
    return `${pasCompris} Écrivez une ligne par jour, avec ses heures seules : 9h-12h.`
  return undefined
}

function minuscule(texte: string): string {
  return texte.charAt(0).toLowerCase() + texte.slice(1)
}

/** La ligne telle que `lireJour` la comprend, ou rien. */
function proposer(jour: number, texte: string): string | undefined {
  const lu = lireJour(jour, texte)
  return 'creneaux' in lu ? ecrireJour(lu.creneaux) : undefined
}

/** « 20h-2h » continue le lendemain. */
function apresMinuit(jour: number, texte: string): string | undefined {
  const [, debut, fin] = /^((?:1[2-9]|2\d)h\d*)-(0?[1-6]h\d*)$/.exec(texte) ?? []
  const soir = debut && proposer(jour, `${debut}-24h`)
  const nuit = fin && proposer((jour + 1) % 7, `0h-${fin}`)
  return soir && nuit && `${soir}, et ${nuit} sur la ligne du ${JOURS[(jour + 1) % 7]}`
}

/** Les plages d’une phrase : « 9h-12h sur rendez-vous » donne « 9h-12h ». Vide si une condition s’y mêle. */
function plagesSeules(jour: number, texte: string): string {
  if (/pair|mois/i.test(texte)) return ''
  const plages = simplifierHoraires(texte).match(/\d{1,2}h\d{0,2}-\d{1,2}h\d{0,2}/g) ?? []
  return (plages.length && proposer(jour, plages.join(', '))) || ''
}
