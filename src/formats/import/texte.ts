/** La source entière n’est pas ce qu’on attendait : rien n’en est lu. Le message dit quoi, et quoi faire. */
export class SourceRefusee extends Error {
  override name = 'SourceRefusee'
}

/**
 * Texte d’une source, et l’encodage s’il a fallu le deviner : UTF-8, UTF-16 avec marque, sinon Windows-1252, que les
 * tableurs français écrivent encore.
 * @throws {SourceRefusee} si la source est vide, ou si c’est une page web.
 */
export function decoder(octets: Uint8Array): { texte: string; remarques: string[] } {
  const { texte, devine } = lire(octets)
  const debut = texte.trimStart().slice(0, 200).toLowerCase()
  if (debut === '') throw new SourceRefusee('La source est vide.')
  if (debut.startsWith('<'))
    throw new SourceRefusee(
      'La source répond une page web au lieu d’un fichier. Ouvrez l’adresse : elle a sans doute changé.',
    )
  return { texte, remarques: devine ? [`Encodage deviné : ${devine}.`] : [] }
}

function lire(octets: Uint8Array): { texte: string; devine?: string } {
  for (const [marque, nom] of [
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
  ] as const) {
    if (marque.every((octet, i) => octets[i] === octet))
      return { texte: new TextDecoder(nom).decode(octets), devine: nom.toUpperCase() }
  }
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets) } // la marque de début est ôtée
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(octets), devine: 'Windows-1252' }
  }
}
