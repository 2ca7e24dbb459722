import { etapeConseillee, type Bareme, type Reponse } from '../../domain/questionnaire.ts'

/** Une question à la fois, puis une étape. Les réponses ne sont que dans la page : ni adresse, ni mémoire, ni réseau. */
class OuEnSuisJe extends HTMLElement {
  private questions = [...this.querySelectorAll<HTMLFieldSetElement>('.question')]
  private formulaire = this.querySelector('form')!
  private rang = 0

  connectedCallback() {
    this.classList.add('pas-a-pas')
    this.formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      this.continuer()
    })
    this.formulaire.addEventListener('change', () => this.direFaute(''))
    this.bouton('retour').addEventListener('click', () => history.back())
    this.bouton('recommencer').addEventListener('click', () => {
      this.formulaire.reset()
      this.aller(0)
    })
    // « Précédent » du téléphone revient à la question d’avant. L’historique n’a que son rang.
    history.replaceState({ question: 0 }, '')
    addEventListener('popstate', ({ state }) => {
      const rang: unknown = state?.question
      const sansReponse = [...this.reponses(), undefined].indexOf(undefined) // on ne saute pas de question
      if (typeof rang === 'number') this.montrer(Math.min(rang, sansReponse), true)
    })
    this.montrer(0, false)
  }

  private continuer() {
    if (!this.reponses()[this.rang]) return this.direFaute(this.dataset.manque ?? '')
    this.aller(this.rang + 1)
  }

  private aller(rang: number) {
    history.pushState({ question: rang }, '')
    this.montrer(rang, true)
  }

  private montrer(rang: number, deplacer: boolean) {
    this.rang = rang
    this.direFaute('')
    const fini = rang === this.questions.length
    this.classList.toggle('fini', fini)
    this.classList.toggle('commence', rang > 0)
    for (const [i, question] of this.questions.entries()) question.classList.toggle('ici', i === rang)
    this.bouton('retour').hidden = rang === 0
    this.bouton('recommencer').hidden = !fini
    const suite = this.querySelector<HTMLButtonElement>('[type="submit"]')!
    suite.hidden = false
    suite.textContent =
      (rang === this.questions.length - 1 ? suite.dataset.voir : suite.dataset.continuer) ?? ''
    if (fini) this.conclure()
    if (deplacer)
      (fini
        ? this.querySelector<HTMLElement>('.resultats')
        : this.questions[rang]!.querySelector('h2'))!.focus()
  }

  private conclure() {
    const bareme = JSON.parse(this.dataset.bareme!) as Bareme
    const { etape } = etapeConseillee(this.reponses() as Reponse[], bareme)
    for (const resultat of this.querySelectorAll<HTMLElement>('.resultat')) {
      resultat.classList.toggle('ici', resultat.dataset.etape === etape)
    }
    const titre = this.querySelector<HTMLElement>('#resultats')!
    titre.textContent = titre.dataset.titre ?? ''
    const proches = this.querySelector<HTMLElement>('lieux-proches')!
    proches.dataset.etape = etape
    proches.hidden = false
  }

  private reponses(): (Reponse | undefined)[] {
    return this.questions.map(
      (question) => question.querySelector<HTMLInputElement>(':checked')?.value as Reponse | undefined,
    )
  }

  private direFaute(faute: string) {
    this.querySelector('.erreur')!.textContent = faute
  }

  private bouton(nom: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-${nom}]`)!
  }
}
customElements.define('ou-en-suis-je', OuEnSuisJe)
