/** Qui l’emporte, champ par champ, de notre fiche ou de la source. */
import { describe, expect, test } from 'vitest'
import { ESSAI, fondre, LE, MARDI, MERCREDI, type Cas } from './cas.ts'

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
          notre: { valeur: '04 77 00 00 01', le: '2026-01-15', source: 'regional' },
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
