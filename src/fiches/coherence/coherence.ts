import { distanceAuContourEnMetres } from '../../domain/espace/contours.ts'
import { plusProche } from '../../domain/fiche/valeur-proche.ts'
import { telephoneInternational } from '../../domain/fiche/telephone.ts'
import { sansAccents } from '../../domain/fiche/texte.ts'
import { enumerer } from '../../i18n/fr/grammaire.ts'
import type { Anomalie } from '../anomalie.ts'
import type { Besoin } from '../schemas/besoin.ts'
import type { Carte, Commune } from '../schemas/carte.ts'
import { verifierBesoins } from './besoins.ts'
import { verifierEvenement } from './evenements.ts'
import { verifierLabels } from './label.ts'
import { verifierQuestionnaire } from './questionnaire.ts'
import { verifierReferentiel } from './referentiel.ts'
import { verifierRessources } from './ressources.ts'
import type { Conseiller } from '../schemas/conseiller.ts'
import type { Evenement } from '../schemas/evenement.ts'
import { faute, type Chemin } from '../faute.ts'
import type { Lieu } from '../schemas/lieu.ts'
import type { FicheLue } from '../lire.ts'
import type { Questionnaire } from '../schemas/questionnaire.ts'
import type { Referentiel } from '../schemas/referentiel.ts'
import type { Ressource } from '../schemas/ressource.ts'
import type { Territoire } from '../schemas/territoire.ts'

/** Écart admis entre une adresse et le contour simplifié de sa commune, en mètres. */
const TOLERANCE_CONTOUR_METRES = 300

/** `idsDeLieux`, `idsDeRessources` : tous les noms de fiches, fautives comprises. Sans territoire lisible, les sources ne sont pas jugées. */
export interface AVerifier {
  lieux: UnLieu[]
  conseillers: UnConseiller[]
  territoire?: FicheLue<Partial<Territoire>>
  besoins?: FicheLue<Besoin[]>
  ressources: FicheLue<Partial<Ressource>>[]
  evenements: UnEvenement[]
  referentiel?: FicheLue<Partial<Referentiel>>
  questionnaire?: FicheLue<Partial<Questionnaire>>
  idsDeLieux: string[]
  idsDeRessources: string[]
  carte: Carte
  aujourdhui: string
}

type UnLieu = FicheLue<Partial<Lieu>>
type UnConseiller = FicheLue<Partial<Conseiller>>
type UnEvenement = FicheLue<Partial<Evenement>>

/**
 * Règles entre fiches, et entre une fiche et son territoire. Un champ déjà fautif seul est absent : il n’est pas
 * jugé deux fois.
 */
export function verifierCoherence(contenu: AVerifier): Anomalie[] {
  const { lieux, conseillers, evenements, ressources, carte, aujourdhui, idsDeLieux } = contenu
  const sources = contenu.territoire?.fiche.sources && Object.keys(contenu.territoire.fiche.sources)
  return [
    ...[...lieux, ...conseillers].flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
      ...(sources ? verifierSources(lue, sources) : []),
    ]),
    ...lieux.flatMap((lue) => verifierLocalisation(lue, [], lue.fiche, carte)),
    ...conseillers.flatMap((lue) => [
      ...verifierCommune(lue, [], lue.fiche, carte).anomalies,
      ...(lue.fiche.permanences ?? []).flatMap((permanence, i) =>
        'lieu' in permanence
          ? verifierLieu(lue, ['permanences', i, 'lieu'], permanence.lieu, idsDeLieux)
          : verifierLocalisation(lue, ['permanences', i], permanence, carte),
      ),
    ]),
    ...verifierDoublons(lieux),
    ...(contenu.besoins ? verifierBesoins(contenu.besoins) : []),
    ...(contenu.referentiel ? verifierReferentiel(contenu.referentiel) : []),
    ...verifierLabels(lieux, contenu.referentiel?.fiche, aujourdhui),
    ...ressources.flatMap(verifierNomDeFichier),
    ...verifierRessources(ressources, aujourdhui),
    ...(contenu.questionnaire ? verifierQuestionnaire(contenu.questionnaire, contenu.idsDeRessources) : []),
    ...evenements.flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
      ...verifierEvenement(lue),
      ...verifierOu(lue, idsDeLieux, carte),
    ]),
  ]
}

function verifierOu(lue: UnEvenement, idsDeLieux: string[], carte: Carte): Anomalie[] {
  const { ou } = lue.fiche
  if (!ou) return []
  return 'lieu' in ou
    ? verifierLieu(lue, ['ou', 'lieu'], ou.lieu, idsDeLieux)
    : verifierLocalisation(lue, ['ou'], ou, carte)
}

function verifierNomDeFichier(lue: FicheLue<{ id?: string }>): Anomalie[] {
  const attendu = lue.fichier.replace(/^.*\//, '').replace(/\.yaml$/, '')
  if (lue.fiche.id === undefined || lue.fiche.id === attendu) return []
  return [
    faute(
      lue,
      ['id'],
      `« ${lue.fiche.id} » n’est pas le nom du fichier. Écrivez « ${attendu} », ou renommez le fichier.`,
    ),
  ]
}

function verifierDates(lue: UnLieu | UnConseiller | UnEvenement, aujourdhui: string): Anomalie[] {
  const { date_maj } = lue.fiche
  const depuis = 'france_services_depuis' in lue.fiche ? lue.fiche.france_services_depuis : undefined
  const aVerifier: [string, string | undefined, string][] = [
    ['date_maj', date_maj, 'Écrivez le jour où vous avez vérifié la fiche.'],
    ['france_services_depuis', depuis, 'Écrivez la date passée, ou supprimez la ligne.'],
  ]
  return aVerifier.flatMap(([cle, date, remede]) =>
    date !== undefined && date > aujourdhui
      ? [faute(lue, [cle], `« ${date} » est dans le futur. ${remede}`)]
      : [],
  )
}

function verifierSources(lue: UnLieu | UnConseiller, connues: string[]): Anomalie[] {
  return (lue.fiche.sources ?? []).flatMap((source, i) => {
    if (connues.includes(source)) return []
    const proche = plusProche(source, connues)
    const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : `Sources connues : ${connues.join(', ')}.`
    return [faute(lue, ['sources', i], `« ${source} » n’est pas une source de territoire.yaml. ${remede}`)]
  })
}

function verifierLieu(lue: FicheLue<unknown>, chemin: Chemin, id: string, connus: string[]): Anomalie[] {
  if (connus.includes(id)) return []
  const proche = plusProche(id, connus)
  const remede = proche
    ? `Vouliez-vous dire « ${proche} » ?`
    : 'Écrivez le nom d’un fichier de content/lieux, sans .yaml.'
  return [faute(lue, chemin, `« ${id} » n’est pas un lieu de l’annuaire. ${remede}`)]
}

interface Localisation {
  commune?: string
  code_insee?: string | undefined
  code_postal?: string
  latitude?: number | undefined
  longitude?: number | undefined
  precision?: 'adresse' | 'commune'
}

function verifierCommune(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  { commune, code_insee, code_postal }: Localisation,
  carte: Carte,
): { commune?: Commune; anomalies: Anomalie[] } {
  if (commune === undefined) return { anomalies: [] }
  const plier = (nom: string) => sansAccents(nom).replace(/[’'-]/g, ' ')
  const trouvee = carte.communes.find(({ nom }) => plier(nom) === plier(commune))
  if (!trouvee) {
    const proche = plusProche(
      commune,
      carte.communes.map(({ nom }) => nom),
    )
    const remede = proche ? `Vouliez-vous dire « ${proche} » ?` : 'Écrivez le nom officiel de la commune.'
    const message = `« ${commune} » n’est pas une commune du territoire. ${remede}`
    return { anomalies: [faute(lue, [...chemin, 'commune'], message)] }
  }
  const anomalies: Anomalie[] = []
  if (trouvee.nom !== commune) {
    anomalies.push(faute(lue, [...chemin, 'commune'], `« ${commune} » s’écrit « ${trouvee.nom} ».`))
  }
  if (code_insee !== undefined && code_insee !== trouvee.code) {
    const message = `« ${code_insee} » n’est pas le code de ${commune}. Écrivez "${trouvee.code}", ou supprimez la ligne.`
    anomalies.push(faute(lue, [...chemin, 'code_insee'], message))
  }
  if (code_postal !== undefined && !trouvee.codes_postaux.includes(code_postal)) {
    const possibles = enumerer(
      trouvee.codes_postaux.map((code) => `"${code}"`),
      'ou',
    )
    const message = `« ${code_postal} » n’est pas un code postal de ${commune}. Écrivez ${possibles}.`
    anomalies.push(faute(lue, [...chemin, 'code_postal'], message))
  }
  return { commune: trouvee, anomalies }
}

function verifierLocalisation(
  lue: FicheLue<unknown>,
  chemin: Chemin,
  lieu: Localisation,
  carte: Carte,
): Anomalie[] {
  const { commune, anomalies } = verifierCommune(lue, chemin, lieu, carte)
  const { latitude, longitude, precision } = lieu
  if (lue.fautives?.some((cle) => cle === 'latitude' || cle === 'longitude' || cle === 'precision'))
    return anomalies
  if ((latitude === undefined) !== (longitude === undefined)) {
    const [la, manque] = latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude']
    const message = `Il manque la ${manque}. Écrivez latitude et longitude, ou aucune des deux.`
    anomalies.push(faute(lue, [...chemin, la], message))
  } else if (latitude === undefined && precision === 'adresse') {
    anomalies.push(
      faute(
        lue,
        [...chemin, 'latitude'],
        'Il manque latitude et longitude. Ajoutez-les, ou écrivez « precision: commune ».',
      ),
    )
  }
  if (!commune || latitude === undefined || longitude === undefined || precision === 'commune')
    return anomalies
  const contour = carte.contours.get(commune.code)
  const ecart = contour ? distanceAuContourEnMetres({ latitude, longitude }, contour) : 0
  if (ecart <= TOLERANCE_CONTOUR_METRES) return anomalies
  const message = `Ce point est à ${(ecart / 1000).toFixed(1).replace('.', ',')} km de ${commune.nom}. Vérifiez latitude et longitude, ou écrivez « precision: commune ».`
  return [...anomalies, faute(lue, [...chemin, 'latitude'], message)]
}

function verifierDoublons(lieux: UnLieu[]): Anomalie[] {
  const vus = new Map<string, string>()
  return lieux.flatMap((lue) => {
    const { id, nom, commune, adresse, telephone } = lue.fiche
    const cles: [string, Chemin, string][] = []
    if (nom && commune)
      cles.push([`nom ${sansAccents(`${nom} ${commune}`)}`, ['nom'], 'même nom, même commune'])
    if (adresse && commune && telephone) {
      const ou = `${sansAccents(`${adresse} ${commune}`)} ${telephoneInternational(telephone)}`
      cles.push([`adresse ${ou}`, ['adresse'], 'même adresse, même téléphone'])
    }
    return cles.flatMap(([cle, chemin, raison]) => {
      const autre = vus.get(cle)
      if (autre === undefined) vus.set(cle, id ?? lue.fichier)
      if (autre === undefined) return []
      return [faute(lue, chemin, `Ce lieu existe déjà : « ${autre} » (${raison}). Gardez une seule fiche.`)]
    })
  })
}
