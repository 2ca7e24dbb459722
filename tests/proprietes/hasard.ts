/** Le hasard des essais : toujours le même, et fait de ce qui dérange. */
import * as fc from 'fast-check'

/** Une graine fixe : un essai rouge le reste jusqu’à ce qu’on l’ait réparé. */
const GRAINE = 20_261_126

/** Vérifie une propriété sur `essais` cas ; le premier qui la contredit est réduit, puis montré. */
export function toujours<T>(cas: fc.Arbitrary<T>, essais: number, tenir: (cas: T) => void): void {
  fc.assert(fc.property(cas, tenir), { seed: GRAINE, numRuns: essais, endOnFailure: false })
}

/** Des morceaux que des gens ou des machines écrivent de travers. */
const TRAVERS = [
  '\0',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\u0301\u0301',
  '😀',
  'é',
  'ß',
  'İ',
  '"',
  "'",
  '`',
  '\\',
  '/',
  '..',
  ':',
  ': ',
  ' #',
  '- ',
  '-',
  '?',
  '!',
  '&a',
  '*a',
  '|',
  '>',
  '%',
  '@',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ';',
  '=',
  '<',
  '<b>',
  '&amp;',
  '%00',
  '%E0%A4',
  '__proto__',
  'constructor',
  'null',
  'true',
  '~',
  '.inf',
  '1e999',
  '-0',
  '0x10',
  '2026-02-30',
  '9h-12h',
  '24h',
  '25h61',
  '### ',
  '```',
  '| ',
  '\r\n\r\n',
]

const travers = fc.constantFrom(...TRAVERS)

/** Un texte de ces morceaux, de mots donnés et de caractères quelconques. @param morceaux Au plus. */
export function texteDe(mots: readonly string[], morceaux = 12): fc.Arbitrary<string> {
  const morceau = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...mots) },
    { weight: 2, arbitrary: travers },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  )
  return fc.array(morceau, { maxLength: morceaux }).map((tous) => tous.join(''))
}

/** Le texte où une à quatre places ont reçu, perdu ou changé quelque chose. */
export function abime(texte: string): fc.Arbitrary<string> {
  const coup = fc.record({
    ou: fc.double({ min: 0, max: 1, noNaN: true }),
    perd: fc.nat(12),
    recoit: fc.oneof(travers, fc.constant('')),
  })
  return fc.array(coup, { minLength: 1, maxLength: 4 }).map((coups) =>
    coups.reduce((avant, { ou, perd, recoit }) => {
      const debut = Math.floor(ou * avant.length)
      return avant.slice(0, debut) + recoit + avant.slice(debut + perd)
    }, texte),
  )
}
