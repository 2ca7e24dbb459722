import { describe, expect, test } from 'vitest'
import type { Reponse } from '../../../src/domain/reseau/maillage.ts'
import { CRITERES, critereDeBesoin, type LieuDuReseau } from '../../../src/domain/reseau/criteres.ts'

const muet: LieuDuReseau = { id: 'x', classe: 'mediation', latitude: 45, longitude: 4 }
const reponse = (id: string, lieu: Partial<LieuDuReseau>) =>
  CRITERES.find((critere) => critere.id === id)!.juger({ ...muet, ...lieu })
const creneau = { jour: 0, debut: 540, fin: 18 * 60 }

const CAS: [id: string, lieu: Partial<LieuDuReseau>, attendue: Reponse][] = [
  ['tous', {}, 'oui'],
  ['mediation', {}, 'oui'],
  ['inclusion', {}, 'non'],
  ['fauteuil', {}, 'inconnu'],
  ['fauteuil', { prise_en_charge_specifique: ['Surdité'] }, 'non'],
  ['fauteuil', { prise_en_charge_specifique: ['Handicaps moteurs'] }, 'oui'],
  ['langue', { prise_en_charge_specifique: ['Langues étrangères (autres)'] }, 'oui'],
  ['langue', { prise_en_charge_specifique: ['Langues étrangères (anglais)'] }, 'oui'],
  ['jeunes', { publics_specifiquement_adresses: ['Seniors'] }, 'non'],
  ['jeunes', { publics_specifiquement_adresses: ['Jeunes', 'Seniors'] }, 'oui'],
  ['samedi', {}, 'inconnu'],
  ['samedi', { horaires: [creneau] }, 'non'],
  ['samedi', { horaires: [{ ...creneau, jour: 5, condition: { rangs: [1] } }] }, 'oui'],
  ['soir', { horaires: [creneau] }, 'non'], // ferme à 18 h : personne après
  ['soir', { horaires: [{ ...creneau, fin: 18 * 60 + 30 }] }, 'oui'],
]
test.each(CAS)('%s, %j : %s', (id, lieu, attendue) => expect(reponse(id, lieu)).toBe(attendue))

const [EMPLOI, AUTRE] = [
  'Insertion professionnelle via le numérique',
  'Loisirs et créations numériques',
] as const

describe('un besoin', () => {
  const { juger } = critereDeBesoin({
    id: 'imprimer',
    criteres: {
      tous: { equipements: ['Imprimante'] },
      un_au_moins: { services: [EMPLOI], reparation_materiel: true },
    },
  })

  const DITS: [cas: string, lieu: Partial<LieuDuReseau>, attendue: Reponse][] = [
    ['tout est dit', { equipements: ['Imprimante'], services: [EMPLOI] }, 'oui'],
    [
      'une seule ligne suffit parmi les autres',
      { equipements: ['Imprimante'], reparation_materiel: true },
      'oui',
    ],
    ['la fiche ne dit rien', {}, 'inconnu'],
    ['la fiche n’en dit que la moitié', { equipements: ['Imprimante'] }, 'inconnu'],
    ['ce qui est demandé manque, quoi qu’on ignore du reste', { equipements: ['Wifi'] }, 'non'],
    ['rien ne suffit', { equipements: ['Imprimante'], services: [AUTRE], reparation_materiel: false }, 'non'],
  ]
  test.each(DITS)('%s', (_, lieu, attendue) => expect(juger({ ...muet, ...lieu })).toBe(attendue))
})
