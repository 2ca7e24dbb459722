/** Aucun fichier ne dépend de lui-même, même de loin, même par un type : on lit la maison dans un ordre. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fichiersDuProjet } from './fichiers.ts'
import { importsDe } from './imports.ts'

/** Les boucles d’imports entre ces fichiers, chacune écrite « a → b → a ». @param fichiers Chemin → texte. */
function boucles(fichiers: ReadonlyMap<string, string>): string[] {
  const trouvees: string[] = []
  const finis = new Set<string>()
  const chemin: string[] = []
  const visiter = (fichier: string): void => {
    if (chemin.includes(fichier))
      trouvees.push([...chemin.slice(chemin.indexOf(fichier)), fichier].join(' → '))
    if (chemin.includes(fichier) || finis.has(fichier)) return
    chemin.push(fichier)
    for (const { cible } of importsDe(fichiers.get(fichier) ?? '')) {
      const vise = posix.join(posix.dirname(fichier), cible)
      if (cible.startsWith('.') && fichiers.has(vise)) visiter(vise)
    }
    chemin.pop()
    finis.add(fichier)
  }
  for (const fichier of fichiers.keys()) visiter(fichier)
  return trouvees
}

const importe = (...cibles: string[]) => cibles.map((cible) => `import { x } from '${cible}'`).join('\n')

describe('pas de boucle d’imports', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['deux fichiers', { 'a.ts': importe('./b.ts'), 'b.ts': importe('./a.ts') }, ['a.ts → b.ts → a.ts']],
    [
      'trois fichiers, par un type et un import différé',
      {
        'a.ts': `import type { X } from './d/b.ts'`,
        'd/b.ts': `export { x } from '../c.astro'`,
        'c.astro': `---\n---\n<script>await import('./a.ts')</script>`,
      },
      ['a.ts → d/b.ts → c.astro → a.ts'],
    ],
    ['un fichier par lui-même', { 'a.ts': importe('./a.ts') }, ['a.ts → a.ts']],
    [
      'deux boucles qui se touchent',
      { 'a.ts': importe('./b.ts', './c.ts'), 'b.ts': importe('./a.ts'), 'c.ts': importe('./a.ts') },
      ['a.ts → b.ts → a.ts', 'a.ts → c.ts → a.ts'],
    ],
  ])('refuse %s', (_, fichiers, attendues) => {
    expect(boucles(new Map(Object.entries(fichiers)))).toEqual(attendues)
  })

  test('admet deux chemins vers le même fichier, et un paquet du même nom', () => {
    const fichiers = {
      'a.ts': importe('./b.ts', './c.ts'),
      'b.ts': importe('./c.ts'),
      'c.ts': importe('a.ts'),
    }
    expect(boucles(new Map(Object.entries(fichiers)))).toEqual([])
  })

  test('toute la maison la suit', () => {
    const chemins = fichiersDuProjet(['src', 'scripts'], ['.ts', '.astro'])
    expect(chemins.length).toBeGreaterThan(10)
    expect(boucles(new Map(chemins.map((chemin) => [chemin, readFileSync(chemin, 'utf8')])))).toEqual([])
  })
})
