/** Les échanges entre professionnels : ce qui vaut encore, et comment passer une annonce. */
import { XMLParser } from 'fast-xml-parser'
import { fautesDAcces } from '../axe.ts'
import { expect, test } from '../essai.ts'
import { ouvrir } from '../gabarits.ts'

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('dit ce qu’on propose et cherche, un appel et ses critères, la rencontre et le salon', async ({
    page,
  }) => {
    await ouvrir(page, '/agenda/professionnels/')
    await page.getByRole('link', { name: 'Les échanges entre professionnels' }).click()
    const rubriques = page.getByRole('main').getByRole('heading', { level: 2 })
    await expect(rubriques).toHaveText([
      'Appels à participer',
      'On propose',
      'On cherche',
      'On se demande',
      'La prochaine rencontre du réseau',
      'Le salon du réseau',
      'Passer une annonce',
    ])
    await expect(page.getByText('Un arrêt de bus à moins de dix minutes')).toBeVisible()
    await expect(page.getByText('jeudi 21 mai 2026, de 9 h à 12 h')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('imprimante 3D') // finie le 31 janvier
  })
})

test('reste accessible et ne déborde pas, tout ouvert', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ouvrir(page, '/echanges/')
  await page.getByText('Écrire la fiche soi-même').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await fautesDAcces(page)).toEqual([])
})

test('le flux donne les quatre annonces qui valent encore', async ({ request }) => {
  const flux = new XMLParser().parse(await (await request.get('/echanges.xml')).text()) as {
    rss: { channel: { item: { title: string; guid: string }[] } }
  }
  expect(flux.rss.channel.item.map(({ guid }) => guid).toSorted()).toEqual([
    'appel-fete-du-numerique',
    'pret-de-tablettes',
    'quel-logiciel-pour-lire',
    'salle-a-tressagne',
  ])
})
