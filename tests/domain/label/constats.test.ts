import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { constat, CRITERES_LISIBLES, deduire, heuresParSemaine } from '../../../src/domain/label/constats.ts'
import { lireFiche } from '../../../src/fiches/lire.ts'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { schemaReferentiel } from '../../../src/fiches/schemas/referentiel.ts'
import { LIEU_NU } from '../lieu-nu.ts'

const AUJOURDHUI = '2026-03-31'
const MARDI = { jour: 1, debut: 9 * 60, fin: 17 * 60 }

const dire = (critere: string, lieu: Lieu, le: string) =>
  constat(critere, lieu, { attestation_annees: 1 }, le)

function referentiel() {
  const lue = lireFiche(
    readFileSync(`${CONTENU}/referentiel.yaml`),
    'content/referentiel.yaml',
    schemaReferentiel,
  )
  if ('anomalies' in lue) throw new Error('référentiel illisible')
  return lue.fiche
}

describe('ce que la fiche dit d’un critère', () => {
  test.each<[critere: string, fiche: Partial<Lieu>, attendu: string | undefined]>([
    ['A1', { frais_a_charge: ['Gratuit', 'Payant'] }, 'oui'],
    ['A1', { frais_a_charge: ['Gratuit sous condition'] }, 'partiel'],
    ['A1', { frais_a_charge: ['Payant'] }, 'non'],
    ['A1', { frais_a_charge: ['Gratuit'], modalites_acces: ["Ce lieu n'accueille pas de public"] }, 'non'],
    ['A1', {}, undefined],
    ['A2', { horaires: [MARDI, { ...MARDI, jour: 2 }] }, 'oui'],
    ['A2', { horaires: [MARDI] }, 'partiel'],
    ['A2', { horaires: [MARDI], classe: 'inclusion' }, 'oui'],
    ['A2', { horaires: [{ ...MARDI, fin: 10 * 60 }], classe: 'decouverte' }, 'oui'],
    ['A2', { horaires: [] }, undefined],
    ['A3', { telephone: '04 77 00 00 01', modalites_acces: ['Téléphoner'] }, 'oui'],
    ['A3', { telephone: '04 77 00 00 01' }, 'partiel'],
    ['A3', { modalites_acces: ['Téléphoner'] }, undefined],
    ['A4', {}, undefined],
    ['B1', { modalites_accompagnement: ['Accompagnement individuel'] }, 'oui'],
    ['B1', { modalites_accompagnement: ['En autonomie'] }, 'non'],
    ['B1', {}, undefined],
    ['B2', { services: ['Aide aux démarches administratives'] }, 'oui'],
    ['B2', { services: ['Loisirs et créations numériques'] }, 'non'],
    ['B2', {}, undefined],
    [
      'B3',
      {
        modalites_accompagnement: ['Dans un atelier collectif'],
        services: ['Loisirs et créations numériques'],
      },
      'partiel',
    ],
    ['B3', { modalites_accompagnement: ['En autonomie'] }, 'non'],
    ['B3', { modalites_accompagnement: ['Dans un atelier collectif'] }, undefined],
    ['B3', { services: ['Loisirs et créations numériques'] }, undefined],
    ['B4', { dispositif_programmes_nationaux: ['Certification PIX'] }, 'partiel'],
    ['B4', { competences: ['Diagnostic de compétences'] }, 'partiel'],
    ['B4', { competences: ['Ordinateur'] }, undefined],
    ['B5', { formations_labels: ['ORDI 3.0'] }, 'partiel'],
    ['B5', { services: ['Loisirs et créations numériques'] }, undefined],
    ['C1', { autres_formations_labels: ['Aidants'] }, 'partiel'],
    ['C1', {}, undefined],
    ['C2', { dispositif_programmes_nationaux: ['Conseillers numériques'] }, 'partiel'],
    ['C3', { dispositif_programmes_nationaux: ['Conseillers numériques'] }, undefined],
    ['D1', { services: ['Accès internet et matériel informatique'] }, 'oui'],
    ['D1', { equipements: ['Tablettes', 'Wifi'] }, 'oui'],
    ['D1', { equipements: ['Wifi'] }, 'partiel'],
    ['D1', { services: ['Aide aux démarches administratives'] }, undefined],
    ['D2', { equipements: ['Imprimante', 'Scanner'] }, 'oui'],
    ['D2', { equipements: ['Imprimante'] }, 'partiel'],
    ['D2', { equipements: ['Wifi'] }, undefined],
    ['D3', { fiche_acces_libre: 'https://acceslibre.example/' }, 'oui'],
    ['D3', {}, undefined],
    ['D4', { prise_en_charge_specifique: ['Surdité', 'Illettrisme'] }, 'oui'],
    ['D4', { prise_en_charge_specifique: ['Surdité'] }, 'partiel'],
    ['D4', {}, undefined],
    ['E1', { dispositif_programmes_nationaux: ['France Services'] }, 'partiel'],
    ['E2', { dispositif_programmes_nationaux: ['Aidants Connect'] }, undefined],
    ['E3', { dispositif_programmes_nationaux: ['Aidants Connect'] }, 'oui'],
    ['E3', { dispositif_programmes_nationaux: ['France Services'] }, undefined],
    ['E4', {}, undefined],
  ])('%s avec %j : %s', (critere, fiche, attendu) => {
    const lu = dire(critere, { ...LIEU_NU, ...fiche }, AUJOURDHUI)
    expect(lu).toEqual(attendu ? { statut: 'deduit', deduit: attendu } : { statut: 'inconnu' })
  })

  test('une fiche vide ne dit « non » à rien', () => {
    const statuts = deduire(LIEU_NU, referentiel(), AUJOURDHUI).map(({ constat }) => constat.deduit)
    expect(statuts).not.toContain('non')
  })
})

describe('l’âge de la fiche (E5)', () => {
  const COMPLETE: Lieu = {
    ...LIEU_NU,
    telephone: '04 77 00 00 01',
    horaires: [MARDI],
    services: ['Aide aux démarches administratives'],
    frais_a_charge: ['Gratuit'],
    modalites_acces: ['Se présenter'],
  }

  test.each([
    ['2026-03-31', 'oui'],
    ['2025-10-01', 'oui'],
    ['2025-09-30', 'partiel'], // six mois étaient le 30 mars
    ['2025-03-31', 'partiel'], // douze mois
    ['2025-03-30', 'non'],
  ])('fiche du %s : %s', (date_maj, attendu) => {
    expect(dire('E5', { ...COMPLETE, date_maj }, AUJOURDHUI).deduit).toBe(attendu)
  })

  test('une fiche récente à laquelle il manque deux champs n’est exacte qu’en partie', () => {
    expect(dire('E5', COMPLETE, AUJOURDHUI).deduit).toBe('oui')
    expect(dire('E5', { ...COMPLETE, telephone: undefined }, AUJOURDHUI).deduit).toBe('partiel')
  })
})

describe('ce qui est déclaré ou vérifié', () => {
  const attestations = [
    { le: '2026-03-10', criteres: ['A4'] },
    { le: '2026-04-01', criteres: ['A1'] },
  ]
  const verifications = [
    { le: '2026-03-20', par: 'Le Département', criteres: ['A4', 'E2'] },
    { le: '2026-05-20', par: 'Une visite', criteres: ['A4'] },
  ]

  const promis = { ...LIEU_NU, attestations }
  const vu = { ...promis, verifications }

  test('une vérification passe avant une déclaration, et la dernière avant les autres', () => {
    expect(dire('A4', vu, AUJOURDHUI)).toEqual({ statut: 'verifie', le: '2026-03-20', par: 'Le Département' })
    expect(dire('A4', vu, '2026-05-20')).toMatchObject({ par: 'Une visite' })
    expect(dire('E2', vu, '2026-05-20')).toMatchObject({ par: 'Le Département' })
  })

  test('une déclaration passe avant ce que dit la fiche, et le garde', () => {
    const lieu: Lieu = { ...promis, frais_a_charge: ['Payant'] }
    expect(dire('A1', lieu, '2026-04-01')).toEqual({ statut: 'declare', le: '2026-04-01', deduit: 'non' })
  })

  test('une date qui n’est pas encore venue ne compte pas', () => {
    expect(dire('A1', promis, '2026-03-31').statut).toBe('inconnu')
    expect(dire('A4', vu, '2026-03-19').statut).toBe('declare')
    expect(dire('A4', vu, '2026-03-09').statut).toBe('inconnu')
  })

  test('une attestation remplace celle d’avant : ce qu’elle ne dit plus n’est plus promis', () => {
    expect(dire('A4', promis, '2026-03-31').statut).toBe('declare')
    expect(dire('A4', promis, '2026-04-01').statut).toBe('inconnu')
  })

  test('une attestation vaut un an, jour pour jour', () => {
    expect(dire('A1', promis, '2027-03-31').statut).toBe('declare')
    expect(dire('A1', promis, '2027-04-01').statut).toBe('inconnu')
    expect(constat('A1', promis, { attestation_annees: 2 }, '2027-04-01').statut).toBe('declare')
  })
})

test('le référentiel publié dit ce qui se lit dans une fiche, ni plus ni moins', () => {
  const dits = referentiel().criteres.filter(({ lecture }) => lecture !== undefined)
  expect(dits.map(({ id }) => id)).toEqual(CRITERES_LISIBLES)
})

test('compte les heures d’une semaine moyenne', () => {
  expect(heuresParSemaine([MARDI, { ...MARDI, condition: { semaines: 'paires' } }])).toBe(12)
  expect(heuresParSemaine([{ ...MARDI, condition: { rangs: [1, 3] } }])).toBeCloseTo((8 * 24) / 52)
  expect(heuresParSemaine([])).toBe(0)
})
