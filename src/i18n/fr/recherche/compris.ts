import type { Moment, Partie } from '../../../domain/temps/moments.ts'
import { accord, deNom, enumerer, majuscule } from '../grammaire.ts'
import { heure } from '../mesures.ts'

const PARTIES: Record<Partie, { seule: string; apresUnJour: string; ceJour: string }> = {
  matin: { seule: 'le matin', apresUnJour: 'matin', ceJour: 'ce matin' },
  midi: { seule: 'le midi', apresUnJour: 'midi', ceJour: 'ce midi' },
  'apres-midi': { seule: 'l’après-midi', apresUnJour: 'après-midi', ceJour: 'cet après-midi' },
  soir: { seule: 'le soir', apresUnJour: 'soir', ceJour: 'ce soir' },
}
const MINUIT = 1440

/** « samedi matin », « ce soir », « demain à 10 h », « le matin » ; vide si le moment ne dit ni jour ni heure. */
export function momentEnMots({ jours, relatif, partie, heures }: Moment): string {
  const jour = jours?.length ? enumerer(jours) : jourRelatif(relatif)
  if (heures) return [jour, heuresEnMots(heures)].filter(Boolean).join(' ')
  if (!partie) return jour
  if (relatif === 'aujourdhui' && !jours?.length) return PARTIES[partie].ceJour
  return jour ? `${jour} ${PARTIES[partie].apresUnJour}` : PARTIES[partie].seule
}

function jourRelatif(relatif: Moment['relatif']): string {
  if (relatif === 'semaine') return 'tous les jours'
  if (relatif === 'week-end') return 'ce week-end'
  return relatif === 'aujourdhui' ? 'aujourd’hui' : (relatif ?? '')
}

function heuresEnMots([debut, fin]: [number, number]): string {
  if (fin === MINUIT) return `après ${heure(debut)}`
  return debut === 0 ? `avant ${heure(fin)}` : `à ${heure(debut)}`
}

const cites = (mots: readonly string[]) => enumerer(mots.map((mot) => `«\u00a0${mot}\u00a0»`))

/** Ce qu’on dit de ce que la personne a tapé. */
export const compris = {
  /** @param lus Ce qu’on a lu à la place. */
  lu: (lus: readonly string[]) => `Nous avons lu ${cites(lus)}.`,
  telQuel: (texte: string) => `Chercher «\u00a0${texte}\u00a0»`,
  ecartes: (mots: readonly string[]) =>
    `${accord(mots.length, 'Laissé', 'Laissés')} de côté\u00a0: ${mots.join(', ')}.`,
  incompris: (mots: readonly string[]) => `Nous n’avons pas compris ${cites(mots)}.`,
  besoins: 'Vous cherchez peut-être\u00a0:',
  /** @param dans « dans le territoire ». */
  dehors: (nom: string, departement: string, dans: string) =>
    `${nom} (${departement}) n’est pas ${dans}. Voici les lieux les plus proches ${deNom(nom)}.`,
  /** @param du « du territoire ». */
  codeDehors: (code: string, du: string) =>
    `Le code postal ${code} n’est pas ${du}. Écrivez le nom de la commune.`,
  moment: (moment: Moment) => majuscule(momentEnMots(moment)),
  /** @param ouvert Moment où d’autres ouvrent ; vide si personne n’ouvre ce jour-là. */
  momentManque: (moment: string, ouvert: string) =>
    `Aucun lieu ne se dit ouvert ${moment}. ${
      ouvert ? `Voici ceux qui ouvrent ${ouvert}.` : 'Voici les autres : regardez quand ils ouvrent.'
    }`,
  vacances: 'Les fiches ne disent pas les vacances scolaires. Appelez avant de venir.',
  metier: 'Nous montrons d’abord les lieux dont c’est le métier, puis les plus proches.',
} as const
