import { expect, type Page } from './essai.ts'

/** Une adresse par gabarit de page : ce qui vaut pour elle vaut pour toutes celles qui lui ressemblent. */
export const GABARITS = [
  '/',
  '/lieux/',
  '/lieux/maison-du-haut-exemple/', // une fiche complète
  '/lieux/ccas-saint-aubrin/', // une fiche presque vide : ni téléphone, ni horaires
  '/lieux/cyberbase-tressagne/', // un lieu fermé
  '/classes/mediation/',
  '/label/',
  '/label/auto-evaluation/',
  '/besoins/',
  '/besoins/impots/',
  '/communes/',
  '/communes/saint-jorand-en-val/',
  '/conseillers/',
  '/reseau/',
  '/reseau/numeribulle-reseau/', // un acteur : rôles, contact, lieu, sources
  '/reseau/communaute-de-communes-pres-et-collines/',
  '/reseau/dispositifs/',
  '/reseau/dispositifs/label-conseiller-numerique/',
  '/reseau/gouvernance/',
  '/orienter/',
  '/orienter/saint-jorand-en-val/',
  '/orienter/fiche/maison-du-haut-exemple/',
  '/affiches/',
  '/communes/saint-jorand-en-val/affiche/',
  '/communes/saint-jorand-en-val/affiche-quatre/',
  '/ressources/',
  '/ressources/mediation/',
  '/ressources/themes/securite/',
  '/ressources/jeunes/',
  '/ressources/aidants/',
  '/ressources/ou-en-suis-je/',
  '/agenda/',
  '/agenda/professionnels/',
  '/communes/valbrune/semaine/',
  '/echanges/',
  '/reseau/maillage/',
  '/reseau/maillage/inclusion/',
  '/reseau/maillage/besoins/',
  '/reseau/maillage/evolution/',
  '/reseau/maillage/et-si/',
  '/relais/',
  '/relais/saint-jorand-en-val/',
  '/relais/accueillir/',
  '/integrer/',
  '/integrer/saint-jorand-en-val/', // la page que d’autres sites montrent
  '/carnet/',
  '/jeunes/',
  '/jeunes/lieux/',
  '/jeunes/creer/',
  '/jeunes/questionnaire/',
  '/jeunes/questionnaire/comptage/',
  '/besoins/a-distance/', // un besoin qui a plusieurs réponses
  '/donnees/',
  '/qualite/',
  '/contribuer/',
  '/contribuer/lieu/?id=maison-du-haut-exemple',
  '/contribuer/lieu/',
  '/contribuer/conseiller/?id=haut-exemple',
  '/contribuer/signaler/',
  '/ar/',
  '/ar/lieux/',
  '/ar/lieux/maison-du-haut-exemple/',
  '/ar/besoins/impots/',
  '/ar/communes/',
  '/ar/communes/saint-jorand-en-val/',
  '/ar/ressources/',
  '/fr-facile/',
  '/fr-facile/lieux/maison-du-haut-exemple/',
  '/tr/',
  '/tr/lieux/ccas-saint-aubrin/',
  '/pt/',
  '/pt/lieux/maison-du-haut-exemple/',
  '/en/',
  '/en/ressources/',
  '/sq/',
  '/sq/communes/saint-jorand-en-val/',
  '/ecoconception/',
  '/hors-connexion/',
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
  await page.evaluate(() => document.fonts.ready.then(() => undefined)) // son arrivée déplace ce qu’on allait toucher
}

/** Ce que la liste de la page garde, dans l’ordre où elle le montre. */
export function lieuxGardes(page: Page): Promise<string[]> {
  return page
    .locator('[data-lieu]:not([data-exclu])')
    .evaluateAll((resumes) => resumes.map((resume) => (resume as HTMLElement).dataset.lieu!))
}

/** Le compte annoncé au-dessus de la liste. */
export function compteAnnonce(page: Page) {
  return page.getByRole('status').getByRole('heading', { level: 2 })
}

/** Ouvre les filtres : au téléphone, ils sont repliés. */
export async function ouvrirLesFiltres(page: Page): Promise<void> {
  const filtrer = page.getByText(/^Filtrer/)
  if (await filtrer.isVisible()) await filtrer.click()
  await page.getByText('Plus de filtres').click()
}
