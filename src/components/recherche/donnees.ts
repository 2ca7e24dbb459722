import type { DonneesRecherche } from '../../domain/recherche-donnees.ts'

let enCours: Promise<DonneesRecherche> | undefined

/** L’index de recherche, demandé une fois par page et gardé ensuite par le navigateur. */
export function chargerDonnees(): Promise<DonneesRecherche> {
  enCours ??= fetch('/lieux/recherche.json').then((reponse) => {
    if (!reponse.ok) throw new Error(`recherche.json : ${reponse.status}`)
    return reponse.json() as Promise<DonneesRecherche>
  })
  enCours.catch(() => (enCours = undefined))
  return enCours
}
