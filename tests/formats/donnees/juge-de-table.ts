/** Juge un CSV par les contraintes d’un schéma Table Schema : en-têtes, types, motifs, longueurs, unicité. */
import { parse } from 'csv-parse/sync'

export interface SchemaDeTable {
  fields: {
    name: string
    type: string
    constraints?: {
      required?: boolean
      unique?: boolean
      pattern?: string
      maxLength?: number
      enum?: readonly string[]
    }
  }[]
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
}

export function fautesDeTable(texte: string, { fields }: SchemaDeTable): string[] {
  const [entetes = [], ...lignes] = parse(texte, { delimiter: ',' })
  const noms = fields.map(({ name }) => name)
  if (entetes.join(',') !== noms.join(',')) return [`en-têtes : ${entetes.join(',')}`]
  return fields.flatMap(({ name, type, constraints = {} }, i) => {
    const { required, unique, pattern, maxLength = Infinity, enum: valeurs } = constraints
    const motif = pattern === undefined ? /^/ : new RegExp(pattern)
    const vues = new Set<string>()
    return lignes.flatMap((cases, rang) => {
      const valeur = cases[i]!
      const fautes: string[] = []
      if (valeur === '') return required ? [`${name}:${rang + 1} est vide`] : []
      if (!TYPES[type]!.test(valeur)) fautes.push(`n’est pas de type ${type}`)
      if (!motif.test(valeur)) fautes.push('ne suit pas le motif')
      if (valeur.length > maxLength) fautes.push('est trop long')
      if (valeurs && !valeurs.includes(valeur)) fautes.push('n’est pas une valeur admise')
      if (unique && vues.has(valeur)) fautes.push('est en double')
      vues.add(valeur)
      return fautes.map((faute) => `${name}:${rang + 1} « ${valeur} » ${faute}`)
    })
  })
}
