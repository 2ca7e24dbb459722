import { parseDocument, type Document } from 'yaml'
import type { Position } from '../anomalie.ts'
import { fautesDeCle } from './cles.ts'
import { crochetsSeuls } from './crochets.ts'
import { diesesQuiCoupent } from './dieses.ts'
import { direFauteYaml, ILLISIBLE } from './fautes-yaml.ts'
import { decouperEnJetons, type FauteDEcriture } from './jetons.ts'
import { fautesDeLigne } from './lignes.ts'
import { tropProfond } from './profondeur.ts'
import { fautesDeSigne } from './signes.ts'

/** Une faute d’écriture et sa place. */
export type FauteSituee = Position & { message: string }

/** Un texte YAML bien écrit et la place de chacun de ses décalages, ou ses fautes. */
export type Ecriture = { doc: Document; a: (decalage: number) => Position } | { fautes: FauteSituee[] }

/** Au-delà, on ne cherche pas d’autres fautes : elles ne seraient pas montrées. */
const ASSEZ = 20

/** Lit l’écriture d’une fiche, sans regarder ce qu’elle dit. */
export function lireEcriture(texte: string): Ecriture {
  const jetons = decouperEnJetons(texte)
  const debuts = [0, ...[...texte.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const a = (decalage: number): Position => {
    let [ligne, apres] = [0, debuts.length]
    while (apres - ligne > 1) {
      const milieu = (ligne + apres) >> 1
      if (debuts[milieu]! <= decalage) ligne = milieu
      else apres = milieu
    }
    return { ligne: ligne + 1, colonne: decalage - debuts[ligne]! + 1 }
  }
  const situer = (fautes: FauteDEcriture[]) => fautes.map((faute) => ({ ...a(faute.decalage), ...faute }))
  const profonde = tropProfond(jetons, texte)
  if (profonde) return { fautes: situer([profonde]).map(nue) }
  const vues = situer([
    ...tabulations(texte),
    ...diesesQuiCoupent(jetons, texte),
    ...fautesDeSigne(jetons, texte),
    ...fautesDeLigne(jetons, texte),
  ])
  // Un dièse a pu avaler le crochet : c’est lui qu’on montre.
  vues.push(...situer(crochetsSeuls(jetons)).filter((faute) => !cachee(faute, vues)))
  if (vues.length > ASSEZ) return { fautes: vues.map(nue) }
  // Le moteur n’écrit rien lui-même : ses avertissements passeraient, en anglais, devant nos messages.
  const doc = parseDocument(texte, { prettyErrors: false, version: '1.2', logLevel: 'error' })
  const illisibles = situer(
    [...doc.errors, ...doc.warnings].map((faute) => ({
      decalage: faute.pos[0],
      message: direFauteYaml(faute),
    })),
  ).filter((faute) => !cachee(faute, vues))
  const fautes = [...vues, ...sansSuite(illisibles)]
  if (!fautes.length) fautes.push(...situer(fautesDeCle(doc)))
  return fautes.length ? { fautes: fautes.map(nue) } : { doc, a }
}

/** Dit si une faute déjà vue, sur la même ligne ou un peu plus haut, explique celle-ci. */
function cachee({ ligne }: FauteSituee, vues: (FauteSituee & { cache?: number })[]): boolean {
  return vues.some((vue) => vue.ligne <= ligne && ligne <= vue.ligne + (vue.cache ?? 0))
}

/** De lignes illisibles qui se suivent, la première seule est fautive : ensuite, le moteur n’y comprend plus rien. */
function sansSuite(fautes: FauteSituee[]): FauteSituee[] {
  return fautes.filter(({ ligne, message }, i) => {
    const avant = fautes[i - 1]
    return message !== ILLISIBLE || avant?.message !== message || ligne > avant.ligne + 1
  })
}

function nue({ ligne, colonne, message }: FauteSituee): FauteSituee {
  return { ligne, colonne, message }
}

function tabulations(texte: string): FauteDEcriture[] {
  return [...texte.matchAll(/^([^\t\n]*)\t/gm)].map(({ index, 1: avant = '' }) => ({
    decalage: index + avant.length,
    message: 'Une tabulation se cache ici. Remplacez-la par des espaces.',
  }))
}
