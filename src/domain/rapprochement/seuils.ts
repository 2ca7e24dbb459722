/**
 * Tous les réglages du rapprochement. Un score va de 0 à 100 : la somme des points d’un lieu où tout se ressemble.
 * Le même nom seul, ou le même endroit seul, suffit à faire douter ; il faut les deux, ou un téléphone, pour conclure.
 */
export const SEUILS = {
  /** À partir d’ici, c’est le même lieu. */
  meme: 60,
  /** À partir d’ici, une personne doit trancher. */
  doute: 38,
  /** Avance qu’il faut sur le suivant pour ne pas hésiter entre les deux. */
  avance: 10,
  /** Deux établissements d’un même SIRET sont au même endroit en deçà, en mètres. */
  siret_metres: 150,
  /** Au-delà, deux lieux de communes différentes ne se comparent pas, en mètres. */
  loin_metres: 3_000,
  points: {
    nom: 38,
    meme_rue_et_numero: 24,
    meme_rue: 17,
    telephone: 15,
    courriel: 7,
  },
  /** Distance au plus, en mètres → points. */
  distances: [
    [50, 16],
    [150, 12],
    [500, 6],
    [1_500, 2],
  ],
  /** Poids d’un mot du nom qui dit ce qu’est le lieu, puis d’un mot de sa commune ; les autres pèsent 1. */
  poids_genre: 0.5,
  poids_commune: 0.6,
} as const

/** Mots qui ne distinguent rien. */
export const MOTS_VIDES = 'a au aux d de des du en et l la le les par pour sur site'.split(' ')
/** Mots qui disent le genre du lieu : ils se ressemblent d’un lieu à l’autre. */
export const MOTS_DE_GENRE =
  'antenne association atelier bus ccas centre commune communautaire espace fab france lab lieu mairie maison mediatheque multisites numerique pimms mediation point pole poste public relais service services social tiers'.split(
    ' ',
  )
