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
