/** Changer une valeur d’une fiche sans toucher au reste. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { JOURS } from '../../../src/domain/temps/calendrier.ts'
import { modifierFiche, type Modification } from '../../../src/fiches/ecriture/modifier.ts'
import { rendreFiche } from '../../../src/fiches/ecriture/rendu.ts'

const ORDRE = {
  fiche: ['id', 'nom', 'telephone', 'courriels', 'horaires', 'services', 'controles', 'date_maj'],
  blocs: { horaires: JOURS },
}
const FICHE = `# en tête
id: a   # l’identifiant
nom:   'Bob'   # son nom
horaires:
  lundi: 9h-12h   # le matin
  # le marché
  mardi: 10h-12h

# ce qu’on y fait
services:
  - A   # a
  # au milieu
  - B
presentation: |
  deux
  lignes
sources: [x, y]
date_maj: 2024-01-01
`

/** Lignes retirées (`-`) et ajoutées (`+`), dans l’ordre du texte. */
function lignesChangees(avant: string, apres: string): string[] {
  const [a, b] = [avant.split('\n'), apres.split('\n')]
  const restantes = [...b]
  const retirees = a.filter((ligne) => {
    const rang = restantes.indexOf(ligne)
    if (rang >= 0) restantes.splice(rang, 1)
    return rang < 0
  })
  return [...retirees.map((ligne) => `-${ligne}`), ...restantes.map((ligne) => `+${ligne}`)]
}

const modifier = (chemin: Modification['chemin'], valeur: unknown, fiche = FICHE) =>
  modifierFiche(fiche, [{ chemin, valeur }], ORDRE)

describe('une valeur changée ne change que ses lignes', () => {
  test.each<[string, Modification['chemin'], unknown, string[]]>([
    ['un mot', ['nom'], 'Alice', [`-nom:   'Bob'   # son nom`, '+nom:   Alice   # son nom']],
    [
      'un mot à protéger',
      ['nom'],
      'Lab #1: a',
      [`-nom:   'Bob'   # son nom`, '+nom:   "Lab #1: a"   # son nom'],
    ],
    [
      'un texte de plusieurs lignes',
      ['presentation'],
      'court',
      ['-presentation: |', '-  deux', '-  lignes', '+presentation: court'],
    ],
    [
      'un jour',
      ['horaires', 'lundi'],
      '14h-17h',
      ['-  lundi: 9h-12h   # le matin', '+  lundi: 14h-17h   # le matin'],
    ],
    ['un jour de moins', ['horaires', 'lundi'], undefined, ['-  lundi: 9h-12h   # le matin']],
    ['un jour de plus', ['horaires', 'samedi'], '9h-12h', ['+  samedi: 9h-12h']],
    ['une liste', ['services'], ['B', 'C'], ['-  - A   # a', '+  - C']],
    ['une liste entière', ['services'], ['C'], ['-  - A   # a', '-  - B', '+  - C']],
    ['une liste sur une ligne', ['sources'], ['x', 'z'], ['-sources: [x, y]', '+sources: [x, z]']],
    ['une clé de plus', ['telephone'], '04 77 00 00 01', ['+telephone: 04 77 00 00 01']],
    ['un texte fait de chiffres', ['telephone'], '3939', ['+telephone: "3939"']],
    ['une liste de plus', ['courriels'], ['a@b.fr'], ['+courriels:', '+  - a@b.fr']],
    [
      'une clé de moins, avec ce qui est écrit dedans',
      ['services'],
      undefined,
      ['-services:', '-  - A   # a', '-  # au milieu', '-  - B'],
    ],
    ['une clé absente à retirer', ['telephone'], undefined, []],
    [
      'un bloc de plus',
      ['controles', 'horaires'],
      { le: '2024-08-01', source: 'fs' },
      ['+controles:', '+  horaires: { le: 2024-08-01, source: fs }'],
    ],
    ['une clé que l’ordre ne connaît pas', ['divers'], 'x', ['+divers: x']],
    ['rien, si la valeur est la même', ['services'], ['A', 'B'], []],
  ])('%s', (_, chemin, valeur, attendu) => {
    const apres = modifier(chemin, valeur)
    expect(lignesChangees(FICHE, apres)).toEqual(attendu)
    const relue = parse(apres) as Record<string, unknown>
    const [cle, sousCle] = chemin
    const lue = sousCle === undefined ? relue[cle] : (relue[cle] as Record<string, unknown>)[sousCle]
    expect(lue).toEqual(valeur)
  })

  test('une clé neuve se range à sa place', () => {
    const lignes = modifier(['telephone'], '04 77 00 00 01').split('\n')
    expect(lignes.indexOf('telephone: 04 77 00 00 01')).toBe(lignes.indexOf(`nom:   'Bob'   # son nom`) + 1)
    expect(modifier(['id2'], 'x', 'id: a').split('\n')).toEqual(['id: a', 'id2: x', ''])
  })

  test('le second contrôle rejoint le premier', () => {
    const un = modifier(['controles', 'horaires'], { le: '2024-08-01', source: 'fs' })
    const deux = modifier(['controles', 'telephone'], { le: '2024-08-01', source: 'fs' }, un)
    expect(lignesChangees(un, deux)).toEqual(['+  telephone: { le: 2024-08-01, source: fs }'])
    expect(
      lignesChangees(deux, modifier(['controles', 'telephone'], { le: '2025-01-01', source: 'fs' }, deux)),
    ).toEqual([
      '-  telephone: { le: 2024-08-01, source: fs }',
      '+  telephone: { le: 2025-01-01, source: fs }',
    ])
  })

  test('le dernier jour retiré, les horaires disparaissent', () => {
    const apres = modifierFiche(
      FICHE,
      [
        { chemin: ['horaires', 'lundi'], valeur: undefined },
        { chemin: ['horaires', 'mardi'], valeur: undefined },
      ],
      ORDRE,
    )
    expect(parse(apres)).not.toHaveProperty('horaires')
  })

  test('les fins de ligne de Windows restent', () => {
    const windows = FICHE.replaceAll('\n', '\r\n')
    for (const [chemin, valeur] of [
      [['telephone'], '04 77 00 00 01'],
      [['services'], ['C']],
      [['horaires', 'samedi'], '9h-12h'],
      [['courriels'], ['a@b.fr', 'c@d.fr']],
    ] as [Modification['chemin'], unknown][])
      expect(modifier(chemin, valeur, windows)).toBe(modifier(chemin, valeur).replaceAll('\n', '\r\n'))
  })

  test('un bloc écrit sur une ligne reste lisible', () => {
    const fiche = 'id: a\nhoraires: { lundi: 9h-12h }\n'
    expect(parse(modifier(['horaires', 'mardi'], '9h-12h', fiche))).toEqual({
      id: 'a',
      horaires: { lundi: '9h-12h', mardi: '9h-12h' },
    })
  })
})

describe('refuse', () => {
  test('une fiche qui n’en est pas une', () => {
    expect(() => modifier(['nom'], 'x', '- a\n- b\n')).toThrow('Cette fiche n’est pas faite de lignes')
  })

  test('de rendre une fiche qui ne dit pas ce qu’on voulait', () => {
    // Deux fois la même clé : la première serait changée, la seconde lue.
    expect(() => modifier(['nom'], 'x', 'nom: a\nnom: b\n')).toThrow()
  })
})

test('une fiche neuve s’écrit dans l’ordre, et tait ce qu’on ne sait pas', () => {
  expect(
    rendreFiche(
      {
        id: 'a',
        code_postal: '01000',
        telephone: undefined,
        horaires: { lundi: '9h-12h' },
        controles: { horaires: { le: '2024-08-01', source: 'fs' } },
        sources: ['fs'],
      },
      '# en tête',
    ),
  ).toBe(
    '# en tête\nid: a\ncode_postal: "01000"\nhoraires:\n  lundi: 9h-12h\ncontroles:\n  horaires: { le: 2024-08-01, source: fs }\nsources:\n  - fs\n',
  )
})
