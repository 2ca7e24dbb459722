/** L’agenda : ce qui vient, comment y paraître, et les permanences connues, avec leur âge. */
import ICAL from 'ical.js'
import { expect, test } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { ouvrir } from '../gabarits.ts'

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('dit ce qui vient, comment y paraître, et l’âge des permanences', async ({ page }) => {
    await ouvrir(page, '/agenda/')
    const rendezVous = page.getByRole('main')
    await expect(rendezVous.getByText('mardi 7 avril 2026, de 14 h à 16 h')).toBeVisible()
    await expect(rendezVous).not.toContainText('Le bus numérique au marché') // passé
    await expect(rendezVous).not.toContainText('Rencontre du réseau') // pour les professionnels
    await expect(page.getByText('Informations de février 2025.', { exact: true })).toBeVisible()
    await page.getByText('Écrire la fiche soi-même').click()
    await expect(page.getByText('genre: Atelier')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Écrire à l’équipe du site' })).toHaveAttribute(
      'href',
      '/contact/',
    )
  })

  test('les permanences d’un jour, par commune, mènent au lieu', async ({ page }) => {
    await ouvrir(page, '/agenda/')
    await page.getByText('Mercredi : 2 permanences').click()
    const jour = page.getByRole('group').filter({ hasText: 'Mercredi' })
    const communes = await jour.locator('strong').allTextContents()
    expect(communes).toEqual(communes.toSorted(new Intl.Collator('fr').compare))
    await expect(
      jour.getByText('semaines paires ; selon ce rythme, la prochaine fois serait le'),
    ).toBeVisible()
    await jour.getByRole('link', { name: 'Point de médiation numérique de Sainte-Mélie' }).click()
    await expect(page).toHaveURL('/lieux/point-mediation-sainte-melie/')
  })

  test('le pied de page y mène, et chaque public a sa page', async ({ page }) => {
    await ouvrir(page, '/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Agenda' }).click()
    await page.getByRole('link', { name: 'Agenda des professionnels' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agenda des professionnels')
  })
})

test('une permanence vérifiée depuis moins d’un an a ses dates ; une plus ancienne invite à appeler', async ({
  page,
}) => {
  await ouvrir(page, '/agenda/')
  const rendezVous = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  // Le mardi de 10 h à 12 h et de 14 h à 18 h, le jeudi de 14 h à 18 h ; le site est construit le mardi 31 mars.
  const aValbrune = rendezVous.filter({ hasText: 'Conseiller numérique à Valbrune' })
  await expect(aValbrune.first()).toContainText('mardi 31 mars 2026, de 10 h à 12 h')
  await expect(aValbrune.nth(1)).toContainText('jeudi 2 avril 2026, de 14 h à 18 h')
  await expect(rendezVous.filter({ hasText: 'L’Épinelle' })).toHaveCount(0)
  await page.getByText('Mardi : 2 permanences').click()
  const mardi = page.getByRole('group').filter({ hasText: 'Mardi' })
  await expect(mardi.getByText('Informations de février 2025. Appelez avant de venir.')).toBeVisible()
})

test('ce qui est annulé ou déplacé le dit', async ({ page }) => {
  await ouvrir(page, '/agenda/')
  await expect(page.getByText('Annulé. Ne vous déplacez pas.')).toBeVisible()
  await expect(page.getByText('Déplacé : c’était prévu samedi 17 octobre 2026, de 9 h à 12 h.')).toBeVisible()
})

test('tout ouvert, l’agenda reste accessible et ne déborde pas', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ouvrir(page, '/agenda/')
  for (const pli of await page.locator('main summary').all()) await pli.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await fautesDAcces(page)).toEqual([])
})

test('les flux annoncés existent et se lisent', async ({ page, request }) => {
  await ouvrir(page, '/agenda/')
  const adresses = await page
    .locator('main a[href$=".ics"]')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')!))
  // Tout l’agenda, trois intercommunalités et huit communes où quelque chose vient, six rendez-vous des habitants, et
  // les cinq permanences vérifiées depuis moins d’un an.
  expect(new Set(adresses).size).toBe(23)
  const vides = ['communaute-de-communes-du-causse']
  for (const vide of vides) expect(adresses).not.toContain(`/agenda/${vide}.ics`)
  for (const adresse of [...new Set(adresses), ...vides.map((vide) => `/agenda/${vide}.ics`)]) {
    const reponse = await request.get(adresse)
    expect(reponse.status(), adresse).toBe(200)
    expect(new ICAL.Component(ICAL.parse(await reponse.text()) as unknown[]).name).toBe('vcalendar')
  }
  expect(await (await request.get('/agenda.xml')).text()).toContain('<rss version="2.0"')
})
