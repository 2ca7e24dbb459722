import { GROUPES } from '../../domain/fiche/controles.ts'
import { estFerme } from '../../domain/fiche/vie.ts'
import type { Anomalie } from '../anomalie.ts'
import { lieuConnu, sourceConnue } from './connus.ts'
import { faute, type Chemin } from '../faute.ts'
import type { FicheLue } from '../lire.ts'
import type { Conseiller } from '../schemas/reseau/conseiller.ts'
import type { Evenement } from '../schemas/evenement.ts'
import type { Lieu } from '../schemas/lieu.ts'

type UnLieu = FicheLue<Partial<Lieu>>

/**
 * La vie d’un lieu : ajouté, contrôlé, fermé, repris ; et ses identifiants ailleurs.
 * @param sources Sources de territoire.yaml ; absentes, elles ne sont pas jugées.
 */
export function verifierVies(
  lieux: UnLieu[],
  sources: string[] | undefined,
  ids: string[],
  aujourdhui: string,
): Anomalie[] {
  return [
    ...lieux.flatMap((lue) => [
      ...verifierDates(lue, aujourdhui),
      ...verifierFermeture(lue, ids),
      ...(sources ? verifierSources(lue, sources) : []),
    ]),
    ...verifierIdentifiants(lieux),
  ]
}

/** Une fermeture peut être annoncée : elle seule est admise dans le futur. */
function verifierDates(lue: UnLieu, aujourdhui: string): Anomalie[] {
  const { controles = {}, ajoute_le } = lue.fiche
  const dates: [Chemin, string | undefined][] = [
    ...GROUPES.map((groupe): [Chemin, string | undefined] => [
      ['controles', groupe, 'le'],
      controles[groupe]?.le,
    ]),
    [['ajoute_le'], ajoute_le],
  ]
  return dates.flatMap(([chemin, date]) =>
    date !== undefined && date > aujourdhui
      ? [faute(lue, chemin, `« ${date} » est dans le futur. Écrivez la date passée, ou supprimez la ligne.`)]
      : [],
  )
}

function verifierFermeture(lue: UnLieu, ids: string[]): Anomalie[] {
  const { id, ajoute_le, ferme_le, ferme_motif, repris_par = [] } = lue.fiche
  const anomalies: Anomalie[] = []
  if (ajoute_le !== undefined && ferme_le !== undefined && ferme_le < ajoute_le) {
    const message = `Ce lieu ferme le ${ferme_le}, avant d’être ajouté le ${ajoute_le}. Vérifiez les deux dates.`
    anomalies.push(faute(lue, ['ferme_le'], message))
  }
  const juge = !lue.fautives?.includes('ferme_le')
  for (const cle of ['ferme_motif', 'repris_par'] as const) {
    if (juge && ferme_le === undefined && (cle === 'ferme_motif' ? ferme_motif : repris_par.length))
      anomalies.push(
        faute(lue, [cle], 'Ce lieu n’est pas fermé. Ajoutez « ferme_le », ou supprimez la ligne.'),
      )
  }
  for (const [i, repreneur] of repris_par.entries()) {
    if (repreneur === id)
      anomalies.push(
        faute(lue, ['repris_par', i], 'Un lieu ne se reprend pas lui-même. Supprimez cette ligne.'),
      )
    else anomalies.push(...lieuConnu(lue, ['repris_par', i], repreneur, ids))
  }
  return anomalies
}

function verifierSources(lue: UnLieu, connues: string[]): Anomalie[] {
  const { controles = {}, identifiants = {} } = lue.fiche
  const citees: [Chemin, string][] = [
    ...GROUPES.flatMap((groupe): [Chemin, string][] => {
      const source = controles[groupe]?.source
      return source === undefined ? [] : [[['controles', groupe, 'source'], source]]
    }),
    ...Object.keys(identifiants).map((source): [Chemin, string] => [['identifiants', source], source]),
  ]
  return citees.flatMap(([chemin, source]) => sourceConnue(lue, chemin, source, connues))
}

function verifierIdentifiants(lieux: UnLieu[]): Anomalie[] {
  const vus = new Map<string, string>()
  return lieux.flatMap((lue) =>
    Object.entries(lue.fiche.identifiants ?? {}).flatMap(([source, identifiant]) => {
      const cle = `${source} ${identifiant}`
      const autre = vus.get(cle)
      if (autre === undefined) vus.set(cle, lue.fiche.id ?? lue.fichier)
      if (autre === undefined) return []
      const message = `« ${autre} » a déjà cet identifiant. Un identifiant désigne un seul lieu.`
      return [faute(lue, ['identifiants', source], message)]
    }),
  )
}

/**
 * Ce qui est encore annoncé dans un lieu fermé. Un avertissement : la fermeture arrive à sa date, sans que personne ne
 * touche à ces fiches, et le site doit se construire cette nuit-là aussi.
 */
export function verifierLieuxFermes(
  lieux: UnLieu[],
  conseillers: FicheLue<Partial<Conseiller>>[],
  evenements: FicheLue<Partial<Evenement>>[],
  aujourdhui: string,
): Anomalie[] {
  const fermetures = new Map(lieux.map(({ fiche: { id, ferme_le } }) => [id, ferme_le]))
  const signaler = (lue: FicheLue<unknown>, chemin: Chemin, id: string) => {
    const message = `« ${id} » ferme le ${fermetures.get(id)}. Écrivez un autre lieu, ou retirez-le : ce n’est plus montré.`
    return faute(lue, chemin, message, 'avertissement')
  }
  return [
    ...conseillers.flatMap((lue) =>
      (lue.fiche.permanences ?? []).flatMap((permanence, i) =>
        'lieu' in permanence && estFerme({ ferme_le: fermetures.get(permanence.lieu) }, aujourdhui)
          ? [signaler(lue, ['permanences', i, 'lieu'], permanence.lieu)]
          : [],
      ),
    ),
    ...evenements.flatMap((lue) => {
      const { ou, dates = [], rythme } = lue.fiche
      const ferme_le = ou && 'lieu' in ou ? fermetures.get(ou.lieu) : undefined
      const dernier = [...dates.map(({ le }) => le), rythme?.jusqu_au ?? ''].sort().pop() ?? ''
      return ou && 'lieu' in ou && estFerme({ ferme_le }, dernier)
        ? [signaler(lue, ['ou', 'lieu'], ou.lieu)]
        : []
    }),
  ]
}
