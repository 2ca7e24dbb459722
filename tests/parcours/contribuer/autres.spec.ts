/** Les événements, les ressources, les permanences : le même formulaire. Et signaler sans rien remplir. */
import { expect, test } from '../essai.ts'
import { fichier, message, ouvrirLaFiche, phrases } from './proposer.ts'

test('une permanence change de jour, une autre s’ajoute', async ({ page }) => {
  await ouvrirLaFiche(page, 'l-epinelle', 'conseiller')
  await page.getByText(/^Permanences 2/).click()
  const deuxieme = page.locator('[data-element]').nth(1)
  await deuxieme.getByRole('textbox', { name: 'Mercredi' }).fill('14h-17h')
  await page.getByRole('button', { name: 'Ajouter : Permanences' }).click()
  const neuve = page.locator('[data-champ="permanences"] [data-element]').last()
  await neuve.getByLabel('Lieu de l’annuaire').selectOption({ label: 'Valbrune – CCAS de Valbrune' })
  await neuve.getByRole('textbox', { name: 'Lundi' }).fill('9h-12h')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  expect(await phrases(page)).toEqual([
    'Permanence 2, horaires du mercredi : 9h-12h (semaines paires) → 14h-17h',
    'Permanence 5 : non renseigné → lieu de l’annuaire ccas-valbrune, horaires lundi 9h-12h',
    'Date de la fiche : 17/02/2025 → 31/03/2026',
  ])
  expect(await fichier(page)).toContain(
    '  - lieu: ccas-valbrune\n    horaires:\n      lundi: 9h-12h\nsources:',
  )
})

test('un événement s’annonce', async ({ page }) => {
  await page.goto('/contribuer/evenement/?nouveau=1')
  await page.getByRole('textbox', { name: /^Titre/ }).fill('Café des écrans')
  await page.getByLabel(/^Sorte d’événement/).selectOption('Atelier')
  await page.getByRole('checkbox', { name: 'habitants' }).check()
  await page.getByRole('button', { name: 'Ajouter : Jours précis' }).click()
  await page
    .locator('[data-champ="dates"]')
    .getByLabel(/^Jour \(/)
    .first() // le second est celui d’une date déplacée
    .fill('2026-05-12')
  await page
    .locator('[data-champ="dates"]')
    .getByRole('textbox', { name: /^Horaires/ })
    .first()
    .fill('14h-16h')
  await page.locator('[data-champ="ou"]').getByLabel('Lieu de l’annuaire').selectOption('ccas-valbrune')
  await page.getByRole('textbox', { name: /^Organisateur/ }).fill('CCAS de Valbrune')
  await page.getByRole('textbox', { name: /^Inscription/ }).fill('Sans inscription')
  await page.getByLabel(/^Prix/).selectOption('Gratuit')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible()
  expect(await fichier(page)).toContain('id: cafe-des-ecrans\ntitre: Café des écrans\ngenre: Atelier\n')
  expect((await message(page)).corps).toContain('Fichier : content/evenements/cafe-des-ecrans.yaml')
})

test('une ressource se corrige', async ({ page }) => {
  await ouvrirLaFiche(page, 'premiers-clics', 'ressource')
  await page.getByRole('textbox', { name: /^Adresse internet/ }).fill('https://neuve.example/')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  expect(await phrases(page)).toEqual([
    'Adresse internet : https://premiers-clics.example/ → https://neuve.example/',
  ])
})

test('signaler : on coche, et le message est écrit', async ({ page }) => {
  await page.goto('/lieux/ccas-valbrune/')
  await page.getByRole('link', { name: 'Signaler une erreur' }).click()
  await expect(page.getByLabel('Dans quelle page ?')).toHaveValue('ccas-valbrune')
  const voir = page.getByRole('button', { name: 'Voir mon message' })
  await voir.click()
  await expect(page.getByRole('alert')).toHaveText('Cochez au moins une chose, ou écrivez une phrase.')
  await page.getByRole('checkbox', { name: 'Les horaires' }).check()
  await voir.click()
  await expect(page.getByRole('heading', { name: 'Votre message' })).toBeFocused()
  const { objet, corps } = await message(page)
  expect(objet).toBe('Erreur : CCAS de Valbrune, Valbrune')
  expect(corps).toContain('- C’est faux : Les horaires')
})

test('signaler refuse ce qui désigne une personne', async ({ page }) => {
  await page.goto('/contribuer/signaler/')
  const detail = page.getByRole('textbox', { name: /^Ce qu’il faut écrire/ })
  for (const [texte, refus] of [
    ['Demandez Mme Durand', /nomme une personne/],
    ['jean.dupont@exemple.fr', /adresse e-mail d’une personne/],
    ['Son portable : 06 12 34 56 78', /numéro de portable/],
  ] as const) {
    await detail.fill(texte)
    await page.getByRole('button', { name: 'Voir mon message' }).click()
    await expect(page.getByRole('alert')).toHaveText(refus)
    await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeHidden()
  }
})

test('la liste des lieux et la fiche à remettre mènent au signalement', async ({ page }) => {
  for (const [adresse, attendu] of [
    ['/lieux/', '/contribuer/signaler/'],
    ['/orienter/fiche/ccas-valbrune/', '/contribuer/signaler/?id=ccas-valbrune'],
  ] as const) {
    await page.goto(adresse)
    await expect(page.getByRole('main').getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute(
      'href',
      attendu,
    )
  }
})
