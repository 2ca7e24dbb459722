/** Les gestes et les repères des tests de la carte. */
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { ouvrir } from '../gabarits.ts'

export const carte = (page: Page) => page.getByRole('region', { name: 'Carte des lieux' })
export const marques = (page: Page) => carte(page).getByRole('button', { name: /^Lieu : / })
export const groupes = (page: Page) => carte(page).getByRole('button', { name: /^\d+ lieux/ })
export const fenetre = (page: Page) => carte(page).getByRole('dialog')
export const statut = (page: Page) => page.locator('carte-lieux').getByRole('status')

export async function ouvrirLaCarte(page: Page, adresse: string): Promise<void> {
  await ouvrir(page, adresse)
  await page.getByRole('button', { name: /^Explorer la carte/ }).click()
  await expect(carte(page).getByRole('button').first()).toBeVisible()
}

/** Approche, au clavier, jusqu’à ce qu’une fenêtre s’ouvre. */
export async function ouvrirUneFenetre(page: Page): Promise<void> {
  for (let i = 0; i < 9 && (await fenetre(page).count()) === 0; i++)
    await carte(page).getByRole('button').first().press('Enter')
  await expect(fenetre(page)).toBeVisible()
}

export const idsDeLaCarte = (page: Page) =>
  page
    .locator('carte-lieux')
    .evaluate((element) => [...(element as unknown as { lieux: string[] }).lieux].sort())
export const idsDeLaListe = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-lieu]:not([data-exclu])')]
      .map((resume) => resume.dataset.lieu)
      .sort(),
  )

/** Combien de lieux disent, ensemble, les marques à l’écran. */
export async function nombreMontre(page: Page): Promise<number> {
  const noms = await groupes(page).allTextContents()
  return noms.reduce((somme, nom) => somme + Number.parseInt(nom, 10), await marques(page).count())
}

/** Ouvre la carte de cette page. @returns ce que le bouton annonce, et ce qui est venu, compressé, en kilo-octets. */
export async function peser(page: Page): Promise<{ annonce: number; reel: number }> {
  await page.waitForLoadState('networkidle')
  const poids: Promise<number>[] = []
  page.on('response', (reponse) =>
    poids.push(reponse.body().then((corps) => brotliCompressSync(corps).length)),
  )
  const bouton = page.getByRole('button', { name: /^Explorer la carte/ })
  const annonce = Number(/environ (\d+)\u00a0ko/.exec((await bouton.textContent())!)![1])
  await bouton.click()
  await expect(statut(page)).toHaveText(/^La carte montre /)
  await page.waitForLoadState('networkidle')
  const octets = (await Promise.all(poids)).reduce((somme, un) => somme + un, 0)
  return { annonce, reel: octets / 1000 }
}
