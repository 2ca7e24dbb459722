import { telephoneLisible } from '../../domain/fiche/telephone.ts'
import type { AppelAPasser, BilanDeQualite, LieuAJuger, Part } from '../../domain/qualite/bilan.ts'
import { NIVEAUX } from '../../domain/qualite/faits.ts'
import { ecrireCsv } from '../tableur.ts'
import { dateCourte, NOMS_DES_GROUPES } from './noms.ts'

/** Un tableau à écrire au terminal, en Markdown ou pour un tableur. La première colonne est du texte. */
interface Tableau {
  titre: string
  colonnes: readonly string[]
  lignes: readonly (readonly (string | number)[])[]
}

export const FORMATS_DE_BILAN = ['tableau', 'markdown', 'csv'] as const
export type FormatDeBilan = (typeof FORMATS_DE_BILAN)[number]

/** L’âge des données, et les lieux à appeler, tels que les montre la page publique. */
export interface AEcrire {
  bilan: BilanDeQualite
  appels: readonly AppelAPasser<LieuAJuger & { commune: string }>[]
  /** Nom de chaque intercommunalité, par code. */
  intercommunalites: ReadonlyMap<string, string>
}

const ECRIRE: Record<FormatDeBilan, (tableaux: readonly Tableau[]) => string> = {
  tableau: (tableaux) => tableaux.map(enTexte).join('\n\n'),
  markdown: (tableaux) => tableaux.map(enMarkdown).join('\n\n'),
  csv: enCsv,
}

/** @returns le texte, fini par une fin de ligne. */
export function ecrireBilan(aEcrire: AEcrire, format: FormatDeBilan): string {
  const texte = ECRIRE[format](tableaux(aEcrire))
  return texte.endsWith('\n') ? texte : `${texte}\n`
}

function tableaux({ bilan, appels, intercommunalites }: AEcrire): Tableau[] {
  const dePart = (titre: string, parts: readonly Part<string>[], nom: (cle: string) => string): Tableau => ({
    titre,
    colonnes: ['', 'lieux', ...NIVEAUX],
    lignes: parts.map(({ cle, lieux, compte }) => [
      nom(cle),
      lieux,
      ...NIVEAUX.map((niveau) => compte[niveau]),
    ]),
  })
  return [
    dePart('Tout l’annuaire', [bilan.tout], () => 'Tous les lieux'),
    dePart(
      'Par groupe de faits',
      bilan.parGroupe,
      (cle) => NOMS_DES_GROUPES[cle as keyof typeof NOMS_DES_GROUPES],
    ),
    dePart('Par classe', bilan.parClasse, (cle) => cle),
    dePart('Par intercommunalité', bilan.parIntercommunalite, (cle) => intercommunalites.get(cle) ?? cle),
    {
      titre: 'À appeler d’abord',
      colonnes: ['lieu', 'commune', 'téléphone', 'depuis', 'à demander'],
      lignes: appels.map(({ lieu, depuis, aRevoir }) => [
        lieu.nom,
        lieu.commune,
        telephoneLisible(lieu.telephone ?? ''),
        dateCourte(depuis),
        aRevoir.map((groupe) => NOMS_DES_GROUPES[groupe].toLowerCase()).join(', '),
      ]),
    },
  ]
}

function enTexte({ titre, colonnes, lignes }: Tableau): string {
  const toutes = [colonnes, ...lignes].map((ligne) => ligne.map(String))
  const largeurs = colonnes.map((_colonne, i) => Math.max(...toutes.map((ligne) => ligne[i]!.length)))
  const aligner = (ligne: readonly string[], rang: number) =>
    ligne
      .map((valeur, i) =>
        rang > 0 && typeof lignes[rang - 1]![i] === 'number'
          ? valeur.padStart(largeurs[i]!)
          : valeur.padEnd(largeurs[i]!),
      )
      .join('  ')
      .trimEnd()
  return [titre, ...toutes.map(aligner)].join('\n')
}

function enMarkdown({ titre, colonnes, lignes }: Tableau): string {
  const ligne = (cases: readonly (string | number)[]) =>
    `| ${cases.map((valeur) => String(valeur).replaceAll('|', '\\|')).join(' | ')} |`
  const nombres = colonnes.map(
    (_colonne, i) => lignes.length > 0 && lignes.every((une) => typeof une[i] === 'number'),
  )
  const traits = nombres.map((nombre) => (nombre ? '--:' : '---'))
  return [`## ${titre}`, '', ligne(colonnes), ligne(traits), ...lignes.map(ligne)].join('\n')
}

/** Un seul tableau : un tableur n’en lit pas plusieurs. Les lieux à appeler ont d’autres colonnes, et n’y sont pas. */
function enCsv(tableaux: readonly Tableau[]): string {
  const comptes = tableaux.filter(({ colonnes }) => colonnes[1] === 'lieux')
  return ecrireCsv([
    ['découpage', 'part', ...(comptes[0]?.colonnes.slice(1) ?? [])],
    ...comptes.flatMap(({ titre, lignes }) => lignes.map((ligne) => [titre, ...ligne])),
  ])
}
