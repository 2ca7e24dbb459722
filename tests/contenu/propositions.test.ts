/** Sur chaque vraie fiche, chaque champ se corrige, et ce qui en sort passe la porte. */
import { expect, test } from 'vitest'
import {
  alentourDe,
  corrigees,
  fautesDUneNeuve,
  fautesDuTexte,
  fichiersDe,
} from '../fiches/formulaire/propositions.ts'

const CONTENU = 'content'
/** Après la fiche la plus récente, et toujours la même. */
const LE = '2099-12-31'

const alentour = await alentourDe(CONTENU)

test.each(
  fichiersDe(CONTENU).map((fichier, rang) => [`${fichier.genre}/${fichier.id}`, fichier, rang] as const),
)('%s', (_, fichier, rang) => {
  // Une sorte de changement par champ et par fiche, chacune à son tour : toutes y passent, en dix fois moins de temps.
  const garder = <T>(valeurs: T[]) => (valeurs.length ? [valeurs[rang % valeurs.length]!] : [])
  const essais = [...corrigees(fichier, alentour, LE, garder)]
  expect(essais.length).toBeGreaterThan(3)
  expect(essais.flatMap((apres) => fautesDuTexte(fichier, apres, alentour, LE))).toEqual([])
  expect(fautesDUneNeuve(fichier, alentour, LE)).toEqual([])
})
