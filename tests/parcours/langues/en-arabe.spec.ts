/** Une personne qui ne lit que l’arabe, sans JavaScript : de l’accueil à un lieu, ses heures, et une feuille à montrer. */
import type { Locator } from '@playwright/test'
import { expect, test } from '../essai.ts'

test.use({ javaScriptEnabled: false })

/** Le texte qu’on voit, sans ce qui est annoncé dans une autre langue : un nom de lieu, une phrase à dire, « Türkçe ». */
function aLire(zone: Locator): Promise<string> {
  return zone.evaluate((element) => {
    const textes: string[] = []
    const lire = (noeud: Node) => {
      if (
        noeud instanceof HTMLElement &&
        ((noeud.lang !== '' && noeud.lang !== 'ar') ||
          noeud.hidden ||
          getComputedStyle(noeud).display === 'none')
      )
        return
      if (noeud instanceof SVGElement) return
      if (noeud.nodeType === Node.TEXT_NODE) textes.push(noeud.textContent ?? '')
      for (const enfant of noeud.childNodes) lire(enfant)
    }
    lire(element)
    return textes.join(' ')
  })
}

/** Noms d’administrations, de papiers et d’outils : ils ne se traduisent pas, la personne les verra écrits ainsi. */
const NOMS =
  /Caf|RSA|MSA|France Travail|Carsat|Ameli|FranceConnect|Préfecture|La Poste|Vitale|CPF|QR|À apporter|numéro fiscal|RIB/g

test('du besoin au lieu, à ses heures et à la feuille', async ({ page }) => {
  await page.goto('/ar/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'التصريح بالضرائب' }).click()
  await expect(page).toHaveURL('/ar/besoins/impots/')
  const parlent = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'اسألوا عن العربية' })
  const lieu = parlent.getByRole('listitem').filter({ hasText: 'Maison des services' })
  await lieu.getByRole('link', { name: /Maison des services/ }).click()
  await expect(page).toHaveURL('/ar/lieux/maison-du-haut-exemple/')
  const heures = page.getByRole('table', { name: 'أوقات العمل' })
  await expect(heures.getByRole('row', { name: /الاثنين/ })).toContainText('من 08:30 إلى 12:15')
  await expect(heures.getByRole('row', { name: /الأحد/ })).toContainText('مغلق')
  await expect(page.getByRole('link', { name: /^اتصلوا بالرقم/ }).first()).toHaveAttribute(
    'href',
    'tel:+33536490020',
  )
  const feuille = page.getByRole('region', { name: 'ورقة للإظهار أو للطباعة' })
  await expect(feuille.getByText('Bonjour, je parle peu français.')).toBeVisible()
  await expect(feuille.getByText('مرحبا، أتكلم الفرنسية قليلا.')).toBeVisible()
  await expect(feuille.getByText('Lundi, mercredi et vendredi, de 8 h 30')).toBeVisible()
  await expect(feuille.getByText('الاثنين، الأربعاء، الجمعة')).toBeVisible()
})

test('par sa commune, le lieu le plus proche et qui parle une autre langue', async ({ page }) => {
  await page.goto('/ar/communes/')
  await page.getByRole('link', { name: 'Saint-Jorand-en-Val', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(
    'هنا يتكلمون لغات أخرى: الأقرب أولا',
  )
  await page.getByRole('link', { name: /Maison des services/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maison des services')
})

for (const adresse of [
  '/ar/',
  '/ar/besoins/impots/',
  '/ar/communes/saint-jorand-en-val/',
  '/ar/lieux/maison-du-haut-exemple/',
])
  test(`aucun mot de français à lire dans ${adresse}, hors des noms et des adresses`, async ({ page }) => {
    await page.goto(adresse)
    const lu = (await aLire(page.locator('body'))).replace(NOMS, '')
    expect(lu.match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([])
    expect((lu.match(/\p{Script=Arabic}+/gu) ?? []).length).toBeGreaterThan(60)
  })

test('la garde voit un mot français', async ({ page }) => {
  await page.setContent('<body>مرحبا <b>Horaires</b> <i lang="fr">Mairie</i></body>')
  expect((await aLire(page.locator('body'))).match(/\p{Script=Latin}{2,}/gu)).toEqual(['Horaires'])
})

test('un lieu dont la langue n’est pas dite le dit, et invite à appeler', async ({ page }) => {
  await page.goto('/ar/lieux/bus-numerique/')
  await expect(page.getByRole('definition').filter({ hasText: 'اللغات: غير معروفة، اتصلوا.' })).toBeVisible()
})

test('le papier ne porte que la feuille', async ({ page }) => {
  await page.goto('/ar/lieux/maison-du-haut-exemple/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Bonjour, je parle peu français.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
})
