import { communeDesignee } from '../../domain/espace/communes.ts'
import { relireCommune } from '../../domain/recherche/index/donnees.ts'
import { relireEssai, type CommuneDEssai, type DonneesDEssai } from '../../domain/reseau/essai.ts'
import { effet } from '../../domain/reseau/et-si.ts'
import { etSi as t } from '../../i18n/fr/maillage/et-si.ts'
import { remplacer } from '../page/remplacer.ts'
import { chargerDonnees } from '../recherche/charger-donnees.ts'

/** Essaie une ou plusieurs permanences. L’essai est dans l’adresse : on peut l’envoyer à quelqu’un. */
class EtSi extends HTMLElement {
  private arrets: string[] = []
  private formulaire = this.querySelector('form')!
  private champ = this.querySelector<HTMLInputElement>('champ-commune input')!
  private aide = this.querySelector('select')!
  private donnees: Promise<DonneesDEssai> | undefined
  /** Combien de fois on a essayé : une réponse en retard n’efface pas celle d’après. */
  private essais = 0

  connectedCallback() {
    this.classList.add('pret')
    const envoyer = this.formulaire.querySelector('[type="submit"]')!
    // Admis parce que quitter le champ efface son message et remonte le bouton, qui manque alors son clic ; à retirer
    // quand champ-commune gardera la place de son message.
    envoyer.addEventListener('mousedown', (evenement) => evenement.preventDefault())
    this.formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      void this.essayer(() => this.ajouter(this.champ.value))
    })
    this.aide.addEventListener('change', () => void this.essayer())
    this.querySelector('[data-effacer]')!.addEventListener('click', () => {
      this.arrets = []
      this.champ.focus()
      void this.essayer()
    })
    const demande = new URLSearchParams(location.search)
    this.arrets = (demande.get('communes') ?? '').split(',').filter(Boolean)
    const aide = demande.get('aide')
    if (aide && [...this.aide.options].some(({ value }) => value === aide)) this.aide.value = aide
    if (this.arrets.length) void this.essayer()
  }

  /** @param changer Ce qu’il faut faire d’abord ; s’il rend une phrase, elle est dite et rien ne change. */
  private async essayer(changer?: () => Promise<string | undefined>) {
    const rang = ++this.essais
    try {
      const refus = await changer?.()
      const donnees = await this.charger()
      if (rang !== this.essais) return
      if (refus !== undefined) return this.dire(refus)
      const communes = relireEssai(donnees, this.aide.value)
      const arrets = this.arrets.flatMap((code) => communes.filter((commune) => commune.code === code))
      this.arrets = arrets.map(({ code }) => code)
      this.montrer(communes, arrets)
    } catch {
      if (rang === this.essais) this.dire(t.panne)
    }
  }

  private async ajouter(saisie: string): Promise<string | undefined> {
    const { communes } = await chargerDonnees()
    const commune = communeDesignee(communes.map(relireCommune), saisie)
    if (!commune) return t.choisissez
    if (this.arrets.indexOf(commune.slug) >= 0) return t.deja(commune.nom)
    this.arrets = [...this.arrets, commune.slug]
    this.champ.value = ''
    return undefined
  }

  private montrer(communes: CommuneDEssai[], arrets: CommuneDEssai[]) {
    const { communes: gagnees, habitants } = effet(communes, arrets)
    const total = communes.reduce((somme, { population }) => somme + population, 0)
    const loin = effet(communes, communes).habitants // tout ce qu’on peut rapprocher : ceux qui sont trop loin
    const part = (nombre: number) => (total ? nombre / total : 0)
    const [avant, apres] = [part(loin), part(loin - habitants)]
    const noms = arrets.map(({ nom }) => nom)
    this.dire(arrets.length ? t.effet(noms, habitants, gagnees.length, avant, apres) : t.rien(avant))
    this.querySelector<HTMLElement>('[data-essai]')!.hidden = arrets.length === 0
    this.lister(arrets, gagnees)
    const adresse = new URLSearchParams({ aide: this.aide.value, communes: this.arrets.join(',') })
    history.replaceState(null, '', arrets.length ? `?${adresse}` : location.pathname)
  }

  private lister(arrets: CommuneDEssai[], gagnees: CommuneDEssai[]) {
    const modele = this.querySelector('template')!.content.firstElementChild!
    const lignes = arrets.map(({ code, nom }) => {
      const ligne = document.importNode(modele, true)
      const retirer = ligne.querySelector('button')!
      retirer.textContent = t.retirer(nom)
      retirer.addEventListener('click', () => {
        this.arrets = this.arrets.filter((arret) => arret !== code)
        this.champ.focus()
        void this.essayer()
      })
      return ligne
    })
    remplacer(this.querySelector('[data-arrets]')!, lignes)
    const rapprochees = this.querySelector<HTMLElement>('[data-rapprochees]')!
    rapprochees.hidden = gagnees.length === 0
    const noms = gagnees.map(({ nom, population, metres }) => {
      const ligne = document.createElement('li')
      ligne.textContent = t.rapprochee(nom, population, metres === undefined ? undefined : metres / 1_000)
      return ligne
    })
    remplacer(rapprochees.querySelector('[data-liste]')!, noms)
  }

  private charger(): Promise<DonneesDEssai> {
    this.donnees ??= fetch('/reseau/maillage/et-si.json').then((reponse) => {
      if (!reponse.ok) throw new Error(`et-si.json : ${reponse.status}`)
      return reponse.json() as Promise<DonneesDEssai>
    })
    this.donnees.catch(() => (this.donnees = undefined))
    return this.donnees
  }

  private dire(phrase: string) {
    this.querySelector('[data-statut]')!.textContent = phrase
  }
}
customElements.define('et-si', EtSi)
