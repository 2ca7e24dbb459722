import { slug } from '../../fiche/texte.ts'
import type { Localisation } from '../recue.ts'
import { ressemblanceDesNoms, ressemblanceDesRues } from '../../rapprochement/ressemblance.ts'
import { rangeur, type Territoire } from '../../rapprochement/territoire.ts'
import type { DecisionsDeLigne } from '../decisions.ts'
import type { Endroit, EvenementRecu } from './recu.ts'

/** Deux noms plus proches que cela, dans la même commune, sont le même lieu. */
const NOMS_PROCHES = 0.8

/** Ce qu’il faut d’un lieu pour y reconnaître un rendez-vous. */
export interface LieuOuAller {
  id: string
  nom: string
  adresse: string
  commune: string
}

/** Où un rendez-vous a lieu, comme on l’écrit dans sa fiche ; ou pourquoi on ne le sait pas. */
export type Situe =
  | { ou: { lieu: string } | Record<string, unknown>; commune: string; remarques: string[] }
  | { hors: true }
  | { ambigu: string }

/**
 * Prépare de quoi dire où un rendez-vous a lieu : ce qu’une personne a décidé, sinon un lieu de l’annuaire de même nom
 * ou de même adresse dans la commune, sinon l’adresse écrite.
 */
export function situeur(lieux: readonly LieuOuAller[], territoire: Territoire) {
  const ranger = rangeur(territoire)
  const parId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const communes = new Map(
    territoire.communes.flatMap(({ nom, anciennes, code }) =>
      [nom, ...anciennes].map((n) => [slug(n), code]),
    ),
  )
  return (recu: EvenementRecu, { meme, different }: DecisionsDeLigne): Situe => {
    const choisi = meme === undefined ? undefined : parId.get(meme)
    if (choisi) return { ou: { lieu: choisi.id }, commune: choisi.commune, remarques: [] }
    const { endroit } = recu
    if (!endroit.adresse && !endroit.nom) return { ambigu: 'la source ne dit pas où' }
    const code_insee = endroit.code_insee ?? communes.get(slug(endroit.commune ?? ''))
    if (code_insee === undefined && !endroit.code_postal)
      return { ambigu: 'la source ne dit pas dans quelle commune' }
    const range = ranger({
      ...VIDE,
      ...recu,
      nom: recu.titre,
      localisation: localisationDe(endroit, code_insee),
    })
    if ('hors' in range) return range
    if ('refus' in range) return { ambigu: range.refus }
    const { localisation, remarques } = range.fiche
    const lieu = different ? undefined : reconnaitre(endroit, localisation.commune, lieux)
    if (lieu) return { ou: { lieu: lieu.id }, commune: lieu.commune, remarques: [] }
    return {
      ou: aEcrire(localisation),
      commune: localisation.commune,
      remarques: remarques.slice(recu.remarques.length),
    }
  }
}

const VIDE = { faits: {}, ajouts: {}, tus: [] }

function localisationDe(endroit: Endroit, code_insee: string | undefined): Localisation {
  const { nom, adresse, code_postal = '', commune = '', latitude, longitude } = endroit
  const entiere =
    nom && adresse && slug(nom) !== slug(adresse) ? `${nom}, ${adresse}` : (adresse ?? nom ?? '')
  return {
    adresse: entiere.length > 150 && adresse ? adresse : entiere,
    code_postal,
    commune,
    code_insee,
    latitude,
    longitude,
  }
}

/** Le seul lieu de la commune qui porte ce nom, sinon le seul à cette adresse. */
function reconnaitre({ nom, adresse }: Endroit, commune: string, lieux: readonly LieuOuAller[]) {
  const dedans = lieux.filter((lieu) => lieu.commune === commune)
  const semblables = nom
    ? dedans.filter((lieu) => ressemblanceDesNoms(lieu.nom, nom, commune) >= NOMS_PROCHES)
    : []
  if (semblables.length === 1) return semblables[0]
  const voisins = adresse
    ? dedans.filter((lieu) => ressemblanceDesRues(lieu.adresse, adresse) === 'numero')
    : []
  return voisins.length === 1 ? voisins[0] : undefined
}

function aEcrire({ adresse, code_postal, commune, code_insee, latitude, longitude }: Localisation) {
  const situe = latitude !== undefined && longitude !== undefined
  const base = { adresse, code_postal, commune, code_insee }
  return situe ? { ...base, latitude, longitude } : { ...base, precision: 'commune' }
}
