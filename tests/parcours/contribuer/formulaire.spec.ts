/** Corriger, ajouter, fermer, confirmer : de la fiche à la proposition, sans compte. */
import { readFileSync } from 'node:fs'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import { expect, test } from '../essai.ts'
import { fichier, LIEU, message, ouvrirLaFiche, phrases } from './proposer.ts'

const texteDe = (id: string) => readFileSync(`${CONTENU}/lieux/${id}.yaml`, 'utf8')

test('un téléphone faux se corrige en trois gestes depuis la page du lieu', async ({ page }) => {
  await page.goto(`/lieux/${LIEU}/`)
  await page.getByRole('link', { name: 'Corriger cette fiche' }).click() // 1
  const telephone = page.getByRole('textbox', { name: 'Téléphone' })
  await expect(telephone).toHaveValue('05 36 49 00 09')
  await telephone.fill('05 36 49 01 99') // 2
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible() // 3 : il n’y a plus qu’à envoyer
  expect(await phrases(page)).toEqual([
    'Téléphone : 05 36 49 00 09 → 05 36 49 01 99',
    'Date de la fiche : 16/03/2026 → 31/03/2026',
  ])
  const { a, objet, corps } = await message(page)
  expect(a).toBe('numerique@val-exemple.example')
  expect(objet).toBe('Proposition : France services Montélan')
  expect(corps).toContain('- Téléphone : 05 36 49 00 09 → 05 36 49 01 99')
  expect(corps).toContain(`Fichier : content/lieux/${LIEU}.yaml`)
  expect(corps).toContain('telephone: 05 36 49 01 99')
  expect(await fichier(page)).toBe(
    texteDe(LIEU)
      .replace('telephone: 05 36 49 00 09', 'telephone: 05 36 49 01 99')
      .replace('date_maj: 2026-03-16', 'date_maj: 2026-03-31'),
  )
})

test('dit la faute pendant qu’on tape, avec les mots de la porte, et n’envoie rien de faux', async ({
  page,
}) => {
  await ouvrirLaFiche(page)
  const telephone = page.getByRole('textbox', { name: 'Téléphone' })
  await telephone.fill('12 34')
  await expect(page.getByText(/« 12 34 » n’est pas un numéro français/)).toBeVisible()
  await expect(telephone).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeHidden()
  await telephone.press('Enter')
  await expect(telephone).toBeFocused()
  await telephone.fill('05 36 49 01 99')
  await expect(page.getByText(/n’est pas un numéro/)).toBeHidden()
  await expect(telephone).not.toHaveAttribute('aria-invalid')
})

test('les horaires s’écrivent comme on les dit, et se recopient de la veille', async ({ page }) => {
  await ouvrirLaFiche(page)
  await page.getByRole('textbox', { name: 'Mardi' }).fill('de 9h à 12h et de 14h à 17h')
  await page.getByRole('button', { name: 'Comme la veille : mercredi' }).click()
  await expect(page.getByRole('textbox', { name: 'Mardi' })).toHaveValue('9h-12h, 14h-17h')
  await expect(page.getByRole('textbox', { name: 'Mercredi' })).toHaveValue('9h-12h, 14h-17h')
  await page.getByRole('textbox', { name: 'Lundi' }).fill('')
  await page.getByRole('textbox', { name: 'Samedi' }).fill('sur rendez-vous')
  await page.getByRole('textbox', { name: 'Samedi' }).blur()
  await expect(page.getByText(/« sur rendez-vous » n’est pas une heure/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Samedi' }).fill('')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByRole('heading', { name: 'Votre proposition' })).toBeFocused()
  expect(await phrases(page)).toEqual([
    'Horaires du mardi : 9h-12h30, 13h30-17h30 → 9h-12h, 14h-17h',
    'Horaires du mercredi : 9h-12h30 → 9h-12h, 14h-17h',
    'Horaires du lundi : 13h30-18h → retiré',
    'Date de la fiche : 16/03/2026 → 31/03/2026',
  ])
})

test('au nom du lieu, ce qui est corrigé est dit vérifié', async ({ page }) => {
  await ouvrirLaFiche(page)
  await page.getByRole('checkbox', { name: /Je travaille dans ce lieu/ }).check()
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('05 36 49 01 99')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  expect(await phrases(page)).toContain('Téléphone : vérifié le 31/03/2026, d’après structure')
})

test('« rien n’a changé » en deux gestes : toute la fiche, ou une partie', async ({ page }) => {
  await ouvrirLaFiche(page)
  await page.getByRole('button', { name: 'Le téléphone est juste' }).click()
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible()
  const telephoneSeul = await phrases(page)
  expect(telephoneSeul).toContain('Téléphone : vérifié le 31/03/2026, d’après structure')
  expect(telephoneSeul.some((phrase) => phrase.startsWith('Horaires'))).toBe(false)
  await page.getByRole('button', { name: 'Tout est juste' }).click()
  expect((await phrases(page)).join('\n')).toMatch(/Horaires : vérifié[^]*Adresse : vérifié/)
  expect(await fichier(page)).toContain('horaires: { le: 2026-03-31, source: structure }')
})

test('dire qu’un lieu ferme, et qui prend la suite', async ({ page }) => {
  await ouvrirLaFiche(page)
  await page.getByText('Ce lieu a fermé ?').click()
  const dire = page.getByRole('button', { name: 'Dire qu’il ferme' })
  await dire.click()
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeHidden()
  await page.getByLabel('Fermé pour toujours à partir du').fill('2026-06-30')
  await page.getByLabel('Qui a pris la suite').selectOption({ label: 'Valbrune – CCAS de Valbrune' })
  await dire.click()
  expect(await phrases(page)).toEqual([
    'Date de la fiche : 16/03/2026 → 31/03/2026',
    'Fermé pour toujours à partir du : non renseigné → 30/06/2026',
    'Qui a pris la suite : non renseigné → ccas-valbrune',
  ])
})

test('ajouter un lieu : les champs oubliés sont dits une fois qu’on a fini', async ({ page }) => {
  await page.goto('/contribuer/lieu/?nouveau=1')
  await expect(page.getByRole('heading', { name: 'Ajouter un lieu', exact: true })).toBeFocused()
  await page.getByRole('textbox', { name: /^Nom/ }).fill('Atelier du Lavoir')
  await expect(page.getByText('Ce champ est obligatoire')).toBeHidden()
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByText('Ce champ est obligatoire. Ajoutez-le.').first()).toBeVisible()
  await page.getByRole('textbox', { name: /^Adresse \(/ }).fill('1 rue du Lavoir')
  await page.getByRole('textbox', { name: /^Code postal/ }).fill('99200')
  await page.getByRole('textbox', { name: /^Commune/ }).fill('Montelan')
  await page.getByLabel(/^Étape/).selectOption('mediation')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByText('« Montelan » s’écrit « Montélan ».')).toBeVisible()
  await page.getByRole('textbox', { name: /^Commune/ }).fill('Montélan')
  await page.getByRole('button', { name: 'Voir ma proposition' }).click()
  await expect(page.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible()
  expect(await fichier(page)).toBe(`# yaml-language-server: $schema=../../public/schemas/lieu.json
id: atelier-du-lavoir-montelan
nom: Atelier du Lavoir
classe: mediation
adresse: 1 rue du Lavoir
code_postal: "99200"
commune: Montélan
precision: commune
ajoute_le: 2026-03-31
sources:
  - structure
date_maj: 2026-03-31
`)
})

test('une fiche qui n’existe pas mène à la liste', async ({ page }) => {
  await page.goto('/contribuer/lieu/?id=nulle-part')
  await expect(page.getByRole('status').filter({ hasText: 'Cette fiche n’existe pas' })).toBeVisible()
  await page.getByLabel('Quel lieu ?').selectOption({ label: 'CCAS de Valbrune' })
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expect(page).toHaveURL('/contribuer/lieu/?id=ccas-valbrune')
})
