import { GROUPES } from '../fiche/controles.ts'
import { JOURS } from '../temps/calendrier.ts'
import type { Changement, FicheBrute } from './changements.ts'
import { LIBELLES_PERMANENCE } from './libelles-conseiller.ts'
import { LIBELLES_DATES } from './libelles-evenement.ts'
import type { Libelles } from './libelle.ts'
import { LIBELLES, type Genre } from './libelles.ts'

const ABSENT = 'non renseigné'
const DEUX_POINTS = '\u00a0:'
/** Ce qu’on nomme « la fermeture 2 ». */
const UN_ELEMENT: Record<string, string> = {
  permanences: 'Permanence',
  fermetures: 'Fermeture prévue',
  dates: 'Jour précis',
}
/** Ce qui se vérifie ensemble, comme on le dit. */
export const FAITS: Record<(typeof GROUPES)[number], string> = {
  horaires: 'Horaires',
  telephone: 'Téléphone',
  courriel: 'Adresse e-mail',
  site_web: 'Site internet',
  adresse: 'Adresse',
  services: 'Aide proposée',
  accessibilite: 'Accueil adapté',
  conditions: 'Prix et conditions',
}

/**
 * Ce qui change, une phrase par valeur : « Horaires du mardi : 9h-12h → 9h-12h, 14h-17h ». Les valeurs sont citées
 * telles quelles : qui les met dans une page ou un message les protège.
 */
export function phrasesDeChangements(genre: Genre, changements: readonly Changement[]): string[] {
  return changements.flatMap(deplier).map((changement) => phrase(genre, changement))
}

/** Une semaine entière, arrivée ou partie, se dit jour par jour ; des contrôles, un par un. */
function deplier(changement: Changement): Changement[] {
  const { chemin, avant, apres } = changement
  const dernier = chemin[chemin.length - 1]
  if (dernier !== 'horaires' && dernier !== 'controles') return [changement]
  if (![avant, apres].every((valeur) => valeur === undefined || estUnBloc(valeur))) return [changement]
  const [a, b] = [(avant ?? {}) as FicheBrute, (apres ?? {}) as FicheBrute]
  const cles = [...(dernier === 'horaires' ? JOURS : GROUPES)].filter((cle) => a[cle] !== b[cle])
  return cles.map((cle) => ({ chemin: [...chemin, cle], avant: a[cle], apres: b[cle] }))
}

function phrase(genre: Genre, { chemin, avant, apres }: Changement): string {
  const [cle, sousCle] = chemin
  if (cle === 'controles' && typeof sousCle === 'string') return phraseDeControle(sousCle, chemin, apres)
  const sujet = `${sujetDe(genre, chemin)}${DEUX_POINTS} `
  if (estUneListe(avant) && estUneListe(apres)) return sujet + listeChangee(avant, apres)
  return `${sujet}${dire(avant)} → ${apres === undefined ? 'retiré' : dire(apres)}`
}

function phraseDeControle(groupe: string, chemin: Changement['chemin'], apres: unknown): string {
  const sujet = `${(FAITS as Record<string, string>)[groupe] ?? groupe}${DEUX_POINTS} `
  const { le, source } = (estUnBloc(apres) ? apres : {}) as { le?: unknown; source?: unknown }
  if (chemin[2] === 'source') return `${sujet}vérifié d’après ${dire(apres)}`
  if (apres === undefined) return `${sujet}vérification retirée`
  return chemin[2] === 'le'
    ? `${sujet}vérifié le ${dire(apres)}`
    : `${sujet}vérifié le ${dire(le)}, d’après ${dire(source)}`
}

/** « Horaires du mardi », « Permanence 2, lieu de l’annuaire ». */
function sujetDe(genre: Genre, chemin: Changement['chemin']): string {
  const morceaux: string[] = []
  for (const [i, cle] of chemin.entries()) {
    const avant = chemin[i - 1]
    if (typeof cle === 'number') {
      morceaux[morceaux.length - 1] =
        `${UN_ELEMENT[String(avant)] ?? morceaux[morceaux.length - 1]} ${cle + 1}`
    } else if (avant === 'horaires' && (JOURS as readonly string[]).includes(cle)) {
      morceaux[morceaux.length - 1] += ` du ${cle}`
    } else morceaux.push(nommer(i === 0 ? LIBELLES[genre] : DEDANS, cle))
  }
  return morceaux.map((mot, i) => (i === 0 ? mot : enMinuscule(mot))).join(', ')
}

const DEDANS: Libelles = { ...LIBELLES_PERMANENCE, ...LIBELLES_DATES }

function nommer(libelles: Libelles, cle: string): string {
  return (Object.keys(libelles).includes(cle) && libelles[cle]?.nom) || cle
}

function listeChangee(avant: readonly string[], apres: readonly string[]): string {
  const [plus, moins] = [apres.filter((x) => !avant.includes(x)), avant.filter((x) => !apres.includes(x))]
  const citer = (mots: readonly string[]) => mots.map((mot) => `«\u00a0${dire(mot)}\u00a0»`).join(', ')
  const dits = [plus.length && `ajouter ${citer(plus)}`, moins.length && `retirer ${citer(moins)}`]
  return dits.filter(Boolean).join('\u00a0; ') || 'même liste, dans un autre ordre'
}

/** Une valeur de fiche comme on la lit. */
function dire(valeur: unknown): string {
  if (valeur === undefined || valeur === null) return ABSENT
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non'
  if (Array.isArray(valeur)) return valeur.map(dire).join(', ') || ABSENT
  if (estUnBloc(valeur))
    return Object.entries(valeur)
      .map(([cle, v]) => `${enMinuscule(nommer(DEDANS, cle))} ${dire(v)}`)
      .join(', ')
  const texte = String(valeur).replace(/\s+/g, ' ').trim()
  const [, annee, mois, jour] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? []
  return jour === undefined ? texte : `${jour}/${mois}/${annee}`
}

function estUneListe(valeur: unknown): valeur is string[] {
  return Array.isArray(valeur) && valeur.every((mot) => typeof mot === 'string')
}

function estUnBloc(valeur: unknown): valeur is FicheBrute {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

function enMinuscule(texte: string): string {
  return /^\p{Lu}{2}/u.test(texte) ? texte : texte.charAt(0).toLowerCase() + texte.slice(1)
}
