/** Les filtres : comptés, annoncés, retirables ; le focus ne bouge pas ; jamais une page vide. */
import { aLHeure, expect, test, type Page } from '../essai.ts'
import { compteAnnonce, lieuxGardes, ouvrir, ouvrirLesFiltres } from '../gabarits.ts'

const coche = (page: Page, nom: RegExp) => page.getByRole('checkbox', { name: nom })
const lieux = (page: Page) => page.locator('[data-lieu]:visible')
const MARDI_10_H = '2026-11-24T10:00:00+01:00'

/** « 5 lieux à moins de 20 km de Valbrune, 6 en tout » : le dernier nombre, hors distance. */
const nombre = (compte: string) => Number([...compte.matchAll(/(\d+) (?:lieux?|en tout)/g)].at(-1)?.[1])

test('cocher compte, annonce et ne déplace pas le focus', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await ouvrirLesFiltres(page)
  for (const [nom, compte] of [
    [/^Gratuit/, '21 lieux'],
    [/^Accessible en fauteuil/, '8 lieux'],
  ] as const) {
    await coche(page, nom).check()
    await expect(coche(page, nom)).toBeFocused()
    await expect(compteAnnonce(page)).toHaveText(compte)
    expect(await lieuxGardes(page)).toHaveLength(Number.parseInt(compte, 10))
  }
  await expect(page).toHaveURL('/lieux/?filtre=gratuit&filtre=fauteuil')
})

test('le compte annoncé est celui de la liste et de la carte, pour chaque filtre', async ({ page }) => {
  await aLHeure(page, MARDI_10_H)
  await ouvrir(page, '/lieux/?commune=Rochebelle')
  await ouvrirLesFiltres(page)
  await page.getByRole('button', { name: /^Explorer la carte/ }).click()
  await expect(page.getByText('La carte montre 30 lieux.')).toBeAttached()
  const vus = await page.evaluate(() => {
    const gardes = () => document.querySelectorAll<HTMLElement>('[data-lieu]:not([data-exclu])')
    const carte = document.querySelector('carte-lieux') as unknown as { lieux: string[] }
    return [...document.querySelectorAll<HTMLInputElement>('input[name="filtre"]:enabled')].map((coche) => {
      const annonce = Number(coche.closest('label')!.dataset.nombre)
      coche.click()
      const vu = {
        filtre: coche.value,
        annonce,
        compte: document.querySelector('#resultats')!.textContent,
        liste: [...gardes()].map((resume) => resume.dataset.lieu!).sort(),
        carte: [...carte.lieux].sort(),
      }
      coche.click()
      return vu
    })
  })
  expect(vus.length).toBeGreaterThan(25)
  for (const { filtre, annonce, compte, liste, carte } of vus) {
    expect(liste.length, filtre).toBe(annonce)
    expect(nombre(compte), filtre).toBe(annonce)
    expect(carte, filtre).toEqual(liste)
  }
})

test('deux jours élargissent, deux autres filtres resserrent', async ({ page }) => {
  await aLHeure(page, MARDI_10_H)
  await ouvrir(page, '/lieux/')
  await ouvrirLesFiltres(page)
  await coche(page, /^Ouvert le samedi/).check()
  await expect(compteAnnonce(page)).toHaveText('9 lieux') // les dix du samedi, sauf le fablab : pas le 4e du mois
  await coche(page, /^Ouvert le lundi/).check()
  await expect(compteAnnonce(page)).toHaveText('19 lieux') // les quinze du lundi, et quatre qui n’ouvrent que le samedi
})

test('un filtre qui ne laisserait rien est éteint', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=numeribulle')
  await expect(compteAnnonce(page)).toHaveText('1 lieu')
  await ouvrirLesFiltres(page)
  await expect(coche(page, /^Accueil des sourds \(0\)/)).toBeDisabled()
  await expect(coche(page, /^Aller plus loin/)).toHaveAccessibleName('Aller plus loin (1)')
})

test('une puce retire ce qu’elle nomme, et le focus va au compte', async ({ page }) => {
  await ouvrir(page, '/lieux/?besoin=impots&filtre=gratuit&filtre=seniors')
  const choisis = page.getByRole('group', { name: 'Filtres choisis' })
  await expect(choisis.getByRole('button')).toHaveText([
    /Faire ma déclaration d’impôts/,
    /Gratuit/,
    /Pour les seniors/,
    'Tout retirer',
  ])
  await choisis.getByRole('button', { name: 'Retirer : Gratuit' }).click()
  await expect(page).toHaveURL('/lieux/?besoin=impots&filtre=seniors')
  await expect(compteAnnonce(page)).toBeFocused()
  await choisis.getByRole('button', { name: 'Tout retirer' }).click()
  await expect(page).toHaveURL('/lieux/')
  await expect(choisis).toBeHidden()
  await expect(compteAnnonce(page)).toHaveText('30 lieux')
})

test('« Voir les lieux » referme les filtres et mène au compte', async ({ page }) => {
  await ouvrir(page, '/lieux/')
  await ouvrirLesFiltres(page)
  await coche(page, /^Pour les jeunes/).check()
  await page.getByRole('button', { name: 'Voir les 8 lieux' }).click()
  await expect(compteAnnonce(page)).toBeFocused()
  await expect(coche(page, /^Pour les jeunes/)).toBeHidden()
})

test('rien ne répond : quoi enlever, quoi chercher d’autre, et des lieux quand même', async ({ page }) => {
  await aLHeure(page, MARDI_10_H)
  // Impôts, pour les femmes : la maison du Haut-Exemple seule, et elle n’ouvre pas le jeudi.
  const adresse = '/lieux/?besoin=impots&commune=Rochebelle&filtre=femmes&filtre=ouvert-jeudi'
  await ouvrir(page, adresse)
  await expect(compteAnnonce(page)).toHaveText('Aucun lieu ne correspond')
  await expect(page.getByText('Rien ne répond à tout. Vous pouvez :')).toBeVisible()
  for (const nom of [
    'Enlever « Pour les femmes » : 5 lieux',
    'Enlever « Ouvert le jeudi » : 1 lieu',
    'Chercher plutôt : Faire mes papiers en ligne',
    'Effacer tout et voir tous les lieux',
  ])
    await expect(page.getByRole('button', { name: nom })).toBeVisible()
  await expect(lieux(page)).toHaveCount(3)
  await expect(page.getByText('Sans « Pour les femmes », les plus proches')).toBeVisible()
  await expect(page.getByRole('link', { name: '01 70 77 23 72' })).toBeVisible()

  await page.getByRole('button', { name: /^Enlever « Pour les femmes »/ }).click()
  await expect(page).toHaveURL('/lieux/?commune=Rochebelle&besoin=impots&filtre=ouvert-jeudi')
  await expect(compteAnnonce(page)).toHaveText(/5 en tout$|^5 lieux/)
  await expect(compteAnnonce(page)).toBeFocused()
  await page.goBack()
  await page.getByRole('button', { name: 'Effacer tout et voir tous les lieux' }).click()
  await expect(compteAnnonce(page)).toHaveText('15 lieux à moins de 20 km de Rochebelle, 30 en tout')
})

test('un texte incompris le dit, et montre les lieux les plus proches', async ({ page }) => {
  await ouvrir(page, '/lieux/?q=xyzzyq&commune=Rochebelle')
  await expect(page.getByText('Nous n’avons pas compris « xyzzyq ».')).toBeVisible()
  await expect(page.getByText('Les lieux les plus proches de Rochebelle')).toBeVisible()
  await expect(lieux(page)).toHaveCount(3)
  await expect(lieux(page).first()).toContainText('France services Rochebelle')
})
