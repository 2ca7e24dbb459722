/** Les fichiers ouverts des vraies fiches : aucun lieu perdu, aucune valeur dégradée, et rien ne bouge s’ils reviennent. */
import { expect, test } from 'vitest'
import { estFerme } from '../../../src/domain/fiche/vie.ts'
import { allerRetour } from '../../formats/donnees/aller-retour.ts'
import { jugerLesLieuxOuverts } from '../../formats/donnees/juges.ts'
import { fichiersDe, texteDe } from '../../formats/donnees/matiere.ts'
import { lireVraiContenu } from '../lire.ts'

const JOUR = '2026-11-30'
const contenu = await lireVraiContenu()
const ouverts = contenu.lieux.filter((lieu) => !estFerme(lieu, JOUR))
const fichiers = fichiersDe(contenu, JOUR)

jugerLesLieuxOuverts(fichiers, contenu.lieux, ouverts.length, 0)

test('les 115 lieux y sont, ouverts ou fermés', () => {
  expect(ouverts.length + fichiers.find(({ nom }) => nom === 'lieux-fermes.csv')!.lignes).toBe(115)
})

// Une source déjà importée dans une autre forme serait refusée en bloc : c’est sa garde, pas l’aller-retour.
const neuves = Object.keys(contenu.territoire.sources).filter((cle) => !contenu['import-etat']?.[cle])

test.each(
  neuves.slice(0, 2).flatMap((source) => [[source, 'lieux.json'] as const, [source, 'lieux.csv'] as const]),
)('importé comme venant de « %s », %s ne change rien', async (source, nom) => {
  const { bilan, avant, apres } = await allerRetour('content', texteDe(fichiers, nom), source, JOUR)
  expect(bilan.lignes.map(({ sort, conflits }) => [sort, conflits])).toEqual(
    ouverts.map(() => ['confirme', []]),
  )
  expect(apres).toEqual(avant)
})
