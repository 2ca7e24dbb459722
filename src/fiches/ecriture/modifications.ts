import type { Localisation } from '../../domain/apport/recue.ts'
import { semaineEcrite } from '../../domain/fusion/champs.ts'
import type { ChangementDeChamp, FicheConnue, Fusion } from '../../domain/fusion/fusionner.ts'
import { GROUPES } from '../../domain/fiche/controles.ts'
import { JOURS } from '../../domain/temps/calendrier.ts'
import type { Creneau } from '../../domain/temps/horaires.ts'
import { schemaLieu } from '../schemas/lieu.ts'
import type { Modification, Ordre } from './modifier.ts'

/** L’ordre des clés d’une fiche de lieu : celui de son schéma. */
export const ORDRE_LIEU: Ordre = {
  fiche: Object.keys(schemaLieu.shape),
  blocs: { horaires: JOURS, controles: GROUPES },
}

/**
 * Ce qu’il faut écrire dans la fiche d’un lieu pour qu’elle dise ce que la fusion a décidé. Vide si rien ne change.
 * @param identifiant Celui que la source donne au lieu ; absent, ou le nôtre : il n’est pas noté.
 */
export function modificationsDe(
  notre: FicheConnue,
  fusion: Fusion,
  source: string,
  identifiant?: string,
): Modification[] {
  const modifications = fusion.changements.flatMap((changement) => ecrire(changement))
  const reconnu = identifiant !== undefined && identifiant !== notre.id
  if (reconnu && notre.identifiants?.[source] !== identifiant)
    modifications.push({ chemin: ['identifiants', source], valeur: identifiant })
  for (const [groupe, controle] of Object.entries(fusion.controles))
    modifications.push({ chemin: ['controles', groupe], valeur: controle })
  if (fusion.changements.length && !notre.sources.includes(source))
    modifications.push({ chemin: ['sources'], valeur: [...notre.sources, source] })
  return modifications
}

function ecrire({ champ, avant, apres }: ChangementDeChamp): Modification[] {
  if (champ === 'adresse') return ecrireAdresse(avant as Localisation, apres as Localisation)
  if (champ === 'horaires') return ecrireSemaine((avant ?? []) as Creneau[], apres as Creneau[] | undefined)
  return [{ chemin: [champ], valeur: apres }]
}

function ecrireSemaine(avant: readonly Creneau[], apres: readonly Creneau[] | undefined): Modification[] {
  if (!apres?.length) return [{ chemin: ['horaires'], valeur: undefined }]
  const [ancienne, neuve] = [semaineEcrite(avant), semaineEcrite(apres)]
  const jours = JOURS.filter((jour) => ancienne[jour] !== neuve[jour])
  // Les jours nouveaux d’abord : une semaine vidée en route perdrait sa clé, et ses commentaires.
  return jours
    .map((jour): Modification => ({ chemin: ['horaires', jour], valeur: neuve[jour] }))
    .sort((a, b) => Number(a.valeur === undefined) - Number(b.valeur === undefined))
}

function ecrireAdresse(avant: Localisation, apres: Localisation): Modification[] {
  const voulue: Required<{ [C in keyof Localisation]: unknown }> = {
    adresse: apres.adresse,
    complement_adresse: apres.complement_adresse,
    code_postal: apres.code_postal,
    commune: apres.commune,
    code_insee: apres.code_insee,
    latitude: apres.latitude,
    longitude: apres.longitude,
    precision: apres.latitude === undefined ? 'commune' : undefined,
  }
  return Object.entries(voulue).flatMap(([cle, valeur]) => {
    const ancienne = avant[cle as keyof Localisation]
    const tue = cle === 'precision' && ancienne === 'adresse' && valeur === undefined // la valeur d’une fiche qui n’en dit rien
    return ancienne === valeur || tue ? [] : [{ chemin: [cle], valeur } satisfies Modification]
  })
}
