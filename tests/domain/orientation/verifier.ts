import type { LieuPropose } from '../../../src/domain/orientation/proposition.ts'
import type { Inconnu, Raison } from '../../../src/domain/orientation/raisons.ts'
import type { Silence, Situation } from '../../../src/domain/orientation/situation.ts'
import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import type { Besoin } from '../../../src/fiches/schemas/besoin.ts'

/**
 * Relit une fiche sans passer par le code du site, et dit en quoi une proposition la contredit. Assez simple pour se
 * vérifier à l’œil : une ligne par raison, une ligne par inconnu.
 */
export interface Propose {
  lieu: LieuSitue
  besoin: Besoin
  situation: Situation
  depuis: { nom: string; latitude: number; longitude: number }
  /** « 2026-03-31 » : un mardi. */
  le: string
}

const dit = (fiche: object, champ: string, valeurs: readonly unknown[]) =>
  [(fiche as Record<string, unknown>)[champ]].flat().some((valeur) => valeurs.includes(valeur))
const remplit = (fiche: object, lignes: object = {}) =>
  Object.entries(lignes).map(([champ, valeurs]) => dit(fiche, champ, [valeurs].flat()))

const APPRENDRE = /^(?:Maîtrise des outils|Utilisation sécurisée|Loisirs et créations|Compréhension du monde)/
const ACCUEILS = {
  fauteuil: 'Handicaps moteurs',
  lecture: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  autre: 'Langues étrangères (autres)',
}
/** Les fériés de 2026, lus sur un calendrier. */
const FERIES_2026 = /-(?:01-01|04-06|05-01|05-08|05-14|05-25|07-14|08-15|11-01|11-11|12-25)$/

/** Ce que la fiche dit, en faits nus. */
function faits({ lieu, besoin, situation, depuis, le }: Propose) {
  const { tous, un_au_moins: unAuMoins } = besoin.criteres
  const jour = (new Date(`${le}T12:00:00Z`).getUTCDay() + 6) % 7
  const enFermeture = lieu.fermetures?.some(({ du, au }) => du <= le && le <= au) ?? false
  const desJours = (jours: readonly number[]) => lieu.horaires?.filter((c) => jours.includes(c.jour)) ?? []
  const assez = remplit(lieu, unAuMoins)
  return {
    repond: remplit(lieu, tous).every(Boolean) && (assez.length === 0 || assez.some(Boolean)),
    pourrait: remplit(lieu, besoin.peut_etre).some(Boolean),
    aPied: lieu.commune === depuis.nom,
    metres: haversine(depuis, lieu),
    ferie: FERIES_2026.test(le),
    sesJours: desJours(situation.jours ?? []),
    cejour: enFermeture
      ? []
      : desJours([jour]).filter(({ fin }) => fin > (situation.aujourdhui?.minute ?? 0)),
    aLaPlace: dit(lieu, 'dispositif_programmes_nationaux', ['Aidants Connect']),
    seul: dit(lieu, 'modalites_accompagnement', ['Accompagnement individuel']),
    apprend: (lieu.services ?? []).some((s) => APPRENDRE.test(s)) || (lieu.competences ?? []).length > 0,
    deLoin: lieu.itinerance === 'Itinérant' || dit(lieu, 'modalites_accompagnement', ['À distance']),
    accueille: (qui: keyof typeof ACCUEILS) => dit(lieu, 'prise_en_charge_specifique', [ACCUEILS[qui]]),
  }
}

/** @returns les fautes d’une raison montrée ; vide si la fiche la dit et que la demande la justifie. */
export function raisonFausse(raison: Raison, propose: Propose): string[] {
  const { lieu, besoin, situation } = propose
  const f = faits(propose)
  const dansLaFiche = (creneaux: readonly { jour: number }[], sus: readonly object[]) =>
    creneaux.length > 0 && creneaux.every((c) => sus.some((su) => JSON.stringify(su) === JSON.stringify(c)))
  const vraie = (): boolean => {
    switch (raison.sur) {
      case 'distance':
        return raison.dansLaCommune === f.aPied && Math.abs(raison.metres - f.metres) <= 0.006 * f.metres + 1
      case 'jours':
        return dansLaFiche(raison.creneaux, f.sesJours)
      case 'aujourdhui':
        return !!situation.aujourdhui && !f.ferie && dansLaFiche(raison.creneaux, f.cejour)
      case 'demarches':
        return raison.demarches.every(
          (une) =>
            dit(lieu, 'demarches', [une]) && JSON.stringify(besoin.criteres).includes(JSON.stringify(une)),
        )
      case 'public':
        return JSON.stringify(lieu.publics_specifiquement_adresses) === JSON.stringify([raison.public])
      case 'langue':
        return situation.langue === raison.langue && f.accueille(raison.langue)
      case 'a-la-place':
        return situation.maniere === 'a-la-place' && f.aLaPlace
      case 'avec':
        return situation.maniere === 'avec' && f.seul
      case 'apprendre':
        return situation.maniere === 'apprendre' && f.apprend
      case 'fauteuil':
        return !!situation.fauteuil && f.accueille('fauteuil')
      case 'lecture':
        return !!situation.litDifficilement && f.accueille('lecture')
      case 'de-loin':
        return !!situation.nePeutPasSeDeplacer && f.deLoin
      case 'itinerant':
        return lieu.itinerance === 'Itinérant'
      case 'france-services':
        return dit(lieu, 'dispositif_programmes_nationaux', ['France Services'])
      case 'gratuit':
        return JSON.stringify(lieu.frais_a_charge) === '["Gratuit"]'
    }
  }
  return vraie() ? [] : [`${lieu.id} : ${JSON.stringify(raison)}`]
}

/** @returns ce qu’une proposition affirme, tait ou promet à tort. */
export function contradictions({ raisons, tus, inconnus, metres }: LieuPropose, propose: Propose): string[] {
  const { lieu, situation } = propose
  const f = faits(propose)
  const { maniere, jours, aujourdhui, nePeutPasSeDeplacer } = situation
  const tait: Record<Silence, boolean> = {
    besoin: !f.repond && f.pourrait,
    'a-la-place': maniere === 'a-la-place' && !f.aLaPlace,
    avec: maniere === 'avec' && !!lieu.modalites_accompagnement && !f.seul,
    apprendre: maniere === 'apprendre' && !f.apprend,
  }
  const manque: Record<Inconnu, boolean> = {
    telephone: lieu.telephone === undefined,
    horaires: !lieu.horaires?.length,
    ferie: !!aujourdhui && f.ferie,
    accompagnement: lieu.modalites_accompagnement === undefined,
    fauteuil: !f.accueille('fauteuil'),
    lecture: !f.accueille('lecture'),
    langue: !!situation.langue && !f.accueille(situation.langue),
    domicile: !f.deLoin,
  }
  const fautes: [string, boolean][] = [
    ['ne répond pas, et ne le dit pas', !f.repond && !tus.includes('besoin')],
    ...tus.map((tu): [string, boolean] => [`dit taire ${tu}`, !tait[tu]]),
    ['tait la façon d’aider', !!maniere && tait[maniere] && !tus.includes(maniere)],
    ...inconnus.map((un): [string, boolean] => [`dit ne pas savoir ${un}`, !manque[un]]),
    ['ne reçoit personne', dit(lieu, 'modalites_acces', ["Ce lieu n'accueille pas de public"])],
    ['réservé à d’autres', !!lieu.reserve_aux_habitants && !f.aPied],
    ['trop loin', metres > 40_000],
    ['fermé ses jours', !!jours?.length && !!lieu.horaires?.length && f.sesJours.length === 0],
    ['fermé aujourd’hui', !!aujourdhui && !f.ferie && !!lieu.horaires?.length && f.cejour.length === 0],
    ['injoignable', !!nePeutPasSeDeplacer && !lieu.telephone && !f.deLoin],
    [
      'sans personne',
      tus.length > 0 &&
        JSON.stringify(lieu.modalites_accompagnement) === '["En autonomie"]' &&
        !!maniere &&
        tus.includes(maniere),
    ],
  ]
  return [
    ...fautes.filter(([, faute]) => faute).map(([quoi]) => `${lieu.id} : ${quoi}`),
    ...raisons.flatMap((raison) => raisonFausse(raison, propose)),
  ]
}

function haversine(a: Propose['depuis'] | LieuSitue, b: LieuSitue): number {
  const rad = Math.PI / 180
  const [x, y] = [a.latitude * rad, b.latitude * rad]
  const h =
    Math.sin((y - x) / 2) ** 2 +
    Math.cos(x) * Math.cos(y) * Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h))
}
