/** axe, avec les règles du RGAA : aucune faute sur aucun gabarit, en clair comme en sombre. */
import { expect, test } from '../essai.ts'
import { fautesDAcces } from '../axe.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'

test('la garde voit une page inaccessible', async ({ page }) => {
  await page.setContent(
    '<html lang="fr"><title>Page</title><main><h1>Page</h1><h3>Saut</h3><img src="/a.png">' +
      '<p style="color: #ccc; background: #fff">Pâle</p><button aria-label="Fermer">Envoyer</button></main></html>',
  )
  const vues = (await fautesDAcces(page)).map((faute) => faute.split(' ')[0])
  expect(vues).toEqual(
    expect.arrayContaining(['color-contrast', 'heading-order', 'image-alt', 'label-content-name-mismatch']),
  )
})

for (const adresse of GABARITS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${adresse} en ${colorScheme === 'light' ? 'clair' : 'sombre'}`, async ({ page }, { project }) => {
      test.skip(
        colorScheme === 'dark' && project.name === 'bureau',
        'les couleurs sombres ne dépendent pas de la largeur',
      )
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await ouvrir(page, adresse)
      expect(await fautesDAcces(page)).toEqual([])
    })
  }
}
