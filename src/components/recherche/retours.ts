import { filtreDe, type IdFiltre } from '../../domain/filtres.ts'
import type { IndexRecherche } from '../../domain/recherche-index.ts'
import { compterParFiltre, secours } from '../../domain/recherche-secours.ts'
import type { Demande, Reponse, Resultat } from '../../domain/recherche.ts'
import { recherche as t } from '../../i18n/fr-recherche.ts'
import type { Etat } from './adresse.ts'

const LIEUX_DE_SECOURS = 3

/** Écrit à côté de chaque filtre combien de lieux il laisserait ; éteint ceux qui n’en laissent aucun. */
export function montrerNombres(
  racine: HTMLElement,
  index: IndexRecherche,
  demande: Demande,
  reponse: Reponse,
): void {
  const nombres = compterParFiltre(index, demande)
  for (const coche of racine.querySelectorAll<HTMLInputElement>('input[name="filtre"]')) {
    const nombre = nombres.get(coche.value as IdFiltre) ?? 0
    const etiquette = coche.closest('label')!
    etiquette.dataset.nombre = String(nombre)
    etiquette.classList.toggle('coche', coche.checked || reponse.filtres.includes(coche.value as IdFiltre))
    coche.disabled = nombre === 0 && !coche.checked
  }
}

/** Ce qui est choisi, à retirer d’un geste ; et ce que le texte a fait comprendre. */
export function montrerPuces(groupe: HTMLElement, index: IndexRecherche, etat: Etat, reponse: Reponse): void {
  const puces: HTMLElement[] = etat.filtres.flatMap((id) => {
    const libelle = filtreDe(id)?.libelle
    return libelle
      ? [bouton(t.retirer(libelle), { ...etat, filtres: etat.filtres.filter((f) => f !== id) })]
      : []
  })
  const choisi = index.besoins.find(({ id }) => id === etat.besoin)
  if (choisi) puces.push(bouton(t.retirer(choisi.label), { ...etat, besoin: '' }))
  const compris = etat.q ? dire(index, etat, reponse) : []
  if (compris.length) puces.push(paragraphe(t.compris(compris)))
  groupe.replaceChildren(...puces)
  groupe.hidden = puces.length === 0
}

function dire(index: IndexRecherche, etat: Etat, { besoin, comprise, repere, filtres }: Reponse): string[] {
  const label = index.besoins.find(({ id }) => id === besoin && id !== etat.besoin)?.label
  return [
    ...(label ? [label] : []),
    ...(comprise.communes[0] && repere?.commune ? [t.pres(repere.commune.nom)] : []),
    ...filtres.filter((id) => !etat.filtres.includes(id)).flatMap((id) => filtreDe(id)?.libelle ?? []),
  ]
}

/**
 * Rien trouvé : ce qu’on peut enlever, un autre besoin, et les lieux à montrer à la place. Jamais une page vide.
 * @returns les lieux à montrer ; vide si la recherche a trouvé.
 */
export function montrerSecours(
  zone: HTMLElement,
  index: IndexRecherche,
  etat: Etat,
  demande: Demande,
  { resultats, comprise, besoin = '', filtres, repere }: Reponse,
): Resultat[] {
  zone.hidden = resultats.length > 0
  if (resultats.length) return []
  const { sansUn, voisin, proches } = secours(index, demande)
  const commune = repere?.commune?.nom ?? etat.commune
  const pistes = sansUn.map((piste) =>
    bouton(t.secours.lever(filtreDe(piste.filtre)!.libelle, piste.resultats.length), {
      q: filtres.every((id) => etat.filtres.includes(id)) ? etat.q : '',
      besoin,
      commune,
      filtres: filtres.filter((id) => id !== piste.filtre),
    }),
  )
  const autre = index.besoins.find(({ id }) => id === voisin)
  if (autre) pistes.push(bouton(t.secours.voisin(autre.label), { q: '', commune, besoin: autre.id, filtres }))
  pistes.push(bouton(t.secours.tout, { q: '', commune, besoin: '', filtres: [] }))
  const inconnus = comprise.inconnus.length
    ? [paragraphe(t.secours.inconnu(comprise.inconnus.join(' ')))]
    : []
  zone.querySelector('[data-pistes]')!.replaceChildren(...inconnus, paragraphe(t.secours.titre), ...pistes)
  return (sansUn[0]?.resultats ?? proches).slice(0, LIEUX_DE_SECOURS)
}

function paragraphe(texte: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.textContent = texte
  return element
}

/** Un bouton qui demande un nouvel état à l’élément de recherche. */
function bouton(libelle: string, etat: Etat): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'bouton bouton-second'
  element.textContent = libelle
  element.addEventListener('click', () => {
    const detail = etat
    element.dispatchEvent(new CustomEvent<Etat>('recherche:etat', { detail, bubbles: true }))
  })
  return element
}
