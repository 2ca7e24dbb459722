/** Sans réseau, le site déjà visité se lit encore, et dit de quand il date. */
import { bandeau, expect, gardees, premiereVisite, test } from './hebergeur.ts'

const FICHE = '/lieux/maison-du-haut-exemple/'

test('après une visite, la page vue, la liste, la recherche et la carte marchent sans réseau', async ({
  page,
  site,
}) => {
  await premiereVisite(page, site, FICHE)
  await expect(page.getByText(/copie du/)).toHaveCount(0)
  site.coupe = true

  await page.reload()
  await expect(bandeau(page, 'Hors connexion')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('numérique du Haut-Exemple')

  await page.goto(`${site.origine}/lieux/?q=impots`)
  await expect(bandeau(page, 'Hors connexion')).toBeVisible()
  await expect(page.getByRole('status').getByRole('heading', { level: 2 })).toHaveText(/^\d+ lieux/)

  await page.getByRole('button', { name: /^Explorer la carte/ }).click()
  await expect(page.getByRole('button', { name: /^(?:Lieu : |\d+ lieux)/ }).first()).toBeVisible()
})

test('ne garde pas ce qu’on cherche', async ({ page, site }) => {
  await premiereVisite(page, site, FICHE)
  await page.goto(`${site.origine}/communes/?q=dettes`)
  await expect.poll(() => gardees(page)).toContain('/communes/')
  const tout = await page.evaluate(async () => {
    const magasins = await Promise.all((await caches.keys()).map((nom) => caches.open(nom)))
    return (await Promise.all(magasins.map((un) => un.keys()))).flat().map(({ url }) => url)
  })
  expect(tout.filter((une) => une.includes('dettes'))).toEqual([])
})

test('une page jamais vue le dit, et mène à la liste', async ({ page, site }) => {
  await premiereVisite(page, site, FICHE)
  site.coupe = true
  await page.goto(`${site.origine}/label/`)
  await expect(page.getByText('cette page n’a pas été gardée')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'tous les lieux' }).click()
  await expect(bandeau(page, 'Hors connexion')).toBeVisible()
})

test('un réseau qui n’en finit pas laisse place à la copie', async ({ page, site }) => {
  await premiereVisite(page, site, FICHE)
  site.trainent = /^\/lieux\//
  await page.reload()
  await expect(bandeau(page, 'Connexion trop lente')).toBeVisible()
})

test('sans rangement permis, la page marche et rien n’est gardé', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refusé', 'SecurityError')
      },
    }),
  )
  await page.goto(site.origine + FICHE, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('numérique du Haut-Exemple')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
