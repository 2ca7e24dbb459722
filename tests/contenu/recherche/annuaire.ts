import { ecrireMotsFrancais } from '../../../src/domain/recherche/texte/mots-francais.ts'
import { motsAProteger } from '../../../src/domain/recherche/texte/voisins-francais.ts'
import { lireDictionnaire } from '../../../src/fiches/dictionnaire.ts'
import { readFile } from 'node:fs/promises'
import { lireAlentours, rangerAlentours, type Alentours } from '../../../src/domain/espace/alentours.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index-recherche.ts'
import { construireIndex } from '../../../src/domain/recherche/indexer.ts'
import { situerLieu } from '../../../src/domain/espace/lieu-situe.ts'
import { alleger } from '../../../src/domain/recherche/alleger.ts'
import type { DonneesRecherche } from '../../../src/domain/recherche/donnees.ts'
import type { Contenu } from '../../../src/fiches/contenu.ts'
import { lireVraiContenu } from '../lire.ts'

/** Ce que le site envoie au navigateur pour chercher. */
export function donneesDe({ lieux, besoins, carte, territoire }: Contenu): DonneesRecherche {
  const reperes = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  return alleger({
    lieux: lieux.map((lieu) => situerLieu(lieu, reperes.get(lieu.commune)!)),
    besoins,
    communes: carte.communes,
    motsVides: [territoire.nom, territoire.code],
    surnoms: territoire.surnoms,
  })
}

/** L’index tel que le navigateur l’a une fois les communes d’ailleurs demandées. */
export async function lireIndex(): Promise<IndexRecherche> {
  const donnees = donneesDe(await lireVraiContenu())
  const alentours = lireAlentours(
    JSON.parse(await readFile('content/carte/alentours.json', 'utf8')) as Alentours,
  )
  const noms = alentours.map(({ nom }) => nom)
  const proteges = motsAProteger(construireIndex(donnees), { ...(await lireDictionnaire()), alentours: noms })
  const index = construireIndex({ ...donnees, mots_francais: ecrireMotsFrancais(proteges) })
  index.ailleurs = rangerAlentours(alentours)
  return index
}
