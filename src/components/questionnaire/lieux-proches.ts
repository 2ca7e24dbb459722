import { communeDesignee } from '../../domain/espace/communes.ts'
import { trierParDistance } from '../../domain/espace/distance.ts'
import { relireCommune } from '../../domain/recherche/index/donnees.ts'
import { proches as t } from '../../i18n/fr/ressources/questionnaire.ts'
import { eloignement } from '../../i18n/fr/mesures.ts'
import { remplacer } from '../page/remplacer.ts'
import { chargerDonnees } from '../recherche/charger-donnees.ts'

const LIEUX_MONTRES = 2

/** Les deux lieux de l’étape les plus proches d’une commune, tels que le serveur les a rendus sur la page de l’étape. */
class LieuxProches extends HTMLElement {
  /** Combien de fois on a cherché : une réponse en retard n’efface pas celle d’après. */
  private recherches = 0

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
    const rang = ++this.recherches
    try {
      const [donnees, resumes] = await Promise.all([chargerDonnees(), resumesDe(this.dataset.etape!)])
      if (rang !== this.recherches) return
      const commune = communeDesignee(donnees.communes.map(relireCommune), saisie)
      const proches = commune ? trierParDistance(resumes, commune).slice(0, LIEUX_MONTRES) : []
      remplacer(
        liste,
        proches.map(({ element, metres }) => situer(element.resume, metres)),
      )
      this.dire(commune ? t.trouves(proches.length, commune.nom) : t.communeInconnue)
    } catch {
      if (rang !== this.recherches) return
      remplacer(liste, [])
      this.dire(t.panne)
    }
  }

  private dire(phrase: string) {
    this.querySelector('[data-statut]')!.textContent = phrase
  }
}
customElements.define('lieux-proches', LieuxProches)

interface ResumeSitue {
  resume: HTMLElement
  latitude: number
  longitude: number
}

async function resumesDe(etape: string): Promise<ResumeSitue[]> {
  const reponse = await fetch(`/classes/${etape}/`)
  if (!reponse.ok) throw new Error(`/classes/${etape}/ : ${reponse.status}`)
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
  return [...page.querySelectorAll<HTMLElement>('[data-point]')].map((resume) => {
    const [latitude, longitude] = resume.dataset.point!.split(',').map(Number) as [number, number]
    return { resume, latitude, longitude }
  })
}

function situer(resume: HTMLElement, metres: number): HTMLElement {
  const montree = document.importNode(resume, true)
  montree.querySelector('[data-loin]')!.textContent = ` · ${eloignement(metres)}`
  return montree
}
