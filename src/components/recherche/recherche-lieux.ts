import { communeDesignee } from '../../domain/communes.ts'
import type { Position } from '../../domain/distance.ts'
import type { IdFiltre } from '../../domain/filtres.ts'
import { instantAParis } from '../../domain/ouverture.ts'
import { construireIndex, type IndexRecherche } from '../../domain/recherche-index.ts'
import { chercher, type Demande, type Reponse } from '../../domain/recherche.ts'
import { recherche as t } from '../../i18n/fr-recherche.ts'
import { ecrireAdresse, lireAdresse, lireFormulaire, remplirFormulaire, type Etat } from './adresse.ts'
import { chargerDonnees } from './donnees.ts'
import { ListeLieux } from './liste.ts'
import { montrerNombres, montrerPuces, montrerSecours } from './retours.ts'
import { situer } from './situer.ts'

const PAUSE_DE_FRAPPE_MS = 180

/** Filtre, range et compte la liste que le serveur a rendue. Sans script, la liste entière reste lisible. */
class RechercheLieux extends HTMLElement {
  #index!: IndexRecherche
  #liste!: ListeLieux
  #position: Position | undefined

  async connectedCallback() {
    const formulaire = this.querySelector('form')!
    this.#liste = new ListeLieux(this.#element('liste'), this.#element<HTMLButtonElement>('suite'))
    remplirFormulaire(formulaire, lireAdresse(location.search))
    try {
      this.#index = construireIndex(await chargerDonnees())
    } catch {
      this.#element('avis').textContent = t.horsLigne
      return
    }
    for (const nom of ['filtres', 'position']) this.#element(nom).hidden = false
    this.#liste.direOuvertures(this.#index.lieux, instantAParis(new Date()))
    this.#chercher(lireAdresse(location.search))
    this.#ecouter(formulaire)
  }

  #ecouter(formulaire: HTMLFormElement) {
    let attente: ReturnType<typeof setTimeout> | undefined
    const suivre = (garder: 'pushState' | 'replaceState') => {
      clearTimeout(attente)
      const etat = lireFormulaire(formulaire)
      const adresse = ecrireAdresse(etat)
      if (adresse !== location.search) history[garder](null, '', adresse)
      this.#chercher(etat)
    }
    formulaire.addEventListener('input', ({ target }) => {
      clearTimeout(attente)
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') {
        attente = setTimeout(() => suivre('replaceState'), PAUSE_DE_FRAPPE_MS)
      }
    })
    formulaire.addEventListener('change', () => suivre('pushState'))
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      suivre('pushState')
      this.#element('resultats').focus()
    })
    addEventListener('popstate', () => {
      remplirFormulaire(formulaire, lireAdresse(location.search))
      this.#chercher(lireFormulaire(formulaire))
    })
    this.addEventListener('recherche:etat', (evenement) => {
      remplirFormulaire(formulaire, (evenement as CustomEvent<Etat>).detail)
      suivre('pushState')
    })
    this.#element('position').addEventListener('click', async () => {
      const { position, phrase } = await situer(
        this.#element('avis'),
        this.dataset.ou ?? '',
        this.#index.communes,
      )
      this.#position = position
      this.#element('avis').textContent = phrase
      if (position) remplirFormulaire(formulaire, { ...lireFormulaire(formulaire), commune: '' })
      suivre('replaceState')
      this.#element('avis').textContent = phrase
    })
  }

  #chercher(etat: Etat) {
    const commune = communeDesignee(this.#index.communes, etat.commune)
    const demande: Demande = {
      texte: etat.q,
      besoin: etat.besoin || undefined,
      commune: commune?.slug,
      position: this.#position,
      filtres: etat.filtres as IdFiltre[],
      maintenant: instantAParis(new Date()),
    }
    const reponse = chercher(this.#index, demande)
    const metres = reponse.resultats.flatMap(({ metres }) => metres ?? [])
    const ou = reponse.repere?.commune ? t.deCommune(reponse.repere.commune.nom) : reponse.repere && t.deVous
    const compte = t.compte(reponse.resultats.length, metres, ou)
    this.#element('statut').textContent = compte
    document.title = `${compte} – ${this.dataset.site}`
    this.#element('avis').textContent = etat.commune && !commune ? t.communeInconnue(etat.commune) : ''
    montrerNombres(this, this.#index, demande, reponse)
    montrerPuces(this.#element('puces'), this.#index, etat, reponse)
    const autres = montrerSecours(this.#element('secours'), this.#index, etat, demande, reponse)
    this.#liste.afficher(autres.length ? autres : this.#ordonner(reponse, demande))
  }

  /** Sans rien de demandé, l’ordre du serveur : par commune. */
  #ordonner({ resultats, repere }: Reponse, { texte, besoin }: Demande) {
    if (texte || besoin || repere) return resultats
    const rangs = new Map(this.#liste.ordreInitial.map((id, rang) => [id, rang]))
    return resultats.toSorted((a, b) => rangs.get(a.id)! - rangs.get(b.id)!)
  }

  #element<E extends HTMLElement = HTMLElement>(nom: string): E {
    return this.querySelector<E>(`[data-${nom}]`)!
  }
}
customElements.define('recherche-lieux', RechercheLieux)
