import { expect, type Page } from '@playwright/test'

/** Une adresse par gabarit de page : ce qui vaut pour elle vaut pour toutes celles qui lui ressemblent. */
export const GABARITS = [
  '/',
  '/lieux/',
  '/lieux/france-services-boen-sur-lignon/', // une fiche complète
  '/lieux/ccas-riorges/', // une fiche presque vide : ni téléphone, ni horaires
  '/classes/mediation/',
  '/communes/',
  '/communes/feurs/',
  '/conseillers/',
  '/ressources/',
  '/ressources/mediation/',
  '/ressources/themes/securite/',
  '/ressources/jeunes/',
  '/ressources/aidants/',
  '/ressources/ou-en-suis-je/',
  '/agenda/',
  '/agenda/professionnels/',
  '/plan-du-site/',
  '/contact/',
  '/mentions-legales/',
  '/donnees-personnelles/',
  '/accessibilite/',
  '/404.html',
]

/** Ouvre une page qui existe : une page d’erreur passerait tous les tests sans rien prouver. */
export async function ouvrir(page: Page, adresse: string): Promise<void> {
  const reponse = await page.goto(adresse)
  expect(reponse?.status(), `${adresse} doit exister`).toBe(200)
}
