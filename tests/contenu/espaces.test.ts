/**
 * Les textes que le territoire écrit portent l’espace insécable du français. Les fiches de lieux, de conseillers et
 * d’événements n’y sont pas tenues : chacun peut les écrire, sur n’importe quel clavier, et l’import aussi.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { espacesSecables } from '../maison/espaces.ts'
import { fichiersDuProjet } from '../maison/fichiers.ts'
import { FORMATIONS_LABELS } from '../../src/domain/fiche/nomenclatures.ts'

const ECRITS = ['territoire', 'besoins', 'numeros', 'questionnaire', 'referentiel'].map(
  (nom) => `content/${nom}.yaml`,
)
/** Une valeur de nomenclature s’écrit comme le schéma national l’écrit. */
const VALEURS: readonly string[] = FORMATIONS_LABELS

function textesDe(valeur: unknown): string[] {
  if (typeof valeur === 'string') return VALEURS.includes(valeur) ? [] : [valeur]
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textesDe) : []
}

test('aucune ponctuation ne commence une ligne', () => {
  const fichiers = fichiersDuProjet(
    [...ECRITS, 'content/ressources', 'content/dispositifs', 'content/acteurs'],
    ['.yaml'],
  )
  expect(fichiers.length).toBeGreaterThan(ECRITS.length)
  expect(
    fichiers.flatMap((fichier) =>
      textesDe(parse(readFileSync(fichier, 'utf8')))
        .flatMap(espacesSecables)
        .map((faute) => `${fichier} : …${faute}…`),
    ),
  ).toEqual([])
})
