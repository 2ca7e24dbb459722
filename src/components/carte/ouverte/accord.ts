import type { LieuLu } from '../marques/lieux.ts'

/** Suit le résumé qui a le focus, à défaut celui que survole la souris ; `undefined` : aucun. */
export function suivreLaListe(page: EventTarget, suivre: (id: string | undefined) => void): void {
  let survole: string | undefined
  let tenu: string | undefined
  const lieuDe = ({ target }: Event) =>
    (target as Element | null)?.closest?.<HTMLElement>('[data-lieu]')?.dataset.lieu
  page.addEventListener('pointerover', (evenement) => {
    survole = lieuDe(evenement)
    suivre(tenu ?? survole) // une page qui défile sous la souris n’a rien demandé
  })
  for (const type of ['focusin', 'focusout']) {
    page.addEventListener(type, (evenement) => {
      tenu = type === 'focusin' ? lieuDe(evenement) : undefined
      suivre(tenu ?? survole)
    })
  }
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
