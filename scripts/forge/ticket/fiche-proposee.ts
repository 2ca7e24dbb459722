import { parse } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../../src/domain/contribution/changements.ts'
import { attester, renouveler } from '../../../src/domain/contribution/label.ts'
import { confirmer, corriger, creer, fermer } from '../../../src/domain/contribution/intentions.ts'
import type { Genre } from '../../../src/domain/contribution/libelles.ts'
import { FAITS, phrasesDeChangements } from '../../../src/domain/contribution/phrases.ts'
import { GROUPES } from '../../../src/domain/fiche/controles.ts'
import { nommeUnePersonne } from '../../../src/domain/fiche/nominatif.ts'
import { estDateCivile } from '../../../src/domain/temps/calendrier.ts'
import { ecrireChangements, ORDRES } from '../../../src/fiches/ecriture/changer.ts'
import { rendreFiche } from '../../../src/fiches/ecriture/rendu.ts'
import { LES_MEMES, QUI, TOUTE_LA_FICHE } from './champs.ts'
import { fusionnerReponses } from './reponses.ts'
import type { Refus, Ticket } from './lire.ts'

/** Une fiche à écrire, et ce qu’elle change avec des mots. */
export interface FicheProposee {
  titre: string
  /** Depuis `content/` : un dossier connu, puis un identifiant connu ou fait de lettres, de chiffres et de tirets. */
  fichier: string
  texte: string
  phrases: string[]
}

/** Ce qu’il faut savoir du contenu. */
export interface DejaLa {
  /** Identifiants des fiches d’un dossier. */
  ids: (genre: Genre) => readonly string[]
  /** Texte d’une fiche dont l’identifiant est dans `ids`. */
  texte: (genre: Genre, id: string) => string
  aujourdhui: string
}

const SCHEMAS: Record<Genre, string> = {
  lieux: 'lieu',
  conseillers: 'conseiller',
  ressources: 'ressource',
  evenements: 'evenement',
}
const ID = /^(?:https?:\/\/[^\s/]+\/lieux\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/
const PAS_LE_LIEU = 'Seul le lieu peut signer ses engagements.'
const AUTRE_ID = 'L’identifiant se fait avec le nom, et ne change jamais. Supprimez la ligne « id ».'
const PERSONNE = 'Cette réponse nomme une personne. L’annuaire n’en nomme aucune : retirez son nom.'

/** La fiche que demande un ticket, ou ce qui l’empêche. Rien n’est écrit, et la porte n’a pas encore jugé. */
export function ficheProposee(ticket: Ticket, la: DejaLa): FicheProposee | Refus {
  const le = ticket.reponses.get('le') ?? la.aujourdhui
  if (typeof le !== 'string' || !estDateCivile(le))
    return { refus: ['La date s’écrit année-mois-jour. Exemple : 2026-03-31.'] }
  if (le > la.aujourdhui)
    return { refus: ['La date est dans le futur. Écrivez le jour où vous avez vérifié.'] }
  const cites = lieuxCites(ticket, la.ids('lieux'))
  if ('refus' in cites) return cites
  return ticket.modele.neuve ? ficheNeuve(cites, la, le) : ficheChangee(cites, la, le)
}

/** Remplace l’adresse de la page d’un lieu par son identifiant, qui doit être connu. */
function lieuxCites(ticket: Ticket, ids: readonly string[]): Ticket | Refus {
  const reponses = new Map(ticket.reponses)
  const refus: string[] = []
  for (const champ of ['lieu', 'repris_par']) {
    const dits = [ticket.reponses.get(champ) ?? []].flat()
    const trouves = dits.map((dit) => ID.exec(dit)?.[1] ?? '')
    if (trouves.some((id) => !ids.includes(id)))
      refus.push('Ce lieu n’est pas dans l’annuaire. Recopiez l’adresse de sa page sur le site.')
    if (dits.length) reponses.set(champ, champ === 'lieu' ? trouves[0]! : trouves)
  }
  return refus.length ? { refus } : { ...ticket, reponses }
}

function ficheChangee(ticket: Ticket, { ids, texte, aujourdhui }: DejaLa, le: string): FicheProposee | Refus {
  const { modele, reponses } = ticket
  const id = ids(modele.genre).find((un) => un === reponses.get('lieu'))
  if (id === undefined) return { refus: ['Ce lieu n’est pas dans l’annuaire.'] }
  const ancien = texte(modele.genre, id)
  const avant = parse(ancien) as FicheBrute
  const apres = intention(ticket, avant, le, aujourdhui)
  if (estRefus(apres)) return apres
  if (apres.id !== avant.id) return { refus: [AUTRE_ID] }
  const changements = changementsEntre(avant, apres)
  if (changements.length === 0)
    return {
      refus: ['Rien ne change. Si la fiche est juste, prenez le formulaire « Dire que rien n’a changé ».'],
    }
  const personnes = quiNomment(changements.map((changement) => changement.apres))
  if (personnes) return personnes
  return {
    titre: `${modele.titre} : ${id}`,
    fichier: `${modele.genre}/${id}.yaml`,
    texte: ecrireChangements(modele.genre, ancien, changements),
    phrases: phrasesDeChangements(modele.genre, changements),
  }
}

function intention(ticket: Ticket, avant: FicheBrute, le: string, aujourdhui: string): FicheBrute | Refus {
  const { modele, reponses } = ticket
  const auNomDuLieu = reponses.get('qui') === QUI[0]
  if (modele.nom === 'confirmer') {
    if (!auNomDuLieu)
      return {
        refus: [
          'Seul le lieu peut dire que sa fiche est juste. Appelez-le, ou demandez-lui d’ouvrir ce ticket.',
        ],
      }
    const dits = [reponses.get('groupes') ?? []].flat()
    const tous = dits.includes(TOUTE_LA_FICHE)
    return confirmer(
      avant,
      GROUPES.filter((groupe) => tous || dits.includes(FAITS[groupe])),
      le,
    )
  }
  if (modele.nom === 'attester')
    return auNomDuLieu ? signature(reponses.get('criteres'), avant, le) : { refus: [PAS_LE_LIEU] }
  const saisie = fusionnerReponses(ticket, avant)
  if (estRefus(saisie)) return saisie
  if (modele.nom === 'ferme') return fermer(avant, saisie as unknown as { ferme_le: string }, aujourdhui)
  const date = typeof avant.date_maj === 'string' && avant.date_maj > le ? avant.date_maj : le
  return {
    ...corriger(modele.genre, avant, saisie, { le, auNomDuLieu }),
    ...(rienDeNeuf(avant, saisie) ? {} : { date_maj: date }),
  }
}

function signature(dits: unknown, avant: FicheBrute, le: string): FicheBrute | Refus {
  const criteres = String(dits)
  if (criteres === LES_MEMES)
    return (
      renouveler(avant, le) ?? { refus: ['Ce lieu n’a encore rien signé. Écrivez les noms des critères.'] }
    )
  return attester(avant, criteres.split(/[\s,;]+/).filter(Boolean), le)
}

function rienDeNeuf(avant: FicheBrute, saisie: FicheBrute): boolean {
  return changementsEntre(avant, saisie).length === 0
}

function ficheNeuve(ticket: Ticket, { ids }: DejaLa, le: string): FicheProposee | Refus {
  const { modele, reponses } = ticket
  const { genre } = modele
  if (genre === 'lieux' && reponses.get('qui') !== QUI[0])
    return {
      refus: [
        'Merci. Une fiche neuve doit venir du lieu lui-même : quelqu’un va l’appeler. Le ticket reste ouvert en attendant.',
      ],
    }
  const saisie = fusionnerReponses(ticket, genre === 'lieux' ? { precision: 'commune' } : {})
  if (estRefus(saisie)) return saisie
  // Un employeur a souvent plusieurs postes ; un lieu, un événement et une ressource n’existent qu’une fois.
  const fiche = creer(genre, saisie, le, genre === 'conseillers' ? ids(genre) : [])
  const id = String(fiche.id)
  if (saisie.id !== undefined && saisie.id !== id) return { refus: [AUTRE_ID] }
  if (!ID.test(id)) return { refus: ['Le nom n’a ni lettre ni chiffre. Écrivez-le comme sur la porte.'] }
  if (ids(genre).includes(id))
    return { refus: [`« ${id} » est déjà dans l’annuaire. Corrigez sa fiche, ou précisez le nom.`] }
  const personnes = quiNomment([fiche])
  if (personnes) return personnes
  const rangee = Object.fromEntries(ORDRES[genre].fiche.map((cle) => [cle, fiche[cle]]))
  return {
    titre: `${modele.titre} : ${id}`,
    fichier: `${genre}/${id}.yaml`,
    texte: rendreFiche(rangee, `# yaml-language-server: $schema=../../public/schemas/${SCHEMAS[genre]}.json`),
    phrases: phrasesDeChangements(genre, changementsEntre({}, fiche)),
  }
}

function quiNomment(valeurs: readonly unknown[]): Refus | undefined {
  return textesDe(valeurs).some(nommeUnePersonne) ? { refus: [PERSONNE] } : undefined
}

function textesDe(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur]
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textesDe) : []
}

function estRefus(valeur: FicheBrute | Refus): valeur is Refus {
  return Array.isArray((valeur as Refus).refus)
}
