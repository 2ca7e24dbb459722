import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

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

/** Les fautes de l’état présent de la page, et où elles sont. */
export async function fautesDAcces(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true) // nos pages n’ont pas de cadre : inutile d’en ouvrir une autre pour réunir les résultats
    .options({
      runOnly: { type: 'tag', values: ['RGAAv4', 'wcag22aa', 'best-practice'] },
      rules: Object.fromEntries(REGLES_EN_PLUS.map((regle) => [regle, { enabled: true }])),
    })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} sur ${target.join(' ')} : ${help}`),
  )
}
