/** Ce que chaque parcours utilise : le site d’essai, ouvert un jour qui ne change pas. */
import { test as nu } from '@playwright/test'
import { CONSTRUIT_LE } from './site.ts'

export { expect, type Page } from '@playwright/test'

/** Le mardi de la construction, à 10 h, heure de Paris : l’horloge du navigateur part de là, et avance. */
const DEPART = Date.parse(`${CONSTRUIT_LE}T10:00:00+02:00`)

export const test = nu.extend({
  page: async ({ page }, utiliser) => {
    await page.addInitScript((depart) => {
      const now = () => Math.floor(depart + performance.now())
      globalThis.Date = class extends Date {
        constructor(...args: [] | [number]) {
          super(...((args.length > 0 ? args : [now()]) as [number]))
        }
        static override now = now
      } as DateConstructor
    }, DEPART)
    await utiliser(page)
  },
})
