import { z } from 'zod'
import { COUTS_EVENEMENT, GENRES_EVENEMENT, JOURS_FERIES, PUBLICS_EVENEMENT } from '../../domain/agenda.ts'
import { estDateCivile, rangDansLaSemaine } from '../../domain/temps/calendrier.ts'
import { lireJourEcrit } from '../../domain/temps/remedes-horaires.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
import { choix, date, identifiant, listeDe, ouiOuNon, texte } from './champs/champs.ts'
import { adresseWeb, courriel, telephone } from './champs/contacts.ts'
import { semaine } from './champs/horaires.ts'
import { localisation } from './lieu.ts'

const EXEMPLE = 'Écrivez par exemple : 14h-16h.'

/** Le moment qu’un jour précis remplace. */
const momentQuitte = z
  .strictObject({ le: date, horaires: z.string(`Les heures sont un texte. ${EXEMPLE}`) })
  .check(jugerHeures)
  .transform(enPlages)

/** Un jour précis et ses heures. `annule` : annoncé, puis annulé. `au_lieu_de` : le moment d’abord annoncé. */
const jourPrecis = z
  .strictObject({
    le: date,
    horaires: z.string(`Les heures sont un texte. ${EXEMPLE}`),
    annule: ouiOuNon.optional(),
    au_lieu_de: momentQuitte.optional(),
  })
  .check(jugerHeures)
  .transform(({ annule, au_lieu_de, ...moment }) => ({
    ...enPlages(moment),
    ...(annule && { annule }),
    ...(au_lieu_de && { au_lieu_de }),
  }))

interface MomentEcrit {
  le: string
  horaires: string
}

function jugerHeures({ value, issues }: { value: MomentEcrit; issues: z.core.$ZodRawIssue[] }): void {
  const lus = lireHeures(value.le, value.horaires)
  if (typeof lus === 'string') issues.push({ code: 'custom', input: value, path: ['horaires'], message: lus })
}

function enPlages({ le, horaires }: MomentEcrit) {
  const lus = lireHeures(le, horaires)
  const creneaux = typeof lus === 'string' ? [] : lus
  return { le, plages: creneaux.map(({ debut, fin }) => ({ debut, fin })) }
}

/** Les créneaux d’un jour précis, ou la faute. */
function lireHeures(le: string, heures: string): Creneau[] | string {
  const lu = lireJourEcrit(estDateCivile(le) ? rangDansLaSemaine(le) : 0, heures, 'inscription')
  if ('faute' in lu) return lu.faute
  if (!lu.creneaux.length) return `« ${heures} » ne dit pas quand venir. ${EXEMPLE}`
  if (lu.creneaux.some(({ condition }) => condition))
    return `Ce jour est déjà précis. Retirez la parenthèse. ${EXEMPLE}`
  return lu.creneaux
}

/** Une semaine type entre deux dates : chaque semaine, une sur deux, ou certains rangs du mois. */
const rythme = z
  .strictObject({
    horaires: semaine('inscription').refine(
      (creneaux) => creneaux.length > 0,
      'Ce rythme n’a aucun jour. Exemple : mardi: 14h-16h',
    ),
    du: date,
    jusqu_au: date,
    sauf: listeDe(date).optional(),
    /** Sans cette clé, le rythme saute les jours fériés, et la page le dit. */
    jours_feries: z.enum(JOURS_FERIES).optional(),
  })
  .refine(({ du, jusqu_au }) => du <= jusqu_au, {
    path: ['jusqu_au'],
    error: 'Ce rythme finit avant de commencer. Vérifiez les deux dates.',
  })

const identifiantDAgenda = z
  .string()
  .regex(/^[\w.:/@+=-]{1,200}$/, 'Recopiez l’identifiant de la source, sans espace.')

/** Une fiche de `content/evenements/`. */
export const schemaEvenement = z
  .strictObject({
    id: identifiant,
    titre: texte(100),
    genre: z.enum(GENRES_EVENEMENT),
    publics: choix(PUBLICS_EVENEMENT),
    presentation: texte(280).optional(),
    ou: z.union([z.strictObject({ lieu: identifiant }), z.strictObject(localisation)]),
    organisateur: texte(120),
    dates: z
      .array(jourPrecis)
      .min(1, 'Cette liste est vide. Ajoutez un jour, ou supprimez la ligne.')
      .optional(),
    rythme: rythme.optional(),
    /** Toutes ses fois sont annulées. */
    annule: ouiOuNon.optional(),
    /** Combien de fois l’annonce a changé (SEQUENCE d’iCalendar) : les agendas gardent la plus haute. */
    revision: z.number('Écrivez un nombre entier.').int('Écrivez un nombre entier.').min(0).optional(),
    inscription: texte(200),
    telephone: telephone.optional(),
    courriel: courriel.optional(),
    site_web: adresseWeb.optional(),
    cout: z.enum(COUTS_EVENEMENT),
    precision_cout: texte(100).optional(),
    accessibilite: texte(200).optional(),
    /** Source → identifiant qu’elle donne au rendez-vous (UID d’iCalendar). */
    identifiants: z.record(identifiant, identifiantDAgenda).optional(),
    date_maj: date,
  })
  .meta({ title: 'Un événement' })
export type Evenement = z.output<typeof schemaEvenement>
