import ICAL from 'ical.js'
import type { EvenementRecu, FoisRecue, LigneDAgenda } from '../../../domain/apport/evenements/recu.ts'
import { ajouterMois } from '../../../domain/temps/calendrier.ts'
import { repetitions } from '../../../domain/temps/repetition.ts'
import { LigneRefusee } from '../cases.ts'
import { site } from '../contacts.ts'
import { SourceRefusee } from '../texte.ts'
import { aParis, lireDuree, lireMoment, lireRepetition, type MomentEcrit } from './moments.ts'
import { FOIS_AU_PLUS, genreDe, identifiantDe, publicsDe, titreDe, type Lecteur } from './recueillir.ts'

/** Une règle commencée avant n’est pas suivie : ses jours se comptent depuis le premier. */
const MOIS_D_UNE_REGLE = 240

/** Un rendez-vous écrit : ses propriétés, dans l’ordre, en jCal (RFC 7265). */
type Propriete = [nom: string, parametres: Record<string, unknown>, type: string, ...valeurs: unknown[]]
type Composant = [nom: string, proprietes: Propriete[], dedans: Composant[]]

/**
 * Les rendez-vous d’un calendrier iCalendar (RFC 5545), un par identifiant, avec ses exceptions.
 * @throws {SourceRefusee} si ce n’est pas un calendrier entier.
 */
export function lireIcalendrier(
  texte: string,
  lecteur: Lecteur,
): { lignes: LigneDAgenda[]; colonnes: string[] } {
  const composants = calendriersDe(texte).flatMap(([, , dedans]) =>
    dedans.filter(([nom]) => nom === 'vevent'),
  )
  const noms = composants.flatMap(([, proprietes]) => proprietes.map(([nom]) => nom))
  const lignes = reunir(composants).map((reuni, i): LigneDAgenda => {
    const rang = i + 1
    const [identifiant, nom] = ['uid', 'summary'].map((cle) => texteDe(reuni.maitre, cle)?.slice(0, 80))
    try {
      return { rang, recu: lireRendezVous(reuni, lecteur) }
    } catch (erreur) {
      if (!(erreur instanceof LigneRefusee)) throw erreur
      return { rang, refus: erreur.message, identifiant, nom }
    }
  })
  return { lignes, colonnes: [...new Set(noms)].filter((nom) => !nom.startsWith('x-')).toSorted() }
}

function calendriersDe(texte: string): Composant[] {
  try {
    const lu = ICAL.parse(texte) as unknown as Composant | Composant[]
    return typeof lu[0] === 'string' ? [lu as Composant] : (lu as Composant[])
  } catch (cause) {
    throw new SourceRefusee('Le calendrier est coupé, ou n’en est pas un. Rien n’a été importé.', { cause })
  }
}

interface Reuni {
  maitre: Composant
  /** Fois qui ne suivent pas la règle. */
  exceptions: Composant[]
}

/** Un rendez-vous par identifiant. Un second du même identifiant reste à part : il sera refusé. */
function reunir(composants: Composant[]): Reuni[] {
  const estException = (composant: Composant) => valeurDe(composant, 'recurrence-id') !== undefined
  const reunis = composants
    .filter((c) => !estException(c))
    .map((maitre): Reuni => ({ maitre, exceptions: [] }))
  for (const exception of composants.filter(estException)) {
    const uid = texteDe(exception, 'uid')
    const sien = reunis.find(({ maitre }) => texteDe(maitre, 'uid') === uid)
    if (sien) sien.exceptions.push(exception)
    else reunis.push({ maitre: exception, exceptions: [] })
  }
  return reunis
}

function lireRendezVous({ maitre, exceptions }: Reuni, lecteur: Lecteur): EvenementRecu {
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(texteDe(maitre, 'class') ?? ''))
    throw new LigneRefusee('il est privé')
  if (/^TENTATIVE$/i.test(texteDe(maitre, 'status') ?? '')) throw new LigneRefusee('il n’est pas encore sûr')
  const identifiant = identifiantDe(texteDe(maitre, 'uid'))
  const titre = titreDe(texteDe(maitre, 'summary'))
  const remarques: string[] = []
  const fois = foisDe(maitre, exceptions, lecteur, remarques)
  if (fois.length === 0) throw new LigneRefusee('il est passé')
  const rubriques = valeursDe(maitre, 'categories').map(String)
  const lecture = { cases: { url: texteDe(maitre, 'url') ?? '' }, remarques }
  return {
    identifiant,
    le: dateDe(maitre) ?? lecteur.edition,
    titre,
    genre: genreDe(titre, ...rubriques),
    publics: publicsDe(rubriques),
    endroit: endroitDe(maitre, texteDe(maitre, 'location')),
    fois,
    annule: estAnnule(maitre),
    revision: Math.max(
      0,
      ...[maitre, ...exceptions].map((c) => Math.trunc(Number(valeurDe(c, 'sequence') ?? 0)) || 0),
    ),
    site_web: site(lecture, 'url'),
    remarques,
  }
}

/** Les fois à venir : la règle, ses ajouts, ses retraits, ses exceptions. */
function foisDe(
  maitre: Composant,
  exceptions: Composant[],
  lecteur: Lecteur,
  remarques: string[],
): FoisRecue[] {
  const { aujourdhui, au } = lecteur
  const premier = momentDe(maitre, 'dtstart')
  const duree = dureeDe(maitre, premier)
  const jours = joursDe(maitre, premier, au).map((le) => ({ ...premier, le }))
  const ajoutes = valeursDe(maitre, 'rdate').map((valeur) => lireMoment(valeur, fuseauDe(maitre, 'rdate')))
  const retires = new Set(
    valeursDe(maitre, 'exdate').map((valeur) => cle(aParis(lireMoment(valeur, fuseauDe(maitre, 'exdate'))))),
  )
  const fois = new Map<string, FoisRecue>()
  for (const moment of [...jours, ...ajoutes].map(aParis)) {
    if (!retires.has(cle(moment))) fois.set(cle(moment), enFois(moment, duree))
  }
  for (const exception of exceptions) {
    const prevu = aParis(momentDe(exception, 'recurrence-id'))
    const debut = momentDe(exception, 'dtstart')
    const change = enFois(aParis(debut), dureeDe(exception, debut))
    const reste = cle(aParis(debut)) === cle(prevu)
    fois.delete(cle(prevu))
    fois.set(cle(aParis(debut)), {
      ...change,
      ...(estAnnule(exception) && { annule: true }),
      ...(!reste && { avant: enFois(prevu, duree) }),
    })
  }
  const aVenir = [...fois.values()].filter(({ le }) => aujourdhui <= le && le <= au)
  if (aVenir.length > FOIS_AU_PLUS)
    remarques.push(`plus de ${FOIS_AU_PLUS} dates : seules les premières sont reprises`)
  return aVenir.sort((a, b) => (cle2(a) < cle2(b) ? -1 : 1)).slice(0, FOIS_AU_PLUS)
}

function joursDe(maitre: Composant, premier: MomentEcrit, au: string): string[] {
  const regles = valeursDe(maitre, 'rrule')
  if (regles.length === 0) return [premier.le]
  if (regles.length > 1 || valeurDe(maitre, 'exrule') !== undefined)
    throw new LigneRefusee('sa règle de répétition n’est pas de celles que nous lisons')
  if (ajouterMois(premier.le, MOIS_D_UNE_REGLE) < au)
    throw new LigneRefusee('sa répétition a commencé il y a plus de vingt ans')
  return repetitions(premier.le, lireRepetition(regles[0], premier), au)
}

function dureeDe(composant: Composant, debut: MomentEcrit): number {
  const duree = valeurDe(composant, 'duration')
  if (duree !== undefined) return lireDuree(duree)
  if (valeurDe(composant, 'dtend') === undefined) throw new LigneRefusee('il ne dit pas quand il finit')
  const [commence, finit] = [aParis(debut), aParis(momentDe(composant, 'dtend'))]
  if (commence.le !== finit.le) throw new LigneRefusee('il finit un autre jour')
  if (finit.minute <= commence.minute) throw new LigneRefusee('il finit avant de commencer')
  return finit.minute - commence.minute
}

function enFois({ le, minute }: { le: string; minute: number }, duree: number): FoisRecue {
  if (minute + duree > 1440) throw new LigneRefusee('il finit un autre jour')
  return { le, debut: minute, fin: minute + duree }
}

const cle = ({ le, minute }: { le: string; minute: number }) => `${le} ${String(minute).padStart(4, '0')}`
const cle2 = ({ le, debut }: FoisRecue) => cle({ le, minute: debut })

/** « Médiathèque, 1 rue des Lilas, 99100 Valmont » : le premier morceau, ceux du milieu, et la commune. */
function endroitDe(composant: Composant, ecrit = ''): EvenementRecu['endroit'] {
  const morceaux = ecrit
    .split(/\s*[,;\n]\s*/)
    .map((morceau) => morceau.replace(/\s+/g, ' ').trim())
    .filter((morceau) => morceau !== '' && !/^france$/i.test(morceau))
  const dernier = morceaux.pop() ?? ''
  const [, avant = '', code_postal, apres] = /^(.*?)\b(\d{5})\b ?(.*)$/.exec(dernier) ?? []
  const [nom, ...rue] = [...morceaux, ...(avant.trim() ? [avant.trim()] : [])]
  const adresse = rue.join(', ') || (nom !== undefined && /^\d/.test(nom) ? nom : undefined)
  const [latitude, longitude] = (valeurDe(composant, 'geo') as [number, number] | undefined) ?? []
  const situe = Number.isFinite(latitude) && Number.isFinite(longitude)
  return {
    nom: nom === adresse ? undefined : nom,
    adresse,
    code_postal,
    commune: code_postal === undefined ? dernier : apres,
    ...(situe && { latitude, longitude }),
  }
}

function estAnnule(composant: Composant): boolean {
  return /^CANCELLED$/i.test(texteDe(composant, 'status') ?? '')
}

/** Le jour de la dernière modification, à Paris. */
function dateDe(composant: Composant): string | undefined {
  const valeur = valeurDe(composant, 'last-modified') ?? valeurDe(composant, 'dtstamp')
  return valeur === undefined ? undefined : aParis(lireMoment(valeur, undefined)).le
}

function momentDe(composant: Composant, nom: string): MomentEcrit {
  const valeur = valeurDe(composant, nom)
  if (valeur === undefined) throw new LigneRefusee('il ne dit pas quand')
  return lireMoment(valeur, fuseauDe(composant, nom))
}

function proprieteDe([, proprietes]: Composant, nom: string): Propriete | undefined {
  return proprietes.find(([autre]) => autre === nom)
}

function valeurDe(composant: Composant, nom: string): unknown {
  return proprieteDe(composant, nom)?.[3]
}

function texteDe(composant: Composant, nom: string): string | undefined {
  const valeur = valeurDe(composant, nom)
  return valeur === undefined ? undefined : String(valeur)
}

function valeursDe([, proprietes]: Composant, nom: string): unknown[] {
  return proprietes.filter(([autre]) => autre === nom).flatMap(([, , , ...valeurs]) => valeurs)
}

function fuseauDe(composant: Composant, nom: string): unknown {
  return proprieteDe(composant, nom)?.[1].tzid
}
