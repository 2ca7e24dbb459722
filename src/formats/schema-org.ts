import type { LieuSitue } from '../domain/espace/lieu-situe.ts'
import { ficheVerifieeLe } from '../domain/fiche/controles.ts'
import { telephoneInternational } from '../domain/fiche/telephone.ts'

const JOURS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * Un lieu dans le vocabulaire schema.org, pour les moteurs de recherche.
 * Seules les plages de toutes les semaines y figurent : schema.org ne sait pas dire « semaines paires ».
 * @param ferme Le lieu a fermé pour toujours : ni horaires, ni contact, mais le jour de la fermeture.
 */
export function versSchemaOrg(lieu: LieuSitue, adresse: string, ferme = false): Record<string, unknown> {
  const { horaires = [], telephone, courriels } = ferme ? {} : lieu
  return {
    '@type': 'LocalBusiness',
    '@id': adresse,
    name: lieu.nom,
    url: adresse,
    address: {
      '@type': 'PostalAddress',
      streetAddress: lieu.adresse,
      postalCode: lieu.code_postal,
      addressLocality: lieu.commune,
      addressCountry: 'FR',
    },
    ...(lieu.precision === 'adresse' && {
      geo: { '@type': 'GeoCoordinates', latitude: lieu.latitude, longitude: lieu.longitude },
    }),
    ...(telephone && { telephone: telephoneInternational(telephone) }),
    ...(courriels && { email: courriels[0] }),
    ...(lieu.site_web && { sameAs: lieu.site_web }),
    ...(ferme && { dissolutionDate: lieu.ferme_le }),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': adresse,
      dateModified: lieu.date_maj,
      lastReviewed: ficheVerifieeLe(lieu),
    },
    ...(horaires.length && {
      openingHoursSpecification: horaires
        .filter(({ condition }) => !condition)
        .map(({ jour, debut, fin }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: JOURS[jour],
          opens: heureIso(debut),
          closes: heureIso(fin),
        })),
    }),
  }
}

function heureIso(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
