import { SIGNE_INVISIBLE } from '../../../src/domain/fiche/texte.ts'
import type { ChampDeTicket, Modele } from './champs.ts'
import { MODELES } from './modeles.ts'

/** Ce que dit un ticket : champ → réponse, `undefined` quand il est resté vide. */
export interface Ticket {
  modele: Modele
  reponses: ReadonlyMap<string, string | readonly string[]>
}
/** Un ticket qu’on ne peut pas suivre, et ce qu’il faut y changer. */
export interface Refus {
  refus: string[]
}

/** La forge garde 65 536 caractères d’un ticket ; un formulaire rempli en a dix fois moins. */
const CARACTERES_AU_PLUS = 20_000
/** Ce que la forge écrit sous un titre resté sans réponse. */
const SANS_REPONSE = ['', '_No response_', 'None']
const AUTRES_TITRES = 'Ne changez pas les titres, et n’écrivez pas de ligne qui commence par ###.'

/**
 * Lit un ticket né d’un formulaire. Les titres doivent être ceux du formulaire, tous, dans l’ordre et une seule fois :
 * une réponse qui en imite un se voit.
 * @param corps Le texte du ticket, écrit par n’importe qui.
 * @returns `undefined` si le ticket n’est pas né d’un formulaire.
 */
export function lireTicket(corps: string): Ticket | Refus | undefined {
  const modele = MODELES.find(({ champs }) => premierTitre(corps) === champs[0]!.titre)
  if (!modele) return undefined
  if (corps.length > CARACTERES_AU_PLUS)
    return { refus: ['Ce ticket est trop long. Répondez en quelques mots.'] }
  if (SIGNE_INVISIBLE.test(corps.replace(/[\r\t]/g, '')))
    return { refus: ['Un caractère invisible se cache dans ce ticket. Retapez la réponse où il se trouve.'] }
  const parties = decouper(corps)
  const titres = parties.map(({ titre }) => titre)
  const attendus = modele.champs.map(({ titre }) => titre)
  if (titres.join('\n') !== attendus.join('\n'))
    return { refus: [`Ce ticket n’a plus la forme du formulaire « ${modele.titre} ». ${AUTRES_TITRES}`] }
  const lues = modele.champs.map((champ, i) => ({ champ, lue: lireReponse(champ, parties[i]!.reponse) }))
  const refus = lues.flatMap(({ champ, lue }) => ('refus' in lue ? [`${champ.titre} : ${lue.refus}`] : []))
  if (refus.length) return { refus }
  return {
    modele,
    reponses: new Map(
      lues.flatMap(({ champ, lue }) =>
        'valeur' in lue && lue.valeur !== undefined ? [[champ.id, lue.valeur] as const] : [],
      ),
    ),
  }
}

interface Partie {
  titre: string
  reponse: string
}

const TITRE = /^### (.*)$/

function premierTitre(corps: string): string | undefined {
  const ligne = corps
    .slice(0, 1000)
    .split(/\r?\n/)
    .find((une) => une.trim() !== '')
  return TITRE.exec(ligne ?? '')?.[1]?.trim()
}

function decouper(corps: string): Partie[] {
  const parties: { titre: string; lignes: string[] }[] = []
  for (const ligne of corps.split(/\r\n|\r|\n/)) {
    const titre = TITRE.exec(ligne)?.[1]
    if (titre === undefined) parties[parties.length - 1]?.lignes.push(ligne)
    else parties.push({ titre: titre.trim(), lignes: [] })
  }
  return parties.map(({ titre, lignes }) => ({ titre, reponse: lignes.join('\n').trim() }))
}

/** La réponse à un champ, ou ce qui ne va pas. */
export type Lue = { valeur: string | readonly string[] | undefined } | { refus: string }

/** @param reponse Ce qui est écrit sous le titre, sans blancs autour. */
export function lireReponse({ sorte, valeurs = [], requis = false }: ChampDeTicket, reponse: string): Lue {
  if (SANS_REPONSE.includes(reponse))
    return requis ? { refus: 'il manque la réponse.' } : { valeur: undefined }
  if (sorte === 'lignes') return { valeur: sansCloture(reponse) }
  if (reponse.includes('\n')) return { refus: 'répondez sur une seule ligne.' }
  if (sorte === 'ligne') return { valeur: reponse }
  if (sorte === 'liste') return { valeur: reponse.split(/[\s,;]+/).filter(Boolean) }
  if (sorte === 'choix')
    return valeurs.includes(reponse) ? { valeur: reponse } : { refus: 'choisissez une réponse de la liste.' }
  const choisies = choixDits(reponse, valeurs)
  return choisies ? { valeur: choisies } : { refus: 'choisissez des réponses de la liste.' }
}

/** « Gratuit, Payant » : une valeur peut contenir une virgule, la plus longue l’emporte. */
function choixDits(reponse: string, valeurs: readonly string[]): string[] | undefined {
  if (reponse === '') return []
  const trouvee = [...valeurs]
    .sort((a, b) => b.length - a.length)
    .find((valeur) => reponse === valeur || reponse.startsWith(`${valeur}, `))
  if (trouvee === undefined) return undefined
  const suite = choixDits(reponse.slice(trouvee.length + 2), valeurs)
  return suite && [...new Set([trouvee, ...suite])]
}

/** Des lignes collées entre deux ``` se lisent sans eux. */
function sansCloture(reponse: string): string {
  return /^```[a-z]*\n([^]*)\n```$/.exec(reponse)?.[1] ?? reponse
}
