/** Le kit d’une commune : des textes à copier, une image à télécharger, un fichier qui a tout, sans rien à remplir. */
import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'
import { lireQr } from '../guichet/feuilles.ts'

const KIT = '/relais/ormeville-le-haut/'

test('un texte se copie d’un geste, tel qu’il est écrit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ouvrir(page, KIT)
  const bloc = page.locator('copier-texte').filter({ hasText: 'Bulletin municipal, court' })
  await bloc.getByRole('button', { name: 'Copier' }).click()
  await expect(bloc.getByRole('status')).toHaveText('Copié.')
  const copie = await page.evaluate(() => navigator.clipboard.readText())
  expect(copie).toBe(await bloc.locator('pre').textContent())
  expect(copie).toContain('05\u00a036\u00a049\u00a000\u00a019')
})

test('sans presse-papiers, le texte est choisi, prêt à copier', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await ouvrir(page, KIT)
  const bloc = page.locator('copier-texte').first()
  await bloc.getByRole('button', { name: 'Copier' }).click()
  await expect(bloc.getByRole('status')).toHaveText(/Le texte est choisi/)
  expect(await page.evaluate(() => String(getSelection()))).toContain('Aide internet')
})

test('l’image se télécharge en PNG, lisible, et son QR code mène à la commune', async ({ page }) => {
  await ouvrir(page, KIT)
  const attente = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger l’image (PNG)' }).click()
  const fichier = await attente
  expect(fichier.suggestedFilename()).toBe('aide-numerique-ormeville-le-haut.png')
  const { width, height, data } = PNG.sync.read(await readFile(await fichier.path()))
  expect([width, height]).toEqual([1200, 630])
  const enHaut = (10 * width + 600) * 4
  expect([...data.subarray(enHaut, enHaut + 3)]).toEqual([15, 107, 120]) // le bandeau #0f6b78 : l’image n’est pas vide
  await page.setContent('<img alt="">')
  await page.locator('img').evaluate(
    (image: HTMLImageElement, source) => {
      image.src = source
      return image.decode()
    },
    `data:image/png;base64,${PNG.sync.write(Object.assign(new PNG({ width, height }), { data })).toString('base64')}`,
  )
  expect(await lireQr(page, page.locator('img'))).toMatch(/^https:\/\/[^/]+\/communes\/ormeville-le-haut\/$/)
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('tous les textes se lisent et se téléchargent dans un fichier', async ({ page }) => {
    await ouvrir(page, KIT)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('Merci.')).toBeVisible()
    const attente = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Télécharger tous les textes' }).click()
    const fichier = await attente
    expect(fichier.suggestedFilename()).toBe('textes-ormeville-le-haut.txt')
    const texte = await readFile(await fichier.path(), 'utf8')
    const titres = await page.locator('copier-texte h3').allTextContents()
    expect(titres).toHaveLength(9)
    for (const titre of titres) expect(texte).toContain(`=== ${titre} (`)
    expect(Buffer.byteLength(texte)).toBeLessThan(7 * 1024) // le poids que la page annonce
  })

  test('de la page d’une commune à son kit, et de la liste aussi', async ({ page }) => {
    await ouvrir(page, '/communes/ozy/')
    await page.getByRole('link', { name: 'Le kit pour faire passer le mot' }).click()
    await expect(page).toHaveURL('/relais/ozy/')
    await ouvrir(page, '/relais/')
    await page.getByRole('main').getByRole('link', { name: 'La Côte-d’Érable' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faire passer le mot à La Côte-d’Érable')
  })
})

test('chaque commune a son kit, son image et son fichier, aux faits d’elle', async ({ page }) => {
  await ouvrir(page, '/relais/')
  const adresses = await page
    .getByRole('main')
    .locator('section a[href^="/relais/"]')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')!))
  expect(new Set(adresses).size).toBe(16)
  for (const adresse of adresses) {
    const texte = await (await page.request.get(`${adresse}textes.txt`)).text()
    expect(texte).toContain(`${adresse.replace('/relais/', '/communes/')}`)
    const image = await page.request.get(`${adresse}image.svg`)
    expect(image.headers()['content-type']).toContain('image/svg+xml')
  }
})
