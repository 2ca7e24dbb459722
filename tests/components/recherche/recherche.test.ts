import { describe, expect, test } from 'vitest'
import { ecrireAdresse, lireAdresse } from '../../../src/components/recherche/demande/adresse.ts'
import { alleger } from '../../../src/domain/recherche/index/alleger.ts'
import { construireIndex } from '../../../src/domain/recherche/index/indexer.ts'
import { designer } from '../../../src/components/recherche/demande/commune-ecrite.ts'
import { recherche as t } from '../../../src/i18n/fr/recherche/recherche.ts'

const commune = (nom: string, code: string) => ({
  nom,
  slug: nom.toLowerCase(),
  codes_postaux: [code],
  anciennes: [],
  latitude: 45,
  longitude: 4,
})
/** De la plus peuplée à la moins peuplée. */
const INDEX = construireIndex(
  alleger({
    lieux: [],
    besoins: [],
    communes: [
      commune('Rozane', '01300'),
      commune('Faurs', '01110'),
      commune('Malby', '01300'),
      commune('Saint-Just', '01400'),
      commune('Saint-Jean', '01500'),
    ].map((une, rang) => ({ ...une, population: 10 - rang })),
  }),
)

describe('la commune du champ', () => {
  test.each([
    ['rien', '', undefined, ''],
    ['un nom', 'faurs', 'Faurs', ''],
    ['un nom choisi dans la liste', 'Faurs (01110)', 'Faurs', ''],
    ['un code à elle seule', '01110', 'Faurs', ''],
    ['un code partagé : la plus peuplée', '01300', 'Rozane', t.commune.duCode('01300', 'Rozane')],
    ['un début de code partagé', '013', undefined, t.commune.plusieurs('013')],
    ['un début de nom partagé', 'saint', undefined, t.commune.plusieurs('saint')],
    ['un nom d’ailleurs', 'Bordeaux', undefined, t.commune.inconnue('Bordeaux')],
  ])('%s', (_cas, saisie, nom, avis) => {
    const designee = designer(INDEX, saisie)
    expect(designee.commune?.nom).toBe(nom)
    expect(designee.avis).toBe(avis)
  })
})

describe('l’adresse', () => {
  test('rend ce qu’elle a pris', () => {
    const etat = { q: 'impôts & cv', commune: 'Faurs (01110)', besoin: 'impots', filtres: ['gratuit', 'vue'] }
    const adresse = ecrireAdresse('/lieux/', etat)
    expect(lireAdresse(adresse.slice(adresse.indexOf('?')))).toEqual(etat)
  })

  test('est nue quand rien n’est demandé', () => {
    expect(ecrireAdresse('/lieux/', { q: '', commune: '', besoin: '', filtres: [] })).toBe('/lieux/')
  })

  test('ignore ce qu’elle ne connaît pas et les espaces', () => {
    expect(lireAdresse('?autre=1&q=%20cv%20')).toEqual({ q: 'cv', commune: '', besoin: '', filtres: [] })
  })
})

describe('le compte annoncé', () => {
  const KM = '\u00a0km'
  test.each([
    [0, [], undefined, 'Aucun lieu ne correspond'],
    [1, [], undefined, '1 lieu'],
    [109, [], undefined, '109 lieux'],
    [2, [500, 19_999], 'de Faurs', `2 lieux à moins de 20${KM} de Faurs`],
    [3, [500, 900, 30_000], 'de Faurs', `2 lieux à moins de 20${KM} de Faurs, 3 en tout`],
    [2, [40_000, 30_000], 'de vous', `2 lieux, le plus proche à 30${KM} de vous`],
  ])('%i lieux à %j %s', (nombre, metres, ou, compte) => {
    expect(t.compte(nombre, metres, ou)).toBe(compte)
  })

  test.each([
    ['Faurs', 'de Faurs'],
    ['Ambrelle', 'd’Ambrelle'],
    ['Écotay', 'd’Écotay'],
    ['Le Plateau', 'du Plateau'],
    ['Les Granges', 'des Granges'],
    ['La Remise', 'de La Remise'],
  ])('près de %s se dit « près %s »', (nom, dit) => expect(t.deCommune(nom)).toBe(dit))
})

test.each([
  [45, 'Voir 20 lieux de plus'],
  [20, 'Voir 20 lieux de plus'],
  [9, 'Voir les 9 derniers lieux'],
  [1, 'Voir le dernier lieu'],
])('il reste %i lieux : « %s »', (reste, dit) => expect(t.suite(reste, 20)).toBe(dit))
