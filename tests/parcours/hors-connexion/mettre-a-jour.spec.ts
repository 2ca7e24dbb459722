/** Une nouvelle version remplace l’ancienne d’un coup, ou pas du tout ; un veilleur cassé s’en va. */
import { createHash } from 'node:crypto'
import { copies, expect, gardees, inscriptions, premiereVisite, test, type Hebergeur } from './hebergeur.ts'

const FICHE = '/lieux/maison-du-haut-exemple/'
const empreinte = (texte: string) => createHash('sha256').update(texte).digest('hex').slice(0, 16)

/** Publie une autre version du site : la liste y dit « neuve », l’inventaire le sait. */
async function publier(site: Hebergeur): Promise<void> {
  const neuve = (texte: string) => texte.replace('</h1>', ' (neuve)</h1>')
  const liste = neuve(await (await fetch(`${site.origine}/lieux/`)).text())
  site.changer = (chemin, texte) => {
    if (chemin === '/lieux/') return neuve(texte)
    if (chemin !== '/sw.js') return texte
    return texte
      .replace(/"version":"\w+"/, '"version":"deux"')
      .replace(/\["\/lieux\/","\w+"\]/, `["/lieux/","${empreinte(liste)}"]`)
  }
}

test('une panne au milieu laisse l’ancienne copie entière ; la suivante la remplace', async ({
  page,
  site,
}) => {
  await premiereVisite(page, site, FICHE)
  const avant = await copies(page)
  expect(avant).toHaveLength(1)
  const dedans = await gardees(page)

  await publier(site)
  site.tombent = /recherche\.json$/
  const refuse = await page.evaluate(async () => {
    const inscription = (await navigator.serviceWorker.getRegistration())!
    const nouveau = new Promise<ServiceWorker>((rendre) =>
      inscription.addEventListener('updatefound', () => rendre(inscription.installing!)),
    )
    await inscription.update().catch(() => {})
    const arrive = await nouveau
    while (arrive.state === 'installing') await new Promise((suite) => setTimeout(suite, 50))
    return arrive.state
  })
  expect(refuse).toBe('redundant')
  await expect.poll(() => copies(page)).toEqual(avant)
  expect((await gardees(page)).toSorted()).toEqual(dedans.toSorted())
  site.coupe = true
  await page.goto(`${site.origine}/lieux/`)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('(neuve)')

  site.coupe = false
  site.tombent = /(?!)/
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()))
  await expect.poll(() => copies(page)).toEqual(['copie-deux'])
  site.coupe = true
  await page.goto(`${site.origine}/lieux/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(neuve)')
  await page.goto(site.origine + FICHE) // la page vue avant reste, avec son style
  await expect(page.getByRole('heading', { level: 1 })).toContainText('numérique du Haut-Exemple')
})

test('un site à moitié publié ne s’installe pas', async ({ page, site }) => {
  const liste = (chemin: string, texte: string) => (chemin === '/lieux/' ? `${texte}<!-- autre -->` : texte)
  site.changer = liste
  await page.goto(site.origine + FICHE, { waitUntil: 'networkidle' })
  await expect.poll(() => inscriptions(page)).toBe(0)
  expect(await gardees(page)).toEqual([])
})

test('l’annuaire gardé est remis à jour avec le reste', async ({ page, site }) => {
  await page.goto(`${site.origine}/hors-connexion/`)
  await page.getByRole('button', { name: /^Garder l’annuaire/ }).click()
  await expect(page.getByRole('status')).toContainText('C’est fait.')
  await publier(site)
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()))
  await expect.poll(() => copies(page)).toEqual(['copie-deux'])
  site.coupe = true
  await page.goto(`${site.origine}/communes/ozy/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ozy')
})

test('un veilleur cassé s’en va avec ce qu’il gardait, et ne revient pas', async ({ page, site }) => {
  await premiereVisite(page, site, FICHE)
  site.changer = (chemin, texte) =>
    chemin === '/sw.js'
      ? texte.replace(/"version":"\w+"/, '"version":"cassee"').replace('clients.claim()', 'clients.casse()')
      : texte
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()))
  await expect.poll(() => gardees(page)).toEqual(['/retraite'])
  await page.goto(`${site.origine}/contact/`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => inscriptions(page)).toBe(0)
  expect(await gardees(page)).toEqual(['/retraite'])
})

test('une copie illisible fait partir le veilleur, et la page vient du réseau', async ({ page, site }) => {
  await page.goto(`${site.origine}/hors-connexion/`)
  await page.getByRole('button', { name: /^Garder l’annuaire/ }).click()
  await expect(page.getByRole('status')).toContainText('C’est fait.')
  await page.evaluate(async () => {
    const magasin = await caches.open((await caches.keys()).find((nom) => nom.startsWith('copie-'))!)
    const paquet = (await magasin.keys()).find(({ url }) => /annuaire\.\w+\.json$/.test(url))!
    await magasin.put(paquet, new Response('{"morceaux":'))
  })
  site.tombent = /^\/communes\/ozy\/$/
  await page.evaluate(() => fetch('/communes/ozy/').catch(() => undefined))
  site.tombent = /(?!)/
  await page.goto(`${site.origine}/communes/ozy/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ozy')
  await expect.poll(() => gardees(page)).toEqual(['/retraite'])
})
