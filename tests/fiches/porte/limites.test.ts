/** Une fiche énorme, trop profonde ou pleine de fautes : peu de messages, toujours les mêmes, et rien que les nôtres. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { compter, resume } from '../../../src/fiches/anomalie.ts'
import { AUJOURDHUI, avecContenu, fautesDe, ficheValide } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque.yaml'
const FICHE = ficheValide('lieux/mediatheque')
const fautesDuLieu = async (octets: string) =>
  (await fautesDe({ [LIEU]: octets })).map((faute) => faute.replace(`content/${LIEU}:`, ''))
const clesInconnues = (n: number) => Array.from({ length: n }, (_, i) => `inconnue${i}: x\n`).join('')

describe('vingt fautes par fiche', () => {
  test('3 000 clés inconnues : les vingt premières, puis combien d’autres', async () => {
    const fautes = await fautesDuLieu(FICHE + clesInconnues(3000))
    expect(fautes).toHaveLength(21)
    expect(fautes[0]).toMatch(
      /^18:1 inconnue0 : clé inconnue\. Supprimez cette ligne\. Clés possibles : id, /,
    )
    expect(fautes[19]).toMatch(/^37:1 inconnue19 : /)
    expect(fautes[20]).toBe('38:1 et 2980 autres fautes dans cette fiche.')
  })

  test('le bilan les compte toutes', async () => {
    const { anomalies } = await avecContenu({ [LIEU]: FICHE + clesInconnues(3000) }, (dossier) =>
      lireContenu(dossier, AUJOURDHUI),
    )
    expect(compter(anomalies)).toBe(3000)
    expect(resume(anomalies)).toBe('3\u00a0000 fautes dans 1 fichier.')
  })

  test('vingt fautes se disent toutes, vingt et une n’en laissent qu’une', async () => {
    expect(await fautesDuLieu(FICHE + clesInconnues(20))).toHaveLength(20)
    expect((await fautesDuLieu(FICHE + clesInconnues(21))).at(-1)).toBe(
      '38:1 et 1 autre faute dans cette fiche.',
    )
  })

  test('chaque fiche a les siennes', async () => {
    const fautes = await fautesDe({ [LIEU]: FICHE + clesInconnues(30), 'lieux/autre.yaml': 'id: @' })
    expect(fautes).toHaveLength(22)
  })
})

describe('profondeur bornée avant la lecture', () => {
  const TROP =
    'Cette fiche s’emboîte trop : 20 niveaux au plus. Retirez les crochets, les tirets ou les décalages en trop.'
  test.each([
    ['[', '1:20'],
    ['{a: ', '1:77'],
    ['- ', '1:39'],
    ['? ', '1:39'],
  ])('« %s » répété vingt mille fois : une faute, toujours au même endroit', async (signe, place) => {
    const texte = signe.repeat(20_000).slice(0, 60_000)
    const essais = await Promise.all([1, 2, 3].map(() => fautesDuLieu(texte)))
    for (const essai of essais) expect(essai).toEqual([`${place} ${TROP}`])
  })

  test('des décalages sans fin', async () => {
    const texte = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
    expect(await fautesDuLieu(texte)).toEqual([`21:21 ${TROP}`])
  })

  test('une liste longue mais plate est lue', async () => {
    const plate = Array.from({ length: 500 }, (_, i) => `  - Label ${i}`).join('\n')
    expect(await fautesDuLieu(`${FICHE}autres_formations_labels:\n${plate}\n`)).toEqual([])
  })
})

test('une bombe de renvois est refusée sans être dépliée', async () => {
  const bombe = Array.from({ length: 30 }, (_, i) => `n${i + 1}: &n${i + 1} [*n${i}, *n${i}]`).join('\n')
  const fautes = await fautesDuLieu(`n0: &n0 x\n${bombe}\n`)
  expect(fautes[0]).toBe(
    '1:5 Les ancres (&n0) sont refusées. Supprimez-la, ou mettez la valeur entre guillemets.',
  )
  expect(fautes.at(-1)).toMatch(/^\d+:\d+ et 71 autres fautes dans cette fiche\.$/)
})

test('un fichier de trente mégaoctets est refusé sans être chargé', async () => {
  expect(await fautesDuLieu('# note\n'.repeat(4_500_000))).toEqual([
    '1:1 Ce fichier est trop lourd : 64 Kio au plus. Une fiche tient en quelques lignes.',
  ])
})

test.each([
  ['une clé faite d’un groupe', '? {a: 1}\n: x\n'],
  ['une clé faite d’une liste', '[a, b]: x\n'],
  ['un renvoi sans ancre', 'nom: *a\n'],
  ['une étiquette inconnue', 'nom: !truc x\n'],
  ['une directive inconnue', '%TRUC 1\n---\nnom: x\n'],
])('rien que nos messages pour %s', async (_, texte) => {
  const { stdout, stderr } = await avecContenu({ [LIEU]: texte }, (contenu) =>
    spawnSync(process.execPath, ['scripts/valider.ts', '--contenu', contenu], { encoding: 'utf8' }),
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^content\/lieux\/mediatheque\.yaml:\d+:\d+ /)
  expect(stdout).not.toMatch(/warning|key|alias|tag|directive /i)
})
