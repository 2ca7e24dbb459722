/** Comprendre sans deviner : ce qui est lu autrement, laissé de côté ou d’ailleurs se dit, et se défait. */
import { aLHeure, expect, test, type Page } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir } from '../gabarits.ts'

const besoin = (page: Page) => page.getByRole('searchbox', { name: 'De quoi avez-vous besoin ?' })
const commune = (page: Page) => page.getByRole('combobox', { name: 'Votre commune' })
const titre = (page: Page) => page.getByRole('heading', { level: 1 })
const lieux = (page: Page) => page.getByRole('list').locator('[data-lieu]:visible')

/** Mardi 9 h – 12 h 30 et 13 h 30 – 17 h 30, fermé samedi. */
const LIEU = 'france-services-montelan'

test('« samedi matin » : les lieux ouverts à ce moment, et une puce qui le retire', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=samedi+matin')
  await expect(titre(page)).toHaveText('Lieux ouverts samedi matin')
  const ouverts = await lieuxGardes(page)
  expect(ouverts).not.toHaveLength(0)
  expect(ouverts).not.toContain(LIEU)
  await page.getByRole('button', { name: 'Retirer : Samedi matin' }).click()
  await expect(titre(page)).toHaveText('Tous les lieux')
  await expect(page).toHaveURL('/lieux/')
})

test('un moment où personne n’ouvre ne vide pas la liste : on le dit', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=dimanche+soir+montelan')
  await expect(
    page.getByText('Aucun lieu ne se dit ouvert dimanche soir. Voici ceux qui ouvrent dimanche.'),
  ).toBeVisible()
  expect(await lieuxGardes(page)).not.toHaveLength(0)
})

for (const adresse of [
  '/lieux/?q=Outrelande',
  '/lieux/?commune=Outrelande',
  '/lieux/?commune=98170+Outrelande',
]) {
  test(`une vraie commune, d’ailleurs : les lieux les plus proches d’elle (${adresse})`, async ({ page }) => {
    await ouvrir(page, adresse)
    await expect(
      page.getByText(
        'Outrelande (98) n’est pas dans le Val-d’Exemple. Voici les lieux les plus proches d’Outrelande.',
      ),
    ).toBeVisible()
    await expect(titre(page)).toHaveText('Lieux près d’Outrelande')
    await expect(lieux(page).first()).toContainText('Clairfontenay')
  })
}

for (const champ of ['q', 'commune']) {
  test(`une faute corrigée se dit et se défait (${champ})`, async ({ page }) => {
    await ouvrir(page, `/lieux/?${champ}=valbrunne`)
    await expect(page.getByText('Nous avons lu « Valbrune ».')).toBeVisible()
    await expect(titre(page)).toHaveText('Lieux près de Valbrune')
    await page.getByRole('button', { name: 'Chercher « valbrunne »' }).click()
    await expect(page).toHaveURL(`/lieux/?${champ}=valbrunne&tel-quel=1`)
    const incompris = page.getByText(/^Nous (?:n’avons pas compris|ne connaissons pas) «\svalbrunne\s»/)
    await expect(incompris).toBeVisible()
    await page.reload()
    await expect(incompris).toBeVisible()
    await (champ === 'q' ? besoin(page) : commune(page)).fill('valbrrune')
    await page.keyboard.press('Tab')
    await expect(page.getByText('Nous avons lu « Valbrune ».')).toBeVisible()
    await expect(page).toHaveURL(`/lieux/?${champ}=valbrrune`)
  })
}

test('un mot laissé de côté se dit, même quand il y a des lieux', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=imprimer+loto+valbrune')
  await expect(titre(page)).toHaveText('Imprimer, scanner, se connecter près de Valbrune')
  await expect(page.getByText('Laissé de côté : loto.')).toBeVisible()
})

for (const [texte, proches] of [
  ['dentiste Valbrune', 'Les lieux les plus proches de Valbrune'],
  ['secours populaire', 'Quelques lieux'],
  ['jean dupont', 'Quelques lieux'],
] as const) {
  test(`« ${texte} » n’est pas d’ici : on le dit, et on propose`, async ({ page }) => {
    await ouvrir(page, `/lieux/?q=${encodeURIComponent(texte)}`)
    const incompris = texte.replace(' Valbrune', '')
    await expect(page.getByText(`Nous n’avons pas compris « ${incompris} ».`)).toBeVisible()
    await expect(compteAnnonce(page)).toHaveText('Aucun lieu ne correspond')
    await expect(page.getByText(proches)).toBeVisible()
    await page.getByRole('button', { name: 'Faire ma déclaration d’impôts' }).click()
    await expect(titre(page)).toHaveText(/^Faire ma déclaration d’impôts/)
  })
}

for (const ecrite of [
  '99951 VALBRUNE CEDEX 9',
  '99 000',
  '99.000',
  'valbrune 1er',
  'Valbrune centre',
  'Valbrune, France',
  'La Brune',
  '12 rue de Rochebelle 99000 Valbrune',
]) {
  test(`« ${ecrite} » est Valbrune, dans les deux champs`, async ({ page }) => {
    await ouvrir(page, `/lieux/?commune=${encodeURIComponent(ecrite)}`)
    await expect(titre(page)).toHaveText('Lieux près de Valbrune')
    await ouvrir(page, `/lieux/?q=${encodeURIComponent(ecrite)}`)
    await expect(titre(page)).toHaveText('Lieux près de Valbrune')
    await expect(page.getByText('Nous n’avons pas compris')).toBeHidden()
  })
}

test('chaque lieu dit en peu de mots pourquoi il est là, et la page dit la règle', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=impots+valbrune&filtre=sans-rendez-vous')
  await expect(lieux(page).first()).toContainText('Aide pour : impôts · sans rendez-vous')
  await expect(page.getByText('Nous montrons d’abord les lieux dont c’est le métier')).toBeVisible()
  await ouvrir(page, '/lieux/')
  await expect(lieux(page).first()).not.toContainText('Aide pour')
})

test('revenir après une heure, « ouvert maintenant » écrit : l’heure d’à présent', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=ouvert+maintenant')
  await expect(titre(page)).toHaveText('Lieux ouverts maintenant')
  expect(await lieuxGardes(page)).toContain(LIEU) // ferme à 12 h 30
  await aLHeure(page, '2026-03-31T12:45:00+02:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => lieuxGardes(page)).not.toContain(LIEU)
})

test('taper lettre à lettre : une zone lue à haute voix n’est réécrite que si sa phrase change', async ({
  page,
}) => {
  await ouvrir(page, '/lieux/')
  await commune(page).focus()
  await page.evaluate(() => {
    for (const zone of document.querySelectorAll('[role="status"]')) {
      const phrases: string[] = []
      Object.assign(zone, { phrases })
      new MutationObserver(() => phrases.push(zone.textContent)).observe(zone, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    }
  })
  await commune(page).pressSequentially('saint-jorand', { delay: 90 })
  await expect(titre(page)).toHaveText('Lieux près de Saint-Jorand-en-Val')
  const dites = await page.evaluate(() =>
    [...document.querySelectorAll('[role="status"]')].map(
      (zone) => (zone as never as { phrases: string[] }).phrases,
    ),
  )
  expect(dites.flat().length).toBeGreaterThan(0)
  for (const phrases of dites) {
    expect(phrases.filter((phrase, i) => i > 0 && phrase === phrases[i - 1])).toEqual([])
    expect(phrases.length).toBeLessThanOrEqual(3)
  }
})

for (const debut of ['R', 'sa', 'le', '9']) {
  test(`« ${debut} » dans « Votre commune » : des communes, jamais un reproche`, async ({ page }) => {
    await ouvrir(page, '/lieux/')
    await commune(page).pressSequentially(debut)
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(page.getByText('Aucune commune ne ressemble')).toBeHidden()
  })
}
