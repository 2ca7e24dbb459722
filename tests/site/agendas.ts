/** Ce qui cloche dans un agenda que le site donne ; rien n’est rendu quand tout va bien. */
import ICAL from 'ical.js'
import type { PageConstruite } from './site.ts'

const OCTETS_PAR_LIGNE = 75

/** Fins de ligne, longueur, lecture par une autre bibliothèque, identité de chaque rendez-vous (RFC 5545). */
export function fautesDAgenda(texte: string): string[] {
  const fautes: string[] = []
  if (!texte.endsWith('END:VCALENDAR\r\n')) fautes.push('la dernière ligne n’est pas finie')
  if (/[^\r]\n|\r[^\n]/.test(texte)) fautes.push('une ligne ne finit pas par CRLF')
  if (texte.split('\r\n').some((ligne) => Buffer.byteLength(ligne) > OCTETS_PAR_LIGNE))
    fautes.push('une ligne est trop longue')
  try {
    for (const rendezVous of rendezVousDe(texte)) {
      const manque = ['uid', 'dtstamp', 'dtstart', 'summary'].filter((nom) => !rendezVous.hasProperty(nom))
      if (manque.length > 0) fautes.push(`un rendez-vous n’a pas de ${manque.join(', ')}`)
    }
  } catch (illisible) {
    fautes.push(`illisible : ${(illisible as Error).message}`)
  }
  return fautes
}

/** Agendas qu’une page propose et où il n’y a rien. @param lire Le texte à cette adresse ; `undefined` s’il n’y est pas. */
export function agendasVidesProposes(
  { adresse, racine }: PageConstruite,
  lire: (adresse: string) => string | undefined,
): string[] {
  return racine
    .querySelectorAll('a')
    .map((lien) => lien.getAttributeValue('href') ?? '')
    .filter((cible) => cible.endsWith('.ics'))
    .filter((cible) => rendezVousDe(lire(cible) ?? '').length === 0)
    .map((cible) => `${adresse} propose ${cible}, qui est vide`)
}

function rendezVousDe(texte: string): ICAL.Component[] {
  return texte === '' ? [] : new ICAL.Component(ICAL.parse(texte) as unknown[]).getAllSubcomponents('vevent')
}
