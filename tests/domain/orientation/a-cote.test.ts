import { describe, expect, test } from 'vitest'
import { preparerOrientation } from '../../../src/domain/orientation/donnees.ts'
import { orienter } from '../../../src/domain/orientation/orienter.ts'
import type { Situation } from '../../../src/domain/orientation/situation.ts'
import type { LieuSitue } from '../../../src/domain/espace/lieu-situe.ts'
import { BESOINS, COMMUNES, lieu } from './lieux-inventes.ts'

const [ICI] = COMMUNES
/** Un degré de latitude fait 111 km. */
const aKm = (km: number) => ({
  latitude: ICI.latitude + km / 111.2,
  commune: km === 0 ? ICI.nom : 'Ailleurs',
})
const APPREND = {
  telephone: '0477000000',
  services: ['Maîtrise des outils numériques du quotidien' as const],
}
const MUET: Partial<LieuSitue> = {
  telephone: '0477000000',
  dispositif_programmes_nationaux: ['France Services'],
}
const loin = lieu('loin', { ...APPREND, ...aKm(13) })

function aCote(lieux: LieuSitue[], situation: Situation = { besoin: 'telephone', maniere: 'apprendre' }) {
  const communes = new Map(COMMUNES.map((commune) => [commune.nom as string, commune]))
  const donnees = preparerOrientation({ lieux, besoins: BESOINS, conseillers: [], communes })
  return orienter(situation, ICI, donnees, '2026-03-31').aCote
}
const ids = (...args: Parameters<typeof aCote>) => aCote(...args).map(({ id }) => id)

describe('à côté', () => {
  test('le lieu du bourg dont la fiche se tait paraît, et ce qu’elle tait est dit', () => {
    expect(aCote([loin, lieu('bourg', { ...MUET, ...aKm(0) })])).toMatchObject([
      { id: 'bourg', tus: ['besoin', 'apprendre'], inconnus: ['horaires'] },
    ])
  })

  test('cinq kilomètres de moins suffisent, quatre non ; un tiers d’un court chemin suffit', () => {
    expect(ids([loin, lieu('voisin', { ...MUET, ...aKm(7.9) })])).toEqual(['voisin'])
    expect(ids([loin, lieu('voisin', { ...MUET, ...aKm(9) })])).toEqual([])
    const proche = lieu('proche', { ...APPREND, ...aKm(6) })
    expect(ids([proche, lieu('voisin', { ...MUET, ...aKm(3.9) })])).toEqual(['voisin'])
    expect(ids([proche, lieu('voisin', { ...MUET, ...aKm(4.1) })])).toEqual([])
  })

  test('rien, quand la première proposition est dans la commune', () => {
    const chez = lieu('chez', { ...APPREND, ...aKm(0), latitude: ICI.latitude + 4 / 111.2 })
    expect(ids([chez, lieu('bourg', { ...MUET, ...aKm(0), latitude: ICI.latitude + 3 / 111.2 })])).toEqual([])
  })

  test('deux au plus, jamais l’un des trois proposés', () => {
    const bourg = ['a', 'b', 'c'].map((id) => lieu(id, { ...MUET, ...aKm(0) }))
    expect(ids([loin, ...bourg])).toEqual(['a', 'b'])
    expect(ids([loin, lieu('bourg', { ...APPREND, ...aKm(0) })])).toEqual([])
  })

  test.each<[string, Partial<LieuSitue>, Situation?]>([
    ['qui ne reçoit personne', { modalites_acces: ["Ce lieu n'accueille pas de public"] }],
    ['réservé aux habitants d’une autre commune', { reserve_aux_habitants: true, ...aKm(2) }],
    ['où l’on ne vient qu’en autonomie', { modalites_accompagnement: ['En autonomie'] }],
    ['qui n’a rien à voir', { dispositif_programmes_nationaux: ['Bibliothèques numérique de référence'] }],
    [
      'fermé ses jours',
      { horaires: [{ jour: 1, debut: 540, fin: 720 }] },
      { besoin: 'telephone', maniere: 'apprendre', jours: [3] },
    ],
    [
      'injoignable, pour qui ne peut pas se déplacer',
      { telephone: undefined },
      { besoin: 'telephone', nePeutPasSeDeplacer: true },
    ],
  ])('jamais un lieu %s', (_quoi, fiche, situation) => {
    expect(ids([loin, lieu('bourg', { ...MUET, ...aKm(0), ...fiche })], situation)).toEqual([])
  })

  test('sans aucune proposition, ce qui est à moins de 15 km', () => {
    expect(ids([lieu('voisin', { ...MUET, ...aKm(14) })])).toEqual(['voisin'])
    expect(ids([lieu('voisin', { ...MUET, ...aKm(16) })])).toEqual([])
  })
})
