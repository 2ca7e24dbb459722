import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bilan, enMarkdown, liensDe } from '../../scripts/liens/rapport.ts'
import { visiterTout, type Politesse, type Visite } from '../../scripts/liens/visiter.ts'

const POLITESSE: Politesse = { delaiMs: 5, patienceMs: 300, essais: 2, sites: 4, agent: 'essai' }

/** Ce que répond le site d’essai à chaque chemin. */
const PAGES: Record<string, (requete: IncomingMessage, reponse: ServerResponse, fois: number) => void> = {
  '/bon': (_, r) => r.end('bonjour'),
  '/absent': (_, r) => r.writeHead(404).end(),
  '/sans-head': (q, r) => r.writeHead(q.method === 'HEAD' ? 405 : 200).end(),
  '/ferme-aux-robots': (_, r) => r.writeHead(403).end(),
  '/demenage': (_, r) => r.writeHead(301, { location: '/bon' }).end(),
  '/detour': (_, r) => r.writeHead(302, { location: '/bon' }).end(),
  '/vers-absent': (_, r) => r.writeHead(301, { location: '/absent' }).end(),
  '/boucle': (_, r) => r.writeHead(301, { location: '/boucle' }).end(),
  '/perdu': (_, r) => r.writeHead(301, { location: 'http://[' }).end(),
  '/muet': () => {},
  '/se-reveille': (_, r, fois) => r.writeHead(fois <= 2 ? 503 : 200).end(),
  '/trop-vite': (_, r, fois) => r.writeHead(fois === 1 ? 429 : 200, { 'retry-after': '0' }).end(),
  '/en-panne': (_, r) => r.writeHead(500).end(),
}

const vues: { chemin: string; method: string; agent: string; quand: number }[] = []
let site = ''
const serveur = createServer((requete, reponse) => {
  const chemin = requete.url ?? ''
  vues.push({
    chemin,
    method: requete.method ?? '',
    agent: requete.headers['user-agent'] ?? '',
    quand: performance.now(),
  })
  PAGES[chemin]?.(requete, reponse, vues.filter((vue) => vue.chemin === chemin).length)
})

beforeAll(async () => {
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  site = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`
})
beforeEach(() => {
  vues.length = 0
})
afterAll(() => {
  serveur.closeAllConnections()
  serveur.close()
})

async function visiter(chemin: string, politesse = POLITESSE): Promise<Partial<Visite>> {
  const [visite] = await visiterTout([{ url: `${site}${chemin}`, ou: ['essai'] }], politesse)
  const { etat, reponse, vers } = visite!
  return { etat, reponse, ...(vers && { vers: vers.replace(site, '') }) }
}

describe('la visite d’un lien', () => {
  test.each<[chemin: string, attendu: Partial<Visite>]>([
    ['/bon', { etat: 'bon', reponse: '200' }],
    ['/absent', { etat: 'casse', reponse: '404' }],
    ['/sans-head', { etat: 'bon', reponse: '200' }],
    ['/ferme-aux-robots', { etat: 'incertain', reponse: '403' }],
    ['/demenage', { etat: 'deplace', reponse: '200', vers: '/bon' }],
    ['/detour', { etat: 'bon', reponse: '200', vers: '/bon' }],
    ['/vers-absent', { etat: 'casse', reponse: '404', vers: '/absent' }],
    ['/boucle', { etat: 'casse', reponse: 'plus de 5 redirections', vers: '/boucle' }],
    ['/perdu', { etat: 'casse', reponse: 'redirection illisible : http://[' }],
    ['/muet', { etat: 'casse', reponse: 'pas de réponse à temps' }],
    ['/se-reveille', { etat: 'bon', reponse: '200' }],
    ['/trop-vite', { etat: 'bon', reponse: '200' }],
    ['/en-panne', { etat: 'casse', reponse: '500' }],
  ])('%s', async (chemin, attendu) => {
    expect(await visiter(chemin)).toEqual(attendu)
  })

  test('dit qu’un site ne répond plus, sans lever d’erreur', async () => {
    const [visite] = await visiterTout([{ url: 'http://127.0.0.1:1/', ou: [] }], { ...POLITESSE, essais: 0 })
    expect(visite).toMatchObject({ etat: 'casse' })
  })

  test('ne télécharge rien quand HEAD suffit, et se présente', async () => {
    await visiter('/bon')
    expect(vues.map(({ method, agent }) => [method, agent])).toEqual([['HEAD', 'essai']])
  })

  test('n’insiste pas : deux nouveaux essais au plus', async () => {
    await visiter('/en-panne')
    expect(vues).toHaveLength(3 * 2) // HEAD puis GET, trois fois
  })

  test('laisse souffler le site entre deux requêtes', async () => {
    const liens = ['/bon', '/absent', '/detour'].map((chemin) => ({ url: `${site}${chemin}`, ou: [] }))
    await visiterTout(liens, { ...POLITESSE, delaiMs: 40 })
    const ecarts = vues.slice(1).map(({ quand }, i) => quand - vues[i]!.quand)
    expect(ecarts).toHaveLength(4)
    for (const ecart of ecarts) expect(ecart).toBeGreaterThanOrEqual(35)
  })
})

describe('les liens du contenu', () => {
  test('sont trouvés partout, une seule fois, avec les fiches qui les citent', () => {
    const liens = liensDe({
      lieux: [
        { id: 'a', site_web: 'https://un.example/', nom: 'https://pas un lien' },
        { id: 'b', site_web: 'https://un.example/', prise_rdv: 'https://deux.example/rdv' },
      ],
      territoire: { depot: { adresse: '' }, code: '99' },
    })
    expect(liens).toEqual([
      { url: 'https://un.example/', ou: ['lieux/a/site_web', 'lieux/b/site_web'] },
      { url: 'https://deux.example/rdv', ou: ['lieux/b/prise_rdv'] },
    ])
  })
})

describe('le rapport', () => {
  const visites: Visite[] = [
    { url: 'https://un.example/', ou: ['lieux/a/site_web'], etat: 'casse', reponse: '404' },
    {
      url: 'https://deux.example/',
      ou: ['ressources/b/url'],
      etat: 'deplace',
      reponse: '200',
      vers: 'https://x.example/',
    },
    { url: 'https://trois.example/', ou: ['lieux/c/site_web'], etat: 'bon', reponse: '200' },
  ]

  test('range les liens par ce qu’il y a à faire, et tait les bons', () => {
    expect(enMarkdown(visites, '2026-03-31')).toBe(
      [
        '3 liens : 1 à réparer, 1 à mettre à jour, 0 à revoir. Vérifié le 2026-03-31.',
        '## À réparer (1)',
        '- <https://un.example/> : 404 (`lieux/a/site_web`)',
        '## À mettre à jour : l’adresse a changé (1)',
        '- <https://deux.example/> : 200, mène à <https://x.example/> (`ressources/b/url`)\n',
      ].join('\n\n'),
    )
  })

  test('compte même quand tout va bien', () => {
    expect(bilan([visites[2]!])).toBe('1 lien : 0 à réparer, 0 à mettre à jour, 0 à revoir.')
  })
})

describe('npm run liens', { timeout: 30_000 }, () => {
  const dossier = mkdtempSync(join(tmpdir(), 'liens-'))
  afterAll(() => rmSync(dossier, { recursive: true }))

  /** Sans bloquer : le site d’essai doit pouvoir répondre. */
  function lancer(...options: string[]): Promise<{ code: number | null; sortie: string }> {
    const enfant = spawn(process.execPath, [
      'scripts/liens/liens.ts',
      '--delai',
      '1',
      '--patience',
      '500',
      ...options,
    ])
    let sortie = ''
    enfant.stdout.on('data', (texte) => (sortie += texte))
    enfant.stderr.on('data', (texte) => (sortie += texte))
    return new Promise((fini) => enfant.on('close', (code) => fini({ code, sortie })))
  }

  test('dit ce qui est cassé sans rien bloquer, et écrit les deux rapports', async () => {
    const [json, markdown] = [join(dossier, 'liens.json'), join(dossier, 'liens.md')]
    const { code, sortie } = await lancer(
      `${site}/bon`,
      `${site}/absent`,
      '--json',
      json,
      '--markdown',
      markdown,
    )
    expect(code).toBe(0)
    expect(sortie).toBe(
      `casse ${site}/absent : 404 (ligne de commande)\n2 liens : 1 à réparer, 0 à mettre à jour, 0 à revoir.\n`,
    )
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([{ etat: 'bon' }, { etat: 'casse' }])
    expect(readFileSync(markdown, 'utf8')).toContain('## À réparer (1)')
  })

  test('refuse avec --strict', async () => {
    expect((await lancer(`${site}/absent`, '--strict')).code).toBe(1)
    expect((await lancer(`${site}/bon`, '--strict')).code).toBe(0)
  })
})
