import { kmRonds, LOIN } from './nombres.ts'

const auDela = (metres: number) => `habitants à plus de ${kmRonds(metres)}`

/** Les titres des colonnes des tableaux à télécharger. */
export const tableaux = {
  communes: [
    'code',
    'commune',
    'intercommunalité',
    'quart',
    'habitants',
    'lieu le plus proche',
    'distance à vol d’oiseau (m)',
  ],
  zones: [
    'où',
    'communes',
    'habitants',
    'lieux',
    'lieux pour 10 000 habitants',
    'heures d’ouverture par semaine',
    'heures pour 10 000 habitants',
    'lieux sans horaires connus',
  ],
  besoins: ['besoin', 'lieux', 'fiches muettes'],
  auDela,
  auDelaDe: (metres: number, quoi: string) => `${auDela(metres)} (${quoi})`,
  tropLoin: (ou: string) => `habitants à plus de ${LOIN}, ${ou}`,
}
