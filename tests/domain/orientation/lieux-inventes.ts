import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import type { Besoin } from '../../../src/fiches/schemas/besoin.ts'
import { LIEU_NU } from '../lieu-nu.ts'

/** Trois communes d’un pays qui n’existe pas : à 4 km l’une de l’autre, puis à 45. */
export const COMMUNES = [
  { nom: 'Villexemple', latitude: 46, longitude: 4 },
  { nom: 'Bourg-le-Faux', latitude: 46.036, longitude: 4 },
  { nom: 'Loinville', latitude: 46.405, longitude: 4 },
] as const

const besoin = (id: string, reste: Pick<Besoin, 'criteres' | 'prefere' | 'peut_etre'>): Besoin => ({
  id,
  label: id,
  explication: id,
  pictogramme: 'x',
  tuile: false,
  synonymes: [id],
  a_apporter: ['rien'],
  voisin: id,
  ...reste,
})

export const IMPOTS = besoin('impots', {
  criteres: { tous: { demarches: ['Impôts'] } },
  prefere: { classe: ['inclusion'], dispositif_programmes_nationaux: ['France Services', 'Aidants Connect'] },
  peut_etre: { services: ['Aide aux démarches administratives'] },
})
export const TELEPHONE = besoin('telephone', {
  criteres: {
    un_au_moins: { competences: ['Smartphone'], services: ['Maîtrise des outils numériques du quotidien'] },
  },
  prefere: { competences: ['Smartphone'] },
  peut_etre: { dispositif_programmes_nationaux: ['France Services'] },
})
export const MATERIEL = besoin('materiel', {
  criteres: { tous: { services: ['Acquisition de matériel informatique à prix solidaire'] } },
})
export const BESOINS = [IMPOTS, TELEPHONE, MATERIEL]

export const lieu = (id: string, reste: Partial<LieuSitue> = {}): LieuSitue => ({
  ...LIEU_NU,
  nom: id,
  latitude: 46,
  longitude: 4,
  ...reste,
  id,
})

const MATIN = [0, 1, 2, 3, 4].map((jour) => ({ jour, debut: 540, fin: 720 }))

/** Ce qu’une fiche peut dire ou taire. La n-ième fiche dit ce que disent les chiffres de n : toutes les paires s’y croisent. */
const CHOIX: Partial<LieuSitue>[][] = [
  [{}, { demarches: ['Impôts', 'CAF'] }, { demarches: ['CAF'] }],
  [
    {},
    { services: ['Aide aux démarches administratives'] },
    { services: ['Maîtrise des outils numériques du quotidien'], competences: ['Smartphone'] },
    { services: ['Acquisition de matériel informatique à prix solidaire'] },
  ],
  [
    {},
    { dispositif_programmes_nationaux: ['France Services'], classe: 'inclusion' },
    { dispositif_programmes_nationaux: ['Aidants Connect'] },
  ],
  [
    {},
    { modalites_accompagnement: ['En autonomie'] },
    { modalites_accompagnement: ['Accompagnement individuel', 'À distance'] },
    { modalites_accompagnement: ['Dans un atelier collectif'] },
    { modalites_acces: ["Ce lieu n'accueille pas de public"] },
  ],
  [
    { telephone: '0477000000' },
    { telephone: '0477000000', horaires: MATIN },
    { horaires: [{ jour: 5, debut: 600, fin: 1020 }], precision_horaires: 'Sur rendez-vous' },
    { horaires: MATIN, fermetures: [{ du: '2026-03-30', au: '2026-04-05' }] },
    { precision_horaires: 'Sur rendez-vous', itinerance: 'Itinérant' },
  ],
  [
    {},
    { reserve_aux_habitants: true },
    { publics_specifiquement_adresses: ['Jeunes'], frais_a_charge: ['Gratuit'] },
    { prise_en_charge_specifique: ['Handicaps moteurs', 'Langues étrangères (anglais)'] },
    { prise_en_charge_specifique: ['Illettrisme'], frais_a_charge: ['Gratuit', 'Payant'] },
  ],
]
const PAS = [1, 5, 7, 11, 13, 17]

export const LIEUX: LieuSitue[] = Array.from({ length: 180 }, (_, n) => {
  const { nom: commune, latitude, longitude } = COMMUNES[n % COMMUNES.length]!
  const dits = CHOIX.map((choix, rang) => choix[Math.floor(n / PAS[rang]!) % choix.length]!)
  const fiche: Partial<LieuSitue> = Object.assign(
    { commune, latitude: latitude + n / 1e4, longitude },
    ...dits,
  )
  return lieu(`lieu-${n}`, fiche)
})
