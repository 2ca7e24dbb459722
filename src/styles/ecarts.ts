import type { Declaration, Plugin, Root, Rule } from 'postcss'

/** `gap` dans un flex et `inset` sont arrivés ensemble : qui ne lit pas l’un n’écarte pas par l’autre. */
const SANS_GAP = 'not (inset: 0)'

/** Redonne par des marges l’écart que `gap` ne fait pas dans un flex avant Safari 14.1 et Chrome 84. */
export function ecarterSansGap(): Plugin {
  return {
    postcssPlugin: 'ecarter-sans-gap',
    OnceExit(feuille, { atRule, rule, decl }) {
      // Le style d’un composant ne vaut que pour ses propres éléments ; l’écart vaut aussi pour ceux qu’on y met.
      const enfants = feuille.source?.input.from?.includes('.astro') ? ':global(*)' : '*'
      for (const [regle, gap] of flexEcartes(feuille)) {
        const secours = rule({ selectors: regle.selectors.map((un) => `${un} > ${enfants}`) })
        for (const [prop, value] of marges(regle, gap.value))
          secours.append(decl({ prop, value, important: true }))
        regle.after(atRule({ name: 'supports', params: SANS_GAP, nodes: [secours] }))
      }
    },
  }
}

/** Astro passe deux fois le style d’un composant : ce qui a déjà ses marges n’est pas repris. */
function flexEcartes(feuille: Root): [Rule, Declaration][] {
  const trouves: [Rule, Declaration][] = []
  feuille.walkRules((regle) => {
    const gap = lire(regle, 'gap')
    const suite = regle.next()
    const deja = suite?.type === 'atrule' && suite.params === SANS_GAP
    if (gap && !deja && lire(regle, 'display')?.value.endsWith('flex')) trouves.push([regle, gap])
  })
  return trouves
}

function marges(regle: Rule, gap: string): [cote: string, ecart: string][] {
  const [haut = '', cote = haut] = gap.split(' ')
  if (lire(regle, 'flex-direction')?.value === 'column') return [['margin-bottom', haut]]
  const aCote: [string, string] = ['margin-right', cote]
  return lire(regle, 'flex-wrap') && haut !== '0' ? [aCote, ['margin-bottom', haut]] : [aCote]
}

function lire(regle: Rule, prop: string): Declaration | undefined {
  return regle.nodes.find((noeud): noeud is Declaration => noeud.type === 'decl' && noeud.prop === prop)
}
