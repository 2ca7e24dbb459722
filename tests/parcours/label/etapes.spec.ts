/** Les quatre étapes : une rivière, une étape à la fois, ses lieux, de quoi continuer chez soi, la suivante. */
import { expect, test, type Page } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

const ETAPES = [
  ['decouverte', 'Se connecter, essayer', 'Découverte'],
  ['inclusion', 'Se faire aider dans ses démarches', 'Inclusion'],
  ['mediation', 'Apprendre', 'Médiation'],
  ['expertise', 'Aller plus loin', 'Expertise'],
] as const
const fil = (page: Page) => page.getByRole('navigation', { name: 'Les quatre étapes' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('de la première étape à la dernière, puis une en arrière', async ({ page }) => {
      await ouvrir(page, '/classes/decouverte/')
      for (const [rang, [, titre, nom]] of ETAPES.entries()) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(titre)
        await expect(page.getByRole('main')).toContainText(`Étape ${rang + 1} sur 4`)
        await expect(page.getByRole('main')).toContainText(nom)
        await expect(fil(page).getByRole('link')).toHaveText(ETAPES.map(([, etape]) => etape))
        await expect(fil(page).locator('[aria-current="step"]')).toHaveText(titre)
        const suivante = page.locator('li', { hasText: 'L’étape suivante' }).getByRole('link')
        const prochaine = ETAPES[rang + 1]
        if (!prochaine) {
          await expect(suivante).toHaveCount(0)
          continue
        }
        await suivante.click()
        await page.waitForURL(`/classes/${prochaine[0]}/`) // page entière : l’arrivée de la police déplace les liens
      }
      await page.locator('li', { hasText: 'L’étape d’avant' }).getByRole('link').click()
      await expect(page).toHaveURL('/classes/mediation/')
    })

    test('une étape et une commune mènent à la recherche', async ({ page }) => {
      await ouvrir(page, '/classes/mediation/')
      await page.getByLabel('Votre commune').fill('Rochebelle')
      if (javaScriptEnabled) await page.getByRole('option', { name: /^Rochebelle/ }).click()
      await page.getByRole('button', { name: 'Voir les lieux les plus proches' }).click()
      await expect(page).toHaveURL(/\/lieux\/\?/)
      const { searchParams } = new URL(page.url())
      expect(Object.fromEntries(searchParams)).toEqual({
        filtre: 'mediation',
        commune: expect.stringMatching(/^Rochebelle\b/),
      })
    })
  })
}

test('la recherche ne garde que l’étape, du plus proche au plus loin', async ({ page }) => {
  await ouvrir(page, '/lieux/?filtre=mediation&commune=Saint-Aubrin')
  await expect(page.getByRole('status').filter({ hasText: 'de Saint-Aubrin' })).toBeVisible()
  const visibles = page.locator('[data-lieu]:visible')
  await expect(visibles.first()).toBeVisible()
  await expect(visibles.locator('p.classe')).toHaveText(
    Array.from({ length: await visibles.count() }, () => 'Apprendre'),
  )
  await expect(visibles.first()).toContainText('CCAS de Saint-Aubrin')
})

for (const [classe, titre] of ETAPES) {
  test(`« ${titre} » se dit partout avec les mêmes mots`, async ({ page }) => {
    await ouvrir(page, `/classes/${classe}/`)
    const resumes = page.locator('[data-lieu] p.classe')
    await expect(resumes).toHaveText(Array.from({ length: await resumes.count() }, () => titre))
    const signes = page.getByRole('heading', { name: 'C’est pour vous si…' }).locator('+ ul > li')
    expect(await signes.count()).toBeGreaterThan(1)
    await expect(page.locator('li a[href^="http"]')).toHaveCount(3)
    const toutes = page.getByRole('link', { name: 'Voir toutes les ressources de cette étape' })
    await expect(toutes).toHaveAttribute('href', `/ressources/${classe}/`)
  })
}
