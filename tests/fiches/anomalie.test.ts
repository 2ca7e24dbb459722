import { describe, expect, test } from 'vitest'
import {
  annotationForge,
  ContenuInvalide,
  ligneTerminal,
  resume,
  trierAnomalies,
  type Anomalie,
} from '../../src/fiches/anomalie.ts'

const a = (fichier: string, ligne: number, colonne: number, message = 'Faux.', cle?: string): Anomalie => ({
  fichier,
  ligne,
  colonne,
  cle,
  message,
})

describe('une anomalie', () => {
  test('se lit au terminal avec ou sans clé', () => {
    expect(ligneTerminal(a('x.yaml', 3, 14, 'Faux.', 'nom'))).toBe('x.yaml:3:14 nom : Faux.')
    expect(ligneTerminal(a('x.yaml', 1, 1))).toBe('x.yaml:1:1 Faux.')
  })

  test('ne peut pas écrire une autre commande pour la forge', () => {
    expect(annotationForge(a('x.yaml', 3, 14, '100 %\n::error::autre', 'nom'))).toBe(
      '::error file=x.yaml,line=3,col=14::nom : 100 %25%0A::error::autre',
    )
  })

  test('ni par le nom de son fichier, ni en passant à la ligne au terminal', () => {
    expect(annotationForge(a('x,line=9::y\n.yaml', 3, 14))).toBe(
      '::error file=x%2Cline=9%3A%3Ay%0A.yaml,line=3,col=14::Faux.',
    )
    expect(ligneTerminal(a('x\n::error::y.yaml', 3, 14, 'Faux.\r\nVrai.'))).toBe(
      'x ::error::y.yaml:3:14 Faux. Vrai.',
    )
  })
})

test('les anomalies se lisent dans l’ordre des fichiers, des lignes et des colonnes', () => {
  const ordre = [a('a', 2, 1), a('a', 10, 1), a('a', 10, 3), a('a', 10, 3, 'Vrai.'), a('b', 1, 1)]
  expect(trierAnomalies(ordre.toReversed())).toEqual(ordre)
})

test.each([
  [[a('a', 1, 1)], '1 faute dans 1 fichier.'],
  [[a('a', 1, 1), a('a', 2, 1)], '2 fautes dans 1 fichier.'],
  [[a('a', 1, 1), a('b', 2, 1), a('b', 3, 1)], '3 fautes dans 2 fichiers.'],
])('résume : %#', (anomalies, attendu) => expect(resume(anomalies)).toBe(attendu))

test('la construction refusée dit les mêmes lignes que le terminal', () => {
  const anomalies = [a('b', 1, 1, 'Faux.', 'nom'), a('a', 2, 1)]
  expect(new ContenuInvalide(anomalies).message).toBe(
    '2 fautes dans 2 fichiers.\na:2:1 Faux.\nb:1:1 nom : Faux.',
  )
})
