/** axe, avec les règles du RGAA : aucune faute sur aucun gabarit, en clair comme en sombre. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { GABARITS, ouvrir } from './gabarits.ts'

/** Règles expérimentales ou éteintes par défaut, mais qui répondent à un critère du RGAA ou des WCAG 2.2. */
const REGLES_EN_PLUS = [
  'label-content-name-mismatch',
  'p-as-heading',
  'css-orientation-lock',
  'focus-order-semantics',
  'td-has-header',
  'table-fake-caption',
  'target-size',
]

async function fautes(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: ['RGAAv4', 'wcag22aa', 'best-practice'] },
      rules: Object.fromEntries(REGLES_EN_PLUS.map((regle) => [regle, { enabled: true }])),
    })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} sur ${target.join(' ')} : ${help}`),
  )
}

test('la garde voit une page inaccessible', async ({ page }) => {
  await page.setContent(
    '<html lang="fr"><title>Page</title><main><h1>Page</h1><h3>Saut</h3><img src="/a.png">' +
      '<p style="color: #ccc; background: #fff">Pâle</p><button aria-label="Fermer">Envoyer</button></main></html>',
  )
  const vues = (await fautes(page)).map((faute) => faute.split(' ')[0])
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
      expect(await fautes(page)).toEqual([])
    })
  }
}
