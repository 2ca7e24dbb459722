import { ecrireAdresse, lireAdresse, lireFormulaire, oublierTelQuel, remplirFormulaire } from './adresse.ts'

const PAUSE_DE_FRAPPE_MS = 180

interface Suivi {
  /** @param frappe La personne est encore en train de taper. */
  chercher: (frappe: boolean) => void
  soumettre: () => void
  /** Faux si la recherche est en panne : le formulaire recharge alors la page, c’est un nouvel essai. */
  marche: () => boolean
}

/**
 * Suit ce que dit le formulaire et le garde dans l’adresse. Une frappe entière ne fait qu’une entrée dans
 * l’historique : « retour » revient à la recherche d’avant, pas à la lettre d’avant.
 * @param racine Contient le formulaire et les champs qui s’y rattachent de loin.
 * @returns de quoi noter un changement que le script a fait lui-même.
 */
export function suivreFormulaire(
  racine: HTMLElement,
  formulaire: HTMLFormElement,
  { chercher, soumettre, marche }: Suivi,
): (nouvelleEntree: boolean) => void {
  let attente: ReturnType<typeof setTimeout> | undefined
  let frappeNotee = false
  const noter = (nouvelleEntree: boolean, frappe = false) => {
    clearTimeout(attente)
    if (!marche()) return
    const adresse = ecrireAdresse(location.pathname, lireFormulaire(formulaire))
    const change = adresse !== location.pathname + location.search
    if (change) history[nouvelleEntree ? 'pushState' : 'replaceState'](null, '', adresse)
    frappeNotee = frappe && (change || frappeNotee)
    chercher(frappe)
  }
  const duFormulaire = ({ target }: Event) =>
    (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.form === formulaire
      ? target
      : undefined
  racine.addEventListener('input', (evenement) => {
    const champ = duFormulaire(evenement)
    if (!(champ instanceof HTMLInputElement) || champ.type === 'checkbox') return
    clearTimeout(attente)
    oublierTelQuel(formulaire)
    attente = setTimeout(() => noter(!frappeNotee, true), PAUSE_DE_FRAPPE_MS)
  })
  racine.addEventListener('change', (evenement) => duFormulaire(evenement) && noter(!frappeNotee))
  formulaire.addEventListener('submit', (evenement) => {
    if (!marche()) return
    evenement.preventDefault()
    noter(!frappeNotee)
    soumettre()
  })
  addEventListener('popstate', () => {
    clearTimeout(attente)
    frappeNotee = false
    remplirFormulaire(formulaire, lireAdresse(location.search))
    chercher(false)
  })
  return noter
}
