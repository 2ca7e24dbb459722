import type { CodeDeLangue } from '../../domain/langues.ts'
import type * as valeurs from '../../domain/fiche/nomenclatures.ts'
import type { Remise } from '../remise/fr.ts'

type Mots<T extends readonly string[]> = Record<T[number], string>

/** Les valeurs d’une fiche, dans une langue. Le type dit ce qui manque. */
export interface Valeurs {
  services: Mots<typeof valeurs.SERVICES>
  /** Noms d’administrations : le nom français reste, avec le sens s’il n’est pas clair. */
  demarches: Mots<typeof valeurs.DEMARCHES>
  equipements: Mots<typeof valeurs.EQUIPEMENTS>
  frais: Mots<typeof valeurs.FRAIS_A_CHARGE>
  acces: Mots<typeof valeurs.MODALITES_ACCES>
  accompagnements: Mots<typeof valeurs.MODALITES_ACCOMPAGNEMENT>
  publics: Mots<typeof valeurs.PUBLICS>
  accueils: Mots<typeof valeurs.PRISES_EN_CHARGE>
}

/** Une phrase à dire au téléphone : en français, comme la lire, et ce qu’elle veut dire. */
export interface PhraseAuTelephone {
  francais: string
  /** La phrase française dans l’écriture de la personne ; absente en français facile. */
  phonetique?: string
  sens?: string
}

/** Toutes les phrases du site dans une langue. Chaque langue les a toutes, ou ne compile pas. */
export interface Dictionnaire {
  code: CodeDeLangue
  /** Langue et région pour `Intl` : jours, heures, dates, distances. */
  locale: string
  /** La police du site n’a pas toutes ses lettres : celle de l’appareil sert, et rien n’est chargé. */
  policeDuSysteme: boolean
  /** Qui, dont c’est la langue, a relu. Vide : la page dit « à relire ». */
  relu_par: string
  remise: Remise
  temps: Temps
  site: {
    sousTitre: string
    evitement: string
    menu: string
    accueil: string
    lieux: string
    communes: string
    ressources: string
    aRelire: string
    informations: string
    /** Suivi du nom de qui publie. */
    publiePar: string
    pasOfficiel: string
    aucunCookie: string
    /** Dit entre parenthèses d’un lien vers une page française. */
    enFrancais: string
    accessibilite: string
    mentionsLegales: string
    donneesPersonnelles: string
    contact: string
    planDuSite: string
  }
  accueil: {
    titre: string
    description: string
    promesse: (n: string) => string
    besoins: string
    chercher: string
    chercherAide: string
    aucunBesoin: string
    besoinsTrouves: (n: string) => string
    parCommune: string
    tousLesLieux: string
    comment: string
    etapes: readonly [string, string, string, string]
    telephone: string
    telephoneAide: string
    phrases: readonly PhraseAuTelephone[]
    dehors: string
  }
  besoin: {
    titre: (label: string) => string
    lieux: (n: string) => string
    aucunLieu: string
    presDeChezVous: string
  }
  langue: {
    /** Titre des lieux qui annoncent cette langue. */
    ici: string
    /** Les autres : la fiche n’en dit rien. */
    silence: string
    silencePhrase: string
    /** Dans un résumé de lieu. */
    oui: string
    non: string
    nonSansTelephone: string
  }
  lieu: {
    titre: (nom: string) => string
    description: (nom: string, commune: string) => string
    appeler: (numero: string) => string
    sansTelephone: string
    yAller: string
    horaires: string
    jour: string
    ouverture: string
    ferme: string
    aujourdhui: string
    horairesInconnus: string
    horairesInconnusSansTelephone: string
    appelezAvant: string
    fermetures: string
    fermeture: (du: string, au: string) => string
    fermeDefinitivement: (le: string) => string
    fermeDepuis: (le: string) => string
    adresse: string
    adresseImprecise: string
    seDeplace: string
    reserve: (commune: string) => string
    precisions: string
    faire: string
    faireInconnu: string
    demarches: string
    equipements: string
    reparation: string
    prix: string
    contact: string
    surPlace: string
    publics: string
    accueil: string
    langues: string
    verifie: (le: string) => string
    ancien: (le: string) => string
    voisins: string
    pageFrancaise: string
    feuille: string
    feuillePhrase: string
    imprimer: string
    imprimerSansScript: string
    code: (nom: string) => string
  }
  lieux: {
    titre: string
    description: (n: string) => string
    phrase: string
  }
  commune: {
    titre: (nom: string) => string
    description: (nom: string) => string
    ici: (nom: string) => string
    rien: (nom: string) => string
    proches: string
    volOiseau: string
    parlent: string
  }
  communes: {
    titre: string
    description: (n: string) => string
    phrase: string
    lettre: (lettre: string) => string
    lettres: string
  }
  ressources: {
    titre: string
    description: string
    phrase: string
    dansMaLangue: string
    plusieursLangues: string
    aucune: string
    nomFrancais: string
    enFrancais: string
  }
  valeurs: Valeurs
}

/** Comment cette langue dit les heures. Jours, dates et distances viennent d’`Intl`. */
export interface Temps {
  /** L’heure, si `Intl` ne la dit pas comme la langue des pages. */
  heure?: (minutes: number) => string
  /** « de 9 h à 12 h ». */
  plage: (debut: string, fin: string) => string
  /** « à 4,2 km ». */
  eloignement: (distance: string) => string
  semainesPaires: string
  semainesImpaires: string
  /** Du 1er au 5e, puis le dernier. */
  rangs: readonly [string, string, string, string, string, string]
  et: string
  /** Entre deux mots d’une liste. */
  virgule: string
  /** « 1er et 3e samedi du mois ». */
  rangsDuMois: (rangs: string, jour: string) => string
}
