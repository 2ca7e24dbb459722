import type { DonneesRecherche } from '../../domain/recherche/index/donnees.ts'

let enCours: Promise<DonneesRecherche> | undefined

/** Les données de recherche, demandées une fois par page et gardées ensuite par le navigateur. */
export function chargerDonnees(): Promise<DonneesRecherche> {
  enCours ??= fetch('/lieux/recherche.json').then((reponse) => {
    if (!reponse.ok) throw new Error(`recherche.json : ${reponse.status}`)
    return reponse.json() as Promise<DonneesRecherche>
  })
  enCours.catch(() => (enCours = undefined))
  return enCours
}
