import { sansAccents } from '../../fiche/texte.ts'
import { jetonsDe, type Jeton, type Mot } from '../mots.ts'
import type { IndexRecherche } from '../index/index-recherche.ts'
import type { Variante } from '../vocabulaire.ts'
import { estMotFrancais } from './mots-francais.ts'

/** Un mot du texte, et tout ce qu’il peut vouloir dire. */
export interface MotCherche extends Mot {
  variantes: Variante[]
  /** Rang parmi tous les jetons du texte, petits mots compris. */
  place: number
  /** Un trait d’union le lie au mot d’avant : « auto-école ». */
  lie: boolean
  /** C’est un mot français ordinaire : il ne suffit pas à désigner un lieu ou une commune. */
  francais: boolean
}

/** Comment lire un texte. */
export interface Lecture {
  /** La personne tape encore : le dernier mot n’est peut-être qu’un début. */
  enFrappe?: boolean | undefined
  /** La personne veut les mots tels qu’elle les a tapés : rien n’est corrigé. */
  telQuel?: boolean | undefined
}

const MOT_ENTIER = /^[a-z]{4,}$/

/** Découpe, recolle « fab lab », et cherche ce que chaque mot peut vouloir dire. */
export function lireMots(
  index: IndexRecherche,
  texte: string,
  lecture: Lecture,
): { mots: MotCherche[]; jetons: Jeton[] } {
  const { vocabulaire } = index
  const jetons = jetonsDe(texte)
  const mots: MotCherche[] = []
  jetons.forEach((jeton, place) => {
    if (jeton.vide) return
    const { ecrit, racine, debut, fin } = jeton
    const avant = mots[mots.length - 1]
    const colles = (avant?.racine ?? '') + racine
    if (
      avant?.place === place - 1 &&
      vocabulaire.connait(colles) &&
      !(vocabulaire.connait(avant.racine) && vocabulaire.connait(racine))
    ) {
      mots.pop()
      const entier = { ecrit: `${avant.ecrit} ${ecrit}`, racine: colles, debut: avant.debut, fin }
      mots.push({ ...entier, place, lie: false, variantes: vocabulaire.variantes(colles), francais: false })
      return
    }
    const lie = texte[debut - 1] === '-'
    const francais = MOT_ENTIER.test(racine) && estMotFrancais(index.motsFrancais, racine)
    const enFrappe = Boolean(lecture.enFrappe) && fin === texte.trimEnd().length
    if (francais && !enFrappe && !lecture.telQuel) {
      mots.push({ ecrit, racine, debut, fin, place, lie, francais, variantes: vocabulaire.enSuite(racine) })
      return
    }
    const exactes = lecture.telQuel
    const lues = exactes ? vocabulaire.exactes(racine) : vocabulaire.variantes(racine, enFrappe)
    const entier = sansAccents(ecrit) // trop court sans son « s », qui n’était peut-être pas un pluriel : « Pims »
    const variantes =
      lues.some(({ faible }) => !faible) || exactes || racine.length > 3
        ? lues
        : vocabulaire.variantes(entier)
    mots.push({ ecrit, racine, debut, fin, place, lie, francais, variantes })
  })
  return { mots, jetons }
}
