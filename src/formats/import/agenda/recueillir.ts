import type { EvenementRecu } from '../../../domain/apport/evenements/recu.ts'
import { courrielsDe, jugerCourriel, nommeUnePersonne, nomsConnus } from '../../../domain/fiche/nominatif.ts'
import { sansAccents } from '../../../domain/fiche/texte.ts'
import { LigneRefusee, texteObligatoire } from '../cases.ts'

/** Au plus, pour un seul rendez-vous : au-delà, ce n’en est plus un. */
export const FOIS_AU_PLUS = 200
/** Jusqu’où une répétition donne des dates, en jours. */
export const HORIZON_JOURS = 183
/** Au-delà, ce n’est pas l’agenda d’une structure. */
export const RENDEZ_VOUS_AU_PLUS = 2000

/** Ce qu’il faut savoir du jour pour lire un agenda. */
export interface Lecteur {
  aujourdhui: string
  /** Dernier jour lu. */
  au: string
  /** Date des faits qui ne disent pas la leur. */
  edition: string
}

/**
 * L’identifiant d’une source, sans personne dedans.
 * @throws {LigneRefusee}
 */
export function identifiantDe(ecrit: string | undefined): string {
  if (ecrit === undefined || !/^[\w.:/@+=-]{1,200}$/.test(ecrit))
    throw new LigneRefusee('son identifiant est vide, ou porte une espace ou un signe inattendu')
  const aDesPersonnes = courrielsDe(ecrit).some(
    (courriel) => jugerCourriel(courriel, nomsConnus([], [])) === 'personne',
  )
  if (aDesPersonnes) throw new LigneRefusee('son identifiant semble nommer une personne')
  return ecrit
}

/**
 * Le titre, sans personne ni courriel dedans.
 * @throws {LigneRefusee}
 */
export function titreDe(ecrit: string | undefined): string {
  const titre = texteObligatoire({ cases: { titre: ecrit ?? '' }, remarques: [] }, 'titre', 100)
  if (nommeUnePersonne(titre) || courrielsDe(titre).length)
    throw new LigneRefusee('« titre » semble nommer une personne')
  return titre
}

const GENRES: [EvenementRecu['genre'], RegExp][] = [
  ['Portes ouvertes', /portes? ouvertes?/],
  ['Réparation', /repar|repair/],
  ['Permanence', /permanence/],
  ['Formation', /formation|stage/],
  ['Conférence', /conference/],
  ['Rencontre', /rencontre|reunion/],
  ['Atelier', /atelier|initiation|cours\b/],
]

/** Le genre que disent le titre et les rubriques ; « Autre » s’ils n’en disent rien. */
export function genreDe(...textes: string[]): EvenementRecu['genre'] {
  const plie = sansAccents(textes.join(' '))
  return GENRES.find(([, motif]) => motif.test(plie))?.[0] ?? 'Autre'
}

/** Les rubriques disent quelquefois que c’est entre professionnels ; sinon, c’est pour tous. */
export function publicsDe(rubriques: readonly string[]): EvenementRecu['publics'] {
  return rubriques.some((rubrique) => /professionnel/.test(sansAccents(rubrique)))
    ? ['professionnels']
    : ['habitants']
}
