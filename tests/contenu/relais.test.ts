/** Les textes de chaque commune d’ici : aucun ne dépasse son panneau, ni sa minute. */
import { expect, test } from 'vitest'
import { ficheVerifieeLe, verifieLe } from '../../src/domain/fiche/controles.ts'
import { situerLieu } from '../../src/domain/espace/lieu-situe.ts'
import { estFerme } from '../../src/domain/fiche/vie.ts'
import { etendue, lieuxDeLAffiche } from '../../src/domain/orientation/affiche.ts'
import { textesDuKit } from '../../src/i18n/fr/relais/kit.ts'
import { lireVraiContenu } from './lire.ts'

const { lieux, carte } = await lireVraiContenu()
const reperes = new Map(carte.communes.map((commune) => [commune.nom, commune]))
const ouverts = lieux
  .filter((lieu) => !estFerme(lieu, '2026-11-26'))
  .map((lieu) => situerLieu(lieu, reperes.get(lieu.commune)!))

const kits = carte.communes.map((commune) => {
  const proches = lieuxDeLAffiche(ouverts, commune).map(({ element, metres }) => ({
    element: { ...element, horairesLe: verifieLe(element, 'horaires') },
    metres,
  }))
  const dates = etendue(proches.map(({ element }) => ficheVerifieeLe(element)))
  const page = `https://numerique-loire.example/communes/${commune.slug}/`
  return new Map(
    textesDuKit({ commune: commune.nom, proches, dates, page }).map(({ id, texte }) => [id, texte]),
  )
})

test.each([
  ['panneau-40', 40],
  ['panneau-80', 80],
  ['reseau-court', 280],
])('%s : %i signes au plus dans les 320 communes', (id, auPlus) => {
  const textes = kits.map((kit) => kit.get(id)!)
  expect(textes).toHaveLength(320)
  expect(textes.filter((texte) => Array.from(texte).length > auPlus)).toEqual([])
})

test('le discours tient une minute partout : de 130 à 180 mots', () => {
  const mots = kits.map(
    (kit) =>
      kit
        .get('discours')!
        .split(/\s+/)
        .filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length,
  )
  expect(Math.min(...mots)).toBeGreaterThanOrEqual(130)
  expect(Math.max(...mots)).toBeLessThanOrEqual(180)
})
