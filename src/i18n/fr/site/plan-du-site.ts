import { accord } from '../grammaire.ts'

export const planDuSite = {
  description: 'Toutes les pages du site, rangées par sujet.',
  trouver: 'Trouver de l’aide',
  communes: (n: number) => accord(n, 'La commune', `Les ${n} communes`),
  parEtape: 'Les lieux, par étape',
  label: 'Le label',
  mairies: 'Pour les mairies et les accueils',
  ceSite: 'Ce site',
  parTheme: 'Apprendre chez vous, par thème',
  parBesoin: 'Les lieux, par besoin',
  parCommune: 'Les lieux, par commune',
} as const
