/**
 * Ce qui vaut pour tout gabarit, sur une page ouverte une fois : axe n’a rien à dire, en clair comme en sombre ;
 * rien ne sort sur le côté, en petit, en gros ou espacé (RGAA 10.4, 10.11, 10.12) ; rien n’est demandé ailleurs,
 * écrit dans le navigateur, ni en erreur.
 */
import { fautesDAcces } from '../axe.ts'
import { expect, test } from '../essai.ts'
import { GABARITS, ouvrir } from '../gabarits.ts'
import { depassement, ESPACE, GROS, presenter } from '../mise-en-page.ts'
import { surveiller, traces } from './surveiller.ts'

type Mesure = [nom: string, taille: [width: number, height: number], css?: string]

/** Chargée au téléphone, les filtres repliés ; chargée au bureau, les filtres ouverts. */
const MESURES: Record<string, Mesure[]> = {
  telephone: [
    ['à 320 px', [320, 640]],
    ['à 320 px, très bas', [320, 256]],
    ['texte espacé', [320, 640], ESPACE],
    ['texte à 200 %', [640, 900], GROS],
  ],
  bureau: [
    ['texte à 200 %', [1280, 900], GROS],
    ['texte à 200 %, plus étroit', [640, 900], GROS],
  ],
}
/** Les couleurs sombres ne dépendent pas de la largeur : le téléphone suffit. */
const COULEURS = { telephone: ['light', 'dark'], bureau: ['light'] } as const

for (const adresse of GABARITS) {
  test(adresse, async ({ page, baseURL }, { project }) => {
    const ecran = project.name as keyof typeof COULEURS
    const vu = surveiller(page, baseURL!)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await ouvrir(page, adresse)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight)) // ce qui se charge en défilant
    for (const colorScheme of COULEURS[ecran]) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await fautesDAcces(page), `axe, ${colorScheme}`).toEqual([])
    }
    for (const [nom, taille, css] of MESURES[ecran]!) {
      await presenter(page, taille, css)
      expect.soft(await depassement(page), nom).toEqual([])
    }
    await page.waitForLoadState('networkidle')
    expect(vu).toEqual({ sorties: [], erreurs: [] })
    expect(await traces(page)).toEqual([])
  })
}
