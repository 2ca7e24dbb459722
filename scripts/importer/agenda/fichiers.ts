/** Ce qu’un agenda importé change dans le contenu : fichier → texte. */
import type { LigneDEvenement } from '../../../src/domain/apport/evenements/planifier.ts'
import { modifierFiche, type Modification } from '../../../src/fiches/ecriture/modifier.ts'
import { rendreFiche } from '../../../src/fiches/ecriture/rendu.ts'
import { schemaEvenement } from '../../../src/fiches/schemas/evenement.ts'
import type { AEcrire, Prepares } from '../relire.ts'

const ENTETE = '# yaml-language-server: $schema=../../public/schemas/evenement.json'
const ORDRE = { fiche: Object.keys(schemaEvenement.shape), blocs: {} }

/** Écrit en mémoire chaque fiche créée ou changée. Une fiche qui ne peut pas l’être sans risque refuse sa ligne. */
export async function fichiersDAgenda(
  lignes: readonly LigneDEvenement[],
  lire: (nom: string) => Promise<string>,
): Promise<Prepares<LigneDEvenement>> {
  const fichiers: AEcrire = new Map()
  const traitees: LigneDEvenement[] = []
  for (const ligne of lignes) {
    try {
      const ecrit = await ecritureDe(ligne, lire)
      if (ecrit) fichiers.set(ecrit.nom, { texte: ecrit.texte, rang: ligne.rang })
      traitees.push(ligne)
    } catch (erreur) {
      traitees.push(refuserRendezVous(ligne, erreur instanceof Error ? erreur.message : String(erreur)))
    }
  }
  return { lignes: traitees, fichiers }
}

/** Le même rendez-vous, refusé : ce qu’il aurait écrit ne l’est pas. */
export function refuserRendezVous(
  { rang, identifiant, nom, remarques }: LigneDEvenement,
  raison: string,
): LigneDEvenement {
  return { rang, identifiant, nom, remarques, sort: 'refuse', raison }
}

async function ecritureDe(
  ligne: LigneDEvenement,
  lire: (nom: string) => Promise<string>,
): Promise<{ nom: string; texte: string } | undefined> {
  if (ligne.sort === 'cree') {
    const { neuf, evenement } = ligne
    const dansLOrdre = ORDRE.fiche.filter((cle) => cle in neuf).map((cle) => [cle, neuf[cle]] as const)
    return { nom: `evenements/${evenement}.yaml`, texte: rendreFiche(Object.fromEntries(dansLOrdre), ENTETE) }
  }
  if (ligne.sort !== 'mis_a_jour') return undefined
  const modifications = ligne.fusion.changements.map(({ champ, apres }): Modification => ({
    chemin: [champ],
    valeur: apres,
  }))
  modifications.push({ chemin: ['date_maj'], valeur: ligne.le })
  const nom = `evenements/${ligne.evenement}.yaml`
  return { nom, texte: modifierFiche(await lire(nom), modifications, ORDRE) }
}
