import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { beforeEach, expect, test, vi } from 'vitest'
import { avecContenu, ficheValide, remplacer, type Fichiers } from './contenu-essai.ts'

// Le chargeur lit le contenu une fois par construction : chaque essai en est une.
beforeEach(() => vi.resetModules())

/** Construit la collection des lieux d’un contenu d’essai. @returns les identifiants chargés. */
function charger(fichiers: Fichiers): Promise<string[]> {
  return avecContenu(fichiers, async (contenu) => {
    const { chargeurDeFiches } = await import('../../src/fiches/loader.ts')
    const racine = mkdtempSync(join(tmpdir(), 'racine-'))
    symlinkSync(contenu, join(racine, 'content'))
    const charges: string[] = []
    try {
      await chargeurDeFiches('lieux').load({
        store: { clear: () => charges.splice(0), set: ({ id }: { id: string }) => charges.push(id) },
        config: { root: pathToFileURL(`${racine}/`) },
        generateDigest: JSON.stringify,
      } as unknown as LoaderContext)
    } finally {
      rmSync(racine, { recursive: true })
    }
    return charges
  })
}

test('un contenu valide entre dans la collection', async () => {
  expect(await charger({})).toEqual(['mediatheque'])
})

test('la construction refuse une fiche fautive, avec le message de npm run valider', async () => {
  const fautive = remplacer(ficheValide('lieux/mediatheque'), 'classe: ', 'clase: ')
  await expect(charger({ 'lieux/mediatheque.yaml': fautive })).rejects.toThrow(
    /^2 fautes dans 1 fichier\.\ncontent\/lieux\/mediatheque\.yaml:\d+:1 classe : Ce champ est obligatoire\. Ajoutez-le\.\ncontent\/lieux\/mediatheque\.yaml:\d+:1 clase : clé inconnue\. Vouliez-vous dire « classe » \?$/,
  )
})

test('un enregistrement ne relit le contenu qu’une fois pour toutes les collections', async () => {
  await avecContenu({}, async (contenu) => {
    const lireContenu = vi.fn(await import('../../src/fiches/contenu.ts').then((m) => m.lireContenu))
    vi.doMock('../../src/fiches/contenu.ts', () => ({ lireContenu }))
    const { chargeurDeFiches } = await import('../../src/fiches/loader.ts')
    const racine = mkdtempSync(join(tmpdir(), 'racine-'))
    symlinkSync(contenu, join(racine, 'content'))
    const remplies: string[] = []
    const ecoutes: ((evenement: string, chemin: string) => void)[] = []
    try {
      for (const nom of ['lieux', 'conseillers', 'besoins'] as const) {
        await chargeurDeFiches(nom).load({
          store: { clear: () => remplies.push(nom), set: () => {} },
          config: { root: pathToFileURL(`${racine}/`) },
          watcher: { on: (_: string, ecoute: (typeof ecoutes)[0]) => ecoutes.push(ecoute) },
          generateDigest: JSON.stringify,
        } as unknown as LoaderContext)
      }
      for (const ecoute of ecoutes) ecoute('change', join(racine, 'content/lieux/mediatheque.yaml'))
      for (const ecoute of ecoutes) ecoute('change', '/ailleurs/autre.yaml')
      await vi.waitFor(() => expect(remplies).toHaveLength(6))
      expect(lireContenu).toHaveBeenCalledTimes(2) // une au départ, une à l’enregistrement
    } finally {
      vi.doUnmock('../../src/fiches/contenu.ts')
      rmSync(racine, { recursive: true })
    }
  })
})
