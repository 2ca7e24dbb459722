import type { Situation } from '../../src/domain/orientation-situation.ts'

/** Une demande au guichet, le lieu qu’un médiateur proposerait d’abord, et pourquoi. `null` : aucun ne convient. */
export interface Cas {
  depuis: string
  situation: Situation
  attendu: string | null
  parceQue: string
  /** Jour de la demande, quand il compte. */
  le?: string
}

const cas = (
  depuis: string,
  besoin: string,
  suite: Omit<Situation, 'besoin'>,
  attendu: string | null,
  parceQue: string,
  le?: string,
): Cas => ({ depuis, situation: { besoin, ...suite }, attendu, parceQue, ...(le ? { le } : {}) })

const ALAPLACE = { maniere: 'a-la-place' } as const
const APPRENDRE = { maniere: 'apprendre' } as const
const MARDI = 1
const MERCREDI = 2
const VENDREDI = 4
const SAMEDI = 5
const DIMANCHE = 6

/** Écrites à la main d’après les fiches, avant de lancer le calcul, puis relues une à une. Le nord-ouest d’abord : c’est là que les lieux manquent. */
export const SITUATIONS: Cas[] = [
  cas('La Pacaudière', 'aides', {}, 'france-services-la-pacaudiere', 'seul de la commune à nommer la Caf'),
  cas('La Pacaudière', 'ordinateur', APPRENDRE, 'familles-rurales-la-pacaudiere', 'apprend, 4 jours, 1 km'),
  cas('La Pacaudière', 'papiers', ALAPLACE, 'familles-rurales-la-pacaudiere', 'seul Aidants Connect à 9 km'),
  cas('Urbise', 'papiers', ALAPLACE, 'familles-rurales-la-pacaudiere', 'Aidants Connect le plus proche'),
  cas('Urbise', 'retraite', {}, 'france-services-la-pacaudiere', 'nomme la Carsat, le plus proche'),
  cas('Urbise', 'telephone', APPRENDRE, 'familles-rurales-la-pacaudiere', 'apprend le téléphone, 4 jours'),
  cas('Urbise', 'papiers', { jours: [SAMEDI] }, 'france-services-la-pacaudiere', 'seul ouvert le samedi'),
  cas('Urbise', 'papiers', { ...ALAPLACE, jours: [MERCREDI] }, 'tiers-lieu-ambierle', 'ouvert le mercredi'),
  cas('Urbise', 'materiel', {}, null, 'aucun matériel solidaire à moins de 40 km'),
  cas(
    'Saint-Bonnet-des-Quarts',
    'papiers',
    {},
    'familles-rurales-la-pacaudiere',
    'le plus proche, Aidants Connect',
  ),
  cas('Saint-Bonnet-des-Quarts', 'ordinateur', APPRENDRE, 'tiers-lieu-aloe', 'le plus proche, ateliers'),
  cas(
    'Saint-Bonnet-des-Quarts',
    'aides',
    {},
    'tiers-lieu-ambierle',
    'nomme la Caf, 2 km de moins que France services',
  ),
  cas('Ambierle', 'papiers', ALAPLACE, 'tiers-lieu-ambierle', 'Aidants Connect, dans le bourg'),
  cas('Ambierle', 'imprimer', {}, 'tiers-lieu-ambierle', 'imprimante et wifi dans le bourg'),
  cas(
    'Ambierle',
    'enfants',
    {},
    'familles-rurales-la-pacaudiere',
    'quatre jours ; Le Crozet, 1 km plus près, n’en ouvre que deux',
  ),
  cas('Renaison', 'emploi', {}, 'tiers-lieu-ambierle', 'aide à l’emploi, 7 km'),
  cas('Saint-Just-en-Chevalet', 'papiers', {}, 'france-services-saint-just-en-chevalet', 'dans le bourg'),
  cas(
    'Saint-Just-en-Chevalet',
    'papiers',
    ALAPLACE,
    'france-services-noiretable',
    'pas d’Aidants Connect plus près',
  ),
  cas(
    'Saint-Just-en-Chevalet',
    'ordinateur',
    APPRENDRE,
    'france-services-noiretable',
    'le Château d’Aix n’a ni téléphone ni horaires',
  ),
  cas(
    'Chausseterre',
    'papiers',
    {},
    'france-services-saint-just-en-chevalet',
    'France services la plus proche',
  ),
  cas(
    'Chausseterre',
    'titre-de-sejour',
    { langue: 'anglais' },
    'france-services-noiretable',
    'on y parle anglais',
  ),
  cas(
    'Cremeaux',
    'papiers',
    {},
    'france-services-saint-just-en-chevalet',
    'la plus proche, la tournée est passée',
  ),
  cas('Cremeaux', 'ordinateur', {}, 'udaf-1-3', 'le conseiller passe une semaine plus tard', '2023-01-20'),
  cas('Saint-Germain-Laval', 'papiers', {}, 'france-services-saint-germain-laval', 'dans le bourg'),
  cas(
    'Saint-Germain-Laval',
    'papiers',
    ALAPLACE,
    'france-services-boen-sur-lignon',
    'Aidants Connect joignable le plus proche',
  ),
  cas('Saint-Germain-Laval', 'arnaques', {}, 'france-services-boen-sur-lignon', 'le plus proche à en parler'),
  cas('Noirétable', 'papiers', {}, 'france-services-noiretable', 'dans le bourg'),
  cas(
    'Noirétable',
    'imprimer',
    { fauteuil: true },
    'france-services-noiretable',
    'imprimante et accueil en fauteuil',
  ),
  cas('La Côte-Saint-Didier', 'ordinateur', APPRENDRE, 'france-services-noiretable', 'joignable, ateliers'),
  cas(
    'Pouilly-les-Nonains',
    'papiers',
    {},
    'france-services-roanne-mayollet',
    'le CCAS de Riorges n’a ni téléphone ni horaires',
  ),
  cas(
    'Roanne',
    'titre-de-sejour',
    { langue: 'autre' },
    'france-services-roanne-parc',
    'préfecture et langues',
  ),
  cas('Roanne', 'enfants', {}, 'centre-social-la-livatte', 'familles, le plus proche'),
  cas('Charlieu', 'ordinateur', {}, 'espace-cyber-charlieu', 'dans la ville'),
  cas(
    'Charlieu',
    'aides',
    ALAPLACE,
    'france-services-pouilly-sous-charlieu',
    'Aidants Connect le plus proche',
  ),
  cas('Le Cergne', 'papiers', {}, 'espace-cyber-charlieu', 'le plus proche, horaires connus'),
  cas(
    'Neulise',
    'ordinateur',
    APPRENDRE,
    'france-services-copler',
    'la mairie a des postes mais n’apprend pas',
  ),
  cas('Cottance', 'emploi', {}, 'point-rencontre-emploi-panissieres', 'emploi, le plus proche'),
  cas(
    'Cottance',
    'papiers',
    { jours: [SAMEDI] },
    'france-services-chazelles-sur-lyon',
    'ouvert le samedi et joignable',
  ),
  cas('Feurs', 'papiers', {}, 'point-rencontre-emploi-feurs', 'dans la ville'),
  cas(
    'Feurs',
    'papiers',
    ALAPLACE,
    'point-rencontre-emploi-balbigny',
    'Aidants Connect joignable le plus proche',
  ),
  cas('Feurs', 'materiel', {}, 'la-bulle-saint-galmier', 'seul du secteur'),
  cas(
    'Panissières',
    'papiers',
    { jours: [MARDI] },
    'point-rencontre-emploi-feurs',
    'Panissières n’ouvre que le jeudi',
  ),
  cas(
    'Violay',
    'papiers',
    { nePeutPasSeDeplacer: true },
    'point-rencontre-emploi-panissieres',
    'le plus proche à qui téléphoner',
  ),
  cas('Montbrison', 'papiers', ALAPLACE, 'ccas-montbrison', 'sert les habitants de Montbrison'),
  cas(
    'Savigneux',
    'papiers',
    ALAPLACE,
    'france-services-veauche',
    'le CCAS de Montbrison ne sert que ses habitants',
  ),
  cas(
    'Montbrison',
    'ordinateur',
    { fauteuil: true },
    'centre-social-montbrison',
    'apprend, accueil en fauteuil',
  ),
  cas(
    'Usson-en-Forez',
    'papiers',
    { jours: [MARDI] },
    'familles-rurales-usson-en-forez',
    'ouvert le mardi, sur place',
  ),
  cas(
    'Usson-en-Forez',
    'papiers',
    { jours: [VENDREDI] },
    'france-services-saint-bonnet-le-chateau',
    'seul ouvert le vendredi',
  ),
  cas('Apinac', 'sante', {}, 'familles-rurales-apinac', 'nomme Ameli, sur place'),
  cas(
    'Saint-Bonnet-le-Château',
    'papiers',
    { litDifficilement: true },
    'france-services-saint-bonnet-le-chateau',
    'illettrisme',
  ),
  cas('Saint-Galmier', 'reparer', {}, 'la-bulle-saint-galmier', 'répare'),
  cas('Veauche', 'papiers', {}, 'france-services-veauche', 'dans la ville'),
  cas('Firminy', 'papiers', {}, 'france-services-firminy', 'dans la ville'),
  cas(
    'La Ricamarie',
    'papiers',
    {},
    'pimms-saint-etienne-bellevue',
    'ceux de la commune n’ont ni téléphone ni horaires',
  ),
  cas('Saint-Étienne', 'papiers', {}, 'pimms-saint-etienne-bellevue', 'France services la plus proche'),
  cas(
    'Saint-Étienne',
    'titre-de-sejour',
    { ...ALAPLACE, langue: 'autre' },
    'le-babet',
    'préfecture, langues, Aidants Connect, cinq jours',
  ),
  cas(
    'Saint-Étienne',
    'ordinateur',
    { jours: [SAMEDI] },
    'atelier-numerique-mediatheque-tarentaize',
    'ouvert le samedi et joignable',
  ),
  cas(
    'Saint-Étienne',
    'papiers',
    { jours: [DIMANCHE] },
    'centre-social-le-colibri',
    'rien d’ouvert : appeler un lieu sans horaires',
  ),
  cas(
    'Saint-Chamond',
    'ordinateur',
    APPRENDRE,
    'atelier-numerique-saint-chamond',
    'apprend, cinq jours ; la MJC en ouvre trois',
  ),
  cas('Saint-Chamond', 'papiers', {}, 'pimms-saint-chamond', 'France services'),
  cas(
    'Rive-de-Gier',
    'papiers',
    {},
    'pimms-saint-chamond',
    'cinq jours sur sept ; Valfleury n’ouvre que le vendredi',
  ),
  cas('Pélussin', 'papiers', {}, 'france-services-pilat-rhodanien', 'dans le bourg'),
  cas('Maclas', 'ordinateur', {}, 'familles-rurales-maclas', 'dans le bourg'),
  cas('Bourg-Argental', 'ordinateur', {}, 'l-eclosoir', 'dans la commune, cinq jours'),
  cas('Bourg-Argental', 'papiers', {}, 'l-eclosoir', 'dans la commune, cinq jours'),
  cas('Saint-Genest-Malifaux', 'papiers', {}, 'france-services-monts-du-pilat', 'dans le bourg'),
  cas('Chavanay', 'papiers', ALAPLACE, 'france-services-pilat-rhodanien', 'horaires connus, à 4 km'),
  cas(
    'Valfleury',
    'papiers',
    { ...ALAPLACE, jours: [VENDREDI] },
    'point-mediation-saint-christo-en-jarez',
    'le plus proche',
  ),
  cas(
    'Saint-Symphorien-de-Lay',
    'papiers',
    { jours: [SAMEDI] },
    'france-services-copler',
    'ouvert le premier samedi',
  ),
]
