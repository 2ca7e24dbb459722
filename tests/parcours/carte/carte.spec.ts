/** La carte : sur demande, la même que la liste, au clavier, sans rien demander ailleurs. */
import { expect, test } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import {
  carte,
  fenetre,
  groupes,
  idsDeLaCarte,
  idsDeLaListe,
  marques,
  nombreMontre,
  ouvrirLaCarte,
  ouvrirUneFenetre,
  peser,
  statut,
} from './carte-page.ts'
import { ouvrir } from '../gabarits.ts'
import { remplacerLIgn } from './tuiles.ts'

const COMMUNE = '/communes/clairfontenay/'
const SUR_DEMANDE = /leaflet|supercluster|plan\.|fond\.json/

test.use({ contextOptions: { reducedMotion: 'reduce' } }) // rien ne bouge : rien à attendre

test('la carte ne se charge que demandée, pèse ce qu’elle dit et ne sort pas', async ({ page, baseURL }) => {
  const adresses: string[] = []
  page.on('request', (requete) => adresses.push(requete.url()))
  await ouvrir(page, '/lieux/')
  await page.waitForLoadState('networkidle')
  expect(adresses.filter((adresse) => SUR_DEMANDE.test(adresse))).toEqual([])

  const { annonce, reel } = await peser(page)
  await expect(statut(page)).toHaveText('La carte montre 30 lieux.')
  expect(reel).toBeLessThan(90)
  expect(Math.abs(annonce - reel) / reel, `annoncé ${annonce} ko, réel ${reel} ko`).toBeLessThan(0.1)
  expect(adresses.filter((adresse) => new URL(adresse).origin !== baseURL)).toEqual([])
})

test('la carte et la liste sont le même ensemble, avant et après un filtre', async ({ page }) => {
  await ouvrirLaCarte(page, '/lieux/')
  expect(await idsDeLaCarte(page)).toEqual(await idsDeLaListe(page))
  expect(await nombreMontre(page)).toBe(30)
  for (const [classe, nombre] of [
    ['expertise', 5],
    ['inclusion', 6],
    [null, 30],
  ] as const) {
    await page.evaluate((classe) => {
      for (const resume of document.querySelectorAll('main [data-lieu]'))
        resume.toggleAttribute('data-exclu', classe !== null && !resume.querySelector(`.classe.${classe}`))
      document
        .querySelector('main [data-lieu]')!
        .dispatchEvent(new CustomEvent('lieux:change', { bubbles: true }))
    }, classe)
    const ids = await idsDeLaListe(page)
    expect(ids).toHaveLength(nombre)
    expect(await idsDeLaCarte(page)).toEqual(ids)
    expect(await nombreMontre(page)).toBe(ids.length)
  }
})

test('un filtre qui ne laisse rien vide la carte, et ferme la fenêtre du lieu écarté', async ({ page }) => {
  await ouvrirLaCarte(page, COMMUNE)
  await marques(page).first().click()
  await expect(fenetre(page)).toBeVisible()
  await page.evaluate(() => {
    for (const resume of document.querySelectorAll('main [data-lieu]')) resume.setAttribute('data-exclu', '')
    document.querySelector('.resumes')!.dispatchEvent(new CustomEvent('lieux:change', { bubbles: true }))
  })
  await expect(fenetre(page)).toHaveCount(0)
  await expect(carte(page).getByRole('button')).toHaveCount(0)
})

test('au clavier seul : de la carte au lieu, et retour', async ({ page }) => {
  await ouvrirLaCarte(page, COMMUNE)
  await page.getByRole('button', { name: 'Fermer la carte' }).focus()
  for (const nom of ['Passer la carte', 'Voir de plus près', 'Voir de plus loin', 'Voir toute la carte']) {
    await page.keyboard.press('Tab')
    await expect(
      page
        .locator('carte-lieux')
        .getByText(nom)
        .or(page.getByRole('button', { name: nom })),
    ).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(carte(page)).toBeFocused()
  await page.keyboard.press('Tab')
  const marque = marques(page).first()
  await expect(marque).toBeFocused()
  for (const touche of ['Enter', 'Space']) {
    await page.keyboard.press(touche)
    await expect(fenetre(page).getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(fenetre(page)).toHaveCount(0)
    await expect(marque).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await fenetre(page).getByRole('button', { name: 'Fermer' }).press('Enter')
  await expect(marque).toBeFocused()
})

test('un groupe s’ouvre au clavier sans perdre le focus, même quand la carte glisse', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await ouvrirLaCarte(page, '/lieux/')
  const groupe = groupes(page).first()
  const nom = (await groupe.getAttribute('aria-label'))!
  expect(nom).toMatch(/^\d+ lieux autour d(?:e |’).+/)
  await groupe.press('Enter')
  await expect(statut(page)).toHaveText(/^Vous voyez \d+ lieux de plus près\.$/)
  await expect(carte(page).locator('button:focus')).not.toHaveAccessibleName(nom)
})

test('chaque marque a son nom à elle, à chaque échelle', async ({ page }) => {
  await ouvrirLaCarte(page, '/lieux/')
  for (let i = 0; i < 5; i++) {
    const noms = await carte(page)
      .getByRole('button')
      .evaluateAll((boutons) => boutons.map((bouton) => bouton.getAttribute('aria-label')))
    expect(new Set(noms).size).toBe(noms.length)
    await page.getByRole('button', { name: 'Voir de plus près' }).click()
  }
})

test('un lieu choisi est le même dans la fenêtre et dans la liste', async ({ page }) => {
  await ouvrirLaCarte(page, COMMUNE)
  const id = await marques(page).first().getAttribute('data-marque')
  const marque = page.locator(`[data-marque="${id}"]`)
  await marque.click()
  const resume = page.locator(`[data-lieu="${id}"]`)
  await expect(resume).toHaveAttribute('aria-current', 'true')
  const lien = fenetre(page).getByRole('link').first()
  await expect(lien).toHaveAttribute('href', (await resume.getByRole('link').first().getAttribute('href'))!)
  await expect(fenetre(page).locator('a[href^="tel:"]')).toContainText('Appeler le')
  await page.keyboard.press('Escape')
  await expect(resume).not.toHaveAttribute('aria-current')

  await resume.hover()
  await expect(marque).toHaveAttribute('data-eclairee', '')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(marque).not.toHaveAttribute('data-eclairee')
  await resume.getByRole('link').first().focus()
  await expect(marque).toHaveAttribute('data-eclairee', '')
})

test('le plan détaillé ne vient que coché, et s’en va décoché', async ({ page }) => {
  const ign = await remplacerLIgn(page, () => 'image')
  await ouvrirLaCarte(page, COMMUNE)
  const choix = page.getByRole('checkbox', { name: /plan détaillé.*autre site/ })
  expect(ign.demandes).toEqual([])
  await choix.check()
  await expect(statut(page)).toHaveText('Le plan détaillé est affiché.')
  await expect(page.getByText('Plan IGN v2')).toBeVisible()
  const { searchParams } = ign.demandes[0]!
  expect(searchParams.get('LAYER')).toBe('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
  expect(Number(searchParams.get('TILEMATRIX'))).toBeGreaterThan(8)
  await choix.uncheck()
  await expect(page.getByText('Plan IGN v2')).toBeHidden()
  await expect(carte(page).locator('img')).toHaveCount(0)
  ign.fermer()
})

test('le serveur de l’IGN en panne laisse le plan simple, et le dit', async ({ page }) => {
  const ign = await remplacerLIgn(page, () => 'panne')
  await ouvrirLaCarte(page, COMMUNE)
  await page.getByRole('checkbox', { name: /plan détaillé/ }).check()
  await expect(statut(page)).toHaveText('Le plan détaillé ne répond pas. Le plan simple reste affiché.')
  await expect(page.getByRole('checkbox', { name: /plan détaillé/ })).not.toBeChecked()
  await expect(carte(page).locator('.limites')).toBeVisible()
  await expect(marques(page).first()).toBeVisible()
  ign.fermer()
})

test('si la carte ne se charge pas, la page le dit et on peut réessayer', async ({ page }) => {
  await page.route('**/carte/fond.json', (route) => route.abort())
  await ouvrir(page, COMMUNE)
  const bouton = page.getByRole('button', { name: /^Explorer la carte/ })
  await bouton.click()
  await expect(statut(page)).toHaveText(/La liste, elle, dit tous les lieux/)
  await expect(carte(page)).toBeHidden()
  await page.unroute('**/carte/fond.json')
  await bouton.click()
  await expect(carte(page)).toBeVisible()
})

test('le lien d’évitement passe la carte', async ({ page }) => {
  await ouvrirLaCarte(page, COMMUNE)
  await page.getByRole('link', { name: 'Passer la carte' }).press('Enter')
  await expect(page.locator('#apres-carte')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('carte-lieux'))).toBeNull()
})

test('rien ne bouge si la personne le demande', async ({ page }) => {
  await ouvrirLaCarte(page, COMMUNE)
  const avant = await marques(page).first().boundingBox()
  await page.getByRole('button', { name: 'Voir de plus loin' }).click()
  expect(
    await page.evaluate(() => document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim')),
  ).toBeNull()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await marques(page).first().boundingBox()).not.toEqual(avant)
})

test('sur un petit écran, la carte et la liste se remplacent, et rien ne dépasse', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ouvrir(page, COMMUNE)
  await page
    .locator('main ul')
    .last()
    .evaluate((liste) => liste.setAttribute('data-vue', 'liste'))
  const lieu = page.locator('[data-vue="liste"]').getByRole('link').first()
  await page.getByRole('button', { name: /^Explorer la carte/ }).click()
  await expect(lieu).toBeHidden()
  await marques(page).first().press('Enter')
  await expect(fenetre(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.getByRole('button', { name: 'Voir la liste' }).click()
  await expect(lieu).toBeVisible()
  await expect(carte(page)).toBeHidden()
  await page.getByRole('button', { name: 'Voir la carte' }).click()
  await expect(carte(page)).toBeVisible()
})

for (const adresse of [COMMUNE, '/lieux/ccas-saint-aubrin/']) {
  test(`${adresse}, carte et fenêtre ouvertes : aucune faute`, async ({ page }) => {
    await ouvrirLaCarte(page, adresse)
    for (const etat of ['carte', 'fenêtre'] as const) {
      if (etat === 'fenêtre') await ouvrirUneFenetre(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await fautesDAcces(page), `${etat}, ${colorScheme}`).toEqual([])
      }
    }
  })
}
