/** Sur un téléphone lent, rien ne bouge sous les yeux : ni la police, ni ce que les scripts montrent (CLS). */
import { expect, test, type Page } from '@playwright/test'
import { GABARITS, ouvrir } from '../gabarits.ts'

const SAUT_AU_PLUS = 0.02
/** 1,6 Mbit/s, 150 ms : la police et les scripts arrivent après la page. */
const RESEAU = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Des recherches aussi : le titre et le compte y changent après l’arrivée de la page. */
const ADRESSES = [
  ...GABARITS,
  '/lieux/?commune=Valbrune&besoin=impots',
  '/lieux/?q=impots&commune=Valbrune#resultats',
  '/lieux/?q=samedi+matin+Montelan&filtre=sans-rendez-vous', // un titre qui ne tient pas sur sa ligne
  '/lieux/?commune=Tarare', // un avis qui vient après coup
]

/** Ce qui a bougé depuis l’ouverture de la page, de 0 à 1. */
const saut = (page: Page) => page.evaluate(() => (window as unknown as { saut: number }).saut)

async function ralentir(page: Page) {
  await page.addInitScript(() => {
    const vu = window as unknown as { saut: number }
    vu.saut = 0
    new PerformanceObserver((liste) => {
      for (const entree of liste.getEntries())
        vu.saut += (entree as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true }) // chaque page est une première visite
  await session.send('Network.emulateNetworkConditions', RESEAU)
}

test('la garde voit une page qui saute', async ({ page }) => {
  await ralentir(page)
  await ouvrir(page, '/contact/')
  await page.evaluate(() => {
    const ajout = Object.assign(document.createElement('h2'), { textContent: 'Ah !' })
    document.querySelector('main')!.prepend(ajout)
  })
  await expect.poll(() => saut(page)).toBeGreaterThan(SAUT_AU_PLUS)
})

for (let partie = 0; partie < 8; partie += 1) {
  const siennes = ADRESSES.filter((_adresse, rang) => rang % 8 === partie)
  test(`rien ne bouge à l’arrivée de ${siennes.join(', ')}`, async ({ context }) => {
    test.setTimeout(180_000)
    const sauts: Record<string, number> = {}
    for (const adresse of siennes) {
      const page = await context.newPage()
      await ralentir(page)
      await page.goto(adresse, { waitUntil: 'networkidle' })
      sauts[adresse] = await saut(page)
      await page.close()
    }
    expect(Object.entries(sauts).filter(([, vu]) => vu >= SAUT_AU_PLUS)).toEqual([])
  })
}
