/** Une adresse par gabarit de page : ce qui vaut pour elle vaut pour toutes celles qui lui ressemblent. */
export const GABARITS = [
  '/',
  '/lieux/',
  '/lieux/france-services-boen-sur-lignon/', // une fiche complète
  '/lieux/ccas-riorges/', // une fiche presque vide : ni téléphone, ni horaires
  '/classes/mediation/',
  '/communes/',
  '/communes/feurs/',
  '/conseillers/',
  '/plan-du-site/',
  '/contact/',
  '/mentions-legales/',
  '/donnees-personnelles/',
  '/accessibilite/',
  '/404.html',
]
