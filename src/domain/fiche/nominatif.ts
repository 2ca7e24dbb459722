import { sansAccents } from './texte.ts'

/** Débuts de mots qui désignent un service, jamais une personne, dans la partie gauche d’un courriel. */
const DEBUTS_DE_SERVICE =
  /^(?:accueil|administra|agence|agglo|animation|association|atelier|biblio|bureau|centre|commune|communaute|conseil|contact|culture|cyber|direction|emploi|enfance|espace|fablab|famil|federation|formation|france|guichet|habitat|info|insertion|itinera|jeunesse|ludo|mairie|maison|media|mission|mobil|multi|numerique|office|pimms|pole|point|poste|projet|public|quartier|relais|ressource|sante|secretariat|service|social|solidar|syndicat|tiers|tourisme)/
/** Mots entiers et sigles de service. */
const MOTS_DE_SERVICE =
  /^(?:afpa|aide|asso|bij|bm|bus|caf|ccas|cc[a-z]{0,3}|cias|clic|club|coop|crea|csi|csc|csm|cs|dgs|efs|epn|eref|es|evs|fs|go|ift|labo|le|la|les|lieu|md[a-z]|mfs|mjc|ml|mq|ms|msap?|msp|msp[a-z]|pad|pfsp|pij|ppms|ram|rdv|rh|rpe|rs|sap|sav|sci|site|sp|sport|sud|nord|est|ouest|udaf|vie|ville)$/

/** Domaines qui ne donnent que des boîtes de service. */
const DOMAINES_DE_SERVICE = ['france-services.gouv.fr']

/**
 * Dit si un courriel semble être celui d’une personne : deux mots, `prenom.nom` ou `p.nom`, dont aucun ne désigne un
 * service, ni le lieu, ni son domaine. Dans le doute, oui : une adresse écartée à tort se remet à la main.
 * @param motsDuLieu Nom et commune du lieu.
 */
export function estCourrielNominatif(courriel: string, motsDuLieu: string): boolean {
  const [gauche = '', domaine = ''] = sansAccents(courriel).split('@')
  if (DOMAINES_DE_SERVICE.includes(domaine)) return false
  const mots = gauche.split(/[._-]+/).filter(Boolean)
  if (mots.length !== 2 || !mots.every((mot) => /^[a-z]+$/.test(mot))) return false
  if (mots.some(designeUnService)) return false
  const duLieu = sansAccents(`${motsDuLieu} ${domaine}`).replace(/[^a-z0-9]+/g, ' ')
  return !mots.some((mot) => mot.length > 2 && duLieu.includes(mot))
}

function designeUnService(mot: string): boolean {
  return DEBUTS_DE_SERVICE.test(mot) || MOTS_DE_SERVICE.test(mot) || /services?$|franceserv/.test(mot)
}

/** Dit si un texte nomme une personne : « Mme Dupont », « contact : M. Martin ». */
export function nommeUnePersonne(texte: string): boolean {
  return /(?:^|[\s(,:])(?:m\.|mr|mme|mlle|melle|monsieur|madame|mademoiselle)\s+\p{Lu}/iu.test(texte)
}
