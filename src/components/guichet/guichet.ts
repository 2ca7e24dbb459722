import type { DonneesOrientation } from '../../domain/orientation/orienter.ts'
import { orienter } from '../../domain/orientation/orienter.ts'
import { guichet as t } from '../../i18n/fr/guichet/guichet.ts'
import { maintenant } from '../page/maintenant.ts'
import { suivreLaLangue } from './feuilles.ts'
import { questionCommune, type CommuneChoisie } from './communes.ts'
import { lireReponses } from './reponses.ts'
import { montrer, oublierResultats } from './resultats.ts'

const QUESTIONS = ['besoin', 'maniere', 'quand', 'precautions'] as const
const ETAPES = ['commune', ...QUESTIONS, 'resultats'] as const
type Etape = (typeof ETAPES)[number]

/**
 * Pose les questions une à une, puis montre les lieux. Les réponses restent dans le formulaire : ni dans l’adresse,
 * ni dans le navigateur, ni sur le réseau. L’historique ne retient que le numéro de l’étape.
 */
class OrienterGuichet extends HTMLElement {
  #commune: CommuneChoisie | undefined
  #donnees: Promise<DonneesOrientation> | undefined
  #demande = 0

  connectedCallback() {
    const formulaire = this.#formulaire
    const communes = questionCommune(
      this.#etape('commune'),
      this.querySelector('[data-garder]')!,
      (commune) => {
        this.#commune = commune
        this.querySelector('[data-commune]')!.textContent = commune.nom
        this.#charger().catch(() => {}) // la panne se dira au moment des résultats
        this.#aller('besoin')
      },
    )
    formulaire.reset() // certains navigateurs remettent les réponses d’avant
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      this.#continuer()
    })
    formulaire.addEventListener('change', () => this.#signaler(''))
    formulaire.querySelector('[data-retour]')!.addEventListener('click', () => history.back())
    this.#bouton('[data-changer]', () => this.#aller('besoin'))
    this.#bouton('[data-recommencer]', () => {
      formulaire.reset()
      communes.vider()
      oublierResultats(this.#etape('resultats'))
      this.#aller('commune')
    })
    suivreLaLangue(this.#etape('resultats'))
    history.replaceState({ etape: 'commune' }, '')
    window.addEventListener('popstate', ({ state }) => this.#montrer(this.#possible(state)))
    this.#montrer('commune', false)
  }

  get #formulaire() {
    return this.querySelector<HTMLFormElement>('[data-questions]')!
  }

  #etape(nom: Etape) {
    return this.querySelector<HTMLElement>(`[data-etape="${nom}"]`)!
  }

  #bouton(selecteur: string, faire: () => void) {
    this.querySelector(selecteur)!.addEventListener('click', faire)
  }

  get #courante(): Etape {
    return ETAPES.find((nom) => !this.#etape(nom).hidden) ?? 'commune'
  }

  /** Une étape de l’historique n’a de sens que si la commune est encore connue. */
  #possible(state: { etape?: Etape } | null): Etape {
    return this.#commune && state?.etape && ETAPES.includes(state.etape) ? state.etape : 'commune'
  }

  #continuer() {
    const courante = this.#courante
    const radios = this.#etape(courante).querySelectorAll<HTMLInputElement>('input[type="radio"]')
    if (radios.length > 0 && ![...radios].some(({ checked }) => checked)) {
      this.#signaler(this.querySelector<HTMLElement>('[data-manque]')!.dataset.manque ?? '')
      return radios[0]!.focus()
    }
    this.#aller(ETAPES[ETAPES.indexOf(courante) + 1]!)
  }

  #signaler(message: string) {
    this.querySelector('[data-manque]')!.textContent = message
  }

  #aller(etape: Etape) {
    history.pushState({ etape }, '')
    this.#montrer(etape)
  }

  #montrer(etape: Etape, suivre = true) {
    this.#demande += 1
    for (const nom of ETAPES) this.#etape(nom).hidden = nom !== etape
    this.#formulaire.hidden = !QUESTIONS.some((question) => question === etape)
    for (const texte of document.querySelectorAll<HTMLElement>('[data-presentation]'))
      texte.hidden = etape !== 'commune'
    this.querySelector<HTMLElement>('[data-garde]')!.hidden = etape !== 'besoin'
    const suite = this.querySelector<HTMLElement>('[data-suite]')!
    suite.textContent = (etape === 'precautions' ? suite.dataset.fin : suite.dataset.suite) ?? ''
    this.#signaler('')
    if (suivre) {
      this.#etape(etape).querySelector<HTMLElement>('h2')!.focus()
      window.scrollTo(0, 0)
    }
    if (etape === 'resultats') this.#orienter().catch(() => this.#tomberEnPanne())
  }

  #charger(): Promise<DonneesOrientation> {
    this.#donnees ??= fetch('/orienter/donnees.json').then((reponse) => {
      if (!reponse.ok) throw new Error(`${reponse.status}`)
      return reponse.json() as Promise<DonneesOrientation>
    })
    this.#donnees.catch(() => (this.#donnees = undefined))
    return this.#donnees
  }

  async #orienter() {
    const commune = this.#commune!
    const demande = this.#demande
    const section = this.#etape('resultats')
    section.querySelector('[data-titre]')!.textContent = t.resultats(commune.nom)
    oublierResultats(section)
    const donnees = await this.#charger()
    const instant = maintenant()
    const situation = lireReponses(this.#formulaire, instant)
    const choix = this.#formulaire.querySelector<HTMLInputElement>('[name="besoin"]:checked')
    const aApporter = choix?.dataset.aApporter?.split('|') ?? []
    await montrer(
      section,
      this,
      orienter(situation, commune, donnees, instant.date),
      {
        besoin: situation.besoin,
        aApporter,
      },
      () => demande !== this.#demande,
    )
  }

  #tomberEnPanne() {
    const statut = this.querySelector<HTMLElement>('[data-statut]')!
    statut.textContent = statut.dataset.panne ?? ''
  }
}
customElements.define('orienter-guichet', OrienterGuichet)
