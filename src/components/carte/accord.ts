import type { LieuLu } from './lieux.ts'

/** Suit le résumé survolé ou qui a le focus ; `undefined` : aucun. */
export function suivreLaListe(
  page: ParentNode & EventTarget,
  survoler: (id: string | undefined) => void,
): void {
  const lieuDe = ({ target }: Event) =>
    (target as Element | null)?.closest?.<HTMLElement>('[data-lieu]')?.dataset.lieu
  for (const type of ['pointerover', 'focusin']) page.addEventListener(type, (e) => survoler(lieuDe(e)))
  page.addEventListener('focusout', () => survoler(undefined))
}

/** Marque dans la liste le lieu choisi sur la carte, et l’amène à l’écran s’il est à côté d’elle. */
export function choisirDansLaListe({ resume }: LieuLu, carte: HTMLElement): void {
  resume.setAttribute('aria-current', 'true')
  const [ici, la] = [carte.getBoundingClientRect(), resume.getBoundingClientRect()]
  const coteACote = la.width > 0 && (la.right <= ici.left || la.left >= ici.right)
  if (coteACote) resume.scrollIntoView({ block: 'nearest' }) // au-dessus ou au-dessous, la carte sortirait de l’écran
}

export function oublierDansLaListe(page: ParentNode): void {
  for (const resume of page.querySelectorAll('[data-lieu][aria-current]'))
    resume.removeAttribute('aria-current')
}
