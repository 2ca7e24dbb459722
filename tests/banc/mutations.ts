/** Les façons dont une source s’abîme en route : coupée, renommée, mal enregistrée, piégée. */
import type { Hasard } from './hasard.ts'

type Mutation = (texte: string, hasard: Hasard) => string | Uint8Array

const VALEURS_PIEGEES = [
  '=cmd|’/c calc’!A1',
  '+33',
  '@SUM(A1)',
  '\u0000',
  'a\u0000b',
  '<script>alert(1)</script>',
  '&nbsp;',
  'x'.repeat(50_000),
  '"',
  '""""',
  '\u202eabc',
  'Mme Untel',
  'camille.untel@vals.example',
  '../../../etc/passwd',
  '__proto__',
  '${jour}',
  '-1',
  '1e999',
  'NaN',
  '2026-02-30',
  '9999-12-31',
  '',
  ' ',
  '\ufeff',
  '🙂'.repeat(200),
  'null',
]

const lignesDe = (texte: string) => texte.split('\n')

/** Change une ligne au hasard, l’en-tête comprise. */
const surUneLigne =
  (changer: (ligne: string, hasard: Hasard) => string): Mutation =>
  (texte, hasard) => {
    const lignes = lignesDe(texte)
    const i = hasard.entier(lignes.length)
    lignes[i] = changer(lignes[i]!, hasard)
    return lignes.join('\n')
  }

/** Remplace un mot, une case ou une valeur par une autre. */
const piegerUneValeur: Mutation = (texte, hasard) => {
  const valeurs = [...texte.matchAll(/"[^"\n]*"/g)]
  if (valeurs.length === 0) return texte
  const { 0: ancienne, index } = hasard.un(valeurs)
  const piege = hasard.un(VALEURS_PIEGEES)
  const neuve = texte.trimStart().startsWith('[') ? JSON.stringify(piege) : `"${piege.replaceAll('"', '""')}"`
  return texte.slice(0, index) + neuve + texte.slice(index + ancienne.length)
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  intacte: (texte) => texte,
  coupée: (texte, hasard) => texte.slice(0, hasard.entier(texte.length)),
  'coupée au début': (texte, hasard) => texte.slice(hasard.entier(texte.length)),
  trouée: (texte, hasard) => {
    const debut = hasard.entier(texte.length)
    return texte.slice(0, debut) + texte.slice(debut + hasard.entier(400))
  },
  'en Windows-1252': (texte) => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0) & 0xff),
  'en UTF-16': (texte) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(texte, 'utf16le')]),
  'en UTF-16 sans marque': (texte) => Buffer.from(texte, 'utf16le'),
  'avec une marque': (texte) => `\ufeff${texte}`,
  'avec deux marques': (texte) => `\ufeff\ufeff${texte}`,
  'en page web': (texte) => `<!doctype html><html><body>${texte}`,
  'avec une page web au bout': (texte) => `${texte}<html><body>Erreur</body></html>`,
  'valeur piégée': piegerUneValeur,
  'dix valeurs piégées': (texte, hasard) => {
    let piege = texte
    for (let i = 0; i < 10; i++) piege = piegerUneValeur(piege, hasard) as string
    return piege
  },
  'colonne renommée': (texte, hasard) => {
    const noms = [...new Set(texte.match(/\b[a-z]+_[a-z]+\b/g))]
    return noms.length ? texte.replaceAll(hasard.un(noms), `x${hasard.entier(100)}`) : texte
  },
  'ligne vidée': surUneLigne(() => ''),
  'ligne doublée': surUneLigne((ligne) => `${ligne}\n${ligne}`),
  'ligne raccourcie': surUneLigne((ligne, hasard) => ligne.slice(0, hasard.entier(ligne.length))),
  'ligne allongée': surUneLigne((ligne) => `${ligne},"de","trop"`),
  'guillemet égaré': surUneLigne((ligne, hasard) => {
    const i = hasard.entier(ligne.length)
    return `${ligne.slice(0, i)}"${ligne.slice(i)}`
  }),
  'fins de ligne anciennes': (texte) => texte.replaceAll('\n', '\r'),
  'fins de ligne mêlées': (texte, hasard) => texte.replace(/\n/g, () => hasard.un(['\n', '\r\n', '\n\n'])),
  'virgules changées': (texte, hasard) => texte.replaceAll(',', hasard.un([';', '\t', ' ', '|'])),
  'accolades ôtées': (texte, hasard) => texte.replaceAll(hasard.un(['{', '}', ']', ':']), ''),
  'valeurs en nombres': (texte) => texte.replace(/"(\d+)"/g, '$1'),
  'valeurs nulles': (texte, hasard) => texte.replace(/:\s*"[^"]*"/g, (v) => (hasard.entier(4) ? v : ':null')),
  'valeurs en objets': (texte, hasard) =>
    texte.replace(/:\s*"[^"]*"/g, (v) => (hasard.entier(8) ? v : ':{"a":[1,{"b":null}]}')),
  'profonde à l’excès': (texte, hasard) => '['.repeat(1 + hasard.entier(20_000)) + texte,
  'octets brouillés': (texte, hasard) => {
    const octets = new TextEncoder().encode(texte)
    for (let i = 0; i < 20; i++) octets[hasard.entier(octets.length)] = hasard.entier(256)
    return octets
  },
}
