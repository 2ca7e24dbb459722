import { z } from 'zod'
import { champsDuLieu } from '../besoin.ts'
import { date, identifiant, listeDe, texte } from '../champs/champs.ts'
import { sourcesPubliees } from '../champs/source.ts'

/** Un dispositif national dit en clair, de `content/dispositifs/`. Rien n’y est propre à un territoire. */
export const schemaDispositif = z
  .strictObject({
    id: identifiant,
    nom: texte(60),
    ordre: z.number('Écrivez un nombre entier.').int('Écrivez un nombre entier.').min(1),
    en_bref: texte(200),
    c_est_quoi: listeDe(texte(400)),
    a_savoir: listeDe(texte(300)).optional(),
    a_qui_demander: listeDe(texte(300)),
    /** Ce qu’il est à côté du label des lieux, sur la page du label. */
    a_cote_du_label: listeDe(texte(300)).optional(),
    a_confirmer: listeDe(texte(300)).optional(),
    /** Ce que dit la fiche d’un lieu qui l’a ; une ligne suffit. */
    qui_l_a: champsDuLieu.optional(),
    /** Les employeurs de conseillers numériques : ils le portent, ou peuvent le demander. */
    employeurs: z.enum(['porteurs', 'candidats']).optional(),
    sources: sourcesPubliees,
    date_maj: date,
  })
  .meta({ title: 'Un dispositif, en clair' })
export type Dispositif = z.output<typeof schemaDispositif>
