/** L’export au schéma national, relu par la bibliothèque de l’ANCT. */
import {
  fromSchemaLieuDeMediationNumerique,
  toSchemaLieuMediationNumerique,
  Typologie as TypologieNationale,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import { describe, expect, test } from 'vitest'
import * as valeurs from '../../src/domain/fiche/nomenclatures.ts'
import { TYPOLOGIES } from '../../src/domain/fiche/typologies.ts'
import type { Lieu } from '../../src/fiches/schemas/lieu.ts'
import { versStandard } from '../../src/formats/standard.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'
import { jugerLExport } from './export-national.ts'

const COMPLET: Lieu = {
  id: 'mediatheque',
  nom: 'Médiathèque',
  classe: 'mediation',
  pivot: '13002526500013',
  adresse: '1 rue des Lilas',
  complement_adresse: '2e étage',
  code_postal: '01000',
  commune: 'Bourg-en-Bresse',
  code_insee: '01053',
  latitude: 46.2,
  longitude: 5.22,
  precision: 'adresse',
  telephone: '04 77 00 00 01',
  courriels: ['a@exemple.fr', 'b@exemple.fr'],
  site_web: 'https://www.exemple.fr',
  prise_rdv: 'https://rdv.exemple.fr',
  horaires: [
    { jour: 1, debut: 540, fin: 720 },
    { jour: 5, debut: 540, fin: 750, condition: { rangs: [1] } },
  ],
  itinerance: 'Fixe',
  typologie: ['Bibliothèque ou médiathèque', 'Tiers-lieu'],
  presentation: 'Deux salles au calme.',
  services: [...valeurs.SERVICES],
  publics_specifiquement_adresses: [...valeurs.PUBLICS],
  prise_en_charge_specifique: [...valeurs.PRISES_EN_CHARGE],
  frais_a_charge: [...valeurs.FRAIS_A_CHARGE],
  modalites_acces: ['Se présenter', 'Téléphoner'],
  modalites_accompagnement: [...valeurs.MODALITES_ACCOMPAGNEMENT],
  dispositif_programmes_nationaux: [...valeurs.DISPOSITIFS],
  formations_labels: [...valeurs.FORMATIONS_LABELS],
  autres_formations_labels: ['Atelier local'],
  fiche_acces_libre: 'https://acceslibre.beta.gouv.fr/app/x/',
  demarches: ['CAF'],
  equipements: ['Wifi'],
  sources: ['regional', 'aidants-connect'],
  date_maj: '2026-01-15',
}

describe('un lieu au schéma national', () => {
  test('dit chaque colonne dans la forme du schéma', () => {
    expect(versStandard(COMPLET)).toMatchObject({
      pivot: '13002526500013',
      typologie: 'BIB|TIERS_LIEUX',
      telephone: '+33477000001',
      courriels: 'a@exemple.fr|b@exemple.fr',
      horaires: 'Tu 09:00-12:00; Sa[1] 09:00-12:30',
      presentation_resume: 'Deux salles au calme.',
      frais_a_charge: 'Gratuit|Gratuit sous condition|Payant',
      source: 'regional|aidants-connect',
      date_maj: '2026-01-15',
    })
  })

  test('ne dit rien de ce que le schéma ne connaît pas', () => {
    const colonnes = Object.keys(versStandard(COMPLET))
    for (const cle of ['classe', 'precision', 'demarches', 'equipements', 'sources', 'presentation'])
      expect(colonnes).not.toContain(cle)
  })

  test('met quatorze zéros quand le SIRET n’est pas connu, et tait les colonnes vides', () => {
    const { id, nom, classe, adresse, code_postal, commune, precision, sources, date_maj } = COMPLET
    const minimal = { id, nom, classe, adresse, code_postal, commune, precision, sources, date_maj }
    expect(versStandard(minimal)).toEqual({
      id,
      pivot: '00000000000000',
      nom,
      commune,
      code_postal,
      adresse,
      source: 'regional|aidants-connect',
      date_maj,
    })
  })

  test('tait un numéro court, que le schéma refuse', () => {
    expect(versStandard({ ...COMPLET, telephone: '3939' })).not.toHaveProperty('telephone')
  })
})

describe('la bibliothèque de l’ANCT', () => {
  test('refuse un mauvais enregistrement : c’est bien elle qui juge', () => {
    const standard = versStandard(COMPLET)
    expect(() => fromSchemaLieuDeMediationNumerique({ ...standard, services: 'Jardinage' })).toThrow()
    expect(() => fromSchemaLieuDeMediationNumerique({ ...standard, typologie: 'XYZ' })).toThrow()
    expect(() => fromSchemaLieuDeMediationNumerique({ ...standard, telephone: '3939' })).toThrow()
  })

  test.each([['un lieu qui remplit tout', COMPLET] as const])('relit %s sans rien perdre', (_, lieu) => {
    const standard = versStandard(lieu)
    expect(toSchemaLieuMediationNumerique(fromSchemaLieuDeMediationNumerique(standard))).toEqual(standard)
  })

  test('connaît toutes nos typologies', () => {
    const connues = Object.values<string>(TypologieNationale)
    expect(Object.values(TYPOLOGIES).filter((code) => !connues.includes(code))).toEqual([])
    expect(new Set(Object.values(TYPOLOGIES)).size).toBe(Object.keys(TYPOLOGIES).length)
  })
})

jugerLExport((await lireDepartement()).lieux)
