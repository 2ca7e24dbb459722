/** Ce que le modèle a de vrai partout, et qu’un autre département reprend tel quel. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Decoupage } from '../carte/sources.ts'

/** Les besoins des habitants, les numéros nationaux, les classes et le label proposés, le questionnaire. */
const FICHIERS = ['besoins.yaml', 'numeros.yaml', 'referentiel.yaml', 'questionnaire.yaml']
/** Les dispositifs sont nationaux ; les ressources le sont si leur fiche le dit. */
const DISPOSITIFS = 'dispositifs'
const RESSOURCES = 'ressources'

export interface PartGenerique {
  /** Fichier, chemin depuis le contenu → texte. */
  fichiers: Map<string, string>
  /** Nombre de ressources laissées parce qu’elles sont d’un autre territoire. */
  laissees: number
  /** Le référentiel du modèle a été adopté, là-bas. */
  adopteAilleurs: boolean
}

/**
 * @param modele Dossier `content` d’où copier.
 * @throws {Error} si ce n’est pas un dossier `content`.
 */
export function partGenerique(modele: string, { departements, regions }: Decoupage): PartGenerique {
  const manque = FICHIERS.find((nom) => !existsSync(join(modele, nom)))
  if (manque !== undefined)
    throw new Error(
      `Le modèle « ${modele} » n’a pas ${manque}. Donnez un dossier « content » complet : --modele content`,
    )
  const lire = (nom: string) => readFileSync(join(modele, nom), 'utf8')
  const lister = (dossier: string) =>
    existsSync(join(modele, dossier))
      ? readdirSync(join(modele, dossier))
          .filter((nom) => nom.endsWith('.yaml'))
          .sort()
          .map((nom) => `${dossier}/${nom}`)
      : []
  const ailleurs = [...departements, ...regions].map(({ nom }) => nom)
  const ressources = lister(RESSOURCES)
  const reprises = ressources.filter((nom) => !estDAilleurs(parse(lire(nom)), ailleurs))
  const referentiel = parse(lire('referentiel.yaml')) as { statut?: unknown }
  return {
    fichiers: new Map([...FICHIERS, ...lister(DISPOSITIFS), ...reprises].map((nom) => [nom, lire(nom)])),
    laissees: ressources.length - reprises.length,
    adopteAilleurs: referentiel.statut !== 'proposition',
  }
}

/** Une ressource faite pour un département ou une région ne sert qu’à lui. */
function estDAilleurs(fiche: { territoire?: unknown }, noms: readonly string[]): boolean {
  const territoire = String(fiche.territoire ?? '')
  return noms.some((nom) => territoire === nom || territoire.startsWith(`${nom} (`))
}
