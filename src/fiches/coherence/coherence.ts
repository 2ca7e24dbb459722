import { SOURCE_STRUCTURE } from '../../domain/fiche/sources.ts'
import { telephoneInternational } from '../../domain/fiche/telephone.ts'
import { sansAccents } from '../../domain/fiche/texte.ts'
import type { Anomalie } from '../anomalie.ts'
import type { Besoin } from '../schemas/besoin.ts'
import type { Carte } from '../schemas/carte.ts'
import { verifierAnnonce } from './annonces.ts'
import { verifierBesoins } from './besoins.ts'
import type { OuChercher } from './communes/commune-proche.ts'
import { verifierCommune, verifierLocalisation } from './communes/communes.ts'
import { lieuConnu, sourceConnue } from './connus.ts'
import { verifierCourriels } from './courriels.ts'
import { verifierEvenement } from './evenements.ts'
import { verifierIndicateurs } from './reseau/indicateurs.ts'
import { verifierImports } from './imports.ts'
import { verifierLabels } from './label/label.ts'
import { verifierLangue } from './langues.ts'
import { verifierQuestionnaire } from './questionnaire.ts'
import { verifierRecensement } from './label/recensement.ts'
import { verifierReferentiel } from './label/referentiel.ts'
import { verifierReserve } from './reserve.ts'
import { verifierReseau, type ReseauAVerifier } from './reseau/reseau.ts'
import { verifierRessources } from './ressources.ts'
import { verifierTerritoire } from './territoire.ts'
import { verifierLieuxFermes, verifierVies } from './vie.ts'
import type { Annonce } from '../schemas/annonce.ts'
import type { Conseiller } from '../schemas/reseau/conseiller.ts'
import type { Evenement } from '../schemas/evenement.ts'
import type { Indicateur } from '../schemas/reseau/indicateur.ts'
import type { DecisionDImport, EtatImports } from '../schemas/import.ts'
import { faute, type Chemin } from '../faute.ts'
import type { Langue } from '../schemas/langue.ts'
import type { Lieu } from '../schemas/lieu.ts'
import type { Numero } from '../schemas/numero.ts'
import type { FicheLue } from '../lire.ts'
import type { Questionnaire } from '../schemas/questionnaire.ts'
import type { Referentiel } from '../schemas/referentiel.ts'
import type { Ressource } from '../schemas/ressource.ts'
import type { Territoire } from '../schemas/territoire.ts'

/** `idsDeLieux`, `idsDeRessources`, `idsDActeurs` : tous les noms de fiches, fautives comprises. Sans territoire lisible, les sources ne sont pas jugées. */
export interface AVerifier extends ReseauAVerifier {
  lieux: UnLieu[]
  conseillers: UnConseiller[]
  territoire?: FicheLue<Partial<Territoire>>
  besoins?: FicheLue<Besoin[]>
  numeros?: FicheLue<Partial<Numero>[]>
  ressources: FicheLue<Partial<Ressource>>[]
  evenements: UnEvenement[]
  annonces: FicheLue<Partial<Annonce>>[]
  indicateurs: FicheLue<Partial<Indicateur>>[]
  langues: FicheLue<Partial<Langue>>[]
  referentiel?: FicheLue<Partial<Referentiel>>
  questionnaire?: FicheLue<Partial<Questionnaire>>
  'import-decisions'?: FicheLue<DecisionDImport[]>
  'import-etat'?: FicheLue<EtatImports>
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
  const { lieux, conseillers, evenements, indicateurs, ressources, carte, aujourdhui, idsDeLieux } = contenu
  const declarees = contenu.territoire?.fiche.sources
  const sources = declarees && [...new Set([...Object.keys(declarees), SOURCE_STRUCTURE])]
  const communes = carte.communes.flatMap(({ nom, anciennes }) => [nom, ...anciennes])
  const ou: OuChercher = { carte, departement: contenu.territoire?.fiche.nom }
  return [
    ...[...lieux, ...conseillers].flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
      ...(sources ? verifierSources(lue, sources) : []),
    ]),
    ...lieux.flatMap((lue) => verifierLocalisation(lue, [], lue.fiche, ou)),
    ...conseillers.flatMap((lue) => [
      ...verifierCommune(lue, [], lue.fiche, ou).anomalies,
      ...(lue.fiche.permanences ?? []).flatMap((permanence, i) =>
        'lieu' in permanence
          ? lieuConnu(lue, ['permanences', i, 'lieu'], permanence.lieu, idsDeLieux)
          : verifierLocalisation(lue, ['permanences', i], permanence, ou),
      ),
    ]),
    ...(contenu.territoire ? verifierTerritoire(contenu.territoire, carte) : []),
    ...lieux.flatMap(verifierReserve),
    ...verifierDoublons(lieux.filter(({ fiche }) => fiche.ferme_le === undefined)),
    ...verifierVies(lieux, sources, idsDeLieux, aujourdhui),
    ...verifierLieuxFermes(lieux, conseillers, evenements, aujourdhui),
    ...verifierRecensement(lieux, idsDeLieux.length, contenu.territoire),
    ...verifierImports({
      territoire: contenu.territoire,
      decisions: contenu['import-decisions'],
      etat: contenu['import-etat'],
      idsDeLieux,
      aujourdhui,
    }),
    ...toutesLesFiches(contenu).flatMap((lue) => verifierCourriels(lue, communes)),
    ...(contenu.besoins ? verifierBesoins(contenu.besoins) : []),
    ...contenu.langues.flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...(contenu.besoins ? verifierLangue(lue, contenu.besoins.fiche) : []),
    ]),
    ...(contenu.referentiel ? verifierReferentiel(contenu.referentiel) : []),
    ...verifierLabels(lieux, contenu.referentiel?.fiche, aujourdhui),
    ...ressources.flatMap(verifierNomDeFichier),
    ...verifierRessources(ressources, aujourdhui),
    ...(contenu.questionnaire ? verifierQuestionnaire(contenu.questionnaire, contenu.idsDeRessources) : []),
    ...indicateurs.flatMap(verifierNomDeFichier),
    ...verifierIndicateurs(indicateurs, aujourdhui),
    ...evenements.flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
      ...verifierEvenement(lue, sources, contenu.territoire?.fiche.temps?.feries),
      ...verifierOu(lue, idsDeLieux, ou),
    ]),
    ...contenu.annonces.flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
      ...verifierAnnonce(lue),
      ...verifierCommune(lue, [], lue.fiche, ou).anomalies,
    ]),
    ...[...contenu.acteurs, ...contenu.dispositifs].flatMap((lue) => [
      ...verifierNomDeFichier(lue),
      ...verifierDates(lue, aujourdhui),
    ]),
    ...verifierReseau(contenu, sources),
  ]
}

function toutesLesFiches(contenu: AVerifier): FicheLue<unknown>[] {
  const { lieux, conseillers, ressources, evenements, annonces } = contenu
  const { territoire, besoins, numeros, referentiel, questionnaire } = contenu
  const seules = [territoire, besoins, numeros, referentiel, questionnaire].filter((lue) => lue !== undefined)
  return [...lieux, ...conseillers, ...ressources, ...evenements, ...annonces, ...seules]
}

function verifierOu(lue: UnEvenement, idsDeLieux: string[], territoire: OuChercher): Anomalie[] {
  const { ou } = lue.fiche
  if (!ou) return []
  return 'lieu' in ou
    ? lieuConnu(lue, ['ou', 'lieu'], ou.lieu, idsDeLieux)
    : verifierLocalisation(lue, ['ou'], ou, territoire)
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

function verifierDates(
  lue: FicheLue<{ date_maj?: string; france_services_depuis?: string | undefined }>,
  aujourdhui: string,
): Anomalie[] {
  const { date_maj, france_services_depuis: depuis } = lue.fiche
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
  return (lue.fiche.sources ?? []).flatMap((source, i) => sourceConnue(lue, ['sources', i], source, connues))
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
