import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { estBloquante, type Anomalie } from '../../../src/fiches/anomalie.ts'
import { LIBELLES, type Genre } from '../../../src/domain/contribution/libelles.ts'
import { essayer } from '../../fiche/essayer.ts'
import { ficheProposee, type FicheProposee } from './fiche-proposee.ts'
import { lireTicket, type Refus } from './lire.ts'

/** Une fiche que la porte accepte, et ce qu’elle demande de regarder. */
export interface Acceptee {
  fiche: FicheProposee
  aRegarder: string[]
}

/**
 * Juge un ticket avec la même porte que les fiches écrites à la main, sans rien écrire dans le contenu.
 * @returns `undefined` si le ticket n’est pas né d’un formulaire.
 */
export async function jugerTicket(
  corps: string,
  contenu: string,
  aujourdhui: string,
): Promise<Acceptee | Refus | undefined> {
  const ticket = lireTicket(corps)
  if (!ticket || 'refus' in ticket) return ticket
  const fiche = ficheProposee(ticket, {
    ids: (genre) => identifiants(contenu, genre),
    texte: (genre, id) => readFileSync(join(contenu, genre, `${id}.yaml`), 'utf8'),
    aujourdhui,
  })
  if ('refus' in fiche) return fiche
  const siennes = await essayer(new Map([[fiche.fichier, fiche.texte]]), contenu, aujourdhui)
  const dire = ({ fichier, cle, message }: Anomalie) =>
    fichier === `content/${fiche.fichier}`
      ? `${nommer(ticket.modele.genre, cle)}${message}`
      : `Dans ${fichier} : ${message}`
  const fautes = siennes.filter(estBloquante)
  if (fautes.length) return { refus: fautes.map(dire) }
  return {
    fiche,
    aRegarder: siennes.filter(({ fichier }) => fichier === `content/${fiche.fichier}`).map(dire),
  }
}

function identifiants(contenu: string, genre: Genre): string[] {
  const dossier = join(contenu, genre)
  if (!existsSync(dossier)) return []
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.yaml'))
    .map((nom) => nom.replace(/\.yaml$/, ''))
}

function nommer(genre: Genre, cle: string | undefined): string {
  const [premiere = ''] = (cle ?? '').split('.')
  const nom = Object.hasOwn(LIBELLES[genre], premiere) ? LIBELLES[genre][premiere]?.nom : premiere
  return nom ? `${nom} : ` : ''
}
