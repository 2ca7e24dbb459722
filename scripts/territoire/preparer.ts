/** Prépare tout le contenu d’un département à côté, puis le met en place d’un coup. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Position } from '../../src/domain/espace/distance.ts'
import type { Commune } from '../../src/fiches/schemas/carte.ts'
import type { SurfacesCommunes } from '../../src/formats/carte/fond-de-carte.ts'
import { lireSource } from '../../src/formats/import/formats.ts'
import { fichiersDeCarte } from '../carte/produire.ts'
import { lireDecoupage, type Decoupage } from '../carte/sources.ts'
import { importer, type BilanDImport } from '../importer/executer.ts'
import { choisirDepartement, type Departement } from './departement.ts'
import { ficheDuTerritoire, licence } from './fiche.ts'
import { partGenerique } from './generique.ts'
import { enMarkdown, manques } from './manques.ts'

export interface DemandeDeTerritoire {
  departement: string
  liste: { octets: Uint8Array; edition: string | undefined; adresse?: string | undefined }
  surfaces?: SurfacesCommunes | undefined
  points?: Map<string, Position> | undefined
  /** D’où viennent les contours et les points. */
  attribution?: string | undefined
  vers: string
  modele: string
  aujourdhui: string
}

export interface TerritoirePrepare {
  departement: Departement
  communes: number
  bilan: BilanDImport
  aCompleter: string[]
}

const FORMAT = 'france-services'
const ATTRIBUTION =
  'Communes et intercommunalités : Insee, La Poste et DGCL, par Etalab (decoupage-administratif).'

/** @throws {Error} si quelque chose empêche de préparer ; alors rien n’est écrit. */
export async function preparer(demande: DemandeDeTerritoire): Promise<TerritoirePrepare> {
  const decoupage = lireDecoupage()
  const departement = choisirDepartement(demande.departement, decoupage)
  const vers = resolve(demande.vers)
  exigerLibre(vers, demande.vers)
  const generique = partGenerique(demande.modele, decoupage)
  const { octets, adresse } = demande.liste
  const { lignes, edition } = lireSource(octets, { format: FORMAT, edition: demande.liste.edition })
  const { surfaces, points } = demande
  const situes = lignes.flatMap((ligne) => ('fiche' in ligne ? [ligne.fiche.localisation] : []))
  const lieux = lieuxParCommune(situes, decoupage, departement.code)
  if (lieux.size === 0)
    throw new Error(
      `Aucune ligne de cette liste n’est ${departement.dans} (${departement.code}). Vérifiez le code, et que la liste est celle de tout le pays.`,
    )
  const attribution = demande.attribution ? `${demande.attribution} ${ATTRIBUTION}` : ATTRIBUTION
  const carte = fichiersDeCarte({
    departement: departement.code,
    decoupage,
    reperes: { surfaces, partiels: true, points, lieux },
    attribution,
  })
  const { communes } = JSON.parse(carte.get('communes.json')!) as { communes: Commune[] }
  const fichiers = new Map([
    ['territoire.yaml', ficheDuTerritoire({ departement, communes, edition, adresse })],
    ['LICENCE.md', licence(edition, attribution)],
    ...generique.fichiers,
    ...[...carte].map(([nom, texte]) => [`carte/${nom}`, texte] as const),
  ])
  const chantier = join(dirname(vers), `.${basename(vers)}-en-cours`)
  try {
    rmSync(chantier, { recursive: true, force: true })
    mkdirSync(join(chantier, 'lieux'), { recursive: true })
    for (const [nom, texte] of fichiers) ecrire(join(chantier, nom), texte)
    const bilan = await importer(octets, {
      contenu: chantier,
      format: FORMAT,
      edition,
      simuler: false,
      accepter: false,
      aujourdhui: demande.aujourdhui,
    })
    const aCompleter = manques({
      departement,
      communes: communes.length,
      approchees: communes.filter(({ approchee }) => approchee).length,
      contours: carte.has('contours.json'),
      points: points !== undefined,
      attribuee: demande.attribution !== undefined,
      lieux: bilan.comptes.cree,
      enAttente: bilan.comptes.ambigu + bilan.comptes.refuse,
      ressourcesLaissees: generique.laissees,
      adopteAilleurs: generique.adopteAilleurs,
    })
    ecrire(join(chantier, 'A-COMPLETER.md'), enMarkdown(departement, aCompleter))
    exigerLibre(vers, demande.vers)
    if (existsSync(vers)) rmdirSync(vers)
    renameSync(chantier, vers)
    return { departement, communes: communes.length, bilan, aCompleter }
  } finally {
    rmSync(chantier, { recursive: true, force: true })
  }
}

/** @param ecrit Le dossier, comme la personne l’a écrit. */
function exigerLibre(vers: string, ecrit: string): void {
  if (!existsSync(vers)) return
  if (!statSync(vers).isDirectory())
    throw new Error(`« ${ecrit} » est un fichier. Donnez un dossier : --vers content-15`)
  if (readdirSync(vers).length > 0)
    throw new Error(
      `Le dossier « ${ecrit} » n’est pas vide : rien n’a été écrit. Donnez un autre dossier avec --vers, ou déplacez celui-ci.`,
    )
}

function ecrire(chemin: string, texte: string): void {
  mkdirSync(dirname(chemin), { recursive: true })
  writeFileSync(chemin, texte)
}

/** Les points que la liste donne dans chaque commune du département, par code en vigueur. */
function lieuxParCommune(
  lieux: readonly {
    code_insee?: string | undefined
    latitude?: number | undefined
    longitude?: number | undefined
  }[],
  { communes }: Decoupage,
  departement: string,
): Map<string, Position[]> {
  const siennes = communes.filter((c) => c.departement === departement)
  const actuelle = new Map(
    siennes.flatMap(({ code, commune, type, anciensCodes = [] }) =>
      type === 'commune-actuelle' || commune !== undefined
        ? [code, ...anciensCodes].map((c) => [c, commune ?? code] as const)
        : [],
    ),
  )
  const points = new Map<string, Position[]>()
  for (const { code_insee = '', latitude, longitude } of lieux) {
    const code = actuelle.get(code_insee)
    if (code === undefined) continue
    const connus = points.get(code) ?? []
    if (latitude !== undefined && longitude !== undefined) connus.push({ latitude, longitude })
    points.set(code, connus)
  }
  return points
}
