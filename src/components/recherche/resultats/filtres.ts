import type { IdFiltre } from '../../../domain/recherche/filtres.ts'
import type { IndexRecherche } from '../../../domain/recherche/index/index-recherche.ts'
import { compterParFiltre } from '../../../domain/recherche/secours.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import type { Trouvaille } from './resultats.ts'

/** Assez large pour laisser voir les premiers filtres ; en dessous, un bouton les ouvre. */
const ECRAN_LARGE = '(min-width: 44em)'

/** Montre les filtres, ouverts si l’écran est large. @param voir Mène aux lieux trouvés. */
export function brancherFiltres(filtres: HTMLDetailsElement, voir: () => void): void {
  filtres.hidden = false
  filtres.open = matchMedia(ECRAN_LARGE).matches
  filtres.querySelector('[data-voir]')!.addEventListener('click', () => {
    fermerFiltres(filtres)
    voir()
  })
}

export function fermerFiltres(filtres: HTMLDetailsElement): void {
  filtres.querySelector('details')!.open = false
  filtres.open = matchMedia(ECRAN_LARGE).matches
}

/** Écrit à côté de chaque filtre combien de lieux il laisserait ; éteint ceux qui n’en laissent aucun. */
export function montrerNombres(
  filtres: HTMLDetailsElement,
  index: IndexRecherche,
  { saisie, lue, resultats }: Trouvaille,
): void {
  const nombres = compterParFiltre(index, lue)
  for (const coche of filtres.querySelectorAll<HTMLInputElement>('input[name="filtre"]')) {
    const nombre = nombres.get(coche.value as IdFiltre) ?? 0
    const etiquette = coche.closest('label')!
    etiquette.dataset.nombre = String(nombre)
    etiquette.classList.toggle('coche', coche.checked || lue.filtres.includes(coche.value as IdFiltre))
    coche.disabled = nombre === 0 && !coche.checked
  }
  const choisis = saisie.filtres.length + (saisie.besoin ? 1 : 0)
  filtres.querySelector('[data-choisis]')!.textContent = t.filtrer(choisis)
  filtres.querySelector('[data-voir]')!.textContent = t.voir(resultats.length)
}
