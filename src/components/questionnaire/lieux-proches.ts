import { communeDesignee } from '../../domain/espace/communes.ts'
import { trierParDistance } from '../../domain/espace/proches.ts'
import { relireCommune } from '../../domain/recherche/donnees.ts'
import { proches as t } from '../../i18n/fr/ressources/questionnaire.ts'
import { eloignement } from '../../i18n/fr/mesures.ts'
import { chargerDonnees } from '../recherche/charger-donnees.ts'

const LIEUX_MONTRES = 2

/** Les deux lieux de l’étape les plus proches d’une commune, tels que le serveur les a rendus sur la page de l’étape. */
class LieuxProches extends HTMLElement {
  connectedCallback() {
    const formulaire = this.querySelector('form')!
    // Admis parce que quitter le champ efface son message et remonte le bouton, qui manque alors son clic ; à retirer
    // quand champ-commune gardera la place de son message.
    formulaire
      .querySelector('[type="submit"]')!
      .addEventListener('mousedown', (evenement) => evenement.preventDefault())
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      void this.chercher(this.querySelector('input')!.value)
    })
  }

  private async chercher(saisie: string) {
    const liste = this.querySelector('[data-proches]')!
    try {
      const [donnees, cartes] = await Promise.all([chargerDonnees(), cartesDe(this.dataset.etape!)])
      const commune = communeDesignee(donnees.communes.map(relireCommune), saisie)
      const proches = commune ? trierParDistance(cartes, commune).slice(0, LIEUX_MONTRES) : []
      liste.replaceChildren(...proches.map(({ element, metres }) => situer(element.carte, metres)))
      this.dire(commune ? t.trouves(proches.length, commune.nom) : t.communeInconnue)
    } catch {
      liste.replaceChildren()
      this.dire(t.panne)
    }
  }

  private dire(phrase: string) {
    this.querySelector('[data-statut]')!.textContent = phrase
  }
}
customElements.define('lieux-proches', LieuxProches)

interface CarteSituee {
  carte: HTMLElement
  latitude: number
  longitude: number
}

async function cartesDe(etape: string): Promise<CarteSituee[]> {
  const reponse = await fetch(`/classes/${etape}/`)
  if (!reponse.ok) throw new Error(`/classes/${etape}/ : ${reponse.status}`)
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
  return [...page.querySelectorAll<HTMLElement>('[data-point]')].map((carte) => {
    const [latitude, longitude] = carte.dataset.point!.split(',').map(Number) as [number, number]
    return { carte, latitude, longitude }
  })
}

function situer(carte: HTMLElement, metres: number): HTMLElement {
  const montree = document.importNode(carte, true)
  const ou = montree.querySelector('.ou')
  if (ou) ou.textContent = `${ou.textContent.trim()} · ${eloignement(metres)}`
  return montree
}
