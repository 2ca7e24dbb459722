/** Le contenu est celui d’avant, ou celui d’après : chaque instant où un import peut s’arrêter est rejoué ici. */
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { echanger, reprendreContenu } from '../../../src/fiches/ecriture/arbre.ts'
import { ouvrirChantier, ouvrirEssai } from '../../../src/fiches/ecriture/chantier.ts'

let parent = ''
const contenu = () => join(parent, 'content')
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'chantier-'))
  for (const [nom, texte] of Object.entries(AVANT)) poser(contenu(), nom, texte)
})
afterEach(() => rmSync(parent, { recursive: true }))

const AVANT = { 'lieux/a.yaml': 'a', 'lieux/b.yaml': 'b', 'LICENCE.md': 'libre' }
const APRES = { 'lieux/a.yaml': 'A', 'lieux/b.yaml': 'b', 'lieux/c.yaml': 'C', 'LICENCE.md': 'libre' }
const CHANGES = new Map([
  ['lieux/a.yaml', 'A'],
  ['lieux/c.yaml', 'C'],
])

function poser(dossier: string, nom: string, texte: string): void {
  mkdirSync(join(dossier, nom, '..'), { recursive: true })
  writeFileSync(join(dossier, nom), texte)
}

function lire(dossier = contenu()): Record<string, string> {
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  return Object.fromEntries(
    fichiers.map(({ parentPath, name }) => {
      const chemin = join(parentPath, name)
      return [chemin.slice(dossier.length + 1), readFileSync(chemin, 'utf8')]
    }),
  )
}

const restes = () => readdirSync(parent).filter((nom) => nom !== 'content')

describe('un chantier', () => {
  test('ne change rien avant d’être publié, et tout ensuite', () => {
    const chantier = ouvrirChantier(contenu())
    chantier.ecrire(CHANGES)
    expect(lire()).toEqual(AVANT)
    expect(lire(chantier.dossier)).toEqual(APRES)
    chantier.publier()
    chantier.fermer()
    expect(lire()).toEqual(APRES)
    expect(restes()).toEqual([])
  })

  test('abandonné, ne laisse rien', () => {
    const chantier = ouvrirChantier(contenu())
    chantier.ecrire(CHANGES)
    chantier.fermer()
    expect(lire()).toEqual(AVANT)
    expect(restes()).toEqual([])
  })

  test('se ravise : un fichier remis comme avant n’est plus un changement', () => {
    const chantier = ouvrirChantier(contenu())
    chantier.ecrire(CHANGES)
    chantier.ecrire(
      new Map([
        ['lieux/a.yaml', null],
        ['lieux/c.yaml', null],
      ]),
    )
    expect(lire(chantier.dossier)).toEqual(AVANT)
    chantier.fermer()
  })

  test('laisse en place les fichiers qui ne changent pas', () => {
    const [avant, chantier] = [statSync(join(contenu(), 'lieux/b.yaml')), ouvrirChantier(contenu())]
    chantier.ecrire(CHANGES)
    chantier.publier()
    chantier.fermer()
    const apres = statSync(join(contenu(), 'lieux/b.yaml'))
    expect([apres.ino, apres.mtimeMs]).toEqual([avant.ino, avant.mtimeMs])
  })

  test('suit un lien jusqu’au vrai dossier', () => {
    const lien = join(parent, 'lien')
    symlinkSync(contenu(), lien)
    const chantier = ouvrirChantier(lien)
    chantier.ecrire(CHANGES)
    chantier.publier()
    chantier.fermer()
    expect(lire()).toEqual(APRES)
    expect(restes()).toEqual(['lien'])
  })

  test('n’en admet pas un second, mais range les restes d’un processus mort', async () => {
    const enfant = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(join(parent, `.content-import-${enfant.pid}`), '')
    expect(() => ouvrirChantier(contenu())).toThrow(
      `Un autre import est en cours (.content-import-${enfant.pid})`,
    )
    expect(restes()).toEqual([`.content-import-${enfant.pid}`])
    const fini = new Promise((fin) => enfant.on('close', fin))
    enfant.kill('SIGKILL')
    await fini
    ouvrirChantier(contenu()).fermer()
    expect(restes()).toEqual([])
  })

  test('un essai ne se publie pas', () => {
    const essai = ouvrirEssai(contenu(), join(parent, 'essai'))
    essai.ecrire(CHANGES)
    expect(lire(essai.dossier)).toEqual(APRES)
    expect(() => essai.publier()).toThrow('Une simulation ne se publie pas.')
    essai.fermer()
    expect(lire()).toEqual(AVANT)
    expect(restes()).toEqual([])
  })
})

describe('arrêté en chemin', () => {
  const cote = (quoi: string) => join(parent, `.content-${quoi}`)
  const preparerNeuf = () => {
    for (const [nom, texte] of Object.entries(APRES)) poser(cote('neuf'), nom, texte)
  }

  test('pendant la copie : le contenu d’avant, et l’import suivant recommence', () => {
    poser(cote('neuf'), 'lieux/a.yaml', 'A moitié')
    reprendreContenu(contenu())
    expect(lire()).toEqual(AVANT)
    ouvrirChantier(contenu()).fermer()
    expect(restes()).toEqual([])
  })

  test('entre les deux renommages : le contenu d’après', () => {
    preparerNeuf()
    renameSync(contenu(), cote('ancien'))
    reprendreContenu(contenu())
    expect(lire()).toEqual(APRES)
  })

  test('avant d’effacer l’ancien : le contenu d’après, et l’import suivant l’efface', () => {
    preparerNeuf()
    renameSync(contenu(), cote('ancien'))
    renameSync(cote('neuf'), contenu())
    reprendreContenu(contenu())
    expect(lire()).toEqual(APRES)
    ouvrirChantier(contenu()).fermer()
    expect(restes()).toEqual([])
  })

  test('sans contenu neuf : le contenu d’avant revient', () => {
    renameSync(contenu(), cote('ancien'))
    reprendreContenu(contenu())
    expect(lire()).toEqual(AVANT)
  })

  test('sans rien à reprendre, un contenu absent reste absent', () => {
    reprendreContenu(join(parent, 'ailleurs'))
    expect(existsSync(join(parent, 'ailleurs'))).toBe(false)
  })
})

describe('là où un dossier ne se renomme pas', () => {
  const cote = (quoi: string) => join(parent, `.content-${quoi}`)
  const journal = JSON.stringify([...CHANGES.keys()])

  test('les fichiers sont posés un à un', () => {
    for (const [nom, texte] of CHANGES) poser(cote('neuf'), nom, texte)
    echanger(contenu(), [...CHANGES.keys()], true)
    expect(lire()).toEqual(APRES)
    expect(existsSync(cote('journal'))).toBe(false)
  })

  test.each([0, 1, 2])('arrêté après %i fichiers posés, le lecteur suivant pose les autres', (poses) => {
    for (const [nom, texte] of [...CHANGES].slice(poses)) poser(cote('neuf'), nom, texte)
    for (const [nom, texte] of [...CHANGES].slice(0, poses)) poser(contenu(), nom, texte)
    writeFileSync(cote('journal'), journal)
    reprendreContenu(contenu())
    expect(lire()).toEqual(APRES)
    expect(existsSync(cote('journal'))).toBe(false)
    reprendreContenu(contenu())
    expect(lire()).toEqual(APRES)
  })

  test('un journal à moitié écrit ne compte pas', () => {
    for (const [nom, texte] of CHANGES) poser(cote('neuf'), nom, texte)
    writeFileSync(cote('brouillon'), journal.slice(0, 8))
    reprendreContenu(contenu())
    expect(lire()).toEqual(AVANT)
    ouvrirChantier(contenu()).fermer()
    expect(restes()).toEqual([])
  })
})
