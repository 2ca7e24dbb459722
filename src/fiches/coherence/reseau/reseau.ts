import { plusProche } from '../../../domain/fiche/valeur-proche.ts'
import { MOTS_AU_PLUS, nombreDeMots } from '../../../domain/reseau/dispositifs.ts'
import type { Anomalie } from '../../anomalie.ts'
import { faute } from '../../faute.ts'
import type { FicheLue } from '../../lire.ts'
import type { Acteur } from '../../schemas/reseau/acteur.ts'
import type { Dispositif } from '../../schemas/reseau/dispositif.ts'
import type { Territoire } from '../../schemas/territoire.ts'
import { verifierActeurs, type Autour } from './acteurs.ts'

export interface ReseauAVerifier extends Omit<Autour, 'sources'> {
  acteurs: FicheLue<Partial<Acteur>>[]
  dispositifs: FicheLue<Partial<Dispositif>>[]
  territoire?: FicheLue<Partial<Territoire>>
  idsDActeurs: string[]
}

/** Règles de tout ce qui dit qui fait quoi. @param sources Clés de territoire.yaml ; absentes s’il est illisible. */
export function verifierReseau(contenu: ReseauAVerifier, sources: string[] | undefined): Anomalie[] {
  const { acteurs, dispositifs, territoire, idsDActeurs } = contenu
  return [
    ...verifierActeurs(acteurs, { ...contenu, sources }),
    ...dispositifs.flatMap(verifierDispositif),
    ...(territoire ? verifierGouvernance(territoire, idsDActeurs) : []),
  ]
}

/** Un dispositif se lit en une minute. */
function verifierDispositif(lue: FicheLue<Partial<Dispositif>>): Anomalie[] {
  const { nom, en_bref, c_est_quoi, a_qui_demander } = lue.fiche
  if (lue.fautives?.length || !nom || !en_bref || !c_est_quoi || !a_qui_demander) return []
  const mots = nombreDeMots({ ...lue.fiche, nom, en_bref, c_est_quoi, a_qui_demander })
  if (mots <= MOTS_AU_PLUS) return []
  const message = `Cette page compte ${mots} mots : ${MOTS_AU_PLUS} au plus. Retirez-en ${mots - MOTS_AU_PLUS}.`
  return [faute(lue, [], message)]
}

/** La gouvernance ne cite que des acteurs décrits. @param acteurs Noms des fiches de `content/acteurs`. */
function verifierGouvernance(lue: FicheLue<Partial<Territoire>>, acteurs: string[]): Anomalie[] {
  const { pilotes = [], instances = [], rejoindre = [] } = lue.fiche.gouvernance ?? {}
  const citees = Object.entries({ pilotes, instances, rejoindre })
  return citees.flatMap(([partie, liste]) =>
    liste.flatMap(({ acteur }, i) => {
      if (acteur === undefined || acteurs.includes(acteur)) return []
      const proche = plusProche(acteur, acteurs)
      const remede = proche
        ? `Vouliez-vous dire « ${proche} » ?`
        : 'Écrivez le nom d’un fichier de content/acteurs, sans .yaml.'
      const message = `« ${acteur} » n’est pas un acteur du réseau. ${remede}`
      return [faute(lue, ['gouvernance', partie, i, 'acteur'], message)]
    }),
  )
}
