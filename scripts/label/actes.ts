import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../src/domain/contribution/changements.ts'
import { attester, decider, renouveler, verifier } from '../../src/domain/contribution/label.ts'
import { phrasesDeChangements } from '../../src/domain/contribution/phrases.ts'
import { estDateCivile } from '../../src/domain/temps/calendrier.ts'
import { estBloquante, ligneTerminal } from '../../src/fiches/anomalie.ts'
import { ecrireChangements } from '../../src/fiches/ecriture/changer.ts'
import { essayer, poser } from '../fiche/essayer.ts'

export interface OptionsDActe {
  contenu: string
  criteres?: string | undefined
  par?: string | undefined
  le?: string | undefined
}
/** Ce qui s’est fait, ou ce qui l’empêche. */
export interface Fait {
  fait: boolean
  dit: string
}

const ACTES = ['attester', 'renouveler', 'verifier', 'decider']

/** Écrit un acte du label dans la fiche d’un lieu, si la porte l’accepte. @param mots L’acte, puis le lieu. */
export async function agir(
  mots: readonly string[],
  options: OptionsDActe,
  aujourdhui: string,
): Promise<Fait> {
  const [acte = '', id = '', ...trop] = mots
  if (!ACTES.includes(acte) || trop.length)
    return refuser(`Écrivez un acte, puis un lieu. Actes : ${ACTES.join(', ')}.`)
  const le = options.le ?? aujourdhui
  if (!estDateCivile(le)) return refuser('--le : la date s’écrit année-mois-jour. Exemple : 2026-03-31.')
  const fichiers = await readdir(join(options.contenu, 'lieux'))
  if (!fichiers.includes(`${id}.yaml`))
    return refuser(`« ${id} » n’est pas un lieu. Écrivez le nom d’un fichier de content/lieux, sans .yaml.`)
  const chemin = join(options.contenu, 'lieux', `${id}.yaml`)
  const texte = readFileSync(chemin, 'utf8')
  const avant = parse(texte) as FicheBrute
  const apres = acter(acte, avant, options, le)
  if (typeof apres === 'string') return refuser(apres)
  const changements = changementsEntre(avant, apres)
  const neuf = ecrireChangements('lieux', texte, changements)
  const fautes = (await essayer(new Map([[`lieux/${id}.yaml`, neuf]]), options.contenu, aujourdhui)).filter(
    estBloquante,
  )
  if (fautes.length) return refuser(fautes.map(ligneTerminal).join('\n'))
  poser(chemin, neuf)
  return { fait: true, dit: phrasesDeChangements('lieux', changements).join('\n') }
}

/** La fiche après l’acte, ou ce qui manque pour l’écrire. */
function acter(
  acte: string,
  fiche: FicheBrute,
  { contenu, criteres: dits, par }: OptionsDActe,
  le: string,
): FicheBrute | string {
  const criteres = dits?.split(/[\s,]+/).filter(Boolean) ?? []
  if (acte === 'renouveler')
    return (
      renouveler(fiche, le) ?? 'Ce lieu n’a encore rien signé. Écrivez : attester <lieu> --criteres A1,A2'
    )
  if (acte !== 'decider' && !criteres.length) return 'Dites les critères : --criteres A1,A2'
  if (acte === 'attester') return attester(fiche, criteres, le)
  if (!par) return 'Dites qui, par le nom du service : --par "Le Département"'
  if (acte === 'verifier') return verifier(fiche, criteres, par, le)
  return decider(fiche, par, le, dureeDUneDecision(contenu))
}

function dureeDUneDecision(contenu: string): number {
  const { duree_annees } = parse(readFileSync(join(contenu, 'referentiel.yaml'), 'utf8')) as {
    duree_annees: number
  }
  return duree_annees
}

function refuser(dit: string): Fait {
  return { fait: false, dit }
}
