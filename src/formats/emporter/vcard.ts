import type { LieuSitue } from '../../domain/espace/lieu-situe.ts'
import { telephoneInternational } from '../../domain/fiche/telephone.ts'

const OCTETS_PAR_LIGNE = 75

/**
 * La fiche d’un lieu pour un carnet d’adresses : vCard 4.0 (RFC 6350).
 * @param adresse Adresse publique de la fiche, qui sert aussi d’identifiant.
 * @param fermeture Le nom d’un lieu fermé, et ce qu’il faut en savoir ; on ne peut plus ni l’appeler ni lui écrire.
 */
export function versVcard(
  lieu: LieuSitue,
  adresse: string,
  fermeture?: { nom: string; note: string },
): string {
  const { latitude, longitude } = lieu
  const rue = lieu.adresse
  const { telephone, courriels = [] } = fermeture ? {} : lieu
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${echapper(fermeture?.nom ?? lieu.nom)}`,
    `ORG:${echapper(lieu.nom)}`,
    // boîte ; complément ; rue ; ville ; région ; code postal ; pays
    `ADR;TYPE=work:;${echapper(lieu.complement_adresse ?? '')};${echapper(rue)};${echapper(lieu.commune)};;${lieu.code_postal};France`,
    fermeture && `NOTE:${echapper(fermeture.note)}`,
    telephone && `TEL;VALUE=uri;TYPE="voice,work":tel:${telephoneInternational(telephone)}`,
    ...courriels.map((courriel) => `EMAIL;TYPE=work:${echapper(courriel)}`),
    lieu.precision === 'commune' ? undefined : `GEO:geo:${latitude},${longitude}`,
    lieu.site_web && `URL:${lieu.site_web}`,
    `SOURCE:${adresse}`,
    `UID:${adresse}`,
    `REV:${lieu.date_maj.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ]
  return lignes.flatMap((ligne) => (ligne ? [`${plier(ligne)}\r\n`] : [])).join('')
}

/** Point-virgule, virgule, barre oblique inverse et fin de ligne ont un sens dans une valeur. */
function echapper(texte: string): string {
  return texte.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n')
}

/** Une ligne fait au plus 75 octets ; la suite commence par une espace. On ne coupe pas un caractère en deux. */
function plier(ligne: string): string {
  const encodeur = new TextEncoder()
  let pliee = ''
  let octets = 0
  for (const caractere of ligne) {
    const taille = encodeur.encode(caractere).length
    if (octets + taille > OCTETS_PAR_LIGNE) {
      pliee += '\r\n '
      octets = 1
    }
    pliee += caractere
    octets += taille
  }
  return pliee
}
