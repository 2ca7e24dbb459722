import { quand } from '../mesures.ts'

/** Les aides par téléphone ou en ligne. */
export const numeros = {
  titre: 'Une aide par téléphone ou en ligne',
  avis: 'Ces numéros sont nationaux. Nous disons quand nous les avons vus confirmés.',
  heureDeParis: 'Leurs horaires sont à l’heure de Paris.',
  sms: (numero: string) => `SMS au ${numero}`,
  prix: (cout: string) => `Prix : ${cout}.`,
  confirme: (date: string) => `Confirmé ${quand(date)}.`,
} as const
