import { deDevant, deNom } from '../grammaire.ts'

/** Les phrases de l’affiche, lues de loin et de près. */
export const affiche = {
  titre: 'Besoin d’aide avec internet, un ordinateur, un téléphone\u00a0?',
  /** « Près de Feurs, on vous aide. » En trois morceaux : le nom, au milieu, se lit de loin. */
  promesse: (commune: string): [avant: string, nom: string, apres: string] => {
    const [de, nom] = deDevant(commune)
    return [`Près ${de}`, nom, ', on vous aide. C’est souvent gratuit.']
  },
  horairesInconnus: 'Appelez pour connaître les horaires.',
  tout: 'Tous les lieux, les horaires, la carte\u00a0:',
  visez: 'visez ce carré avec l’appareil photo,',
  demandez: 'ou demandez à la mairie.',
  nomCourt: 'Affiche',
  nomCourtQuatre: 'Quatre par page',
  page: (commune: string) => `Affiche pour ${commune}`,
  pageDescription: (commune: string) =>
    `Une affiche A4 à imprimer\u00a0: les trois lieux d’aide au numérique les plus proches ${deNom(commune)}.`,
  quatre: (commune: string) => `Quatre petites affiches pour ${commune}`,
  quatreDescription: (commune: string) =>
    `Quatre petites affiches sur une page A4, à découper, pour ${commune}.`,
  exemplaire: (rang: number, total: number) => `${rang} sur ${total}`,
  versQuatre: 'Quatre par page, à découper',
  versUne: 'Une affiche A4',
  code: (commune: string) => `QR code\u00a0: la page ${deNom(commune)}`,
  toutes: 'Les affiches',
  toutesDescription:
    'Une affiche A4 par commune, à imprimer pour la mairie\u00a0: les trois lieux d’aide les plus proches.',
  conseils: [
    'Choisissez la commune, puis «\u00a0Imprimer\u00a0».',
    'Papier A4, à la verticale. Marges\u00a0: aucune, ou «\u00a0par défaut\u00a0». Échelle\u00a0: 100 %.',
    'Le noir et blanc suffit. Le QR code se lit aussi en noir et blanc.',
    'Visez le QR code avec un téléphone avant d’afficher.',
    'Les informations changent. Réimprimez l’affiche deux fois par an\u00a0: la date est en bas.',
    'Pour les guichets et les salles d’attente, il existe une version à découper, quatre par page.',
  ],
} as const
