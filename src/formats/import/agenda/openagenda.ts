import type { EvenementRecu, FoisRecue, LigneDAgenda } from '../../../domain/apport/evenements/recu.ts'
import { instantLocal } from '../../../domain/temps/ouverture.ts'
import { LigneRefusee } from '../cases.ts'
import { courriels, site, telephone } from '../contacts.ts'
import { FOIS_AU_PLUS, genreDe, identifiantDe, publicsDe, titreDe, type Lecteur } from './recueillir.ts'

/** États d’un événement d’OpenAgenda. */
const REPORTE = 4
const COMPLET = 5
const ANNULE = 6
const DEPLACE_EN_LIGNE = 3
/** Façon d’y assister. */
const EN_LIGNE = 2

type Objet = Record<string, unknown>

/** Les événements d’un export d’OpenAgenda (`{ events: [...] }`). */
export function lireOpenAgenda(
  evenements: readonly unknown[],
  lecteur: Lecteur,
): { lignes: LigneDAgenda[]; colonnes: string[] } {
  const lignes = evenements.map((element, i): LigneDAgenda => {
    const rang = i + 1
    const evenement = objet(element)
    try {
      return { rang, recu: lireEvenement(evenement, lecteur) }
    } catch (erreur) {
      if (!(erreur instanceof LigneRefusee)) throw erreur
      const [identifiant, nom] = [mot(evenement.uid), mot(evenement.title)].map((texte) =>
        texte?.slice(0, 80),
      )
      return { rang, refus: erreur.message, identifiant, nom }
    }
  })
  const colonnes = new Set(evenements.flatMap((element) => Object.keys(objet(element))))
  return { lignes, colonnes: [...colonnes].filter((nom) => CONNUES.includes(nom)).toSorted() }
}

const CONNUES =
  'attendanceMode conditions keywords location registration status timings title uid updatedAt'.split(' ')

function lireEvenement(evenement: Objet, { aujourdhui, au, edition }: Lecteur): EvenementRecu {
  const identifiant = identifiantDe(mot(evenement.uid))
  const titre = titreDe(mot(evenement.title))
  const etat = Number(evenement.status ?? 1)
  if (etat === DEPLACE_EN_LIGNE || Number(evenement.attendanceMode) === EN_LIGNE)
    throw new LigneRefusee('il a lieu en ligne')
  const fois = foisDe(evenement.timings).filter(({ le }) => aujourdhui <= le && le <= au)
  if (fois.length === 0) throw new LigneRefusee('il est passé')
  const remarques: string[] = []
  if (fois.length > FOIS_AU_PLUS)
    remarques.push(`plus de ${FOIS_AU_PLUS} dates : seules les premières sont reprises`)
  if (etat === REPORTE) remarques.push('reporté sans nouvelle date : dit annulé')
  const mots = motsClefs(evenement.keywords)
  return {
    identifiant,
    le: jourDe(evenement.updatedAt) ?? edition,
    titre,
    genre: genreDe(titre, ...mots),
    publics: publicsDe(mots),
    endroit: endroitDe(objet(evenement.location)),
    fois: fois.slice(0, FOIS_AU_PLUS),
    annule: etat === ANNULE || etat === REPORTE,
    revision: 0,
    ...contactsDe(evenement.registration, titre, remarques),
    inscription: etat === COMPLET ? 'Complet' : undefined,
    cout: /^(?:gratuit|entrée libre)/i.test(mot(evenement.conditions) ?? '') ? 'Gratuit' : undefined,
    remarques,
  }
}

function foisDe(timings: unknown): FoisRecue[] {
  if (!Array.isArray(timings)) throw new LigneRefusee('il ne dit pas quand')
  const fois = timings.map((timing) => {
    const [debut, fin] = [moment(objet(timing).begin), moment(objet(timing).end)]
    if (debut.date !== fin.date) throw new LigneRefusee('il finit un autre jour')
    if (fin.minute <= debut.minute) throw new LigneRefusee('il finit avant de commencer')
    return { le: debut.date, debut: debut.minute, fin: fin.minute }
  })
  return fois.sort((a, b) => (a.le === b.le ? a.debut - b.debut : a.le < b.le ? -1 : 1))
}

/** Un instant écrit avec son décalage, à l’horloge de Paris. */
function moment(ecrit: unknown) {
  const instant = new Date(
    typeof ecrit === 'string' && /^\d{4}-.*(?:Z|[+-]\d{2}:?\d{2})$/.test(ecrit) ? ecrit : '',
  )
  if (Number.isNaN(instant.getTime())) throw new LigneRefusee('une de ses dates ne se lit pas')
  return instantLocal(instant)
}

function jourDe(ecrit: unknown): string | undefined {
  const instant = new Date(typeof ecrit === 'string' ? ecrit : '')
  return Number.isNaN(instant.getTime()) ? undefined : instantLocal(instant).date
}

function endroitDe(lieu: Objet): EvenementRecu['endroit'] {
  const [latitude, longitude] = [Number(lieu.latitude ?? NaN), Number(lieu.longitude ?? NaN)]
  const code_postal = /^\d{5}$/.exec(mot(lieu.postalCode) ?? '')?.[0]
  const adresse = mot(lieu.address)
    ?.split(/,?\s*\d{5}\b/)[0]
    ?.trim()
  const situe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return {
    nom: mot(lieu.name),
    adresse: adresse || undefined,
    code_postal,
    commune: mot(lieu.city),
    code_insee: /^(?:\d{2}|2[AB])\d{3}$/.exec(mot(lieu.insee) ?? '')?.[0],
    ...(situe && { latitude, longitude }),
  }
}

/** Où s’inscrire : un téléphone, une adresse de structure, un site. Les noms de personnes n’y sont jamais. */
function contactsDe(inscriptions: unknown, titre: string, remarques: string[]) {
  const liste = Array.isArray(inscriptions) ? inscriptions.map(objet) : []
  const ecrit = (genre: string) => mot(liste.find(({ type }) => type === genre)?.value) ?? ''
  const lecture = {
    cases: { telephone: ecrit('phone'), courriel: ecrit('email'), site: ecrit('link') },
    remarques,
  }
  return {
    telephone: telephone(lecture, 'telephone'),
    courriel: courriels(lecture, 'courriel', titre)?.[0],
    site_web: site(lecture, 'site'),
  }
}

function motsClefs(ecrits: unknown): string[] {
  const liste = Array.isArray(ecrits) ? ecrits : (objet(ecrits).fr ?? [])
  return Array.isArray(liste) ? liste.flatMap((element) => mot(element) ?? []) : []
}

/** Un texte, ou sa version française ; un nombre en toutes lettres. Vide : absent. */
function mot(valeur: unknown): string | undefined {
  const texte = typeof valeur === 'object' && valeur !== null ? objet(valeur).fr : valeur
  if (typeof texte === 'number') return String(texte)
  return typeof texte === 'string' && texte.trim() !== '' ? texte.trim() : undefined
}

function objet(valeur: unknown): Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? (valeur as Objet) : {}
}
