import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { etapesManquantes, etatLabel } from '../../../src/domain/label/etat.ts'
import { CLASSES, type Classe } from '../../../src/domain/fiche/nomenclatures.ts'
import { lireFiche } from '../../../src/fiches/lire.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { schemaReferentiel, type Referentiel } from '../../../src/fiches/schemas/referentiel.ts'
import { LIEU_NU } from '../lieu-nu.ts'
import { lireDepartement } from '../../fixtures/departement/lire.ts'
import { CONTENU } from '../../../scripts/essais/site-essai.ts'

const AUJOURDHUI = '2026-03-31'
const LABEL: NonNullable<Lieu['label']> = {
  decide_le: '2026-03-01',
  jusqu_au: '2028-02-29',
  decide_par: 'Le Département',
}

function lireReferentiel(): Referentiel {
  const lue = lireFiche(
    readFileSync(`${CONTENU}/referentiel.yaml`),
    'content/referentiel.yaml',
    schemaReferentiel,
  )
  if ('anomalies' in lue) throw new Error('référentiel illisible')
  return lue.fiche
}
const REFERENTIEL = lireReferentiel()
const requis = (classe: Classe) =>
  REFERENTIEL.criteres.filter((critere) => critere.requis.includes(classe)).map(({ id }) => id)

/** Un lieu dont tous les critères demandés sont déclarés, et ceux-là vérifiés. */
function lieu(classe: Classe, verifies: string[], plus: Partial<Lieu> = {}): Lieu {
  return {
    ...LIEU_NU,
    classe,
    date_maj: '2026-03-15',
    attestations: [{ le: '2026-02-01', criteres: requis(classe) }],
    verifications: [{ le: '2026-02-15', par: 'Une visite', criteres: verifies }],
    ...plus,
  }
}
const CINQ = ['A1', 'A2', 'A3', 'C1', 'E5']
const INCLUSION = ['A1', 'A2', 'E1', 'E2', 'E3']
const etat = (l: Lieu, le = AUJOURDHUI) => etatLabel(l, REFERENTIEL, le).etat

test('le référentiel demande 10, 14, 17 et 18 critères, sur 21', () => {
  expect(REFERENTIEL.criteres).toHaveLength(21)
  expect(CLASSES.map((classe) => requis(classe).length)).toEqual([10, 14, 17, 18])
  const commun = requis('decouverte').filter((id) => CLASSES.every((classe) => requis(classe).includes(id)))
  expect(commun).toEqual(['A1', 'A2', 'A3', 'A4', 'C1', 'D3', 'E2', 'E5'])
})

describe('les dates de la décision', () => {
  const labellise = { ...lieu('decouverte', CINQ), label: LABEL }
  const renouvele = (...dates: string[]) => ({
    ...labellise,
    attestations: ['2026-02-01', ...dates].map((le) => ({ le, criteres: requis('decouverte') })),
  })

  test.each([
    ['2026-02-28', 'dossier complet'],
    ['2026-03-01', 'labellisé'],
  ])('au %s : %s', (le, attendu) => {
    expect(etat(labellise, le)).toBe(attendu)
  })

  test('le dernier jour compte, le lendemain est échu', () => {
    const tenu = { ...renouvele('2027-02-01', '2028-01-31'), date_maj: '2028-02-01' }
    expect(etat(tenu, '2028-02-29')).toBe('labellisé')
    expect(etat(tenu, '2028-03-01')).toBe('échu')
  })

  test('une fiche pas revue depuis un an suspend le label', () => {
    const tenu = renouvele('2027-01-15')
    expect(etat(tenu, '2027-03-15')).toBe('labellisé') // 365 jours
    expect(etat(tenu, '2027-03-16')).toBe('suspendu')
  })

  test('une attestation pas renouvelée suspend le label au bout d’un an ; renouvelée, il reprend', () => {
    const tenu = { ...labellise, date_maj: '2027-01-20' }
    expect(etat(tenu, '2027-01-31')).toBe('labellisé')
    expect(etat(tenu, '2027-02-01')).toBe('suspendu')
    expect(etat({ ...renouvele('2027-02-10'), date_maj: '2027-01-20' }, '2027-02-10')).toBe('labellisé')
  })

  test('sans décision, une attestation échue laisse le lieu référencé', () => {
    expect(etat({ ...lieu('decouverte', CINQ), date_maj: '2027-01-20' }, '2027-02-01')).toBe('référencé')
  })

  test('une suspension compte à partir de son jour', () => {
    const suspendu = {
      ...labellise,
      label: { ...LABEL, suspendu: { le: '2026-03-20', motif: 'Réclamation' } },
    }
    expect(etat(suspendu, '2026-03-19')).toBe('labellisé')
    expect(etat(suspendu, '2026-03-20')).toBe('suspendu')
  })

  test('un label échu reste échu, même suspendu', () => {
    const vieux = { ...labellise, label: { ...LABEL, suspendu: { le: '2026-03-20', motif: 'Réclamation' } } }
    expect(etat(vieux, '2028-03-01')).toBe('échu')
  })
})

describe('sans décision, jamais labellisé', () => {
  test('tout déclaré et cinq vérifiés : dossier complet', () => {
    expect(etat(lieu('decouverte', CINQ))).toBe('dossier complet')
  })

  test('ce que la fiche dit seule ne suffit pas', () => {
    const dit = lieu('decouverte', CINQ, { frais_a_charge: ['Gratuit'] })
    const sansA1 = <T extends { criteres: string[] }>(suivi: T[] = []): T[] =>
      suivi.map((un) => ({ ...un, criteres: un.criteres.filter((id) => id !== 'A1') }))
    const [attestations, verifications] = [sansA1(dit.attestations), sansA1(dit.verifications)]
    expect(etatLabel({ ...dit, attestations, verifications }, REFERENTIEL, AUJOURDHUI)).toMatchObject({
      etat: 'référencé',
      manquants: ['A1'],
    })
  })
})

describe('les étapes d’une décision', () => {
  const etapes = (l: Lieu, le = LABEL.decide_le) => etapesManquantes(l, REFERENTIEL, le)

  test('toutes suivies', () => {
    expect(etapes(lieu('decouverte', CINQ))).toBeUndefined()
    expect(etapes(lieu('inclusion', INCLUSION))).toBeUndefined()
  })

  test('la veille de la visite, il en manque cinq ; un an après l’attestation, tout ce qui n’a pas été vu', () => {
    expect(etapes(lieu('decouverte', CINQ), '2026-02-14')).toMatchObject({ verifications_manquantes: 5 })
    expect(etapes(lieu('decouverte', CINQ), '2027-02-01')).toEqual({
      manquants: ['A4', 'D1', 'D3', 'E2', 'E4'],
      a_verifier: [],
      verifications_manquantes: 0,
    })
  })

  test('en inclusion, les critères de confiance se vérifient', () => {
    expect(etapes(lieu('inclusion', CINQ))).toMatchObject({ a_verifier: ['E1', 'E2', 'E3'] })
  })

  test('ce que la fiche dit depuis ne change pas ce qui a été fait', () => {
    expect(etapes(lieu('decouverte', CINQ, { frais_a_charge: ['Payant'] }))).toBeUndefined()
  })
})

describe('une décision ne suffit pas', () => {
  test('sans un seul critère déclaré', () => {
    const seul: Lieu = { ...LIEU_NU, classe: 'decouverte', date_maj: '2026-03-15', label: LABEL }
    const bilan = etatLabel(seul, REFERENTIEL, AUJOURDHUI)
    expect(bilan).toMatchObject({ etat: 'référencé', verifies: [], verifications_manquantes: 5 })
    expect(bilan.manquants).toEqual(requis('decouverte'))
  })

  test('avec un critère contredit par la fiche, même vérifié', () => {
    const payant = { ...lieu('decouverte', CINQ, { frais_a_charge: ['Payant'] }), label: LABEL }
    expect(etatLabel(payant, REFERENTIEL, AUJOURDHUI)).toMatchObject({
      etat: 'référencé',
      manquants: ['A1'],
      verifications_manquantes: 1,
    })
  })

  test('avec quatre vérifications', () => {
    const quatre = { ...lieu('decouverte', CINQ.slice(1)), label: LABEL }
    expect(etatLabel(quatre, REFERENTIEL, AUJOURDHUI)).toMatchObject({
      etat: 'référencé',
      manquants: [],
      verifications_manquantes: 1,
    })
  })

  test('en inclusion, sans les trois critères de confiance vérifiés', () => {
    expect(etat({ ...lieu('inclusion', INCLUSION), label: LABEL })).toBe('labellisé')
    const bilan = etatLabel({ ...lieu('inclusion', CINQ), label: LABEL }, REFERENTIEL, AUJOURDHUI)
    expect(bilan).toMatchObject({
      etat: 'référencé',
      a_verifier: ['E1', 'E2', 'E3'],
      verifications_manquantes: 0,
    })
  })

  test('une vérification d’un critère qui n’est pas demandé ne compte pas', () => {
    expect(etat({ ...lieu('decouverte', ['A1', 'A2', 'A3', 'C1', 'B5']), label: LABEL })).toBe('référencé')
  })
})

test('dans le Val-d’Exemple, chaque état est celui que disent la décision et les dates', async () => {
  const { lieux, referentiel } = await lireDepartement()
  const etats = lieux.map((lieu) => [lieu.id, etatLabel(lieu, referentiel, AUJOURDHUI).etat] as const)
  expect(Object.fromEntries(etats.filter(([, un]) => un !== 'référencé'))).toEqual({
    'centre-social-rochebelle': 'suspendu', // par décision
    'espace-public-numerique-montelan': 'dossier complet', // sans décision
    'fablab-la-manivelle': 'échu', // jusqu’au 5 juin 2025
    'france-services-ormeville': 'labellisé',
    'mediatheque-valbrune': 'labellisé',
    'tiers-lieu-la-grange': 'suspendu', // fiche de plus d’un an
  })
})
