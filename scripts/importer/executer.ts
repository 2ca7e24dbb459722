/** Un import, de la source lue au contenu remplacé. Tout est décidé avant d’écrire, et relu avant d’être publié. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { derives } from '../../src/domain/apport/derive.ts'
import { planifier } from '../../src/domain/apport/planifier.ts'
import type { FormatImporte } from '../../src/domain/apport/recue.ts'
import { compter, type Comptes, type LigneTraitee } from '../../src/domain/apport/sorts.ts'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { lireContenu, type Contenu } from '../../src/fiches/contenu.ts'
import { ouvrirChantier, ouvrirEssai } from '../../src/fiches/ecriture/chantier.ts'
import { FORMATS, lireSource } from '../../src/formats/import/formats.ts'
import { SourceRefusee } from '../../src/formats/import/texte.ts'
import { etatEcrit, fichiersDuPlan, refuser } from './fichiers.ts'
import { accorder, type Prepares } from './relire.ts'

export interface OptionsDImport {
  contenu: string
  /** Absente : celle qui porte le nom du format. */
  source?: string | undefined
  format?: FormatImporte | undefined
  /** Date de l’édition, dite par une personne. */
  edition?: string | undefined
  /** Date que son nom ou son serveur lui donne. */
  edition_annoncee?: string | undefined
  /** Ne rien écrire. */
  simuler: boolean
  /** Une personne a vu que la source a changé de forme, et l’accepte. */
  accepter: boolean
  aujourdhui: string
}

/** Ce qu’un import a fait, pour le dire. */
export interface BilanDImport {
  source: string
  titre: string
  edition: string
  /** Édition plus récente, déjà importée : celle-ci n’a rien changé. */
  depassee_par?: string | undefined
  comptes: Comptes
  lignes: LigneTraitee[]
  disparus: string[]
  remarques: string[]
  /** Fichiers changés, chemins depuis le contenu. */
  ecrits: string[]
}

/**
 * @param octets La source, telle qu’obtenue.
 * @throws {SourceRefusee} si la source entière est refusée ; {ContenuInvalide} si le contenu ne se lit pas.
 */
export async function importer(octets: Uint8Array, options: OptionsDImport): Promise<BilanDImport> {
  const { aujourdhui } = options
  const { contenu, anomalies } = await lireContenu(options.contenu, aujourdhui)
  if (!contenu) throw new ContenuInvalide(anomalies)
  const empreinte = createHash('sha256').update(octets).digest('hex')
  const connus = contenu['import-etat'] ?? {}
  const deja = Object.values(connus).find((passage) => passage.empreinte === empreinte)
  const edition = options.edition ?? deja?.edition ?? options.edition_annoncee
  const lue = lireSource(octets, { format: options.format, edition })
  const source = options.source ?? lue.format
  const connue = contenu.territoire.sources[source]
  if (!connue)
    throw new SourceRefusee(
      `« ${source} » n’est pas une source de territoire.yaml. Ajoutez-la, ou donnez --source.`,
    )
  if (lue.edition > aujourdhui) throw new SourceRefusee(`L’édition du ${lue.edition} est dans le futur.`)
  const avant = connus[source]
  const apres = { edition: lue.edition, lignes: lue.lignes.length, empreinte, colonnes: lue.colonnes }
  const ecarts = derives(avant, apres, FORMATS[lue.format].colonnes)
  if (ecarts.length && !options.accepter)
    throw new SourceRefusee(
      `La source « ${source} » a changé : ${ecarts.join(' ; ')}. Regardez-la, puis relancez avec --accepter-changement.`,
    )
  const depassee_par = avant && lue.edition < avant.edition ? avant.edition : undefined
  const plan = planifier({ ...demandeDe(contenu), lignes: lue.lignes, source, depassee_par, aujourdhui })
  const bilan = {
    source,
    titre: connue.nom,
    edition: lue.edition,
    depassee_par,
    disparus: plan.disparus,
    remarques: lue.remarques,
  }
  const sansTrace = depassee_par !== undefined || estNotreExport(plan.lignes)
  const etat = sansTrace
    ? undefined
    : await etatEcrit(options.contenu, source, { ...apres, importe_le: aujourdhui }, avant)
  const { lignes, ecrits } = await ecrire(options, contenu, plan.lignes, source, etat)
  return { ...bilan, lignes, ecrits, comptes: compter(lue.lignes, lignes) }
}

/** Nos propres fiches, revenues d’un de nos exports : il n’y a rien à en retenir, pas même leur passage. */
function estNotreExport(lignes: readonly LigneTraitee[]): boolean {
  return lignes.every((ligne) => ligne.sort === 'confirme' && ligne.identifiant === ligne.lieu)
}

function demandeDe(contenu: Contenu) {
  const { lieux, territoire, carte } = contenu
  return {
    lieux,
    territoire: { code: territoire.code, communes: carte.communes, contours: carte.contours },
    decisions: contenu['import-decisions'] ?? [],
  }
}

async function ecrire(
  { contenu: racine, simuler, aujourdhui }: OptionsDImport,
  { lieux }: Contenu,
  lignes: LigneTraitee[],
  source: string,
  etat: Map<string, string> | undefined,
): Promise<{ lignes: LigneTraitee[]; ecrits: string[] }> {
  const lire = (nom: string) => readFile(join(racine, nom), 'utf8')
  const prepares = await fichiersDuPlan(lignes, lieux, source, lire)
  return publier(racine, prepares, refuser, etat, { simuler, aujourdhui })
}

/**
 * Écrit tout d’un coup, après l’avoir relu comme un contenu ; une ligne dont la fiche ne passe pas la porte est refusée.
 * @param etat Mémoire des imports à écrire avec ; absente : elle ne change pas.
 */
export async function publier<L extends { rang: number }>(
  racine: string,
  prepares: Prepares<L>,
  refuserLigne: (ligne: L, raison: string) => L,
  etat: Map<string, string> | undefined,
  { simuler, aujourdhui }: { simuler: boolean; aujourdhui: string },
): Promise<{ lignes: L[]; ecrits: string[] }> {
  if (prepares.fichiers.size === 0 && !etat?.size) return { lignes: prepares.lignes, ecrits: [] }
  const essai = simuler ? await mkdtemp(join(tmpdir(), 'import-')) : undefined
  const chantier = essai ? ouvrirEssai(racine, join(essai, 'content')) : ouvrirChantier(racine)
  try {
    if (etat) chantier.ecrire(etat)
    const accordes = await accorder(chantier, prepares, refuserLigne, aujourdhui)
    const ecrits = [...accordes.fichiers.keys(), ...(etat?.keys() ?? [])].sort()
    if (!simuler && ecrits.length) chantier.publier()
    return { lignes: accordes.lignes, ecrits }
  } finally {
    chantier.fermer()
    if (essai) await rm(essai, { recursive: true, force: true })
  }
}
