/** Les fichiers ouverts d’un contenu d’essai, sans passer par le site. */
import { dateSansControle } from '../../../src/domain/fiche/controles.ts'
import type { Contenu } from '../../../src/fiches/contenu.ts'
import { fichiersOuverts, type FichierOuvert, type NomDeFichier } from '../../../src/formats/donnees/jeu.ts'

const AGENDA = { texte: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', rendezVous: 0 }

export function fichiersDe(contenu: Contenu, aujourdhui: string): FichierOuvert[] {
  const { sources } = contenu.territoire
  const lieux = contenu.lieux.map((lieu) => ({ ...lieu, releve_le: dateSansControle(lieu, sources) }))
  return fichiersOuverts({ ...contenu, lieux, agenda: AGENDA, aujourdhui })
}

/** @throws si le jeu n’a pas ce fichier. */
export function texteDe(fichiers: readonly FichierOuvert[], nom: NomDeFichier): string {
  const fichier = fichiers.find((un) => un.nom === nom)
  if (!fichier) throw new Error(`pas de ${nom}`)
  return fichier.texte
}
