/** Qui l’emporte, champ par champ, de notre fiche ou de la source. */
import { describe, expect, test } from 'vitest'
import { aucuneDecision, type DecisionsDeLigne } from '../../../src/domain/apport/decisions.ts'
import type { Faits, FicheRecue, Localisation } from '../../../src/domain/apport/recue.ts'
import { fusionner, type FicheConnue } from '../../../src/domain/fusion/fusionner.ts'
import { recue } from '../rapprochement/lieux.ts'

const NOTRE: FicheConnue = {
  id: 'mediatheque',
  nom: 'Médiathèque',
  adresse: '1 rue des Lilas',
  complement_adresse: 'rez-de-chaussée',
  code_postal: '99100',
  commune: 'Valmont',
  code_insee: '99001',
  latitude: 45.05,
  longitude: 4.05,
  telephone: '04 77 00 00 01',
  courriels: ['accueil@vals.example'],
  horaires: [{ jour: 1, debut: 540, fin: 720 }],
  services: ['Aide aux démarches administratives'],
  sources: ['hinaura'],
  date_maj: '2022-12-01',
}
const MARDI = [{ jour: 1, debut: 540, fin: 720 }]
const MERCREDI = [{ jour: 2, debut: 540, fin: 720 }]
const LE = '2024-08-01'

interface Cas {
  notre?: Partial<FicheConnue>
  faits?: Faits
  ou?: Partial<Localisation>
  reste?: Partial<FicheRecue>
  decisions?: Partial<DecisionsDeLigne>
}

const fondre = ({ notre, faits, ou, reste, decisions }: Cas) =>
  fusionner(
    { ...NOTRE, ...notre },
    recue({ le: LE, ...reste, faits: { telephone: undefined, ...faits } }, ou),
    'essai',
    { ...aucuneDecision(), ...decisions },
  )
const ESSAI = { le: LE, source: 'essai' }

describe('une source plus récente', () => {
  test('change ce qui diffère, et date ce qu’elle dit', () => {
    expect(fondre({ faits: { telephone: '04 77 00 00 09', horaires: MERCREDI } })).toEqual({
      changements: [
        { champ: 'telephone', avant: '04 77 00 00 01', apres: '04 77 00 00 09' },
        { champ: 'horaires', avant: MARDI, apres: MERCREDI },
      ],
      conflits: [],
      controles: { horaires: ESSAI, telephone: ESSAI, adresse: ESSAI },
    })
  })

  test('confirme ce qui est égal, écriture à part, sans rien y changer', () => {
    const faits = {
      telephone: '+33477000001',
      courriels: ['ACCUEIL@vals.example'],
      horaires: [...MARDI],
      site_web: 'http://exemple.fr/',
    }
    const { changements, controles } = fondre({
      notre: { site_web: 'https://www.exemple.fr' },
      faits,
      ou: { adresse: '1 Rue des lilas', complement_adresse: undefined, latitude: 45.0501 },
    })
    expect(changements).toEqual([])
    expect(Object.keys(controles).toSorted()).toEqual([
      'adresse',
      'courriel',
      'horaires',
      'site_web',
      'telephone',
    ])
  })

  test('remplit ce qui manque', () => {
    expect(
      fondre({ notre: { telephone: undefined }, faits: { telephone: '04 77 00 00 09' } }).changements,
    ).toEqual([{ champ: 'telephone', avant: undefined, apres: '04 77 00 00 09' }])
  })

  test('ne dit rien de ce qu’elle tait', () => {
    expect(fondre({})).toEqual({ changements: [], conflits: [], controles: { adresse: ESSAI } })
  })

  test('ajoute à une liste sans rien en retirer, et sans l’avoir vérifiée', () => {
    const ajouts = { services: ['Utilisation sécurisée du numérique'], typologie: ['France services'] }
    expect(fondre({ reste: { ajouts } })).toMatchObject({
      changements: [
        { champ: 'typologie', apres: ['France services'] },
        {
          champ: 'services',
          apres: ['Aide aux démarches administratives', 'Utilisation sécurisée du numérique'],
        },
      ],
      controles: { adresse: ESSAI },
    })
  })
})

describe('une fiche touchée plus récemment', () => {
  const raison = 'le nôtre est plus récent'

  test('n’est jamais changée ; l’écart est dit, avec les deux dates et les deux sources', () => {
    const notre = { date_maj: '2026-01-15' }
    expect(fondre({ notre, faits: { telephone: '04 77 00 00 09' } })).toEqual({
      changements: [],
      conflits: [
        {
          champ: 'telephone',
          notre: { valeur: '04 77 00 00 01', le: '2026-01-15', source: 'hinaura' },
          leur: { valeur: '04 77 00 00 09', le: LE, source: 'essai' },
          raison,
        },
      ],
      controles: {},
    })
  })

  test('l’est aussi par un contrôle, pour le groupe contrôlé seulement', () => {
    const controles = { horaires: { le: '2025-05-05', source: 'structure' } }
    const faits = { telephone: '04 77 00 00 09', horaires: MERCREDI }
    expect(fondre({ notre: { controles }, faits })).toMatchObject({
      changements: [{ champ: 'telephone' }],
      conflits: [{ champ: 'horaires', notre: { le: '2025-05-05', source: 'structure' }, raison }],
    })
  })

  test('protège aussi ce qu’une main a retiré', () => {
    const notre = { date_maj: '2026-01-15', telephone: undefined }
    expect(fondre({ notre, faits: { telephone: '04 77 00 00 09' } })).toMatchObject({
      changements: [],
      conflits: [{ notre: { valeur: 'rien' } }],
    })
  })

  test('le même jour, la nôtre reste', () => {
    expect(fondre({ notre: { date_maj: LE }, faits: { telephone: '04 77 00 00 09' } })).toMatchObject({
      changements: [],
      conflits: [{ raison: 'les deux ont la même date' }],
    })
  })

  test('n’est pas datée en arrière par une source qui la confirme', () => {
    const controles = { telephone: { le: '2025-05-05', source: 'structure' } }
    const { controles: gagnes } = fondre({ notre: { controles }, faits: { telephone: '04 77 00 00 01' } })
    expect(gagnes).toEqual({ adresse: ESSAI })
  })
})

test('une édition que la même source a dépassée n’a rien à redire', () => {
  const controles = {
    telephone: { le: '2025-05-05', source: 'essai' },
    horaires: { le: '2025-05-05', source: 'autre' },
  }
  expect(
    fondre({ notre: { controles }, faits: { telephone: '04 77 00 00 09', horaires: MERCREDI } }),
  ).toMatchObject({
    changements: [],
    conflits: [{ champ: 'horaires' }],
  })
})

describe('un doute', () => {
  test.each<[string, Cas, string, string]>([
    [
      'un mobile à la place d’un fixe',
      { faits: { telephone: '06 00 00 00 09' } },
      'telephone',
      'c’est un mobile, peut-être celui d’une personne',
    ],
    ['une autre commune', { ou: { commune: 'Roche-sur-Val' } }, 'adresse', 'le lieu changerait de commune'],
    [
      'un déménagement',
      { ou: { adresse: '9 route du Col', latitude: 45.08 } },
      'adresse',
      'le lieu se déplacerait de 3,3 km',
    ],
    [
      'une adresse moins précise',
      { ou: { adresse: 'Le bourg' } },
      'adresse',
      'leur adresse est moins précise',
    ],
    [
      'des horaires que la source laisse vides',
      { reste: { tus: ['horaires'] } },
      'horaires',
      'la source ne dit plus rien',
    ],
  ])('attend qu’une personne tranche : %s', (_, cas, champ, raison) => {
    const { changements, conflits, controles } = fondre(cas)
    expect(changements).toEqual([])
    expect(conflits).toMatchObject([{ champ, raison }])
    expect(controles).not.toHaveProperty(champ)
  })

  test('n’arrête pas une adresse précisée sur place', () => {
    expect(fondre({ ou: { adresse: '9 rue des Roses', latitude: 45.051 } }).changements).toMatchObject([
      { champ: 'adresse', apres: { adresse: '9 rue des Roses', latitude: 45.051 } },
    ])
  })

  test('ni le point d’un lieu qui n’en avait pas', () => {
    const notre = { latitude: undefined, longitude: undefined, precision: 'commune' as const }
    expect(fondre({ notre }).changements).toMatchObject([
      {
        champ: 'adresse',
        apres: {
          adresse: '1 rue des Lilas',
          complement_adresse: 'rez-de-chaussée',
          latitude: 45.05,
          precision: 'adresse',
        },
      },
    ])
  })
})

describe('une décision', () => {
  const MOBILE = { telephone: '06 00 00 00 09' }
  const prendre = (valeur?: string, le = '2026-11-27') => ({
    prendre: new Map([['telephone', { valeur, le }]]),
  })
  const garder = (valeur?: string) => ({ garder: new Map([['telephone', { valeur, le: '2026-11-27' }]]) })

  test('« prendre » fait entrer une valeur douteuse, et la date', () => {
    for (const decisions of [prendre(), prendre(MOBILE.telephone)])
      expect(fondre({ faits: MOBILE, decisions })).toMatchObject({
        changements: [{ champ: 'telephone', apres: '06 00 00 00 09' }],
        conflits: [],
        controles: { telephone: ESSAI },
      })
  })

  test('« prendre » retire ce que la source ne dit plus', () => {
    const decisions = { prendre: new Map([['horaires', { valeur: 'rien', le: '2026-11-27' }]]) }
    const { changements, controles } = fondre({ reste: { tus: ['horaires'] }, decisions })
    expect(changements).toEqual([{ champ: 'horaires', avant: MARDI, apres: undefined }])
    expect(controles).not.toHaveProperty('horaires')
  })

  test('« garder » tait la question, sans dater notre valeur', () => {
    for (const decisions of [garder(), garder('04 77 00 00 09')])
      expect(fondre({ faits: { telephone: '04 77 00 00 09' }, decisions })).toEqual({
        changements: [],
        conflits: [],
        controles: { adresse: ESSAI },
      })
  })

  test('ne vaut que pour la valeur qu’elle visait', () => {
    expect(fondre({ faits: MOBILE, decisions: prendre('06 11 11 11 11') }).conflits).toHaveLength(1)
    expect(
      fondre({ faits: { telephone: '04 77 00 00 09' }, decisions: garder('04 77 00 00 08') }).changements,
    ).toHaveLength(1)
  })

  test('« prendre » tombe dès qu’une main touche la fiche', () => {
    const notre = { date_maj: '2026-11-28' }
    expect(fondre({ notre, faits: MOBILE, decisions: prendre() })).toMatchObject({
      changements: [],
      conflits: [{ champ: 'telephone' }],
    })
  })
})
