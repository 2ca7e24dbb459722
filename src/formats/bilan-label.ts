import { classeProposee } from '../domain/label/etape-proposee.ts'
import type { DateCivile } from '../domain/temps/calendrier.ts'
import { constat } from '../domain/label/constats.ts'
import { etatLabel, type EtatLabel } from '../domain/label/etat.ts'
import type { Classe } from '../domain/fiche/nomenclatures.ts'
import type { Lieu } from '../fiches/schemas/lieu.ts'
import type { Referentiel } from '../fiches/schemas/referentiel.ts'
import { ecrireCsv } from './tableur.ts'

/** Où en est un lieu, critère par critère, pour qui prépare les visites. */
export interface BilanDeLieu {
  id: string
  nom: string
  commune: string
  classe: Classe
  classeProposee: Classe | undefined
  etat: EtatLabel
  requis: string[]
  /** Déclarés ou vérifiés. */
  remplis: string[]
  /** Ni déclarés ni vérifiés, mais la fiche dit oui. */
  lus: string[]
  /** La fiche n’en dit qu’une partie. */
  enPartie: string[]
  /** La fiche dit non. */
  contredits: string[]
  /** La fiche n’en dit rien. */
  nonRenseignes: string[]
  aVerifier: string[]
  verificationsManquantes: number
}

/** Le bilan de chaque lieu, dans l’ordre reçu. */
export function bilans(
  lieux: readonly Lieu[],
  referentiel: Referentiel,
  aujourdhui: DateCivile,
): BilanDeLieu[] {
  return lieux.map((lieu) => {
    const { etat, requis, manquants, a_verifier, verifications_manquantes } = etatLabel(
      lieu,
      referentiel,
      aujourdhui,
    )
    const quiDisent = (valeur: string | undefined) =>
      manquants.filter((id) => constat(id, lieu, referentiel, aujourdhui).deduit === valeur)
    return {
      id: lieu.id,
      nom: lieu.nom,
      commune: lieu.commune,
      classe: lieu.classe,
      classeProposee: classeProposee(lieu),
      etat,
      requis,
      remplis: requis.filter((id) => !manquants.includes(id)),
      lus: quiDisent('oui'),
      enPartie: quiDisent('partiel'),
      contredits: quiDisent('non'),
      nonRenseignes: quiDisent(undefined),
      aVerifier: a_verifier,
      verificationsManquantes: verifications_manquantes,
    }
  })
}

type Colonne = [titre: string, valeur: (bilan: BilanDeLieu) => string]

const LISTES: Colonne[] = [
  ['fiche : oui', ({ lus }) => lus.join(' ')],
  ['en partie', ({ enPartie }) => enPartie.join(' ')],
  ['fiche : non', ({ contredits }) => contredits.join(' ')],
  ['non renseigné', ({ nonRenseignes }) => nonRenseignes.join(' ')],
]
const COLONNES_TABLEAU: Colonne[] = [
  ['lieu', ({ id }) => id],
  ['classe', ({ classe }) => classe],
  ['état', ({ etat }) => etat],
  ['attesté', ({ remplis, requis }) => `${remplis.length}/${requis.length}`],
  ...LISTES,
]
const COLONNES_CSV: Colonne[] = [
  ['lieu', ({ id }) => id],
  ['nom', ({ nom }) => nom],
  ['commune', ({ commune }) => commune],
  ['classe', ({ classe }) => classe],
  ['classe proposée', ({ classeProposee }) => classeProposee ?? ''],
  ['état', ({ etat }) => etat],
  ['critères demandés', ({ requis }) => String(requis.length)],
  ['attestés', ({ remplis }) => remplis.join(' ')],
  ...LISTES,
  ['à vérifier sur place', ({ aVerifier }) => aVerifier.join(' ')],
  ['vérifications à ajouter', ({ verificationsManquantes }) => String(verificationsManquantes)],
]

/** Un tableau aligné, pour le terminal. */
export function tableau(liste: readonly BilanDeLieu[]): string {
  const lignes = [
    COLONNES_TABLEAU.map(([titre]) => titre),
    ...liste.map((bilan) => COLONNES_TABLEAU.map(([, valeur]) => valeur(bilan))),
  ]
  const largeurs = COLONNES_TABLEAU.map((_, i) => Math.max(...lignes.map((ligne) => ligne[i]!.length)))
  return lignes
    .map((ligne) => ligne.map((texte, i) => texte.padEnd(largeurs[i]!)).join('  '))
    .map((ligne) => ligne.trimEnd())
    .join('\n')
}

/** Le même bilan, à ouvrir dans un tableur. */
export function csv(liste: readonly BilanDeLieu[]): string {
  return ecrireCsv([
    COLONNES_CSV.map(([titre]) => titre),
    ...liste.map((bilan) => COLONNES_CSV.map(([, valeur]) => valeur(bilan))),
  ])
}
