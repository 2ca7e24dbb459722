/** Ne pas comparer tout le monde à tout le monde, sans manquer personne. */
import { expect, test } from 'vitest'
import { comparer } from '../../../src/domain/rapprochement/rapprocher.ts'
import { SEUILS } from '../../../src/domain/rapprochement/seuils.ts'
import { voisinage } from '../../../src/domain/rapprochement/voisins.ts'
import { semer } from '../../banc/hasard.ts'
import { LIEU, recue } from './lieux.ts'

const hasard = semer(7)
const MOTS =
  'Lilas Roses Iris Tilleuls Saules Ormes Cèdres Houx Buis Étoile Moulin Gare Four Puits Lavoir'.split(' ')
const tirer = () => ({
  nom: `${hasard.un(['Centre social', 'Médiathèque', 'France services', 'Espace'])} ${hasard.un(MOTS)} ${hasard.un(MOTS)}`,
  adresse: `${1 + hasard.entier(30)} rue des ${hasard.un(MOTS)}`,
  commune: hasard.un(['Valmont', 'Roche-sur-Val']),
  latitude: 45.02 + hasard.part() * 0.04,
  longitude: 4.02 + hasard.part() * 0.04,
  telephone: `04 77 00 ${10 + hasard.entier(80)} ${10 + hasard.entier(80)}`,
})

test.each([
  ['peu de lieux', 60],
  ['une foule', 1500],
])('parmi %s, ne manque aucun lieu que le score dirait le même', (_, combien) => {
  const lieux = Array.from({ length: combien }, (__, i) => ({
    ...LIEU,
    ...tirer(),
    id: `lieu-${i}`,
    courriels: [],
  }))
  const voisins = voisinage(lieux)
  let memes = 0
  let compares = 0
  for (let essai = 0; essai < 200; essai++) {
    const { nom, telephone, ...ou } = essai % 2 ? tirer() : hasard.un(lieux)
    const fiche = recue({ nom, faits: { telephone } }, { ...ou, latitude: ou.latitude! + 0.0003 })
    const proposes = new Set(voisins({ ...fiche.localisation, nom, telephone }).map(({ id }) => id))
    compares += proposes.size
    const attendus = lieux.filter((lieu) => comparer(fiche, lieu).score >= SEUILS.meme)
    memes += attendus.length
    expect(attendus.filter(({ id }) => !proposes.has(id))).toEqual([])
  }
  expect(memes).toBeGreaterThan(90) // un essai sur deux vise un vrai lieu
  if (combien > 1000) expect(compares).toBeLessThan(200 * combien * 0.7)
})
