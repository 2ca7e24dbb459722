import { PORTEES_SUIVIES } from '../../../domain/reseau/indicateurs.ts'
import { auDela, SEUILS_EN_METRES, TROP_LOIN_EN_METRES } from '../../../domain/reseau/portee.ts'
import type { Commune } from '../../../fiches/schemas/carte.ts'
import { ecrireCsv, type Case } from '../../../formats/tableur.ts'
import { maillage as m } from '../../../i18n/fr/maillage/maillage.ts'
import { tableaux as t } from '../../../i18n/fr/maillage/tableaux.ts'
import { CARTES, maillage, PAR_HABITANT, type Maillage } from './_maillage.ts'

/** Tous les tableaux à télécharger : un par carte, et celui des besoins. */
export const TABLEAUX = [...CARTES, 'besoins']

/** L’adresse d’un tableau et son poids en octets, à dire avant de le télécharger. */
export async function tableau(id: string): Promise<{ adresse: string; poids: number; texte: string }> {
  const mesures = await maillage()
  const lignes =
    id === PAR_HABITANT ? zones(mesures) : id === 'besoins' ? besoins(mesures) : communes(mesures, id)
  const texte = ecrireCsv(lignes)
  return { adresse: `/reseau/maillage/${id}.csv`, poids: Buffer.byteLength(texte), texte }
}

function communes({ carte, dessertes, quartDe, decoupage }: Maillage, id: string): Case[][] {
  const { proches } = dessertes.get(id)!
  const zoneDe = new Map(
    decoupage.intercommunalites.flatMap(({ nom, communes }) => communes.map(({ code }) => [code, nom])),
  )
  return [
    t.communes,
    ...carte.communes.map((commune) => {
      const proche = proches.get(commune.code)
      return [
        commune.code,
        commune.nom,
        zoneDe.get(commune.code),
        quartDe(commune),
        commune.population,
        proche?.lieu,
        proche && Math.round(proche.metres),
      ]
    }),
  ]
}

function zones({ decoupage, dessertes }: Maillage): Case[][] {
  const suivies = PORTEES_SUIVIES.map((id) => [id, dessertes.get(id)!] as const)
  return [
    [
      ...t.zones,
      ...suivies.flatMap(([id]) => SEUILS_EN_METRES.map((seuil) => t.auDelaDe(seuil, m.criteres[id].nom))),
    ],
    ...toutes(decoupage).map(({ nom, communes, offre }) => [
      nom,
      offre.communes,
      offre.habitants,
      offre.lieux,
      offre.lieuxPourDixMille === undefined ? undefined : arrondi(offre.lieuxPourDixMille),
      arrondi(offre.heures.minutes / 60),
      offre.heuresPourDixMille === undefined ? undefined : arrondi(offre.heuresPourDixMille),
      offre.heures.inconnus,
      ...suivies.flatMap(([, desserte]) => auDela(communes, desserte).map(({ habitants }) => habitants)),
    ]),
  ]
}

/** Un besoin par ligne ; à la fin, ceux qui sont trop loin dans chaque partie du territoire. */
function besoins({ besoins, besoinsDesservis, carte, decoupage }: Maillage): Case[][] {
  const parties = toutes(decoupage).slice(1)
  return [
    [...t.besoins, ...SEUILS_EN_METRES.map(t.auDela), ...parties.map(({ nom }) => t.tropLoin(nom))],
    ...besoins.map(({ id, label }) => {
      const desserte = besoinsDesservis.get(id)!
      const loin = (communes: Commune[], seuils?: number[]) =>
        auDela(communes, desserte, seuils).map(({ habitants }) => habitants)
      return [
        label,
        desserte.lieux,
        desserte.inconnus,
        ...loin(carte.communes),
        ...parties.flatMap(({ communes }) => loin(communes, [TROP_LOIN_EN_METRES])),
      ]
    }),
  ]
}

const toutes = ({ entier, quarts, intercommunalites }: Maillage['decoupage']) => [
  entier,
  ...quarts,
  ...intercommunalites,
]

const arrondi = (n: number) => Math.round(n * 100) / 100
