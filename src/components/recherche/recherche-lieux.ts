import type { Position } from '../../domain/espace/distance.ts'
import type { IndexRecherche } from '../../domain/recherche/index/index-recherche.ts'
import { recherche as t } from '../../i18n/fr/recherche/recherche.ts'
import { maintenant } from '../page/maintenant.ts'
import { chargerAlentours } from './demande/charger-alentours.ts'
import { lireAdresse, lireFormulaire, remplirFormulaire } from './demande/adresse.ts'
import type { Souhait } from './resultats/boutons.ts'
import { brancherFiltres, fermerFiltres } from './resultats/filtres.ts'
import { ListeLieux } from './resultats/liste.ts'
import { montrer } from './resultats/affichage.ts'
import { pieces, type Pieces } from './resultats/pieces.ts'
import { preparerIndex } from './preparer-index.ts'
import { trouverLieux } from './resultats/resultats.ts'
import { situer } from './demande/ma-position.ts'
import { suivreFormulaire } from './demande/suivre.ts'

/** Filtre, range et compte la liste que le serveur a rendue. Sans script, la liste entière reste lisible. */
class RechercheLieux extends HTMLElement {
  private pieces!: Pieces
  private liste!: ListeLieux
  private index: IndexRecherche | undefined
  private panne = false
  private position: Position | undefined
  /** Ce qui est cherché dépend de l’heure. */
  private depend = false
  private alentours: 'absents' | 'attendus' | 'finis' = 'absents'

  connectedCallback() {
    this.pieces = pieces(this)
    const { formulaire, filtres, liste, suite, premiers, position } = this.pieces
    this.liste = new ListeLieux(liste, suite, premiers)
    remplirFormulaire(formulaire, lireAdresse(location.search), true)
    brancherFiltres(filtres, () => this.voirResultats())
    position.hidden = false
    this.ecouter()
    void this.preparer()
  }

  /** Le formulaire sert avant que l’index arrive : on cherche alors ce qu’il dit à ce moment-là. */
  private async preparer() {
    const { formulaire, filtres, avis, position } = this.pieces
    if (Object.values(lireFormulaire(formulaire)).some((valeur) => valeur.length > 0)) this.attendre()
    try {
      this.index = await preparerIndex()
      this.liste.direOuvertures(this.index.lieux, maintenant())
      this.chercher(false)
    } catch (panne) {
      console.warn(panne)
      this.panne = true
      for (const inutile of [filtres, position]) inutile.hidden = true
      avis.textContent = t.horsLigne
    }
    if (this.alentours !== 'attendus') this.rendre()
  }

  /** La liste d’avant la recherche n’est pas la réponse : on la cache, et on le dit là où la réponse commencera. */
  private attendre() {
    const { avis, resultats } = this.pieces
    avis.textContent = t.enCours
    resultats.setAttribute('aria-busy', 'true')
  }

  /** Deux images plus tard : tout a déjà sa place quand on le montre, rien ne saute. */
  private rendre() {
    const { resultats } = this.pieces
    requestAnimationFrame(() => requestAnimationFrame(() => resultats.removeAttribute('aria-busy')))
  }

  private ecouter() {
    const { formulaire, filtres, titre, position } = this.pieces
    const noter = suivreFormulaire(this, formulaire, {
      chercher: (frappe) => this.chercher(frappe),
      soumettre: () => {
        fermerFiltres(filtres)
        this.voirResultats()
      },
      marche: () => !this.panne,
    })
    this.addEventListener('carte:ouvrir', () => this.liste.toutGarder())
    this.addEventListener('recherche:souhait', (evenement) => {
      const { saisie, sansPosition } = (evenement as CustomEvent<Souhait>).detail
      if (sansPosition) this.position = undefined
      remplirFormulaire(formulaire, saisie)
      noter(true)
      titre.focus() // le bouton touché n’est plus là
    })
    position.addEventListener('click', () => void this.situer(() => noter(false)))
    addEventListener('pageshow', ({ persisted }) => persisted && this.rafraichir())
    document.addEventListener('visibilitychange', () => document.hidden || this.rafraichir())
  }

  private async situer(noter: () => void) {
    const { avis, formulaire } = this.pieces
    if (!this.index || avis.textContent === t.position.cherche) return
    avis.textContent = t.position.cherche
    const { position, phrase } = await situer(this.index.communes, this.dataset.ou ?? '')
    this.position = position
    if (position) remplirFormulaire(formulaire, { ...lireFormulaire(formulaire), commune: '' })
    noter()
    const nommee = position && this.chercher(false)?.lue.repere?.commune
    avis.textContent = nommee ? t.position.inutile(nommee.nom) : phrase
  }

  private chercher(frappe: boolean) {
    if (!this.index) return undefined
    const { pieces, liste, index } = this
    const saisie = lireFormulaire(pieces.formulaire)
    const trouvaille = trouverLieux(index, saisie, {
      position: this.position,
      maintenant: maintenant(),
      enFrappe: frappe,
      dans: this.dataset.dans ?? '',
      du: this.dataset.ou ?? '',
    })
    if (trouvaille.aVerifier && this.alentours !== 'finis') {
      void this.verifier()
      return trouvaille
    }
    montrer({ pieces, liste, index, trouvaille, frappe })
    const { filtres, comprise } = trouvaille.lue
    this.depend = comprise.moment !== undefined || filtres.some((id) => id.startsWith('ouvert'))
    return trouvaille
  }

  /** Un nom n’est pas d’ici : demande une fois les communes d’ailleurs, et ne montre rien avant de savoir. */
  private async verifier() {
    if (!this.index || this.alentours === 'attendus') return
    this.alentours = 'attendus'
    this.attendre()
    this.index.ailleurs = await chargerAlentours()
    this.alentours = 'finis'
    this.chercher(false)
    this.rendre()
  }

  private voirResultats() {
    const { titre } = this.pieces
    titre.focus({ preventScroll: true })
    titre.scrollIntoView()
  }

  /** La page revient après un moment : l’heure a changé. */
  private rafraichir() {
    if (!this.index) return
    this.liste.direOuvertures(this.index.lieux, maintenant())
    if (this.depend) this.chercher(false)
  }
}
customElements.define('recherche-lieux', RechercheLieux)
