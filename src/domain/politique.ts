/** L’hôte des tuiles de la carte ouverte : le seul d’où une page peut charger quelque chose. */
export const HOTE_DES_TUILES = 'https://data.geopf.fr'

/**
 * La politique de sécurité d’une page : rien n’est permis, sauf ce qui est écrit ici. Ni script, ni style écrit dans la
 * page ; `'self'` est notre origine.
 * @param tuiles La page porte la carte, qui charge ses tuiles d’ailleurs.
 */
export function politique({ tuiles }: { tuiles: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${tuiles ? ` ${HOTE_DES_TUILES}` : ''}`,
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** Les seules pages qu’un autre site peut montrer dans la sienne. */
export const RUBRIQUE_A_INTEGRER = 'integrer'

/** En-têtes de toutes les réponses. Seule la position est demandée, par nos pages, quand la personne le veut. */
export function entetes(): Record<string, string> {
  return {
    'Content-Security-Policy': politique({ tuiles: true }), // la page dit la sienne : la plus stricte l’emporte
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** En-têtes de plus partout où aucun autre site ne peut montrer la page dans la sienne. */
export function entetesSansCadre(): Record<string, string> {
  return {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY', // pour les navigateurs d’avant 2018
  }
}

const PERMISSIONS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()'
