/** Chaque garde de gabarits.spec.ts montre ce qu’elle refuse. */
import { fautesDAcces } from '../axe.ts'
import { expect, test } from '../essai.ts'
import { depassement, ESPACE, presenter } from '../mise-en-page.ts'
import { surveiller, traces } from './surveiller.ts'

test('axe voit une page inaccessible', async ({ page }) => {
  await page.setContent(
    '<html lang="fr"><title>Page</title><main><h1>Page</h1><h3>Saut</h3><img src="/a.png">' +
      '<p style="color: #ccc; background: #fff">Pâle</p><button aria-label="Fermer">Envoyer</button></main></html>',
  )
  const vues = (await fautesDAcces(page)).map((faute) => faute.split(' ')[0])
  expect(vues).toEqual(
    expect.arrayContaining(['color-contrast', 'heading-order', 'image-alt', 'label-content-name-mismatch']),
  )
})

test('la mesure voit ce qui dépasse, et ce que le style ajouté fait dépasser', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.setContent('<p>Bien</p><div style="width: 600px">Trop large</div>')
  expect(await depassement(page)).toEqual(['div. : Trop large'])
  await page.setContent(
    '<p style="white-space: nowrap; width: max-content">Quarante-quatre lettres qui tiennent à peine</p>',
  )
  expect(await depassement(page)).toEqual([])
  await presenter(page, [320, 640], ESPACE)
  expect(await depassement(page)).toHaveLength(1)
})

test.describe('la surveillance', () => {
  test.use({ bypassCSP: true }) // sinon la politique de sécurité arrête la requête avant nous

  test('voit ce qui sort, ce qui reste et ce qui casse', async ({ page, baseURL }) => {
    const vu = surveiller(page, baseURL!)
    await page.goto('/')
    await page.evaluate(async () => {
      document.cookie = 'mouchard=1'
      localStorage.setItem('souvenir', '1')
      console.error('panne')
      await fetch('http://127.0.0.1:9/ailleurs').catch(() => {})
    })
    expect(vu.sorties).toEqual(['http://127.0.0.1:9/ailleurs'])
    expect(vu.erreurs).toContain('panne')
    expect(await traces(page)).toEqual(['mouchard', 'souvenir'])
  })
})
