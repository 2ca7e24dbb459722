/** Le schéma national, lu dans nos mots. */
import { describe, expect, test } from 'vitest'
import * as valeurs from '../../../src/domain/fiche/nomenclatures.ts'
import { TYPOLOGIES } from '../../../src/domain/fiche/typologies.ts'
import { lireSource } from '../../../src/formats/import/formats.ts'
import { versStandard } from '../../../src/formats/standard.ts'
import type { Lieu } from '../../../src/fiches/schemas/lieu.ts'
import { lireUnLieu, octets, type LigneNationale } from './sources.ts'

const COMPLET: Lieu = {
  id: 'mediatheque',
  nom: 'Médiathèque',
  classe: 'mediation',
  pivot: '13002526500013',
  adresse: '1 rue des Lilas',
  complement_adresse: '2e étage',
  code_postal: '99100',
  commune: 'Valmont',
  code_insee: '99001',
  latitude: 45.05,
  longitude: 4.05,
  precision: 'adresse',
  telephone: '04 77 00 00 01',
  courriels: ['accueil@exemple.fr', 'contact@exemple.fr'],
  site_web: 'https://www.exemple.fr',
  prise_rdv: 'https://rdv.exemple.fr',
  horaires: [
    { jour: 1, debut: 540, fin: 720 },
    { jour: 5, debut: 540, fin: 750, condition: { rangs: [1] } },
  ],
  itinerance: 'Fixe',
  typologie: ['Bibliothèque ou médiathèque', 'Tiers-lieu'],
  presentation: 'Deux salles au calme, demandez Camille.',
  services: [...valeurs.SERVICES],
  publics_specifiquement_adresses: [...valeurs.PUBLICS],
  prise_en_charge_specifique: [...valeurs.PRISES_EN_CHARGE],
  frais_a_charge: [...valeurs.FRAIS_A_CHARGE],
  modalites_acces: [...valeurs.MODALITES_ACCES],
  modalites_accompagnement: [...valeurs.MODALITES_ACCOMPAGNEMENT],
  dispositif_programmes_nationaux: [...valeurs.DISPOSITIFS],
  formations_labels: [...valeurs.FORMATIONS_LABELS],
  fiche_acces_libre: 'https://acceslibre.beta.gouv.fr/app/x/',
  sources: ['essai'],
  date_maj: '2026-01-15',
}

/** Ce que la fiche dit, et que le schéma national sait porter. */
const { telephone, courriels, site_web, prise_rdv, horaires, itinerance, typologie, services } = COMPLET
const FAITS = { telephone, courriels, site_web, prise_rdv, horaires, itinerance, typologie, services }

test.each(['json', 'csv'] as const)('notre propre export se relit sans rien perdre, en %s', (forme) => {
  const fiche = lireUnLieu({ ...versStandard(COMPLET) }, forme)
  expect(fiche.faits).toMatchObject({
    ...FAITS,
    publics_specifiquement_adresses: COMPLET.publics_specifiquement_adresses,
    prise_en_charge_specifique: COMPLET.prise_en_charge_specifique,
    frais_a_charge: COMPLET.frais_a_charge,
    modalites_acces: COMPLET.modalites_acces,
    modalites_accompagnement: COMPLET.modalites_accompagnement,
    dispositif_programmes_nationaux: COMPLET.dispositif_programmes_nationaux,
    formations_labels: COMPLET.formations_labels,
    fiche_acces_libre: COMPLET.fiche_acces_libre,
  })
  expect(fiche).toMatchObject({
    identifiant: 'mediatheque',
    le: '2026-01-15',
    pivot: COMPLET.pivot,
    remarques: [],
  })
  expect(fiche.localisation).toMatchObject({ adresse: '1 rue des Lilas', complement_adresse: '2e étage' })
})

test('toutes les typologies reviennent', () => {
  const codes = Object.values(TYPOLOGIES).join('|')
  expect(lireUnLieu({ typologie: codes }).faits.typologie).toEqual(Object.keys(TYPOLOGIES))
})

test('une présentation, texte libre, n’entre jamais', () => {
  const fiche = lireUnLieu({
    presentation_resume: 'Demandez Camille',
    presentation_detail: 'Untel vous reçoit',
  })
  expect(JSON.stringify(fiche)).not.toMatch(/Camille|Untel/)
})

describe('laisse de côté, et le dit', () => {
  test.each<[string, LigneNationale, string]>([
    [
      'une valeur inconnue',
      { services: 'Jardinage|Loisirs et créations numériques' },
      'services : valeur inconnue laissée de côté (« Jardinage »)',
    ],
    ['un code inconnu', { typologie: 'BIB|XYZ' }, 'typologie : un code inconnu laissé de côté'],
    [
      'des horaires que nous ne savons pas dire',
      { horaires: 'Mo-Fr 09:00-12:00; PH off' },
      'horaires laissés de côté : notre grammaire ne sait pas les dire',
    ],
    [
      'un courriel nominatif',
      { courriels: 'camille.untel@exemple.fr' },
      'courriels : une adresse nominative laissée de côté',
    ],
    [
      'un site piégé',
      { site_web: 'https://x.fr/" onmouseover=alert(1)' },
      'site_web laissé de côté : ce n’est pas une adresse de site',
    ],
    [
      'un site qui porte un mot de passe',
      { site_web: 'https://moi:secret@x.fr/' },
      'site_web laissé de côté : ce n’est pas une adresse de site',
    ],
    [
      'un script au lieu d’un site',
      { site_web: 'javascript:alert(1)' },
      'site_web laissé de côté : ce n’est pas une adresse de site',
    ],
  ])('%s', (_, ligne, remarque) => {
    expect(lireUnLieu(ligne).remarques).toEqual([remarque])
  })

  test('un pivot inconnu, ou qui n’est pas un SIRET, sans en faire une affaire', () => {
    for (const pivot of ['00000000000000', 'W123456789', '13002526500014', ''])
      expect(lireUnLieu({ pivot })).toMatchObject({ pivot: undefined, remarques: [] })
  })
})

describe('refuse une ligne', () => {
  test.each<[string, LigneNationale, string]>([
    ['sans identifiant', { id: '' }, '« id » est vide, ou porte une espace'],
    ['sans date', { date_maj: '' }, '« date_maj » n’est pas une date'],
    ['à la date impossible', { date_maj: '2026-02-30' }, '« date_maj » n’est pas une date'],
    ['sans nom', { nom: null }, '« nom » est vide'],
    ['au nom en formule', { nom: '+cmd' }, '« nom » : formule de tableur'],
    ['au nom géant', { nom: 'a'.repeat(100_000) }, '« nom » : texte de plus de 120 caractères'],
  ])('%s', (_, ligne, message) => {
    expect(() => lireUnLieu(ligne)).toThrow(message)
  })

  test('mais lit une date avec son heure, ou à la française', () => {
    expect(lireUnLieu({ date_maj: '2026-02-01T10:00:00.000Z' }).le).toBe('2026-02-01')
    expect(lireUnLieu({ date_maj: '01/02/2026' }).le).toBe('2026-02-01')
  })
})

test('un tableau d’ailleurs dit ce qui lui manque', () => {
  expect(() => lireSource(octets('id,nom,commune\n1,a,b\n'), {})).toThrow(
    'Les colonnes ont changé, ou ce n’est pas le format « schema-national » : il manque code_postal, adresse, date_maj.',
  )
  expect(() =>
    lireSource(octets('a,b\n1,2\n'), { format: 'france-services', edition: '2024-08-01' }),
  ).toThrow('il manque id_fs, lib_fs')
})
