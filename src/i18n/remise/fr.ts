/** Les phrases fixes de la fiche à remettre, dans une langue. Les noms de lieux ne se traduisent jamais. */
export interface Remise {
  /** Code de langue (BCP 47). */
  langue: string
  sens: 'ltr' | 'rtl'
  /** Nom de la langue, dans cette langue. */
  nom: string
  /** Nom de la langue, en français : « anglais ». */
  nomFrancais: string
  /** Qui, dont c’est la langue, a relu. Vide : « à relire ». */
  relu_par: string
  /** « Je parle peu français. Pouvez-vous m’aider ? » : à montrer à l’accueil, à côté de la phrase française. */
  bonjour: string
  aide: string
  montrez: string
  appelez: string
  /** Cite le titre français « À apporter », imprimé sur la fiche. */
  apportez: string
  visez: string
  motDePasse: string
  mots: { telephone: string; horaires: string; aApporter: string; nom: string; rendezVous: string }
  /** Du lundi au dimanche. */
  jours: readonly [string, string, string, string, string, string, string]
}

export const fr = {
  langue: 'fr',
  sens: 'ltr',
  nom: 'Français',
  nomFrancais: 'français',
  relu_par: '',
  bonjour: 'Bonjour, je parle peu français. Pouvez-vous m’aider\u00a0?',
  aide: 'On vous aide ici avec internet, un ordinateur ou un téléphone.',
  montrez: 'Montrez cette feuille à l’accueil.',
  appelez: 'Appelez avant de venir.',
  apportez: 'Apportez ce qui est écrit sous « À apporter ».',
  visez: 'Pour en savoir plus, visez ce carré avec l’appareil photo d’un téléphone.',
  motDePasse: 'Ne donnez jamais un mot de passe.',
  mots: {
    telephone: 'Téléphone',
    horaires: 'Horaires',
    aApporter: 'À apporter',
    nom: 'Nom',
    rendezVous: 'Rendez-vous',
  },
  jours: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
} satisfies Remise

/** Le mot imprimé sur la fiche ne se traduit pas : on le cherche des yeux. */
export const A_APPORTER = `« ${fr.mots.aApporter} »`
