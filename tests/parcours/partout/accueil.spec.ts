/** L’accueil : les quatre étapes se rangent sans en laisser une à part. */
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

test('quatre étapes : une, deux ou quatre par ligne, jamais trois et une', async ({ page }) => {
  await ouvrir(page, '/')
  const etapes = page.getByRole('region', { name: 'Quatre étapes, à votre rythme' }).getByRole('listitem')
  await expect(etapes).toHaveCount(4)
  const rangees: Record<number, number> = {}
  for (const largeur of [320, 390, 600, 768, 900, 1024, 1180, 1280, 1920]) {
    await page.setViewportSize({ width: largeur, height: 900 })
    const hauts = await etapes.evaluateAll((liste) => liste.map((une) => une.getBoundingClientRect().top))
    rangees[largeur] = new Set(hauts).size
  }
  expect(Object.values(rangees).filter((n) => ![1, 2, 4].includes(n))).toEqual([])
  expect(rangees[390]).toBe(4)
  expect(rangees[768]).toBe(2)
  expect(rangees[1280]).toBe(1)
})
