import { ecrireMotsFrancais } from '../../../src/domain/recherche/texte/mots-francais.ts'
import { fautesDesCommunes, motsAProteger } from '../../../src/domain/recherche/texte/voisins-francais.ts'
import { lireDictionnaire } from '../../../src/fiches/dictionnaire.ts'
import { readFile } from 'node:fs/promises'
import { lireAlentours, rangerAlentours, type Alentours } from '../../../src/domain/espace/alentours.ts'
import type { IndexRecherche } from '../../../src/domain/recherche/index/index-recherche.ts'
import { construireIndex } from '../../../src/domain/recherche/index/indexer.ts'
import { situerLieu } from '../../../src/domain/espace/lieu-situe.ts'
import { alleger } from '../../../src/domain/recherche/index/alleger.ts'
import type { DonneesRecherche } from '../../../src/domain/recherche/index/donnees.ts'
import type { Contenu } from '../../../src/fiches/contenu.ts'
import { lireVraiContenu } from '../lire.ts'

/** Ce que le site envoie au navigateur pour chercher. */
function donneesDe({ lieux, besoins, carte, territoire }: Contenu): DonneesRecherche {
  const reperes = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  return alleger({
    lieux: lieux.map((lieu) => situerLieu(lieu, reperes.get(lieu.commune)!)),
    besoins,
    communes: carte.communes,
    motsVides: [territoire.nom, territoire.code],
    surnoms: territoire.surnoms,
  })
}

/** De même, avec les mots français à ne pas corriger, et les communes d’ailleurs qu’on demande au besoin. */
export async function lireDonnees() {
  const donnees = donneesDe(await lireVraiContenu())
  const ailleurs = lireAlentours(
    JSON.parse(await readFile('content/carte/alentours.json', 'utf8')) as Alentours,
  )
  const alentours = ailleurs.map(({ nom }) => nom)
  const index = construireIndex(donnees)
  const proteges = motsAProteger(index, { ...(await lireDictionnaire()), alentours })
  const mots_francais = ecrireMotsFrancais(proteges, fautesDesCommunes(index, proteges))
  return { donnees: { ...donnees, mots_francais }, ailleurs }
}

/** L’index tel que le navigateur l’a une fois les communes d’ailleurs reçues. */
export async function lireIndex(): Promise<IndexRecherche> {
  const { donnees, ailleurs } = await lireDonnees()
  return { ...construireIndex(donnees), ailleurs: rangerAlentours(ailleurs) }
}
