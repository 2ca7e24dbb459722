import { z } from 'zod'
import { date, texte } from './champs/champs.ts'

const nombre = z.number('Écrivez un nombre.').min(0, 'Écrivez zéro ou plus.')

/** `content/mesures.yaml` : ce que coûtent les pages du site, mesuré dans un navigateur. Écrit par `npm run mesurer`. */
export const schemaMesures = z
  .strictObject({
    le: date,
    pages: z.array(
      z.strictObject({
        gabarit: texte(40),
        adresse: texte(200),
        octets: nombre,
        requetes: nombre,
        noeuds: nombre,
        ecoindex: texte(5),
      }),
    ),
  })
  .meta({ title: 'Ce que coûtent les pages' })
export type Mesures = z.output<typeof schemaMesures>
