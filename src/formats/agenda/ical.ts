import ical, { ICalEventStatus } from 'ical-generator'
import { adresseDe, annonceAu, type Occurrence } from '../../domain/agenda.ts'
import type { DateCivile } from '../../domain/temps/calendrier.ts'
import { momentLocal } from '../../domain/temps/heure-locale.ts'
import type { Evenement } from '../../fiches/schemas/evenement.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'

/** D’où vient le flux. Deux constructions le même jour donnent le même texte. */
export interface Flux {
  nom: string
  /** Adresse du site, par exemple `https://www.exemple.fr`. */
  site: string
  construitLe: DateCivile
  /** Celui du territoire ; Paris s’il manque. */
  fuseau?: string | undefined
  /** Les lieux de l’annuaire, par identifiant. */
  lieux: ReadonlyMap<string, Pick<Lieu, 'nom' | 'adresse' | 'code_postal' | 'commune'>>
  /** Le titre du rendez-vous : annulé, il le dit, car tous les agendas ne montrent pas STATUS. */
  titrer: (fois: Occurrence<Evenement>) => string
  /** Ce qu’on lit sous le titre du rendez-vous. */
  decrire: (fois: Occurrence<Evenement>) => string
}

/**
 * Un flux iCalendar (RFC 5545) : un rendez-vous par occurrence, en heure universelle. Le serveur qui construit peut
 * être à une autre heure que le territoire, et une règle de répétition se tromperait au changement d’heure.
 */
export function versIcal(occurrences: readonly Occurrence<Evenement>[], flux: Flux): string {
  const domaine = new URL(flux.site).hostname
  const calendrier = ical({
    name: surUneLigne(flux.nom),
    prodId: { company: domaine, product: 'agenda', language: 'FR' },
  })
  for (const fois of occurrences) {
    const { evenement, le, debut, fin } = fois
    const annonce = annonceAu(fois)
    calendrier.createEvent({
      id: uid(evenement.id, annonce.le, annonce.debut, domaine),
      sequence: (evenement.revision ?? 0) + (fois.annule || fois.avant ? 1 : 0),
      ...(fois.annule && { status: ICalEventStatus.CANCELLED }),
      stamp: momentLocal(flux.construitLe, 0, flux.fuseau),
      start: momentLocal(le, debut, flux.fuseau),
      end: momentLocal(le, fin, flux.fuseau),
      summary: flux.titrer(fois),
      location: endroitDe(evenement, flux.lieux),
      description: flux.decrire(fois),
      url: new URL(adresseDe(evenement), flux.site).href,
    })
  }
  return `${calendrier.toString()}\r\n` // la bibliothèque ne finit pas la dernière ligne
}

/** La bibliothèque protège tout, sauf le nom de l’agenda : un saut de ligne y ouvrirait un autre champ. */
export function surUneLigne(nom: string): string {
  return nom.replace(/\s+/g, ' ')
}

/** Le même rendez-vous garde le même identifiant, même déplacé : l’agenda le met à jour sans le doubler. */
function uid(id: string, le: DateCivile, debut: number, domaine: string): string {
  return `${id}-${le.replaceAll('-', '')}-${debut}@${domaine}`
}

function endroitDe({ ou }: Evenement, lieux: Flux['lieux']): string {
  const lieu = 'lieu' in ou ? lieux.get(ou.lieu) : { nom: undefined, ...ou }
  if (!lieu) throw new Error(`Lieu « ${'lieu' in ou ? ou.lieu : ''} » inconnu.`)
  return [lieu.nom, lieu.adresse, `${lieu.code_postal} ${lieu.commune}`].filter(Boolean).join(', ')
}
