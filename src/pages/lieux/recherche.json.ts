import { lireAlentours } from '../../domain/espace/alentours.ts'
import { alleger } from '../../domain/recherche/index/alleger.ts'
import { construireIndex } from '../../domain/recherche/index/indexer.ts'
import { ecrireMotsFrancais } from '../../domain/recherche/texte/mots-francais.ts'
import { fautesDesCommunes, motsAProteger } from '../../domain/recherche/texte/voisins-francais.ts'
import { lireDictionnaire } from '../../fiches/dictionnaire.ts'
import { annuaire } from '../_contenu.ts'
import { lireFichierAlentours } from './_alentours.ts'

/** Index de recherche, lu par le navigateur. */
export async function GET(): Promise<Response> {
  const { lieux, besoins, carte, territoire } = await annuaire()
  const motsVides = [territoire.nom, territoire.code]
  const donnees = alleger({
    lieux,
    besoins,
    communes: carte.communes,
    motsVides,
    surnoms: territoire.surnoms,
  })
  const dAilleurs = lireAlentours(await lireFichierAlentours()).map(({ nom }) => nom)
  const index = construireIndex(donnees)
  const proteges = motsAProteger(index, { ...(await lireDictionnaire()), alentours: dAilleurs })
  const mots_francais = ecrireMotsFrancais(proteges, fautesDesCommunes(index, proteges))
  return Response.json({ ...donnees, mots_francais })
}
