import { formulaire as t } from '../../i18n/fr/contribuer/formulaire.ts'
import { remplirFeuille } from './envoi/feuille.ts'
import { lister } from './envoi/liste.ts'
import type { Proposee } from './porte.ts'

interface AMontrer {
  proposee: Proposee
  /** Les fautes à dire maintenant. */
  dites: Proposee['anomalies']
  /** Celles qui n’ont pas de champ. */
  ailleurs: readonly string[]
  neuf: boolean
  nom: string
  le: string
}

/**
 * Montre ce qui change, et la feuille à imprimer ; les envois n’apparaissent que s’il n’y a pas de faute.
 * @returns où mettre le curseur : la première faute, sinon la proposition.
 */
export function montrerProposition(racine: HTMLElement, montre: AMontrer): HTMLElement {
  const { proposee, dites, ailleurs, neuf, nom, le } = montre
  const un = (selecteur: string) => racine.querySelector<HTMLElement>(selecteur)!
  const bloquantes = dites.filter(({ bloquante }) => bloquante)
  const empeche = proposee.anomalies.some(({ bloquante }) => bloquante)
  const change = proposee.phrases.length > 0
  un('[data-resultat]').hidden = false
  un('[data-compte]').textContent = bloquantes.length
    ? t.fautes(bloquantes.length)
    : !change
      ? t.rien
      : neuf
        ? t.neuve
        : t.change
  lister(un('[data-ailleurs]'), [...ailleurs])
  lister(un('[data-phrases]'), bloquantes.length ? [] : proposee.phrases)
  un('[data-yaml]').textContent = proposee.texte
  un('[data-envois]').hidden = empeche || !change
  remplirFeuille(racine, nom, proposee.phrases, le)
  const fautif = bloquantes.length ? racine.querySelector<HTMLElement>('[aria-invalid="true"]') : null
  for (let pli = fautif?.closest('details'); pli; pli = pli.parentElement!.closest('details')) pli.open = true
  return fautif ?? un('[data-resultat] h2')
}
