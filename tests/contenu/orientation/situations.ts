import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Situation } from '../../../src/domain/orientation/situation.ts'

/** Une demande au guichet, et ce qu’un médiateur répondrait. Les clés sont expliquées en tête de situations-nord.yaml. */
export interface Cas {
  depuis: string
  situation: Situation
  attendu: string[]
  aussi: string[]
  parceQue: string
  part: 'reglage' | 'rapport'
  /** Jour de la demande, quand il compte. */
  le?: string
}

/** « anciennes » : les 69 premières ; « nord » et « sud » : l’examen écrit sans avoir lancé le calcul. */
export type Jeu = 'anciennes' | 'nord' | 'sud'

type Ecrite = Situation & Omit<Cas, 'situation' | 'aussi'> & { aussi?: string[] }

export async function lireSituations(jeu: Jeu): Promise<Cas[]> {
  const ecrites = parse(
    await readFile(`tests/contenu/orientation/situations-${jeu}.yaml`, 'utf8'),
  ) as Ecrite[]
  return ecrites.map(({ depuis, attendu, aussi = [], parceQue, part, le, ...situation }) => ({
    depuis,
    situation,
    attendu,
    aussi,
    parceQue,
    part,
    ...(le ? { le } : {}),
  }))
}
