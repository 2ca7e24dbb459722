/**
 * Comment un mot sonne, à peu près, en français : deux mots de même clé s’entendent pareil. Les accents sont déjà ôtés,
 * on ne distingue donc pas « é » de « e ». Chaque règle se lit dans l’ordre ; le dernier tour ôte ce qui ne s’entend pas.
 */
const REGLES: [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/ss/g, '5'], // ne sonne pas comme un s entre deux voyelles
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  [/sch|sh/g, 'ch'],
  [/ch/g, '8'], // une lettre à lui
  [/gn/g, 'ni'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/qu|q|ck/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[ei])/g, '6'], // un g dur
  [/ge(?=[ao])|g(?=[ei])/g, 'j'],
  [/6/g, 'g'],
  [/ti(?=on)/g, 'si'],
  [/([aeiou])s(?=[aeiou])/g, '$1z'],
  [/eau|au/g, 'o'],
  [/[ae]i(?=n(?![aeioun]))|[ae]i(?=m(?![aeioum]))/g, 'i'], // « main », « mein », « min »
  [/[ae]i/g, 'E'], // s’entend, même en fin de mot
  [/oeu|eu/g, '4'],
  [/ou|w/g, '7'],
  [/m(?=[bp])/g, 'n'],
  [/e(?=n(?![aeioun]))/g, 'a'], // « en » comme « an »
  [/5/g, 's'],
  [/(.)\1+/g, '$1'],
  [/^(.{2,})e[rz]$/, '$1E'],
  [/^(.{2,}[aeiouE0-9])[stdxzp]+$/, '$1'],
  [/^(.{2,})s$/, '$1'],
  [/^(.{2,})e$/, '$1'],
  [/E/g, 'e'],
  [/([bcdfgjklmnprstvz].*[^aeiou0-9i])e(?=[^aeiou][aeiou0-9])/g, '$1'], // « escroquerie » comme « escrocrie »
  [/(.)\1+/g, '$1'],
]

/** La clé sonore d’un mot sans accents ; vide s’il n’a aucune lettre. */
export function cleSonore(plie: string): string {
  return REGLES.reduce((cle, [motif, par]) => cle.replace(motif, par), plie)
}
