/** Ce qu’un plan d’import change dans le contenu : fichier → texte. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Passage } from '../../src/domain/apport/derive.ts'
import type { LigneTraitee } from '../../src/domain/apport/sorts.ts'
import type { FicheConnue } from '../../src/domain/fusion/fusionner.ts'
import { modifierFiche } from '../../src/fiches/ecriture/modifier.ts'
import { modificationsDe, ORDRE_LIEU } from '../../src/fiches/ecriture/modifications.ts'
import { rendreFiche } from '../../src/fiches/ecriture/rendu.ts'
import type { AEcrire, Prepares } from './relire.ts'

const ENTETE_LIEU = '# yaml-language-server: $schema=../../public/schemas/lieu.json'
const ENTETE_ETAT = `# yaml-language-server: $schema=../public/schemas/import-etat.json
# Écrit par l’import : ce qu’était chaque source la dernière fois.`
const FICHIER_ETAT = 'import-etat.yaml'

/** Écrit en mémoire chaque fiche créée ou changée. Une fiche qui ne peut pas l’être sans risque refuse sa ligne. */
export async function fichiersDuPlan(
  lignes: readonly LigneTraitee[],
  lieux: readonly FicheConnue[],
  source: string,
  lire: (nom: string) => Promise<string>,
): Promise<Prepares<LigneTraitee>> {
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const fichiers: AEcrire = new Map()
  const traitees: LigneTraitee[] = []
  for (const ligne of lignes) {
    const { rang } = ligne
    try {
      const ecrit = await ecritureDe(ligne, parId, source, lire)
      if (ecrit) fichiers.set(ecrit.nom, { texte: ecrit.texte, rang })
      traitees.push(ligne)
    } catch (erreur) {
      traitees.push(refuser(ligne, erreur instanceof Error ? erreur.message : String(erreur)))
    }
  }
  return { lignes: traitees, fichiers }
}

/** La même ligne, refusée : ce qu’elle aurait écrit ne l’est pas. */
export function refuser({ rang, identifiant, nom, remarques }: LigneTraitee, raison: string): LigneTraitee {
  return { rang, identifiant, nom, remarques, conflits: [], sort: 'refuse', raison }
}

async function ecritureDe(
  ligne: LigneTraitee,
  parId: ReadonlyMap<string, FicheConnue>,
  source: string,
  lire: (nom: string) => Promise<string>,
): Promise<{ nom: string; texte: string } | undefined> {
  if (ligne.sort === 'cree') {
    const { neuve, lieu } = ligne
    const dansLOrdre = Object.fromEntries(
      ORDRE_LIEU.fiche.filter((cle) => cle in neuve).map((cle) => [cle, neuve[cle]]),
    )
    return { nom: `lieux/${lieu}.yaml`, texte: rendreFiche(dansLOrdre, ENTETE_LIEU) }
  }
  if (ligne.sort !== 'mis_a_jour' && ligne.sort !== 'confirme') return undefined
  const { lieu, fusion, identifiant } = ligne
  const modifications = modificationsDe(parId.get(lieu)!, fusion, source, identifiant)
  if (modifications.length === 0) return undefined
  const nom = `lieux/${lieu}.yaml`
  return { nom, texte: modifierFiche(await lire(nom), modifications, ORDRE_LIEU) }
}

type PassageDate = Passage & { importe_le: string }

/** Le fichier d’état où cette source est à jour ; vide si elle l’était déjà. */
export async function etatEcrit(
  contenu: string,
  source: string,
  passage: PassageDate,
  avant: Passage | undefined,
): Promise<Map<string, string>> {
  const { edition, importe_le, lignes, empreinte, colonnes } = passage
  if (avant?.edition === edition && avant.empreinte === empreinte) return new Map()
  const valeur = { edition, importe_le, lignes, empreinte, colonnes: [...colonnes] }
  const texte = await readFile(join(contenu, FICHIER_ETAT), 'utf8').catch(() => undefined)
  const ecrit = texte
    ? modifierFiche(texte, [{ chemin: [source], valeur }], { fiche: [], blocs: {} })
    : rendreFiche({ [source]: valeur }, ENTETE_ETAT)
  return new Map([[FICHIER_ETAT, ecrit]])
}
