/** La liste d’une commune dans la page d’un autre site : une autre origine, une autre porte. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

let serveur: Server
let ailleurs: string
let corps = ''

test.beforeEach(async () => {
  serveur = createServer((_demande, reponse) => {
    reponse.setHeader('content-type', 'text/html; charset=utf-8')
    reponse.end(`<!doctype html><html lang="fr"><title>Mairie</title><h1>Mairie</h1>${corps}</html>`)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  ailleurs = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/`
})
test.afterEach(() => new Promise((fini) => serveur.close(fini)))

/** L’extrait que la page prépare pour cette commune et ce nom, adressé au site d’essai. */
async function extrait(page: Page, champ: string, baseURL: string, nom = ''): Promise<string> {
  await ouvrir(page, '/integrer/')
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('Ozy')
  await page.getByRole('textbox', { name: 'Nom à montrer en haut' }).fill(nom)
  await page.getByRole('button', { name: 'Préparer l’extrait' }).click()
  await expect(page.getByText('L’extrait d’Ozy est prêt.')).toBeVisible()
  const texte = await page.getByRole('textbox', { name: champ }).inputValue()
  return texte.replaceAll('https://numerique-val-exemple.example', baseURL)
}

test('l’élément montre la liste à sa hauteur, avec le nom de la mairie, et n’écrit rien', async ({
  page,
  baseURL,
}) => {
  corps = (await extrait(page, 'Avec un petit script (conseillé)', baseURL!, 'Mairie d’Ozy')).replace(
    '  <a',
    '  <img alt="Logo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a',
  )
  const demandes: string[] = []
  page.on('request', (demande) => demandes.push(demande.url()))
  await page.goto(ailleurs)
  const cadre = page.frameLocator('iframe')
  await expect(cadre.getByRole('heading', { level: 1 })).toHaveText('L’aide au numérique près d’Ozy')
  await expect(cadre.getByText('Mairie d’Ozy')).toBeVisible()
  await expect(cadre.getByRole('link', { name: /^Appeler/ }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible() // ce que la page a mis dans l’élément reste
  await expect(page.getByRole('link', { name: 'L’aide au numérique près d’Ozy' })).toBeHidden()
  await expect
    .poll(() =>
      page
        .frames()[1]!
        .evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
    )
    .toBe(0) // rien à faire défiler dans le cadre
  const haut = () => page.locator('iframe').evaluate((cadre) => cadre.clientHeight)
  const avant = await haut()
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect.poll(haut).toBeLessThan(avant) // plus large, la liste est plus courte : le cadre suit
  expect(await page.context().cookies()).toEqual([])
  expect(await page.frames()[1]!.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(
    demandes.filter((une) => ![ailleurs, baseURL!, 'data:'].some((debut) => une.startsWith(debut))),
  ).toEqual([])
})

test('la hauteur que dit une autre fenêtre, ou un nombre absurde, ne change rien', async ({
  page,
  baseURL,
}) => {
  corps = await extrait(page, 'Avec un petit script (conseillé)', baseURL!)
  await page.goto(ailleurs)
  await expect(page.getByRole('link', { name: 'L’aide au numérique près d’Ozy' })).toBeHidden()
  const haut = () => page.locator('iframe').evaluate((cadre) => cadre.clientHeight)
  const avant = await haut()
  await page.evaluate(() => window.postMessage({ hauteurAideNumerique: 50 }, '*'))
  await page.frames()[1]!.evaluate(() => {
    for (const hauteur of [-5, 1e9, '60', NaN])
      window.parent.postMessage({ hauteurAideNumerique: hauteur }, '*')
  })
  await page.frames()[1]!.evaluate(() => window.parent.postMessage({ hauteurAideNumerique: 777 }, '*'))
  await expect.poll(haut).toBe(777) // le dernier message, juste, est passé après eux
  expect(avant).not.toBe(50)
})

test('un nom n’est jamais lu comme du HTML, et l’attribut d’une commune non plus', async ({
  page,
  baseURL,
}) => {
  await page.goto('/integrer/ozy/?nom=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  corps = `<script src="${baseURL}/integrer/aide-numerique.js" defer></script><aide-numerique commune="../lieux"><a href="/">Lien</a></aide-numerique>`
  await page.goto(ailleurs)
  await expect(page.getByRole('link', { name: 'Lien' })).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('le cadre seul marche sans script ; un lien de la liste quitte le cadre', async ({
  page,
  baseURL,
  browser,
}) => {
  corps = await extrait(page, 'Sans script, à hauteur fixe', baseURL!, 'Mairie & école')
  await page.goto(ailleurs)
  const cadre = page.frameLocator('iframe')
  await expect(cadre.getByText('Mairie & école')).toBeVisible()
  await cadre.getByRole('link', { name: 'Tous les lieux' }).click()
  await expect(page).toHaveURL(`${baseURL}/communes/ozy/`)
  const sansScript = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await sansScript.goto(ailleurs)
  await expect(
    sansScript
      .frameLocator('iframe')
      .getByRole('link', { name: /^Appeler/ })
      .first(),
  ).toBeVisible()
})

test('sans JavaScript, l’élément laisse un lien vers la commune', async ({ browser, baseURL, page }) => {
  corps = await extrait(page, 'Avec un petit script (conseillé)', baseURL!)
  const sansScript = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await sansScript.goto(ailleurs)
  await expect(sansScript.getByRole('link', { name: 'L’aide au numérique près d’Ozy' })).toHaveAttribute(
    'href',
    `${baseURL}/communes/ozy/`,
  )
})

test('une commune inconnue ne prépare rien', async ({ page }) => {
  await ouvrir(page, '/integrer/')
  const avant = await page.getByRole('textbox', { name: 'Avec un petit script' }).inputValue()
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('Nulle-Part')
  await page.getByRole('button', { name: 'Préparer l’extrait' }).click()
  await expect(page.getByText('Choisissez une commune de la liste.')).toBeVisible()
  expect(await page.getByRole('textbox', { name: 'Avec un petit script' }).inputValue()).toBe(avant)
})
