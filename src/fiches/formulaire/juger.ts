import type { Genre } from '../../domain/contribution/libelles.ts'
import { nommeUnePersonne } from '../../domain/fiche/nominatif.ts'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import { trierAnomalies, type Anomalie } from '../anomalie.ts'
import type { OuChercher } from '../coherence/communes/commune-proche.ts'
import { verifierCommune, verifierLocalisation } from '../coherence/communes/communes.ts'
import { lieuConnu } from '../coherence/connus.ts'
import { verifierCourriels } from '../coherence/courriels.ts'
import { verifierEvenement } from '../coherence/evenements.ts'
import { verifierReserve } from '../coherence/reserve.ts'
import { verifierRessources } from '../coherence/ressources.ts'
import { verifierVies } from '../coherence/vie.ts'
import { faute, type Chemin } from '../faute.ts'
import { lireFiche, type FicheLue } from '../lire.ts'
import type { Commune } from '../schemas/carte.ts'
import type { Conseiller } from '../schemas/reseau/conseiller.ts'
import type { Evenement } from '../schemas/evenement.ts'
import type { Lieu } from '../schemas/lieu.ts'
import type { Ressource } from '../schemas/ressource.ts'
import { SCHEMAS_DE_DOSSIER } from '../schemas/schemas.ts'

/** Ce qu’il faut savoir du reste du contenu pour juger une fiche seule. */
export interface Alentour {
  communes: Pick<Commune, 'nom' | 'code' | 'codes_postaux' | 'population' | 'anciennes'>[]
  departement: string
  /** Sources admises, celle du lieu lui-même comprise. */
  sources: string[]
  /** Identifiants des lieux. */
  lieux: string[]
}

/**
 * Juge le texte d’une fiche seule comme `npm run valider` la jugera : mêmes règles, mêmes mots. Ce qui demande les
 * contours des communes ou les autres fiches reste à la construction.
 * @param fichier Chemin à citer, `content/lieux/x.yaml`.
 */
export function jugerTexte(
  genre: Genre,
  texte: string,
  fichier: string,
  alentour: Alentour,
  aujourdhui: DateCivile,
): Anomalie[] {
  const lue = lireFiche<(typeof SCHEMAS_DE_DOSSIER)[Genre]>(
    new TextEncoder().encode(texte),
    fichier,
    SCHEMAS_DE_DOSSIER[genre],
  )
  const fautes = 'anomalies' in lue ? lue.anomalies : []
  const reste = ('fiche' in lue ? lue : lue.reste) as FicheLue<Record<string, unknown>> | undefined
  if (!reste) return fautes
  const communes = alentour.communes.flatMap(({ nom, anciennes }) => [nom, ...anciennes])
  return trierAnomalies([
    ...fautes,
    ...verifierDate(reste, aujourdhui),
    ...verifierCourriels(reste, communes),
    ...verifierNoms(reste),
    ...reglesDe(genre, reste, alentour, aujourdhui),
  ])
}

function reglesDe(
  genre: Genre,
  lue: FicheLue<unknown>,
  alentour: Alentour,
  aujourdhui: DateCivile,
): Anomalie[] {
  // Sans contours, un point n’est pas comparé à sa commune.
  const carte = { communes: alentour.communes, contours: new Map() } as unknown as OuChercher['carte']
  const ou: OuChercher = { carte, departement: alentour.departement }
  if (genre === 'ressources') return verifierRessources([lue as FicheLue<Partial<Ressource>>], aujourdhui)
  if (genre === 'lieux') {
    const lieu = lue as FicheLue<Partial<Lieu>>
    return [
      ...verifierLocalisation(lieu, [], lieu.fiche, ou),
      ...verifierReserve(lieu),
      ...verifierVies([lieu], alentour.sources, alentour.lieux, aujourdhui),
    ]
  }
  const situer = (chemin: Chemin, place: { lieu: string } | Parameters<typeof verifierLocalisation>[2]) =>
    'lieu' in place
      ? lieuConnu(lue, [...chemin, 'lieu'], place.lieu, alentour.lieux)
      : verifierLocalisation(lue, chemin, place, ou)
  if (genre === 'evenements') {
    const evenement = lue as FicheLue<Partial<Evenement>>
    const place = evenement.fiche.ou
    return [...verifierEvenement(evenement), ...(place ? situer(['ou'], place) : [])]
  }
  const poste = lue as FicheLue<Partial<Conseiller>>
  return [
    ...verifierCommune(poste, [], poste.fiche, ou).anomalies,
    ...(poste.fiche.permanences ?? []).flatMap((permanence, i) => situer(['permanences', i], permanence)),
  ]
}

function verifierDate(lue: FicheLue<Record<string, unknown>>, aujourdhui: DateCivile): Anomalie[] {
  const { date_maj } = lue.fiche
  if (typeof date_maj !== 'string' || date_maj <= aujourdhui) return []
  return [faute(lue, ['date_maj'], `« ${date_maj} » est dans le futur. Vérifiez la date de votre appareil.`)]
}

const PERSONNE = 'Ce texte nomme une personne, et le site n’en nomme aucune. Écrivez sa fonction, ou rien.'
/** Le nom d’un lieu ou d’une rue est parfois celui de quelqu’un. */
const PHRASES = [
  'presentation',
  'precision_horaires',
  'comment_venir',
  'ferme_motif',
  'classe_motif',
  'inscription',
  'description',
]

function verifierNoms(lue: FicheLue<Record<string, unknown>>): Anomalie[] {
  return PHRASES.flatMap((cle) => {
    const texte = lue.fiche[cle]
    return typeof texte === 'string' && nommeUnePersonne(texte) ? [faute(lue, [cle], PERSONNE)] : []
  })
}
