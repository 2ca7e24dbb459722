import { describe, expect, test } from 'vitest'
import {
  extraitCadre,
  extraitElement,
  nomPropose,
  type Insertion,
} from '../../../src/domain/relais/extrait.ts'

const INSERTION: Insertion = {
  origine: 'https://exemple.fr',
  commune: { nom: 'Ozy', slug: 'ozy' },
  nom: '',
  titre: 'L’aide près d’Ozy',
}

describe('le nom demandé dans l’adresse', () => {
  test.each([
    [null, ''],
    ['  Mairie d’Ozy ', 'Mairie d’Ozy'],
    ['Mairie\n\td’Ozy', 'Mairie d’Ozy'],
    ['Mairie\u202e\u0000 d’Ozy', 'Mairie d’Ozy'], // ce qui renverse l’écriture ferait lire un autre nom
    ['   ', ''],
  ])('%j devient %j', (ecrit, attendu) => expect(nomPropose(ecrit)).toBe(attendu))

  test('n’a pas plus de 80 signes', () => expect(nomPropose('a'.repeat(200))).toBe('a'.repeat(80)))
})

test('l’élément nomme la commune, et garde un lien pour qui n’a pas de script', () => {
  expect(extraitElement(INSERTION)).toBe(
    '<script src="https://exemple.fr/integrer/aide-numerique.js" defer></script>\n' +
      '<aide-numerique commune="ozy" titre="L’aide près d’Ozy">\n' +
      '  <a href="https://exemple.fr/communes/ozy/">L’aide près d’Ozy</a>\n' +
      '</aide-numerique>',
  )
})

test('un nom ne sort pas de son attribut', () => {
  const nom = '"><img src=x onerror=alert(1)>'
  expect(extraitElement({ ...INSERTION, nom })).toContain(
    ' nom="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" ',
  )
  expect(extraitCadre({ ...INSERTION, nom })).not.toContain('<img')
})

test('le cadre porte le nom dans son adresse', () => {
  expect(extraitCadre({ ...INSERTION, nom: 'Mairie & école' })).toContain(
    'src="https://exemple.fr/integrer/ozy/?nom=Mairie%20%26%20%C3%A9cole"',
  )
  expect(extraitCadre(INSERTION)).toContain('src="https://exemple.fr/integrer/ozy/"')
})
