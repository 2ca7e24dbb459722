import type { Evenement } from '../../fiches/schemas/evenement.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Conseiller, Permanence } from '../../fiches/schemas/reseau/conseiller.ts'
import { moments, NON_RENSEIGNE } from '../agenda.ts'
import { estAConfirmer } from '../fiche/fraicheur.ts'
import { slug } from '../fiche/texte.ts'
import { ajouterJours, type DateCivile } from './calendrier.ts'
import { jourFerie, type FerieLocal } from './feries.ts'
import { creneauxDuJour, fermetureDuJour } from './horaires.ts'

/** Jusqu’où une permanence vérifiée donne des dates : huit semaines. Au-delà, on ne la sait plus. */
const JOURS_SURS = 56
/** Une condition que le calendrier ne sait pas dire : alors on appelle, et rien n’est daté. */
const CONDITION = /vacances|scolaires?|hors |sauf |selon |variable|(?:^|[\s(,])(?:été|hiver)(?=$|[\s),.])/i

type LieuDePermanence = Pick<Lieu, 'commune' | 'fermetures' | 'telephone'>

/**
 * Les permanences vérifiées depuis moins d’un an, en rendez-vous datés des huit semaines à venir, un par endroit. Les
 * jours fériés, les fermetures du lieu et celles qui suivent les vacances scolaires n’y sont pas. Une permanence plus
 * vieille n’y est jamais : elle enverrait devant une porte fermée.
 * @param titre Ce qu’on lit en haut de chacun, dans cette commune.
 */
export function permanencesDatees(
  conseillers: readonly Conseiller[],
  lieux: ReadonlyMap<string, LieuDePermanence>,
  aujourdhui: DateCivile,
  titre: (commune: string) => string,
  feries?: readonly FerieLocal[],
): Evenement[] {
  const au = ajouterJours(aujourdhui, JOURS_SURS - 1)
  const sures = conseillers
    .filter(({ date_maj }) => !estAConfirmer(date_maj, aujourdhui))
    .flatMap(({ employeur, date_maj, permanences }) =>
      permanences
        .filter(({ horaires, precision_horaires: mot = '' }) => horaires?.length && !CONDITION.test(mot))
        .map((permanence) => ({ employeur, date_maj, permanence })),
    )
  const parEndroit = Map.groupBy(sures, ({ permanence }) => identifiantDe(permanence))
  return [...parEndroit].flatMap(([id, tenues]): Evenement[] => {
    const [{ permanence }] = tenues as [(typeof tenues)[number]]
    const lieu = 'lieu' in permanence ? lieux.get(permanence.lieu) : undefined
    const fermetures = lieu?.fermetures ?? []
    const dates = fois(
      tenues.map((tenue) => tenue.permanence),
      aujourdhui,
      au,
    ).filter(({ le }) => jourFerie(le, feries) === undefined && !fermetureDuJour(fermetures, le))
    if (dates.length === 0) return []
    return [
      {
        id,
        titre: titre('lieu' in permanence ? (lieu?.commune ?? '') : permanence.commune),
        genre: 'Permanence',
        publics: ['habitants'],
        ou: ouDe(permanence),
        organisateur: uniques(tenues.map(({ employeur }) => employeur)),
        dates,
        inscription:
          uniques(tenues.flatMap((tenue) => tenue.permanence.precision_horaires ?? [])) || NON_RENSEIGNE,
        telephone: lieu?.telephone,
        cout: 'Gratuit',
        date_maj: tenues.map(({ date_maj }) => date_maj).toSorted()[0]!,
      },
    ]
  })
}

/** Le même endroit garde le même identifiant d’une construction à l’autre. */
function identifiantDe(permanence: Permanence): string {
  const endroit = 'lieu' in permanence ? permanence.lieu : slug(`${permanence.commune} ${permanence.adresse}`)
  return `conseiller-${endroit}`
}

function ouDe(permanence: Permanence): Evenement['ou'] {
  if ('lieu' in permanence) return { lieu: permanence.lieu }
  const { adresse, complement_adresse, code_postal, commune, code_insee, latitude, longitude, precision } =
    permanence
  return { adresse, complement_adresse, code_postal, commune, code_insee, latitude, longitude, precision }
}

/** Les jours où l’un au moins est là ; deux conseillers au même moment ne font qu’une fois. */
function fois(permanences: readonly Permanence[], du: DateCivile, au: DateCivile) {
  const toutes = permanences.flatMap(({ horaires = [], dates_connues }) =>
    dates_connues
      ? dates_connues
          .filter((le) => du <= le && le <= au)
          .flatMap((le) => creneauxDuJour(horaires, le).map(({ debut, fin }) => ({ le, debut, fin })))
      : moments(horaires, du, au),
  )
  const uniques = new Map(
    toutes.map(({ le, debut, fin }) => [`${le} ${debut} ${fin}`, { le, plages: [{ debut, fin }] }]),
  )
  return [...uniques.values()].toSorted((a, b) =>
    a.le === b.le ? a.plages[0]!.debut - b.plages[0]!.debut : a.le < b.le ? -1 : 1,
  )
}

function uniques(mots: readonly string[]): string {
  return [...new Set(mots)].join(', ')
}
