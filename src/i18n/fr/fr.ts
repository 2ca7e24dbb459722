import * as temps from './mesures.ts'
import * as valeurs from './valeurs.ts'

const pluriel = (n: number, un: string, plusieurs: string) => `${n} ${n > 1 ? plusieurs : un}`

/** Les phrases du parcours de l’habitant. Une autre langue est un fichier de même forme. */
export const fr = {
  langue: 'fr',
  temps,
  valeurs,

  lieux: (n: number) => pluriel(n, 'lieu', 'lieux'),

  accueil: {
    titre: 'Besoin d’aide avec le numérique ?',
    promesse: (n: number, ou: string) =>
      `${n} lieux vous accueillent ${ou}, souvent gratuitement, près de chez vous.`,
    besoin: 'De quoi avez-vous besoin ?',
    besoinExemple: 'impôts, CV, mail…',
    commune: 'Votre commune',
    communeExemple: 'nom ou code postal',
    communeListe: 'Communes proposées',
    communeAucune: 'Aucune commune ne ressemble à cela.',
    communePropositions: '{n} communes proposées. Utilisez les flèches haut et bas.',
    chercher: 'Trouver un lieu',
    carte: 'Tous les lieux sur la carte',
    passerCarte: 'Passer la carte',
    carteListe: 'Voir la liste des lieux',
    parCommune: 'Choisir dans la liste des communes',
    parcours: 'Quatre étapes, à votre rythme',
    parcoursPhrase: 'Commencez où vous voulez. Partout, quelqu’un vous accueille.',
  },

  liste: {
    titre: 'Tous les lieux',
    phrase: 'Choisissez un lieu. Appelez avant de vous déplacer.',
    parEtape: 'Par étape',
    parCommune: 'Par commune',
    appeler: (numero: string) => `Appeler le ${numero}`,
    itinerant: 'Ce lieu se déplace.',
    distance: (km: string) => `à\u00a0${km}`,
    volOiseau: 'Les distances sont à vol d’oiseau.',
  },

  lieu: {
    appeler: (numero: string) => `Appeler le ${numero}`,
    yAller: 'Y aller',
    ecrire: 'Écrire',
    site: 'Voir le site du lieu',
    rendezVous: 'Prendre rendez-vous en ligne',
    age: (mois: string) => `Informations ${/^[ao]/.test(mois) ? 'd’' : 'de '}${mois}.`,
    appelez: 'Appelez avant de vous déplacer.',
    verifiez: 'Vérifiez avant de vous déplacer.',
    faire: 'Ce que vous pouvez y faire',
    demarches: 'On vous aide pour :',
    competences: 'On vous apprend :',
    equipements: 'Sur place :',
    reparation: 'Faire réparer un ordinateur ou un téléphone',
    nonRenseigne: 'Ce que l’on peut y faire n’est pas renseigné. Appelez le lieu.',
    horaires: 'Horaires',
    jour: 'Jour',
    ouverture: 'Ouverture',
    aujourdhui: 'aujourd’hui',
    ferme: 'fermé',
    horairesInconnus: 'Les horaires ne sont pas renseignés. Appelez le lieu.',
    horairesInconnusSansTelephone: 'Les horaires ne sont pas renseignés.',
    fermetures: 'Fermetures',
    fermeture: (du: string, au: string) => (du === au ? `Fermé le ${du}` : `Fermé du ${du} au ${au}`),
    venir: 'Venir',
    adresseImprecise: 'L’adresse exacte n’est pas connue. Le point montre la commune.',
    acceslibre: 'Voir l’accessibilité du lieu sur acceslibre',
    seDeplace: 'Ce lieu se déplace. Demandez où le trouver.',
    comment: 'Comment ça se passe',
    prix: 'Prix',
    contacter: 'Rendez-vous et contact',
    surPlace: 'Sur place',
    publics: 'Surtout pour',
    accueilAdapte: 'Accueil adapté',
    reseaux: 'Réseaux et labels',
    permanenceSansHoraires: 'Les jours et les heures ne sont pas renseignés. Appelez le lieu.',
    conseillers: 'Les conseillers numériques de ce lieu',
    conseiller: (employeur: string, nombre = 1) =>
      `${nombre > 1 ? `${nombre} conseillers numériques` : 'Un conseiller numérique'} (${employeur})`,
    voisins: 'D’autres lieux près d’ici',
    source: 'D’où viennent ces informations',
    miseAJour: (date: string) => `Fiche mise à jour le ${date}.`,
    modifier: 'Corriger cette fiche',
    signaler: 'Signaler une erreur',
    carte: (commune: string) => `Carte : ${commune} dans le territoire`,
    presentation: 'En quelques mots',
  },

  recherche: {
    filtres: 'Filtres',
    plus: 'Plus de filtres',
    toutBesoin: 'Tous les besoins',
    groupes: {
      classe: 'Étape',
      ouverture: 'Ouverture',
      jour: 'Jour',
      acces: 'Accès',
      accessibilite: 'Accueil adapté',
      langue: 'Langues',
      public: 'Pour qui',
      label: 'Réseaux',
      'sur-place': 'Sur place',
      accompagnement: 'Type d’aide',
    },
    presDeMoi: 'Près de moi',
    plusDeLieux: 'Voir 20 lieux de plus',
    sansScript: 'Dans ce navigateur, la recherche ne peut pas trier la liste. Choisissez plutôt :',
    actifs: 'Filtres choisis',
  },

  besoin: {
    tous: 'De quoi avez-vous besoin ?',
    tousPhrase: 'Choisissez ce que vous voulez faire. Vous verrez qui peut vous aider.',
    autres: 'Voir tous les besoins',
    presDeChezMoi: 'Trouver près de chez moi',
    aApporter: 'À apporter',
    motDePasse: 'Ne donnez jamais vos mots de passe. Tapez-les vous-même.',
    lieux: (n: number) => (n > 1 ? `${n} lieux vous aident pour cela` : `${n} lieu vous aide pour cela`),
    voisin: 'Vous cherchez plutôt autre chose ?',
  },

  commune: {
    titre: (nom: string) => `Trouver de l’aide près de ${nom}`,
    dedans: (nom: string) => `À ${nom}`,
    rien: (nom: string) => `Il n’y a pas encore de lieu à ${nom}. Voici les plus proches.`,
    proches: 'Les lieux les plus proches',
    permanences: (nom: string) => `Un conseiller numérique vient à ${nom}`,
    datesPassees: (date: string) =>
      `Les dates connues sont passées. La dernière était le ${date}. Appelez la mairie pour connaître les prochaines.`,
    prochaines: 'Prochaines dates :',
    habitants: (n: number) => `${n.toLocaleString('fr-FR')} habitants`,
    toutes: 'Toutes les communes',
    anciennes: (noms: string) => `Avec ${noms}.`,
  },

  communes: {
    titre: 'Choisissez votre commune',
    phrase: 'Vous verrez les lieux les plus proches de chez vous.',
    lettres: 'Aller à la lettre',
    villes: 'Les plus grandes communes',
  },

  classe: {
    officiel: (nom: string) => `Étape « ${nom} »`,
    exemples: 'Par exemple',
    lieux: (n: number) => `Les ${n} lieux de cette étape`,
    suivante: 'L’étape suivante',
    precedente: 'L’étape d’avant',
    voirLieux: (n: number) => `Voir les ${n} lieux`,
  },
} as const

/** Ce que toute langue doit dire. */
export type Textes = typeof fr
