import { GROUPES, GROUPES_DE_FAITS, groupeDe, type Groupe } from '../fiche/controles.ts'
import { SOURCE_STRUCTURE } from '../fiche/sources.ts'
import { slug } from '../fiche/texte.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { memeValeur, type FicheBrute } from './changements.ts'
import { LIBELLES, type Genre } from './libelles.ts'

/** Qui propose, et quand : qui parle au nom du lieu en a vérifié les faits ce jour-là. */
export interface Proposition {
  le: DateCivile
  auNomDuLieu: boolean
}

/** La fiche corrigée : sa date, et ce que la personne a vérifié en corrigeant. La même si rien n’a changé. */
export function corriger(
  genre: Genre,
  avant: FicheBrute,
  saisie: FicheBrute,
  { le, auNomDuLieu }: Proposition,
): FicheBrute {
  const cles = [...new Set([...Object.keys(avant), ...Object.keys(saisie)])]
  const changees = cles.filter((cle) => !memeValeur(avant[cle], saisie[cle]))
  if (changees.length === 0) return avant
  const situee = changees.includes('commune') ? sansPoint(avant, saisie) : saisie
  const datee = 'date_maj' in LIBELLES[genre] ? { ...situee, date_maj: le } : situee
  if (!auNomDuLieu || genre !== 'lieux') return datee
  const groupes = GROUPES.filter((groupe) => changees.some((cle) => groupeDe(cle) === groupe))
  return controler(datee, groupes, le)
}

/** « Rien n’a changé » : ces faits ont été vérifiés ce jour-là, par le lieu. Un groupe dont la fiche ne dit rien est tu. */
export function confirmer(fiche: FicheBrute, groupes: readonly Groupe[], le: DateCivile): FicheBrute {
  return controler(fiche, groupes, le)
}

/** Les groupes dont la fiche dit quelque chose. */
export function groupesDits(fiche: FicheBrute): Groupe[] {
  return GROUPES.filter((groupe) => GROUPES_DE_FAITS[groupe].champs.some((cle) => fiche[cle] !== undefined))
}

/** Le lieu a fermé, ou va fermer, pour toujours. */
export function fermer(
  fiche: FicheBrute,
  fermeture: { ferme_le: DateCivile; ferme_motif?: string | undefined; repris_par?: string[] | undefined },
  le: DateCivile,
): FicheBrute {
  return sansVide({ ...fiche, ...fermeture, date_maj: le })
}

/** Une fiche neuve : son identifiant, ses dates, sa source. @param pris Identifiants déjà donnés. */
export function creer(genre: Genre, saisie: FicheBrute, le: DateCivile, pris: readonly string[]): FicheBrute {
  const cles = LIBELLES[genre]
  return sansVide({
    ...(genre === 'lieux' ? aLaCommune(saisie) : saisie),
    id: identifiantNeuf(genre, saisie, pris),
    ...(genre === 'lieux' && { ajoute_le: le }),
    ...('sources' in cles && { sources: [SOURCE_STRUCTURE] }),
    ...('date_maj' in cles && { date_maj: le }),
    ...(genre === 'ressources' && { confirme_le: le, solidite_preuve: 'faible' }),
  })
}

const LONGUEUR = 76 // 80 au plus, et de quoi écrire « -2 »

/** « mediatheque-feurs » ; « mediatheque-feurs-2 » si le premier est pris. Vide sans nom. */
function identifiantNeuf(genre: Genre, saisie: FicheBrute, pris: readonly string[]): string {
  const [nom, commune] = [saisie.nom ?? saisie.titre ?? saisie.employeur, saisie.commune].map((x) =>
    typeof x === 'string' ? slug(x) : '',
  )
  const ajouter = genre === 'lieux' && commune && nom && !`-${nom}-`.includes(`-${commune}-`)
  const base = `${nom}${ajouter ? `-${commune}` : ''}`.slice(0, LONGUEUR).replace(/-+$/, '')
  if (!pris.includes(base)) return base
  let rang = 2
  while (pris.includes(`${base}-${rang}`)) rang += 1
  return `${base}-${rang}`
}

function controler(fiche: FicheBrute, groupes: readonly Groupe[], le: DateCivile): FicheBrute {
  const dits = groupesDits(fiche).filter((groupe) => groupes.includes(groupe))
  if (dits.length === 0) return fiche
  const neufs = dits.map((groupe) => [groupe, { le, source: SOURCE_STRUCTURE }])
  const sources = (fiche.sources ?? []) as string[]
  return {
    ...fiche,
    controles: { ...(fiche.controles as object | undefined), ...Object.fromEntries(neufs) },
    sources: sources.includes(SOURCE_STRUCTURE) ? sources : [...sources, SOURCE_STRUCTURE],
  }
}

/** Dans une autre commune, l’ancien point est faux : sans le nouveau, la carte montre la commune. */
function sansPoint(avant: FicheBrute, saisie: FicheBrute): FicheBrute {
  const memePoint = avant.latitude === saisie.latitude && avant.longitude === saisie.longitude
  if (!memePoint || saisie.latitude === undefined) return saisie
  const { latitude: _latitude, longitude: _longitude, ...reste } = saisie
  return aLaCommune(reste)
}

function aLaCommune(saisie: FicheBrute): FicheBrute {
  return saisie.latitude === undefined ? { ...saisie, precision: 'commune' } : saisie
}

function sansVide(fiche: FicheBrute): FicheBrute {
  return Object.fromEntries(Object.entries(fiche).filter(([, valeur]) => valeur !== undefined))
}
