/** Ce que chaque parcours utilise : le site d’essai, ouvert un jour qui ne change pas. */
import { test as nu, type Page } from '@playwright/test'
import { CONSTRUIT_LE } from '../../scripts/essais/site-essai.ts'

export { expect, type Page } from '@playwright/test'

/** Le navigateur croit qu’il est 10 h, le mardi de la construction ; son horloge avance. */
export const test = nu.extend({
  page: async ({ page }, utiliser) => {
    await page.addInitScript(reglerLHorloge, { depart: Date.parse(`${CONSTRUIT_LE}T10:00:00+02:00`) })
    await utiliser(page)
  },
})

/** Arrête l’horloge du navigateur à cet instant, pour cette page et les suivantes. @param instant `2026-11-24T10:00:00+01:00`. */
export async function aLHeure(page: Page, instant: string): Promise<void> {
  const heure = { depart: Date.parse(instant), arretee: true }
  await page.addInitScript(reglerLHorloge, heure)
  await page.evaluate(reglerLHorloge, heure)
}

function reglerLHorloge({ depart, arretee = false }: { depart: number; arretee?: boolean }): void {
  const now = () => (arretee ? depart : Math.floor(depart + performance.now()))
  globalThis.Date = class extends Date {
    constructor(...args: [] | [number]) {
      super(...((args.length > 0 ? args : [now()]) as [number]))
    }
    static override now = now
  } as DateConstructor
}
