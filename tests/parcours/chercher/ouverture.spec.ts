/** Ouvert ou fermé : l’heure de Paris quel que soit le téléphone, les jours fériés, l’âge de la fiche. */
import { aLHeure, expect, test, type Page } from '../essai.ts'
import { ouvrir, ouvrirLesFiltres } from '../gabarits.ts'

test.use({ timezoneId: 'Pacific/Auckland' }) // douze heures d’avance, ou onze : souvent demain

/** Fiche du 16 mars 2026 : lundi 13 h 30 – 18 h, mardi 9 h – 12 h 30 et 13 h 30 – 17 h 30, fermé samedi. */
const LIEU = 'france-services-montelan'
/** Fiche du 2 novembre 2022. */
const VIEILLE = 'bureau-de-poste-montelan'

const etat = (page: Page) => page.locator('etat-ouverture')
const resume = (page: Page, id: string) => page.locator(`[data-lieu="${id}"]`)

for (const [quand, instant, phrase] of [
  ['mardi matin', '2026-11-24T10:00:00+01:00', 'Ouvert, ferme à 12 h 30'],
  ['mardi, une minute avant la fin', '2026-11-24T17:29:00+01:00', 'Ouvert, ferme à 17 h 30'],
  ['mardi, à la fin', '2026-11-24T17:30:00+01:00', 'Fermé, ouvre demain à 9 h'],
  ['mardi midi', '2026-11-24T12:30:00+01:00', 'Fermé, ouvre aujourd’hui à 13 h 30'],
  ['samedi', '2026-11-21T10:00:00+01:00', 'Fermé, ouvre lundi à 13 h 30'],
  ['le soir du passage à l’heure d’été', '2026-03-29T23:59:00+02:00', 'Fermé, ouvre demain à 13 h 30'],
  ['un vendredi férié', '2026-05-01T10:00:00+02:00', 'Jour férié : appelez.'],
  ['un samedi férié, où il n’ouvre jamais', '2026-08-15T10:00:00+02:00', 'Fermé, ouvre lundi à 13 h 30'],
  ['la veille d’un lundi férié', '2026-05-24T10:00:00+02:00', 'Fermé, ouvre mardi à 9 h'],
] as const) {
  test(`${quand} : « ${phrase} », sur la fiche et dans la liste`, async ({ page }) => {
    await aLHeure(page, instant)
    await ouvrir(page, `/lieux/${LIEU}/`)
    await expect(etat(page)).toHaveText(phrase)
    await ouvrir(page, '/lieux/?q=france+services+montelan')
    await expect(resume(page, LIEU)).toBeVisible()
    await expect(resume(page, LIEU)).toContainText(
      phrase.replaceAll(/(?<=\d) h/g, '\u00a0h').replace(/h (?=\d)/, 'h\u00a0'),
    )
  })
}

test('sur la page d’une commune, chaque lieu dit son état et ses heures du jour', async ({ page }) => {
  await aLHeure(page, '2026-11-24T10:00:00+01:00')
  await ouvrir(page, '/communes/montelan/')
  const ici = resume(page, LIEU).locator('etat-ouverture')
  await expect(ici).toHaveText('Ouvert, ferme à 12 h 30. Aujourd’hui : 9 h – 12 h 30, 13 h 30 – 17 h 30')
  await expect(ici).toHaveAttribute('data-etat', 'ouvert')
  await aLHeure(page, '2026-11-21T10:00:00+01:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(ici).toHaveText('Fermé, ouvre lundi à 13 h 30')
})

test('une fiche de plus d’un an n’affirme rien', async ({ page }) => {
  await aLHeure(page, '2026-11-24T10:00:00+01:00')
  await ouvrir(page, `/lieux/${VIEILLE}/`)
  await expect(etat(page)).toHaveText(/^Horaires à confirmer/)
  await expect(etat(page)).not.toHaveAttribute('data-etat', 'ouvert')
  await ouvrir(page, '/lieux/')
  await expect(resume(page, VIEILLE).locator('.etat')).toHaveText(/^Horaires à confirmer/)
  await expect(resume(page, VIEILLE).locator('.etat')).not.toHaveAttribute('data-etat', 'ouvert')
})

test('la ligne du jour est celle de Paris', async ({ page }) => {
  await aLHeure(page, '2026-11-24T14:00:00+01:00') // mercredi en Nouvelle-Zélande
  await ouvrir(page, `/lieux/${LIEU}/`)
  const semaine = page.getByRole('table', { name: 'Horaires' })
  const jour = semaine.locator('[aria-current="date"]')
  await expect(jour).toHaveCount(1)
  await expect(jour.getByRole('rowheader')).toHaveText('mardi, aujourd’hui')
})

test('l’état suit l’heure quand on revient à la page', async ({ page }) => {
  await aLHeure(page, '2026-11-24T12:29:00+01:00')
  await ouvrir(page, '/lieux/?q=france+services+montelan&filtre=ouvert-maintenant')
  await expect(resume(page, LIEU)).toContainText('Ouvert, ferme à')
  await aLHeure(page, '2026-11-24T12:31:00+01:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(resume(page, LIEU).locator('.etat')).toHaveText('Fermé, ouvre aujourd’hui à 13 h 30')
  await expect(page.getByRole('heading', { name: 'Aucun lieu ne correspond' })).toBeVisible()
})

test('« Ouvert maintenant » ne garde que des lieux ouverts', async ({ page }) => {
  await aLHeure(page, '2026-11-24T10:00:00+01:00')
  await ouvrir(page, '/lieux/')
  await ouvrirLesFiltres(page)
  await page.getByRole('checkbox', { name: /^Ouvert maintenant/ }).check()
  const etats = await page.locator('[data-lieu]:not([data-exclu]) .etat').allTextContents()
  expect(etats).toHaveLength(14) // lus dans les fiches, un mardi de semaine paire
  for (const phrase of etats)
    expect(phrase).toMatch(/^Ouvert, ferme|^Horaires à confirmer\s: ouvert en principe/)
})

test('un jour férié, aucun lieu n’est dit ouvert', async ({ page }) => {
  await aLHeure(page, '2026-05-01T10:00:00+02:00')
  await ouvrir(page, '/lieux/')
  await expect(page.locator('.etat:visible').first()).toBeVisible()
  expect(await page.locator('.etat[data-etat="ouvert"]').count()).toBe(0)
  await ouvrirLesFiltres(page)
  await expect(page.getByRole('checkbox', { name: /^Ouvert maintenant/ })).toBeDisabled()
})
