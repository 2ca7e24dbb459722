/** Ce qu’on lit d’un lieu qui a fermé, et de l’âge de ce que disent les autres. */
import { getDocumentProxy, extractText } from 'unpdf'
import { expect, test } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { compteAnnonce, ouvrir } from '../gabarits.ts'

const FERME = 'cyberbase-tressagne'

test.describe('un lieu fermé', () => {
  test('sa page reste : depuis quand, pourquoi, qui a pris la suite, les trois plus proches', async ({
    page,
  }) => {
    await ouvrir(page, `/lieux/${FERME}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cyberbase de Tressagne')
    await expect(page.getByText('Fermé depuis le 31 janvier 2026.')).toBeVisible()
    await expect(page.getByText('Motif : La salle est rendue à l’école.')).toBeVisible()
    const section = (nom: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name: nom }) })
    await expect(section('Qui a pris la suite').getByRole('heading', { level: 3 })).toHaveText([
      'Café associatif L’Entracte',
    ])
    await expect(
      section('Les lieux ouverts les plus proches').getByRole('heading', { level: 3 }),
    ).toHaveCount(3)
    await expect(page.getByRole('link', { name: /05 36 49 00 77/ })).toHaveCount(0) // plus personne n’y répond
    expect(await fautesDAcces(page)).toEqual([])
  })

  test('n’est ni dans la liste, ni dans la recherche, ni sur la carte, ni dans sa commune', async ({
    page,
    request,
  }) => {
    await ouvrir(page, '/lieux/')
    await expect(compteAnnonce(page)).toHaveText('30 lieux')
    expect(await page.content()).not.toContain(FERME) // la carte lit les mêmes éléments que la liste
    expect(await (await request.get('/lieux/recherche.json')).text()).not.toContain(FERME)
    await ouvrir(page, '/lieux/?q=cyberbase')
    await expect(page.getByText('Cyberbase de Tressagne')).toHaveCount(0)
    await ouvrir(page, '/communes/tressagne/')
    await expect(page.getByText('Cyberbase de Tressagne')).toHaveCount(0)
  })

  test('est dit fermé dans les données de sa page', async ({ page }) => {
    await ouvrir(page, `/lieux/${FERME}/`)
    const donnees = await page.locator('script[type="application/ld+json"]').textContent()
    const [lieu] = (JSON.parse(donnees!) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(lieu).toMatchObject({ name: 'Cyberbase de Tressagne', dissolutionDate: '2026-01-31' })
    expect(lieu).not.toHaveProperty('telephone')
    expect(lieu).not.toHaveProperty('openingHoursSpecification')
  })

  test('imprimé, dit encore qu’il a fermé et où aller, sur une page', async ({ page }) => {
    await ouvrir(page, `/lieux/${FERME}/`)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
    const { totalPages, text } = await extractText(pdf, { mergePages: true })
    expect(totalPages).toBe(1)
    expect(text).toContain('Fermé depuis le 31 janvier 2026')
    expect(text).toContain('Café associatif')
  })
})

// Le plan d’essai compte 30 lieux ; celui-là a ouvert après, puis fermé.
test('l’accueil et la liste comptent ce qui a ouvert et fermé depuis le plan', async ({ page }) => {
  for (const adresse of ['/', '/lieux/']) {
    await ouvrir(page, adresse)
    await expect(page.getByText('30 lieux du schéma, 1 ouvert depuis, 1 fermé.')).toBeVisible()
  }
})

test('vérifié et modifié sont deux choses', async ({ page }) => {
  await ouvrir(page, '/lieux/france-services-rochebelle/')
  const article = page.getByRole('main')
  await expect(article).toContainText('Fiche vérifiée le 19 février 2026. Fiche modifiée le 30 mars 2026.')
  await expect(article).toContainText(
    'Horaires vérifiés le 19 février 2026 (Liste d’essai des espaces France services).',
  )
})

// Le site d’essai est construit le 31 mars 2026 : six mois, douze, dix-huit.
for (const [id, phrase] of [
  ['maison-du-haut-exemple', 'Vérifié le 27 mars 2026.'],
  ['mairie-ormeville-le-haut', 'Informations d’août 2025.'],
  ['tiers-lieu-la-grange', 'Informations de décembre 2024.'],
  ['mediatheque-ormeville', 'Informations anciennes, de mai 2024.'],
] as const)
  test(`${id} : « ${phrase} »`, async ({ page }) => {
    await ouvrir(page, `/lieux/${id}/`)
    await expect(page.getByText(phrase, { exact: true })).toBeVisible()
  })
