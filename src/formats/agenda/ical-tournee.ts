import ical from 'ical-generator'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import { momentLocal } from '../../domain/temps/heure-locale.ts'
import { passagesAVenir, type Tournee } from '../../domain/orientation/tournees.ts'
import { surUneLigne } from './ical.ts'

/** Un arrêt de conseiller et ce qu’il faut écrire dans l’agenda. */
export interface Arret {
  tournee: Tournee
  /** Où il s’arrête, en une ligne. */
  ou: string
  employeur: string
}

interface Flux {
  nom: string
  /** Adresse de la page de la commune. */
  page: string
  construitLe: DateCivile
  /** Celui du territoire ; Paris s’il manque. */
  fuseau?: string | undefined
  /** Titre de chaque passage, et ce qu’on lit dessous. */
  titre: string
  decrire: (employeur: string) => string
}

/** Les passages à venir d’un conseiller, en iCalendar (RFC 5545). Un passage sans heure connue n’y est pas. */
export function versIcalTournee(
  arrets: readonly Arret[],
  { nom, page, construitLe, fuseau, titre, decrire }: Flux,
): string {
  const domaine = new URL(page).hostname
  const calendrier = ical({
    name: surUneLigne(nom),
    prodId: { company: domaine, product: 'tournees', language: 'FR' },
  })
  for (const { tournee, ou, employeur } of arrets) {
    for (const { le, debut, fin } of passagesAVenir(tournee, construitLe)) {
      calendrier.createEvent({
        id: `${tournee.id}-${le.replaceAll('-', '')}-${debut}@${domaine}`,
        stamp: momentLocal(construitLe, 0, fuseau),
        start: momentLocal(le, debut, fuseau),
        end: momentLocal(le, fin, fuseau),
        summary: titre,
        description: decrire(employeur),
        location: ou,
        url: page,
      })
    }
  }
  return `${calendrier.toString()}\r\n` // la bibliothèque ne finit pas la dernière ligne
}
