import { describe, expect, test } from 'vitest'
import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from '../../src/domain/besoins.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'
import { CONTENU } from '../../scripts/essais/site-essai.ts'
import { LIGNES, lieuxQuiDisent } from './besoins-lignes.ts'

const { besoins, lieux } = await lireDepartement()

/** Comptés à la main avec grep, dans les fiches du Val-d’Exemple. */
const COMPTES: Record<string, number> = {
  papiers: 17,
  impots: 6,
  aides: 10,
  sante: 7,
  retraite: 6,
  voiture: 6,
  'titre-de-sejour': 6,
  emploi: 10,
  cv: 12,
  formation: 9,
  mail: 16,
  ordinateur: 17,
  telephone: 16,
  proches: 17,
  internet: 18,
  courrier: 8,
  'mot-de-passe': 11,
  arnaques: 8,
  achats: 8,
  donnees: 10,
  enfants: 7,
  imprimer: 22,
  materiel: 1,
  reparer: 4,
  creer: 8,
  comprendre: 7,
  'a-distance': 4,
  autre: 20,
}

describe('combien de lieux répondent à chaque besoin', () => {
  test.each(Object.entries(COMPTES))('%s : %i lieux', (id, nombre) => {
    const besoin = besoins.find((b) => b.id === id)!
    const repondent = lieux.filter((lieu) => correspondAuBesoin(lieu, besoin)).map((lieu) => lieu.id)
    expect(repondent.sort()).toEqual(lieuxQuiDisent(CONTENU, LIGNES[id]!))
    expect(repondent).toHaveLength(nombre)
  })

  test('tous les besoins sont dans la table', () => {
    expect(Object.keys(COMPTES)).toEqual(besoins.map(({ id }) => id))
  })
})

describe('correspondre à un besoin', () => {
  const lieu: LieuJuge = {
    services: ['Aide aux démarches administratives'],
    demarches: ['CAF', 'Impôts'],
    itinerance: 'Fixe',
    modalites_accompagnement: ['Accompagnement individuel'],
  }
  const besoin = (criteres: BesoinJuge['criteres'], prefere?: BesoinJuge['prefere']) =>
    correspondAuBesoin(lieu, { criteres, prefere })

  test('toutes les lignes de « tous » sont nécessaires', () => {
    expect(besoin({ tous: { demarches: ['CAF'], itinerance: ['Fixe'] } })).toBeDefined()
    expect(besoin({ tous: { demarches: ['CAF'], itinerance: ['Itinérant'] } })).toBeUndefined()
    expect(besoin({ tous: { demarches: ['CAF'], equipements: ['Wifi'] } })).toBeUndefined()
  })

  test('une ligne de « un_au_moins » suffit, aucune ne suffit pas', () => {
    expect(besoin({ un_au_moins: { demarches: ['MSA', 'CAF'], equipements: ['Wifi'] } })).toBeDefined()
    expect(besoin({ un_au_moins: { demarches: ['MSA'], equipements: ['Wifi'] } })).toBeUndefined()
  })

  test('ce que la fiche ne dit pas ne compte pas', () => {
    expect(besoin({ tous: { reparation_materiel: true } })).toBeUndefined()
  })

  test('les lignes remplies citent la fiche, les préférences se comptent', () => {
    expect(
      besoin(
        { tous: { demarches: ['Impôts', 'MSA'] } },
        { modalites_accompagnement: ['Accompagnement individuel'] },
      ),
    ).toEqual({
      lignes: [{ champ: 'demarches', valeurs: ['Impôts'] }],
      preferees: [{ champ: 'modalites_accompagnement', valeurs: ['Accompagnement individuel'] }],
      preference: 1,
    })
  })
})
