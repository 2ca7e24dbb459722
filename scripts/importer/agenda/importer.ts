/** Un import d’agenda, de la source lue au contenu remplacé : mêmes règles que pour les lieux. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planifierAgenda, type LigneDEvenement } from '../../../src/domain/apport/evenements/planifier.ts'
import type { FormatDAgenda } from '../../../src/domain/apport/evenements/recu.ts'
import { compter, type Comptes } from '../../../src/domain/apport/sorts.ts'
import { ContenuInvalide } from '../../../src/fiches/anomalie.ts'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { lireAgendaRecu } from '../../../src/formats/import/agenda/lire.ts'
import { SourceRefusee } from '../../../src/formats/import/texte.ts'
import { publier } from '../executer.ts'
import { etatEcrit } from '../fichiers.ts'
import { fichiersDAgenda, refuserRendezVous } from './fichiers.ts'

export interface OptionsDAgenda {
  contenu: string
  /** Absente : celle qui porte le nom du format. */
  source?: string | undefined
  format: FormatDAgenda
  /** Date des faits qui ne disent pas la leur. */
  edition?: string | undefined
  /** Ne rien écrire. */
  simuler: boolean
  /** Une personne a vu que la source a changé de forme, et l’accepte. */
  accepter: boolean
  aujourdhui: string
}

/** Ce qu’un import d’agenda a fait, pour le dire. */
export interface BilanDAgenda {
  source: string
  titre: string
  comptes: Comptes
  lignes: LigneDEvenement[]
  disparus: string[]
  remarques: string[]
  /** Fichiers changés, chemins depuis le contenu. */
  ecrits: string[]
}

/**
 * @param octets La source, telle qu’obtenue.
 * @throws {SourceRefusee} si la source entière est refusée ; {ContenuInvalide} si le contenu ne se lit pas.
 */
export async function importerAgenda(octets: Uint8Array, options: OptionsDAgenda): Promise<BilanDAgenda> {
  const { format, edition, aujourdhui, source = format } = options
  const { contenu, anomalies } = await lireContenu(options.contenu, aujourdhui)
  if (!contenu) throw new ContenuInvalide(anomalies)
  const connue = contenu.territoire.sources[source]
  if (!connue)
    throw new SourceRefusee(
      `« ${source} » n’est pas une source de territoire.yaml. Ajoutez-la, ou donnez --source.`,
    )
  const lu = lireAgendaRecu(octets, { format, edition, aujourdhui })
  const avant = contenu['import-etat']?.[source]
  const perdues =
    avant?.colonnes.filter((colonne) => !lu.colonnes.includes(colonne) && INDISPENSABLES.includes(colonne)) ??
    []
  if (perdues.length && !options.accepter)
    throw new SourceRefusee(
      `La source « ${source} » a changé : elle n’a plus ${perdues.join(', ')}. Regardez-la, puis relancez avec --accepter-changement.`,
    )
  const plan = planifierAgenda({
    lignes: lu.lignes,
    evenements: contenu.evenements,
    lieux: contenu.lieux.filter(({ ferme_le }) => ferme_le === undefined || ferme_le > aujourdhui),
    territoire: {
      code: contenu.territoire.code,
      communes: contenu.carte.communes,
      contours: contenu.carte.contours,
    },
    source,
    producteur: connue.producteur,
    decisions: contenu['import-decisions'] ?? [],
    aujourdhui,
  })
  const lire = (nom: string) => readFile(join(options.contenu, nom), 'utf8')
  const prepares = await fichiersDAgenda(plan.lignes, lire)
  const empreinte = createHash('sha256').update(octets).digest('hex')
  const passage = {
    edition: edition ?? aujourdhui,
    lignes: lu.lignes.length,
    empreinte,
    colonnes: lu.colonnes,
    importe_le: aujourdhui,
  }
  const etat =
    avant?.empreinte === empreinte ? undefined : await etatEcrit(options.contenu, source, passage, avant)
  const { lignes, ecrits } = await publier(options.contenu, prepares, refuserRendezVous, etat, options)
  const { disparus } = plan
  return {
    source,
    titre: connue.nom,
    comptes: compter(lu.lignes, lignes),
    lignes,
    disparus,
    remarques: lu.remarques,
    ecrits,
  }
}

/** Sans elles, les rendez-vous ne disent plus qui ils sont, ni quand. */
const INDISPENSABLES = ['uid', 'dtstart', 'location', 'summary', 'timings', 'title']
