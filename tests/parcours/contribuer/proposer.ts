import { expect, type Page } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

export const LIEU = 'france-services-montelan'

/** Ouvre le formulaire d’une fiche et attend qu’il soit prêt. */
export async function ouvrirLaFiche(page: Page, id = LIEU, genre = 'lieu'): Promise<void> {
  await ouvrir(page, `/contribuer/${genre}/?id=${id}`)
  await expect(page.getByRole('heading', { level: 2, name: /^Corriger/ })).toBeFocused()
}

/** Ce qui change, phrase par phrase. */
export async function phrases(page: Page): Promise<string[]> {
  const lignes = await page.locator('[data-phrases] li').allTextContents()
  return lignes.map((ligne) => ligne.replace(/\u00a0/g, ' '))
}

/** Le message que le bouton ouvrirait. */
export async function message(page: Page): Promise<{ a: string; objet: string; corps: string }> {
  const adresse = new URL(
    (await page.getByRole('link', { name: 'Envoyer par e-mail' }).getAttribute('href'))!,
  )
  const dit = (nom: string) => (adresse.searchParams.get(nom) ?? '').replace(/\u00a0/g, ' ')
  return { a: adresse.pathname, objet: dit('subject'), corps: dit('body') }
}

/** Le texte proposé pour le fichier. */
export async function fichier(page: Page): Promise<string> {
  return (await page.locator('[data-yaml]').textContent()) ?? ''
}
