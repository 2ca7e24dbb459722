/** Le référentiel publié, et ce que les fiches disent du label. */
import { expect, test } from 'vitest'
import { CLASSES } from '../../src/domain/fiche/nomenclatures.ts'
import { CRITERES_LISIBLES } from '../../src/domain/label/constats.ts'
import { classeProposee } from '../../src/domain/label/etape-proposee.ts'
import { etatLabel } from '../../src/domain/label/etat.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'

const aujourdhui = dateDeConstruction()
const { contenu, anomalies } = await lireContenu('content', aujourdhui)
const { lieux, referentiel } = contenu!

test('le référentiel demande 10, 14, 17 et 18 critères, sur 21', () => {
  expect(referentiel.criteres).toHaveLength(21)
  const demandes = CLASSES.map((classe) =>
    referentiel.criteres.filter(({ requis }) => requis.includes(classe)),
  )
  expect(demandes.map(({ length }) => length)).toEqual([10, 14, 17, 18])
})

test('il dit ce qui se lit dans une fiche, ni plus ni moins', () => {
  const dits = referentiel.criteres.filter(({ lecture }) => lecture !== undefined)
  expect(dits.map(({ id }) => id)).toEqual(CRITERES_LISIBLES)
})

test('aucune fiche n’est labellisée sans décision écrite', () => {
  const sans = lieux.filter(({ label }) => !label)
  const etats = sans.map((lieu) => etatLabel(lieu, referentiel, aujourdhui).etat)
  expect(etats.filter((etat) => etat !== 'référencé' && etat !== 'dossier complet')).toEqual([])
})

test('chaque écart avec la classe proposée a sa raison', () => {
  const ecarts = lieux.filter((lieu) => (classeProposee(lieu) ?? lieu.classe) !== lieu.classe)
  for (const { id, classe_motif } of ecarts) expect([id, classe_motif]).toEqual([id, expect.any(String)])
  expect(anomalies.filter(({ cle }) => cle === 'classe')).toEqual([])
})
