import { adresseDe } from '../../domain/agenda.ts'
import type { FicheBrute } from '../../domain/contribution/changements.ts'
import { confirmer, corriger, creer, fermer, groupesDits } from '../../domain/contribution/intentions.ts'
import type { Genre } from '../../domain/contribution/libelles.ts'
import { FAITS } from '../../domain/contribution/phrases.ts'
import type { Groupe } from '../../domain/fiche/controles.ts'
import { maintenant } from '../page/maintenant.ts'
import { formulaire as t, GENRES_DITS, sorties as envois } from '../../i18n/fr/contribuer/formulaire.ts'
import { ajouterElement, lire, numeroter, remplir } from './champs/champs.ts'
import { charger, type Charge } from './charger.ts'
import { montrerFautes } from './champs/fautes.ts'
import { montrerProposition } from './proposition.ts'
import { commeLaVeille, heuresEcrites } from './champs/semaine.ts'
import { preparerSorties, type Envoi } from './envoi/sorties.ts'

const ATTENTE_MS = 250

/** Ce que la personne fait de la fiche. */
type Geste = { geste: 'corriger' } | { geste: 'confirmer'; groupes: readonly Groupe[] } | { geste: 'fermer' }

/**
 * Le formulaire d’une fiche : `?id=` la choisit, `?nouveau` en fait une neuve. Rien ne part : les boutons d’envoi ouvrent
 * la messagerie, l’imprimante ou la forge.
 */
class ContribuerFiche extends HTMLElement {
  #charge: Charge | undefined
  #envoyer: ((envoi: Envoi) => void) | undefined
  #attente = 0
  /** Clés touchées ; d’une fiche neuve, on ne reproche pas ce qui n’est pas encore écrit. */
  #touchees = new Set<string>()
  #toutDire = false

  connectedCallback() {
    this.#un('[data-sans-script]').hidden = true
    const demande = new URLSearchParams(location.search)
    const id = demande.get('id') ?? ''
    if (!id && !demande.has('nouveau')) {
      this.#un('[data-choisir]').hidden = false
      return
    }
    this.#dire(t.charge)
    charger(this.#genre, id, this).then(
      (charge) => this.#ouvrir(charge),
      (cause) => {
        this.#dire(cause instanceof RangeError ? t.inconnue : t.panne)
        this.#un('[data-choisir]').hidden = false
      },
    )
  }

  get #genre() {
    return this.dataset.genre as Genre
  }

  get #formulaire() {
    return this.#un<HTMLFormElement>('[data-champs]')
  }

  #un<E extends HTMLElement>(selecteur: string): E {
    return this.querySelector<E>(selecteur)!
  }

  #dire(phrase: string) {
    this.#un('[data-etat]').textContent = phrase
  }

  #ouvrir(charge: Charge) {
    const { id, nom, fiche } = charge
    this.#charge = charge
    this.#envoyer = preparerSorties(this)
    this.#dire('')
    const dits = GENRES_DITS[this.#genre]
    this.#un('[data-nom]').textContent = id ? dits.corriger(nom) : dits.ajouter
    this.#un('[data-consigne]').textContent = id ? t.entree : t.ajout
    const page = this.#un<HTMLAnchorElement>('[data-page]')
    page.hidden = !id
    if (id) page.href = adresses[this.#genre](id, fiche)
    for (const zone of this.querySelectorAll<HTMLElement>('[data-si-existe]')) zone.hidden = !id
    if (!id) for (const section of this.#formulaire.querySelectorAll('details')) section.open = true
    this.#formulaire.reset()
    remplir(this.#formulaire, fiche)
    this.#un('[data-fiche]').hidden = false
    this.#ecouter()
    this.#viser()
  }

  /** `#telephone` ouvre sa section et y met le curseur. */
  #viser() {
    const champ = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const section = champ?.closest('details')
    if (section) section.open = true
    ;(champ && this.contains(champ) ? champ : this.#un('[data-nom]')).focus()
  }

  #ecouter() {
    const formulaire = this.#formulaire
    formulaire.addEventListener('input', ({ target }) => this.#noter(target as HTMLElement))
    formulaire.addEventListener('change', ({ target }) => {
      const saisie = target as HTMLInputElement
      const { jour } = saisie.dataset
      if (jour) saisie.value = heuresEcrites(jour, saisie.value)
      this.#noter(saisie)
    })
    formulaire.addEventListener('click', ({ target }) => this.#cliquer(target as HTMLElement))
    this.#soumettre(formulaire, { geste: 'corriger' })
    const fermeture = this.querySelector<HTMLFormElement>('[data-fermer]')
    if (fermeture) this.#soumettre(fermeture, { geste: 'fermer' })
    for (const bouton of this.querySelectorAll<HTMLElement>('[data-confirmer]')) {
      const groupes = groupesDits(this.#charge!.fiche).filter(
        (groupe) => bouton.dataset.confirmer === 'tout' || bouton.dataset.confirmer === groupe,
      )
      bouton.hidden = groupes.length === 0
      bouton.addEventListener('click', () => this.#montrer({ geste: 'confirmer', groupes }, true))
    }
  }

  #soumettre(formulaire: HTMLFormElement, geste: Geste) {
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      this.#toutDire = true
      this.#montrer(geste, true)
    })
  }

  #cliquer(cible: HTMLElement) {
    const champ = cible.closest<HTMLElement>('[data-champ]')
    if (!champ) return
    if (cible.closest('[data-veille]'))
      commeLaVeille(champ, cible.parentElement!.querySelector('[data-jour]')!)
    else if (cible.closest('[data-ajouter]'))
      ajouterElement(champ).querySelector<HTMLElement>('[data-saisie]')!.focus()
    else if (cible.closest('[data-retirer]')) {
      cible.closest('[data-element]')!.remove()
      numeroter(champ)
      champ.querySelector<HTMLElement>('[data-ajouter]')!.focus()
    } else return
    this.#noter(champ)
  }

  #noter(cible: HTMLElement) {
    this.#touchees.add(cleDe(cible))
    clearTimeout(this.#attente)
    this.#attente = window.setTimeout(() => this.#montrer({ geste: 'corriger' }, false), ATTENTE_MS)
  }

  #apres(geste: Geste, le: string): FicheBrute {
    const { id, fiche, pris } = this.#charge!
    if (geste.geste === 'confirmer') return confirmer(fiche, geste.groupes, le)
    if (geste.geste === 'fermer') {
      const { ferme_le = '', ...reste } = lire(this.#un('[data-fermer]'), {})
      const repris_par = reste.lieu === undefined ? undefined : [String(reste.lieu)]
      return fermer(
        fiche,
        { ferme_le: String(ferme_le), ferme_motif: reste.ferme_motif as string, repris_par },
        le,
      )
    }
    const saisie = lire(this.#formulaire, fiche)
    if (!id) return creer(this.#genre, saisie, le, pris)
    const auNomDuLieu = this.querySelector<HTMLInputElement>('[data-au-nom]')?.checked ?? false
    return corriger(this.#genre, fiche, saisie, { le, auNomDuLieu })
  }

  #montrer(geste: Geste, aller: boolean) {
    clearTimeout(this.#attente)
    const { porte, texte, alentour, id, nom } = this.#charge!
    const le = maintenant().date
    const apres = this.#apres(geste, le)
    const neuf = texte === undefined
    const nomDeFiche = neuf ? String(apres.id) : id
    const proposee = porte.proposer(this.#genre, nomDeFiche, texte, apres, alentour, le)
    const dites = proposee.anomalies.filter(
      ({ cle }) => !neuf || this.#toutDire || this.#touchees.has(cle.split('.')[0]!),
    )
    const zone = geste.geste === 'fermer' ? this.#un('[data-fermer]') : this.#formulaire
    const ailleurs = montrerFautes(zone, dites)
    const vers = montrerProposition(this, { proposee, dites, ailleurs, neuf, nom: nom || nomDeFiche, le })
    this.#envoyer!({
      sujet: envois.sujet(nom || nomDeFiche),
      lignes: proposee.phrases,
      fichier: {
        chemin: `content/${this.#genre}/${nomDeFiche}.yaml`,
        texte: proposee.texte,
        extrait: proposee.lignes,
        neuf,
      },
      ticket: this.#ticket(geste, nomDeFiche, proposee.lignes, apres, le),
    })
    if (aller) vers.focus()
  }

  #ticket(geste: Geste, lieu: string, lignes: string, apres: FicheBrute, le: string): Envoi['ticket'] {
    if (!this.#charge!.id)
      return { modele: MODELES[this.#genre] ?? '', champs: { ...enClair(apres), lignes, le } }
    if (this.#genre !== 'lieux') return undefined
    if (geste.geste === 'confirmer')
      return {
        modele: 'confirmer',
        champs: { lieu, groupes: geste.groupes.map((groupe) => FAITS[groupe]).join(', '), le },
      }
    if (geste.geste === 'corriger') return { modele: 'corriger', champs: { lieu, lignes, le } }
    const { ferme_le, ferme_motif = '', repris_par = [] } = apres as Record<string, string | string[]>
    return {
      modele: 'ferme',
      champs: {
        lieu,
        ferme_le: String(ferme_le),
        ferme_motif: String(ferme_motif),
        repris_par: String(repris_par),
      },
    }
  }
}
customElements.define('contribuer-fiche', ContribuerFiche)

/** Ce que le ticket demande sans détour : les valeurs d’un seul texte. */
function enClair(fiche: FicheBrute): Record<string, string> {
  const paires = Object.entries(fiche).filter(([cle, valeur]) => cle !== 'id' && typeof valeur === 'string')
  return Object.fromEntries(paires) as Record<string, string>
}

/** La clé de la fiche où est cette saisie : celle du champ qui contient les autres. */
function cleDe(saisie: HTMLElement): string {
  let champ = saisie.closest<HTMLElement>('[data-champ]')
  for (let plus = champ; plus; plus = plus.parentElement!.closest('[data-champ]')) champ = plus
  return champ?.dataset.champ ?? ''
}

const MODELES: Partial<Record<Genre, string>> = {
  lieux: 'ajouter',
  evenements: 'evenement',
  ressources: 'ressource',
}

const adresses: Record<Genre, (id: string, fiche: FicheBrute) => string> = {
  lieux: (id) => `/lieux/${id}/`,
  evenements: (id, { publics }) => adresseDe({ id, publics: publics as string[] }),
  ressources: (_, { niveau }) => `/ressources/${String(niveau)}/`,
  conseillers: () => '/conseillers/',
}
