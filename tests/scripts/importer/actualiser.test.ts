/** `npm run actualiser` : toutes les sources du territoire, chaque nuit. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvFranceServices, VALMONT } from '../../formats/import/sources.ts'
import { importer } from '../../../scripts/importer/executer.ts'
import { bilanEnMarkdown } from '../../../scripts/importer/rapport.ts'
import { avecSources, JOUR, lancer, photo, servir, TERRITOIRE } from './import-essai.ts'

const CSV = csvFranceServices([VALMONT])
let modifiee = 'Thu, 01 Aug 2024 10:00:00 GMT'
let site = ''
let fermer = () => {}
beforeAll(async () => {
  ;({ site, fermer } = await servir({
    '/fs.csv': (_, r) => r.writeHead(200, { 'last-modified': modifiee }).end(CSV),
    '/page': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  }))
})
afterAll(() => fermer())

const declarer = (...sources: [source: string, chemin: string][]) =>
  `${TERRITOIRE}imports:\n${sources
    .map(
      ([source, chemin]) => `  - source: ${source}\n    format: ${source}\n    adresse: ${site}${chemin}\n`,
    )
    .join('')}`

test('relit chaque source ; celle qui est en panne est dite, et n’arrête pas les autres', async () => {
  const territoire = declarer(['schema-national', '/page'], ['france-services', '/fs.csv'])
  await avecSources({ 'territoire.yaml': territoire }, async (contenu) => {
    const resume = `${contenu}-bilan.md`
    const { code, sortie } = await lancer('actualiser', '--contenu', contenu, '--resume', resume)
    expect(sortie).toContain(`schema-national : « ${site}/page » répond une page web au lieu d’un fichier.`)
    expect(sortie).toContain('1 lieu créé')
    expect(code).toBe(1)
    const bilan = readFileSync(resume, 'utf8')
    expect(bilan).toContain('## schema-national : pas relue')
    expect(bilan).toContain(
      '### Lieux créés (1)\n\n- france-services-de-valmont : `France services de Valmont`, Valmont',
    )
    expect(Object.keys(photo(contenu))).toContain('lieux/france-services-de-valmont.yaml')
  })
})

test('le lendemain, les mêmes octets n’apportent rien, même si le serveur les dit plus récents', async () => {
  await avecSources({ 'territoire.yaml': declarer(['france-services', '/fs.csv']) }, async (contenu) => {
    expect((await lancer('actualiser', '--contenu', contenu)).code).toBe(0)
    const apres = photo(contenu)
    modifiee = 'Sun, 01 Feb 2026 10:00:00 GMT'
    const { code, sortie } = await lancer('actualiser', '--contenu', contenu)
    expect(sortie).toContain('édition du 1er août 2024')
    expect({ code, contenu: photo(contenu) }).toEqual({ code: 0, contenu: apres })
  })
})

test('un nom ne peut ni citer quelqu’un, ni mettre en forme la demande', async () => {
  await avecSources({}, async (contenu) => {
    const lib_fs = 'France services `@quelqu-un` [x](http://x.example) Valmont'
    const octets = new TextEncoder().encode(csvFranceServices([{ ...VALMONT, lib_fs }]))
    const bilan = await importer(octets, {
      contenu,
      edition: '2024-08-01',
      simuler: true,
      accepter: false,
      aujourdhui: JOUR,
    })
    expect(bilanEnMarkdown(bilan)).toContain(
      ' : `France services  @quelqu-un  [x](http://x.example) Valmont`, Valmont',
    )
  })
})

test('sans source déclarée, le dit', async () => {
  await avecSources({}, async (contenu) => {
    expect(await lancer('actualiser', '--contenu', contenu)).toEqual({
      code: 0,
      sortie: 'Aucune source à relire : territoire.yaml n’a pas de ligne « imports ».\n',
    })
  })
})
