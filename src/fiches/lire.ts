import { isMap, isNode, isScalar, type Document } from 'yaml'
import { z } from 'zod'
import type { Anomalie, Position } from './anomalie.ts'
import { lireEcriture } from './syntaxe/ecriture.ts'
import { clesAdmises } from './cles-admises.ts'
import { aplatir, cleInconnue, nommerCle, traduire } from './traduction.ts'

/** Au-delà, ce n’est plus une fiche : elle n’est pas lue. */
export const POIDS_MAXIMAL_OCTETS = 64 * 1024

/** Au-delà, une clé inconnue ne sera pas montrée : on n’en cherche plus la voisine. */
const ASSEZ = 20

type Chemin = readonly PropertyKey[]

/** Une fiche lue, et de quoi retrouver l’endroit de chacune de ses valeurs. */
export interface FicheLue<T> {
  fichier: string
  fiche: T
  position: (chemin: Chemin) => Position
  /** Clés déjà fautives, absentes de `fiche`. */
  fautives?: string[]
}

/** Avec ses anomalies, une fiche garde ses champs justes : les règles entre fiches les jugent dans la même passe. */
export type Lue<T> = FicheLue<T> | { anomalies: Anomalie[]; reste?: FicheLue<Partial<T>> }

/**
 * Lit une fiche YAML : la fiche, ou toutes ses anomalies avec ligne et colonne.
 * @param octets Contenu brut du fichier, en UTF-8.
 * @param fichier Chemin à citer, par exemple `content/lieux/x.yaml`.
 */
export function lireFiche<S extends z.ZodType>(
  octets: Uint8Array,
  fichier: string,
  schema: S,
): Lue<z.output<S>> {
  const refuser = (message: string, position: Position = { ligne: 1, colonne: 1 }): Lue<never> => ({
    anomalies: [{ fichier, ...position, message }],
  })
  if (octets.byteLength > POIDS_MAXIMAL_OCTETS) {
    return refuser('Ce fichier est trop lourd : 64 Kio au plus. Une fiche tient en quelques lignes.')
  }
  const texte = decoder(octets)
  if (texte === undefined)
    return refuser('Ce fichier n’est pas en UTF-8. Enregistrez-le avec l’encodage UTF-8.')
  const ecriture = lireEcriture(texte)
  if ('fautes' in ecriture) return { anomalies: ecriture.fautes.map((faute) => ({ fichier, ...faute })) }
  const { doc, a } = ecriture
  if (doc.contents === null)
    return refuser('Ce fichier est vide. Recopiez une fiche voisine, puis changez ses valeurs.')
  const position = (chemin: Chemin) => a(decalage(doc, chemin))
  const brute: unknown = doc.toJS()
  const lu = schema.safeParse(brute, { error: traduire })
  if (lu.success) return { fichier, fiche: lu.data, position }
  const anomalies = aplatir(lu.error.issues).flatMap((probleme): Anomalie[] => {
    if (probleme.code === 'unrecognized_keys') {
      const { admises, blocDe } = clesAdmises(schema, probleme.path)
      return probleme.keys.map((cle, i) => {
        const ou = [...probleme.path, cle]
        const message =
          i < ASSEZ ? cleInconnue(cle, admises, blocDe(cle)) : 'clé inconnue. Supprimez cette ligne.'
        return { fichier, ...a(decalageDeLaCle(doc, ou)), cle: nommerCle(ou), message }
      })
    }
    return [
      {
        fichier,
        ...position(probleme.path),
        cle: nommerCle(probleme.path) || undefined,
        message: probleme.message,
      },
    ]
  })
  const fautives = lu.error.issues.flatMap((p) =>
    p.code === 'unrecognized_keys' && p.path.length === 0 ? p.keys : [String(p.path[0])],
  )
  const reste = champsJustes(schema, brute, fautives) as Partial<z.output<S>> | undefined
  return { anomalies, ...(reste && { reste: { fichier, fiche: reste, position, fautives } }) }
}

function champsJustes(schema: z.ZodType, brute: unknown, fautives: string[]): unknown {
  if (!(schema instanceof z.ZodObject) || typeof brute !== 'object' || brute === null) return undefined
  const justes = Object.entries(brute).filter(([cle]) => !fautives.includes(cle))
  return schema.partial().safeParse(Object.fromEntries(justes)).data
}

function decoder(octets: Uint8Array): string | undefined {
  try {
    const texte = new TextDecoder('utf-8', { fatal: true }).decode(octets)
    // Un octet nul : de l’UTF-16 sans marque. Une fin de ligne d’ancien Mac vaut un saut de ligne, à la même place.
    return texte.includes('\0') ? undefined : texte.replace(/\r(?!\n)/g, '\n')
  } catch {
    return undefined
  }
}

/** Décalage de la valeur, ou de la clé quand la valeur n’est pas d’une ligne, ou du bloc qui devrait la contenir. */
function decalage(doc: Document, chemin: Chemin): number {
  for (let n = chemin.length; n > 0; n--) {
    const parent = n === 1 ? doc.contents : doc.getIn(chemin.slice(0, n - 1), true)
    const cle = chemin[n - 1]
    const paire = paireDe(parent, cle)
    const valeur = paire ? undefined : doc.getIn(chemin.slice(0, n), true)
    const noeud = paire ? noeudAMontrer(paire.key, paire.value) : valeur
    if (isNode(noeud) && noeud.range) return noeud.range[0]
  }
  return isNode(doc.contents) ? (doc.contents.range?.[0] ?? 0) : 0
}

/** Décalage de la clé elle-même : c’est elle qu’il faut corriger quand elle est inconnue. */
function decalageDeLaCle(doc: Document, chemin: Chemin): number {
  const parent = chemin.length === 1 ? doc.contents : doc.getIn(chemin.slice(0, -1), true)
  const cle = paireDe(parent, chemin[chemin.length - 1])?.key
  return isNode(cle) && cle.range ? cle.range[0] : decalage(doc, chemin)
}

function paireDe(parent: unknown, cle: unknown) {
  return isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === cle)
    : undefined
}

function noeudAMontrer(cle: unknown, valeur: unknown): unknown {
  return isScalar(valeur) && valeur.value !== null ? valeur : cle
}
