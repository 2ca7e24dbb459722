/** `npm run importer`, de la source au contenu remplacé. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { versStandard } from '../../../src/formats/standard.ts'
import { ficheValide, remplacer } from '../../fiches/contenu-essai.ts'
import { csvFranceServices, MEDIATHEQUE, VALMONT } from '../../formats/import/sources.ts'
import { avecSources, importerTexte, JOUR, lancer, photo } from './import-essai.ts'

const EDITION = { edition: '2024-08-01' }
const NEUVE = 'lieux/france-services-de-valmont.yaml'
const LIEU = 'lieux/mediatheque.yaml'
const CSV = csvFranceServices([VALMONT, { ...VALMONT, id_fs: '8', insee_com: '01053' }])
const json = (...lieux: object[]) => JSON.stringify(lieux)

describe('un import', () => {
  test('crée la fiche d’un lieu nouveau, dit ses comptes, et laisse un contenu juste', async () => {
    await avecSources({}, async (contenu) => {
      const { reussi, sortie } = await importerTexte(contenu, CSV, EDITION)
      expect(sortie).toContain(
        '1 lieu créé, 0 mis à jour, 0 confirmé, 0 à trancher, 0 ligne refusée, 1 hors du territoire. Total : 2 lignes.',
      )
      expect(reussi).toBe(true)
      expect(readFileSync(join(contenu, NEUVE), 'utf8')).toBe(
        `# yaml-language-server: $schema=../../public/schemas/lieu.json
id: france-services-de-valmont
nom: France services de Valmont
classe: inclusion
classe_proposee: true
adresse: 2 place du Marché
code_postal: "99100"
commune: Valmont
code_insee: "99001"
latitude: 45.051235
longitude: 4.05
telephone: 04 77 00 00 02
courriels:
  - franceservices@vals.example
horaires:
  lundi: 9h-12h, 13h30-17h
  mardi: 8h30-12h
services:
  - Aide aux démarches administratives
dispositif_programmes_nationaux:
  - France Services
typologie:
  - France services
itinerance: Fixe
france_services_depuis: 2021-01-15
ajoute_le: ${JOUR}
identifiants:
  france-services: "7"
controles:
  horaires: { le: 2024-08-01, source: france-services }
  telephone: { le: 2024-08-01, source: france-services }
  courriel: { le: 2024-08-01, source: france-services }
  adresse: { le: 2024-08-01, source: france-services }
  services: { le: 2024-08-01, source: france-services }
sources:
  - france-services
date_maj: 2024-08-01
`,
      )
      const { anomalies } = await lireContenu(contenu, JOUR)
      expect(anomalies).toEqual([])
    })
  })

  test('ne change que ses lignes dans une fiche, commentaires compris', async () => {
    const fiche = remplacer(
      ficheValide('lieux/mediatheque'),
      'telephone: 04',
      'telephone: 04 77 00 00 08\n# accueil\n# 04',
    )
    await avecSources({ [LIEU]: fiche }, async (contenu) => {
      const { sortie } = await importerTexte(contenu, json(MEDIATHEQUE))
      expect(sortie).toContain('mediatheque : telephone, « 04 77 00 00 08 » devient « 04 77 00 00 01 »')
      expect(readFileSync(join(contenu, LIEU), 'utf8')).toBe(
        remplacer(
          remplacer(fiche, '04 77 00 00 08', '04 77 00 00 01'),
          'sources:\n  - essai',
          `identifiants:
  schema-national: vals-12
controles:
  horaires: { le: 2026-02-01, source: schema-national }
  telephone: { le: 2026-02-01, source: schema-national }
  adresse: { le: 2026-02-01, source: schema-national }
  services: { le: 2026-02-01, source: schema-national }
sources:
  - essai
  - schema-national`,
        ),
      )
    })
  })

  test('recommencé, n’écrit rien de plus, à l’octet près', async () => {
    await avecSources({}, async (contenu) => {
      await importerTexte(contenu, CSV, EDITION)
      const apres = photo(contenu)
      const { reussi, sortie } = await importerTexte(contenu, CSV, EDITION)
      expect(sortie).toContain('Rien à écrire : le contenu dit déjà tout cela.')
      expect({ reussi, contenu: photo(contenu) }).toEqual({ reussi: true, contenu: apres })
    })
  })

  test('simulé, dit tout et n’écrit rien', async () => {
    await avecSources({}, async (contenu) => {
      const avant = photo(contenu)
      const { sortie } = await importerTexte(contenu, CSV, { ...EDITION, simuler: true })
      expect(sortie).toContain('1 lieu créé')
      expect(sortie).toContain('Simulation : 2 fichiers changeraient.')
      expect(photo(contenu)).toEqual(avant)
    })
  })

  test('d’une édition plus ancienne, ne ramène rien en arrière', async () => {
    await avecSources({}, async (contenu) => {
      await importerTexte(contenu, CSV, { edition: '2025-05-05' })
      const apres = photo(contenu)
      const vieille = csvFranceServices([
        { ...VALMONT, telephone: '04 77 00 00 77', h_mardi: '' },
        {
          ...VALMONT,
          id_fs: '9',
          lib_fs: 'France services du Col',
          adresse: '40 route du Col',
          latitude: '45.01',
          telephone: '',
        },
      ])
      const { sortie } = await importerTexte(contenu, vieille, EDITION)
      expect(sortie).toContain('L’édition du 5 mai 2025, plus récente, est déjà importée : rien ne change.')
      expect(photo(contenu)).toEqual(apres)
    })
  })

  test('de notre propre export, ne change rien', async () => {
    await avecSources({}, async (contenu) => {
      const avant = photo(contenu)
      const { contenu: lu } = await lireContenu(contenu, JOUR)
      const { sortie } = await importerTexte(contenu, json(...lu!.lieux.map(versStandard)))
      expect(sortie).toContain('1 confirmé')
      expect(photo(contenu)).toEqual(avant)
    })
  })
})

describe('ce qu’une personne doit trancher', () => {
  const MOBILE = { ...MEDIATHEQUE, telephone: '+33600000009' }
  const QUESTION =
    'nous « 04 77 00 00 01 » (2026-01-15, essai), eux « 06 ** ** ** 09 » (2026-02-01, schema-national)'

  test('est demandé, puis ne l’est plus une fois décidé', async () => {
    await avecSources({}, async (contenu) => {
      expect((await importerTexte(contenu, json(MOBILE))).sortie).toContain(QUESTION)
      writeFileSync(
        join(contenu, 'import-decisions.yaml'),
        '- source: schema-national\n  identifiant: vals-12\n  decision: garder\n  champ: telephone\n  le: 2026-03-01\n',
      )
      const { sortie } = await importerTexte(contenu, json(MOBILE))
      expect(sortie).not.toContain('À trancher')
      expect(readFileSync(join(contenu, LIEU), 'utf8')).toContain('telephone: 04 77 00 00 01')
    })
  })

  test('montre les lieux possibles, et la décision fait le reste', async () => {
    await avecSources({}, async (contenu) => {
      const autreNom = { ...MEDIATHEQUE, nom: 'Bricothèque', telephone: '', pivot: '' }
      const { sortie } = await importerTexte(contenu, json(autreNom))
      expect(sortie).toContain(
        'Peut-être mediatheque (40 sur 100 : noms semblables à 0 %, même rue, même numéro, à 0 m)',
      )
      writeFileSync(
        join(contenu, 'import-decisions.yaml'),
        '- source: schema-national\n  identifiant: vals-12\n  decision: meme\n  lieu: mediatheque\n  le: 2026-03-01\n',
      )
      expect((await importerTexte(contenu, json(autreNom))).sortie).toContain('1 confirmé')
      expect(readFileSync(join(contenu, LIEU), 'utf8')).toContain('schema-national: vals-12')
    })
  })
})

describe('refuse une seule ligne', () => {
  test('dont la fiche ne passerait pas la porte, avec le message de npm run valider', async () => {
    await avecSources({}, async (contenu) => {
      const faux = {
        ...VALMONT,
        id_fs: '9',
        lib_fs: 'France services du Col',
        adresse: '40 route du Col',
        latitude: '45.01',
        telephone: '',
        code_postal: '99105',
      }
      const { reussi, sortie } = await importerTexte(contenu, csvFranceServices([VALMONT, faux]), EDITION)
      expect(sortie).toContain(
        'ligne 2, « France services du Col » : code_postal : « 99105 » n’est pas un code postal de Valmont. Écrivez "99100" ou "99110".',
      )
      expect(sortie).toContain('1 lieu créé, 0 mis à jour, 0 confirmé, 0 à trancher, 1 ligne refusée')
      expect(reussi).toBe(true)
      expect(Object.keys(photo(contenu)).filter((nom) => nom.startsWith('lieux/'))).toEqual([NEUVE, LIEU])
    })
  })

  test('qui ferait un doublon, même quand la faute est dite sur l’autre fiche', async () => {
    const decisions =
      '- source: schema-national\n  identifiant: vals-12\n  decision: different\n  le: 2026-03-01\n'
    await avecSources({ 'import-decisions.yaml': decisions }, async (contenu) => {
      const jumelle = { ...MEDIATHEQUE, adresse: '40 route du Col', labels_nationaux: 'France Services' }
      const { sortie } = await importerTexte(contenu, json(jumelle))
      expect(sortie).toContain('Ce lieu existe déjà : « mediatheque-du-centre » (même nom, même commune).')
      expect(sortie).toContain('1 ligne refusée')
      expect(Object.keys(photo(contenu)).filter((nom) => nom.startsWith('lieux/'))).toEqual([LIEU])
    })
  })
})

test('la commande dit et écrit tout, et la date du fichier vaut pour l’édition', async () => {
  await avecSources({}, async (contenu) => {
    const fichier = `${contenu}-france-services-2024-08-01.csv`
    const resume = `${contenu}-bilan.md`
    writeFileSync(fichier, CSV)
    const { code, sortie } = await lancer('importer', fichier, '--contenu', contenu, '--resume', resume)
    expect(sortie).toContain('Liste france-services (france-services), édition du 1er août 2024\n1 lieu créé')
    expect(sortie).toContain('Écrit : 2 fichiers.')
    expect(readFileSync(resume, 'utf8')).toMatch(
      /^## Liste france-services \(france-services\), édition du 1er août 2024\n/,
    )
    expect(code).toBe(0)
    rmSync(fichier)
    rmSync(resume)
  })
})
