import { estAConfirmer } from '../../../domain/fiche/fraicheur.ts'
import { etatOuverture, type Instant } from '../../../domain/temps/ouverture.ts'
import type { Resultat } from '../../../domain/recherche/chercher.ts'
import type { LieuLeger } from '../../../domain/recherche/index/donnees.ts'
import { etat } from '../../../i18n/fr/lieu/ouverture.ts'
import { raisonsEnMots } from '../../../i18n/fr/recherche/raisons.ts'
import { recherche as t } from '../../../i18n/fr/recherche/recherche.ts'
import { eloignement } from '../../../i18n/fr/mesures.ts'

/** Nombre de lieux montrés avant qu’on en demande d’autres. */
export const PAR_PAGE = 20

type Trouve = Pick<Resultat, 'id' | 'metres'> & Partial<Pick<Resultat, 'explications'>>

/** La liste rendue par le serveur : on montre, on cache, on range. Rien n’y est écrit que la distance et l’ouverture. */
export class ListeLieux {
  #liste: HTMLElement
  #suite: HTMLButtonElement
  #premiers: HTMLElement
  #elements: Map<string, HTMLElement>
  #ordre: string
  #trouves: readonly Trouve[] = []
  #montres = PAR_PAGE
  /** Ce qui n’est pas montré attend hors de la page, tant que rien n’est demandé : un vieux téléphone respire. */
  #allegee = false
  #carte = false

  /** @param premiers Dit sur le papier ce qui n’est pas imprimé. */
  constructor(liste: HTMLElement, suite: HTMLButtonElement, premiers: HTMLElement) {
    this.#liste = liste
    this.#suite = suite
    this.#premiers = premiers
    this.#elements = new Map(
      [...liste.querySelectorAll<HTMLElement>('[data-lieu]')].map((element) => [
        element.dataset.lieu!,
        element,
      ]),
    )
    this.#ordre = this.ordreInitial.join(' ')
    suite.addEventListener('click', () => {
      this.#rattacher()
      const premier = this.#trouves[this.#montres]
      this.#montres += PAR_PAGE
      this.#montrer()
      if (premier) this.#elements.get(premier.id)?.querySelector('a')?.focus()
    })
  }

  /** Les identifiants dans l’ordre du serveur : par commune, puis par nom. */
  get ordreInitial(): string[] {
    return [...this.#elements.keys()]
  }

  /** La carte lit les lieux dans la page : ils y sont tous, et y restent. */
  toutGarder(): void {
    this.#carte = true
    this.#rattacher()
  }

  afficher(trouves: readonly Trouve[]): void {
    this.#rattacher()
    this.#trouves = trouves
    this.#montres = PAR_PAGE
    const gardes = new Set(trouves.map(({ id }) => id))
    for (const [id, element] of this.#elements) element.toggleAttribute('data-exclu', !gardes.has(id))
    const ordre = [...gardes].join(' ')
    if (ordre !== this.#ordre)
      this.#liste.append(...trouves.flatMap(({ id }) => this.#elements.get(id) ?? []))
    this.#ordre = ordre
    for (const { id, metres } of trouves) this.#direDistance(id, metres)
    this.#montrer()
    if (!this.#carte && ordre === this.ordreInitial.join(' ')) this.#alleger()
    this.#liste.dispatchEvent(new CustomEvent('lieux:change', { bubbles: true }))
  }

  /** Écrit l’état d’ouverture de chaque lieu qui a des horaires. */
  direOuvertures(lieux: readonly LieuLeger[], maintenant: Instant): void {
    for (const { id, horaires, fermetures = [] } of lieux) {
      const element = this.#elements.get(id)
      const phrase = element?.querySelector<HTMLElement>('[data-etat]')
      if (!element || !phrase || !horaires?.length) continue
      const lu = etatOuverture(horaires, fermetures, maintenant)
      const aConfirmer = estAConfirmer(element.dataset.verifie!, maintenant.date)
      phrase.textContent = etat(lu, aConfirmer)
      phrase.dataset.etat = aConfirmer ? '' : lu.etat
      phrase.hidden = false
    }
  }

  #alleger(): void {
    for (const element of this.#elements.values()) if (element.hidden) element.remove()
    this.#allegee = true
  }

  #rattacher(): void {
    if (this.#allegee) this.#liste.append(...this.#elements.values())
    this.#allegee = false
  }

  #direDistance(id: string, metres: number | undefined): void {
    const loin = this.#elements.get(id)?.querySelector('[data-loin]')
    if (loin) loin.textContent = metres === undefined ? '' : ` · ${eloignement(metres)}`
  }

  /** Pourquoi chaque lieu montré est là ; rien si rien n’est demandé. */
  #direRaisons(): void {
    for (const { id, explications = [] } of this.#trouves.slice(0, this.#montres)) {
      const raisons = this.#elements.get(id)?.querySelector<HTMLElement>('[data-raisons]')
      if (!raisons) continue
      raisons.textContent = raisonsEnMots(explications)
      raisons.hidden = raisons.textContent === ''
    }
  }

  #montrer(): void {
    this.#direRaisons()
    const montres = new Set(this.#trouves.slice(0, this.#montres).map(({ id }) => id))
    for (const [id, element] of this.#elements) element.hidden = !montres.has(id)
    const reste = this.#trouves.length - this.#montres
    this.#suite.hidden = reste <= 0
    this.#suite.textContent = t.suite(reste, PAR_PAGE)
    this.#premiers.textContent = reste > 0 ? t.premiers(this.#montres, this.#trouves.length) : ''
  }
}
