import { z } from 'zod'
import { FAMILLES, PORTEES, ROLES } from '../../../domain/reseau/acteurs.ts'
import { choix, date, identifiant, listeDe, sources, texte } from '../champs/champs.ts'
import { adresseWeb, courriel, telephone } from '../champs/contacts.ts'
import { sourcesPubliees } from '../champs/source.ts'

/** Absent : là où l’acteur a un lieu ou une permanence. */
const territoire = z
  .strictObject({ portee: z.enum(PORTEES), noms: listeDe(texte(80)).optional() })
  .check(({ value: { portee, noms }, issues }) => {
    const nommee = portee === 'intercommunalité' || portee === 'commune'
    if (nommee === (noms !== undefined)) return
    const message = nommee
      ? `Il manque « noms » : dites quelle ${portee}.`
      : `Un acteur de portée « ${portee} » n’a pas de « noms ». Supprimez cette ligne.`
    issues.push({ code: 'custom', input: noms, path: ['noms'], message })
  })

/** Une structure du réseau, de `content/acteurs/`. Jamais une personne. */
export const schemaActeur = z
  .strictObject({
    id: identifiant,
    nom: texte(120),
    aussi_appele: listeDe(texte(120)).optional(),
    famille: z.enum(FAMILLES),
    nature: texte(140).optional(),
    territoire: territoire.optional(),
    roles: choix(ROLES).optional(),
    demander: listeDe(texte(160)).optional(),
    lieux: listeDe(identifiant).optional(),
    telephone: telephone.optional(),
    courriel: courriel.optional(),
    site_web: adresseWeb.optional(),
    sources: sources.optional(),
    pages: sourcesPubliees.optional(),
    date_maj: date,
  })
  .meta({ title: 'Une structure du réseau' })
export type Acteur = z.output<typeof schemaActeur>
