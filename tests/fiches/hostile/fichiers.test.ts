/** Ce qu’on pose dans `content/` sans être une fiche : un lien, un tube, un nom qui trompe. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ligneTerminal } from '../../../src/fiches/anomalie.ts'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, ficheValide } from '../contenu-essai.ts'

const LIEN = 'Ce fichier est un lien vers un autre. Mettez ici la fiche elle-même.'
const NOM =
  'Ce nom de fichier ne convient pas : des minuscules sans accent, des chiffres et des tirets. Renommez-le.'

/** La commande du système qui pose un tube : Node n’en a pas. */
const FAIRE_UN_TUBE = 'mkfifo'

/** Ce que dit la porte du petit contenu, une fois `poser` passé. */
const fautesApres = (poser: (contenu: string) => void) =>
  avecContenu({}, async (contenu) => {
    poser(contenu)
    return (await lireContenu(contenu, AUJOURDHUI)).anomalies.map(ligneTerminal)
  })

test('un lien vers un fichier d’ailleurs n’est pas suivi', async () => {
  const poser = (contenu: string) => symlinkSync('/etc/passwd', join(contenu, 'lieux/autre.yaml'))
  expect(await fautesApres(poser)).toEqual([`content/lieux/autre.yaml:1:1 ${LIEN}`])
})

test('ni un lien vers un dossier', async () => {
  const poser = (contenu: string) => symlinkSync('/etc', join(contenu, 'lieux/autre'))
  expect(await fautesApres(poser)).toEqual([`content/lieux/autre:1:1 ${LIEN}`])
})

test('ni un lien à la place d’un fichier unique', async () => {
  const fautes = await avecContenu({}, async (contenu) => {
    rmSync(join(contenu, 'numeros.yaml'))
    symlinkSync('/etc/passwd', join(contenu, 'numeros.yaml'))
    return (await lireContenu(contenu, AUJOURDHUI)).anomalies.map(ligneTerminal)
  })
  expect(fautes).toEqual(['content/numeros.yaml:1:1 Ce fichier manque. Remettez-le.'])
})

test('un tube ne fait pas attendre', async () => {
  const poser = (contenu: string) => {
    spawnSync(FAIRE_UN_TUBE, [join(contenu, 'lieux/tube.yaml'), join(contenu, 'mesures.yaml')])
  }
  expect(await fautesApres(poser)).toEqual([
    'content/lieux/tube.yaml:1:1 Ce fichier n’est pas une fiche. Son nom doit finir par .yaml',
  ])
})

test.each([
  ['un saut de ligne', 'a\nb.yaml', 'a b.yaml'],
  ['un sens retourné', 'a\u202eb.yaml', 'a b.yaml'],
  ['un code de terminal', 'a\u001b[31mb.yaml', 'a [31mb.yaml'],
  ['un espace', 'a b.yaml', 'a b.yaml'],
  ['un accent', 'médiathèque.yaml', 'médiathèque.yaml'],
  ['une balise', '<b>.yaml', '<b>.yaml'],
])('un nom qui contient %s est refusé et montré sur une ligne', async (_cas, nom, montre) => {
  const poser = (contenu: string) =>
    writeFileSync(join(contenu, 'lieux', nom), ficheValide('lieux/mediatheque'))
  expect(await fautesApres(poser)).toEqual([`content/lieux/${montre}:1:1 ${NOM}`])
})

test('un dossier au nom de fiche est refusé', async () => {
  const poser = (contenu: string) => mkdirSync(join(contenu, 'lieux/autre.yaml'))
  expect(await fautesApres(poser)).toEqual([
    'content/lieux/autre.yaml:1:1 Ce dossier n’a pas sa place ici. Mettez ses fiches dans content/lieux',
  ])
})
