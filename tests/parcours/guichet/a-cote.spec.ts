/** Le lieu du bourg dont la fiche ne dit pas tout : montré, avec ce qu’il faut demander. */
import { expect, test, type Page } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { A4, coupes, imprimer } from './feuilles.ts'

const BOURG = 'France services du pays d’Ormeville'

/** D’Ormeville-sur-Fauvine, chercher un emploi, apprendre à le faire. */
async function demander(page: Page) {
  await page.goto('/orienter/')
  await page.getByLabel('Nom ou code postal de la commune').fill('Ormeville-sur-Fauvine')
  await page.getByRole('main').getByRole('link', { name: 'Ormeville-sur-Fauvine', exact: true }).click()
  const continuer = page.getByRole('button', { name: 'Continuer', exact: true })
  await page.getByRole('radio', { name: 'Chercher un emploi' }).check()
  await continuer.click()
  await page.getByRole('radio', { name: 'Apprendre à le faire' }).check()
  await continuer.click()
  await continuer.click()
  await page.getByRole('button', { name: 'Voir les lieux' }).click()
  await expect(page.getByRole('heading', { name: 'À côté de chez elle' })).toBeVisible()
}

const bloc = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: BOURG }) })
const mettre = (page: Page) =>
  page.getByRole('checkbox', { name: `Mettre sur la fiche à remettre : ${BOURG}` })

test('sous les trois lieux, celui du bourg, et ce que sa fiche ne dit pas', async ({ page }) => {
  await demander(page)
  await expect(page.locator('[data-statut]')).toHaveText('3 lieux')
  const ici = bloc(page).first()
  await expect(ici).toContainText('La fiche ne dit pas qu’on y apprend\u00a0: appelez.')
  await expect(ici.getByRole('listitem')).toContainText(['dans la commune', 'France Travail'])
  await expect(ici.getByRole('listitem').filter({ hasText: 'on y apprend' })).toHaveCount(0)
  await expect(ici.getByRole('link', { name: /^Appeler/ })).toHaveAttribute('href', 'tel:+33536490013')
  expect(await fautesDAcces(page)).toEqual([])
  await page.getByRole('button', { name: 'Nouvelle personne' }).click()
  await expect(page.getByText(BOURG)).toHaveCount(0)
})

test('sur le papier : le numéro d’à côté, ou sa propre feuille avec la question à poser', async ({
  page,
}) => {
  await demander(page)
  const [papier] = await imprimer(page)
  expect(papier).toMatch(/À côté de chez vous\s?: France services du pays d’Ormeville, 05 36 49 00 13\./)
  expect(papier).toMatch(/Appelez d’abord\s?: demandez si on y apprend\./)
  await mettre(page).check()
  await page.getByLabel('Ajouter une deuxième langue').selectOption('ar')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  const feuilles = page.locator('.remise')
  await expect(feuilles).toHaveCount(2)
  await expect(feuilles.last().getByRole('heading', { level: 3 })).toHaveText(BOURG)
  await expect(feuilles.last()).toContainText('demandez si on y apprend')
  await expect(feuilles.last()).not.toContainText('À côté de chez vous')
  expect(await coupes(feuilles)).toEqual([])
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('la page de la commune le montre aussi', async ({ page }) => {
    await page.goto('/orienter/rochebelle/')
    await page.getByText('Utiliser mon téléphone ou ma tablette').click()
    const deplie = page.locator('details[open]')
    await expect(deplie.getByRole('heading', { name: 'À côté de chez elle' })).toBeVisible()
    const ici = deplie.getByRole('listitem').filter({ hasText: 'France services Rochebelle' })
    await expect(ici).toContainText('La fiche ne dit pas qu’on y aide pour cela\u00a0: appelez.')
    await expect(ici.getByRole('link', { name: /05\s36\s49\s00\s24/ })).toBeVisible()
  })
})
