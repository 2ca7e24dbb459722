/** Quatre départements, préparés d’après la liste officielle : des codes à lettre, une seule commune, l’outre-mer. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lirePoints, lireSurfaces } from '../../../scripts/carte/sources.ts'
import {
  preparer,
  type DemandeDeTerritoire,
  type TerritoirePrepare,
} from '../../../scripts/territoire/preparer.ts'
import { etatOuverture, instantLocal } from '../../../src/domain/temps/ouverture.ts'
import { estBloquante } from '../../../src/fiches/anomalie.ts'
import { lireContenu, type Contenu } from '../../../src/fiches/contenu.ts'

const FIXTURES = 'tests/fixtures/territoires'
const JOUR = '2026-03-31'
const LISTE = readFileSync(join(FIXTURES, 'france-services-2024-08-01.csv'))
const POINTS = lirePoints(readFileSync(join(FIXTURES, 'communes-points-2018.csv'), 'utf8'), 'points')
const dossier = mkdtempSync(join(tmpdir(), 'territoires-'))

afterAll(() => rmSync(dossier, { recursive: true }))

const demande = (departement: string, plus: Partial<DemandeDeTerritoire> = {}): DemandeDeTerritoire => ({
  departement,
  liste: { octets: LISTE, edition: '2024-08-01' },
  vers: join(dossier, `content-${departement}`),
  modele: 'tests/fixtures/departement/content',
  aujourdhui: JOUR,
  ...plus,
})

/** Lignes de la liste, comptées à la main ; lieux créés ; lignes à trancher. */
const CAS = [
  { code: '15', lignes: 19, crees: 19, ambigus: 0, dans: 'dans le Cantal', points: true },
  { code: '2A', lignes: 15, crees: 15, ambigus: 0, dans: 'en Corse-du-Sud', points: false },
  { code: '75', lignes: 11, crees: 9, ambigus: 2, dans: 'à Paris', points: false },
  { code: '974', lignes: 29, crees: 29, ambigus: 0, dans: 'à La Réunion', points: true },
] as const
const TOTAL = 74

describe.each(CAS)('$code', ({ code, lignes, crees, ambigus, dans, points }) => {
  let prepare: TerritoirePrepare
  let contenu: Contenu
  beforeAll(async () => {
    prepare = await preparer(demande(code, points ? { points: POINTS } : {}))
    const lu = await lireContenu(join(dossier, `content-${code}`), JOUR)
    expect(lu.anomalies.filter(estBloquante)).toEqual([])
    contenu = lu.contenu!
  })

  test('rend compte de chaque ligne de la liste', () => {
    const { comptes, lignes: traitees } = prepare.bilan
    expect(comptes).toEqual({
      cree: crees,
      mis_a_jour: 0,
      confirme: 0,
      ambigu: ambigus,
      refuse: lignes - crees - ambigus,
      hors_territoire: TOTAL - lignes,
    })
    expect(new Set(traitees.map(({ rang }) => rang)).size).toBe(TOTAL)
    expect(contenu.lieux).toHaveLength(crees)
    const siennes = String(LISTE)
      .split('\n')
      .flatMap((ligne) => (ligne.split(',')[1] === code ? [ligne.split(',')[0]!] : []))
    const enAttente = traitees.flatMap((t) => (t.sort === 'ambigu' ? [t.identifiant!] : []))
    const devenues = contenu.lieux.map(({ identifiants }) => identifiants!['france-services']!)
    expect([...devenues, ...enAttente].toSorted()).toEqual(siennes.toSorted())
  })

  test('se dit avec son nom, propose les étapes, et ne porte aucune personne', () => {
    expect(contenu.territoire).toMatchObject({ code, dans_le_territoire: dans })
    expect(contenu.territoire).not.toHaveProperty('plan')
    expect(contenu.lieux.every(({ classe_proposee }) => classe_proposee)).toBe(true)
    expect(contenu.conseillers).toEqual([])
    const ecrit = JSON.stringify(contenu.lieux)
    expect(ecrit).not.toContain('prenom.nom')
    expect(ecrit).not.toMatch(/"telephone":"0[67]/)
  })

  test('dit ce qui reste à compléter', () => {
    const liste = readFileSync(join(dossier, `content-${code}`, 'A-COMPLETER.md'), 'utf8')
    for (const dit of prepare.aCompleter) expect(liste).toContain(`- [ ] ${dit}`)
    expect(liste).toContain('Le fond de carte')
    expect(liste.includes('à trancher') || liste.includes('ne sont pas devenues')).toBe(ambigus > 0)
  })
})

const carteDe = (code: string) =>
  JSON.parse(readFileSync(join(dossier, `content-${code}/carte/communes.json`), 'utf8')) as {
    communes: { code: string; nom: string; latitude: number; anciennes: string[]; approchee?: true }[]
  }

test('à Paris, un arrondissement est Paris, et garde son code postal', async () => {
  const { communes } = carteDe('75')
  expect(communes).toHaveLength(1)
  expect(communes[0]!.anciennes).toHaveLength(20)
  expect(communes[0]!.anciennes).toContain('Paris 12e')
  const { contenu } = await lireContenu(join(dossier, 'content-75'), JOUR)
  expect(new Set(contenu!.lieux.map(({ commune }) => commune))).toEqual(new Set(['Paris']))
  const saintBlaise = contenu!.lieux.find(({ nom }) => nom.includes('Saint-Blaise'))
  expect(saintBlaise).toMatchObject({ code_postal: '75020', code_insee: '75056' })
})

test('les villes nommées sur la carte sont les plus peuplées, sans deux voisines', async () => {
  const { contenu } = await lireContenu(join(dossier, 'content-15'), JOUR)
  const { villes } = contenu!.territoire.carte
  expect(villes[0]).toBe('Aurillac')
  expect(villes).toContain('Saint-Flour')
  expect(villes).not.toContain('Ytrac') // elle touche Aurillac
})

test('une commune est à son point, sinon au milieu de ses lieux, sinon aux environs, et c’est dit', () => {
  const salazie = carteDe('974').communes.find(({ nom }) => nom === 'Salazie')!
  expect(salazie).toMatchObject({ latitude: POINTS.get('97421')!.latitude })
  // Elles étaient réunies en 2018 : aucun point de cette année-là n’est le leur.
  const sansPoint = carteDe('15').communes.filter(({ approchee }) => approchee)
  expect(sansPoint.map(({ nom }) => nom)).toEqual(['Celles', 'Chalinargues', 'Chavagnac', 'Sainte-Anastasie'])
  const corse = carteDe('2A').communes
  expect(corse).toHaveLength(124)
  // Quinze espaces, dans quinze communes.
  expect(corse.filter(({ approchee }) => approchee)).toHaveLength(124 - 15)
  expect(corse.find(({ nom }) => nom === 'Vico')).toMatchObject({ latitude: 42.1672 })
})

test('à La Réunion, l’heure et le 20 décembre sont d’ici', async () => {
  const { contenu } = await lireContenu(join(dossier, 'content-974'), JOUR)
  const { temps } = contenu!.territoire
  const lundi = [{ jour: 0, debut: 480, fin: 960 }]
  const instant = instantLocal(new Date('2027-12-20T04:30:00Z'), temps!.fuseau)
  expect(instant).toEqual({ date: '2027-12-20', minute: 8 * 60 + 30 })
  expect(etatOuverture(lundi, [], { ...instant, feries: temps!.feries })).toEqual({
    etat: 'ferie',
    nom: 'Abolition de l’esclavage',
  })
  expect(etatOuverture(lundi, [], instant).etat).toBe('ouvert') // en métropole, ce n’en est pas un
  expect(temps!.vacances_scolaires).toBe('')
})

test('avec des contours, il y a un fond de carte', async () => {
  const nom = join(FIXTURES, 'communes-974-2018.geojson')
  const vers = join(dossier, 'avec-carte')
  const surfaces = lireSurfaces(readFileSync(nom, 'utf8'), nom)
  await preparer(demande('974', { surfaces, vers, attribution: 'Contours : IGN, 2018.' }))
  const { contenu } = await lireContenu(vers, JOUR)
  expect(contenu!.carte.contours.size).toBe(24)
  expect(contenu!.carte.attribution).toMatch(/^Contours : IGN, 2018\. Communes/)
})

test('des contours d’ailleurs ne font pas une carte', async () => {
  const vers = join(dossier, 'sans-carte')
  const nom = join(FIXTURES, 'communes-974-2018.geojson')
  const surfaces = lireSurfaces(readFileSync(nom, 'utf8'), nom)
  const { aCompleter } = await preparer(demande('2A', { surfaces, vers }))
  expect(existsSync(join(vers, 'carte/contours.json'))).toBe(false)
  expect(aCompleter.some((dit) => dit.startsWith('Le fond de carte'))).toBe(true)
})

describe('refuse, et n’écrit rien', () => {
  const occupe = join(dossier, 'occupe')
  const vide = join(dossier, 'vide')
  const seule = (code: string) => String(LISTE).replace(/^\d+,(\w+),.*\n/gm, (l, d) => (d === code ? l : ''))
  const octets = (texte: string) => new TextEncoder().encode(texte)
  beforeAll(() => {
    mkdirSync(occupe)
    writeFileSync(join(occupe, 'note.txt'), 'à garder')
    mkdirSync(vide)
  })

  test.each<[string, DemandeDeTerritoire, string]>([
    ['la Corse entière', demande('20'), '2A (Corse-du-Sud) ou 2B (Haute-Corse)'],
    ['un zéro oublié', demande('1'), 'Écrivez 01 (Ain).'],
    ['un nom', demande('réunion'), 'n’est pas le code d’un département'],
    ['un nom entier', demande('Cantal'), 'Écrivez 15 (Cantal).'],
    ['un code qui n’existe pas', demande('96'), 'Exemples : 01, 15, 2A, 75, 974.'],
    ['un dossier qui n’est pas vide', demande('15', { vers: occupe }), 'n’est pas vide : rien n’a été écrit'],
    ['un fichier', demande('15', { vers: join(occupe, 'note.txt') }), 'est un fichier'],
    ['un modèle incomplet', demande('15', { modele: occupe }), 'n’a pas besoins.yaml'],
    ['un département sans ligne', demande('23'), 'Aucune ligne de cette liste n’est dans la Creuse (23)'],
    [
      'une liste qui n’est pas la bonne',
      demande('15', { liste: { octets: octets('a,b\n1,2\n'), edition: '2024-08-01' } }),
      'il manque id_fs',
    ],
    [
      'une liste sans date',
      demande('15', { liste: { octets: octets(seule('15')), edition: undefined } }),
      '--edition 2024-08-01',
    ],
    [
      'une liste qui se lit, mais datée de demain',
      demande('15', { vers: vide, liste: { octets: octets(seule('15')), edition: '2026-04-01' } }),
      'dans le futur',
    ],
  ])('%s', async (_cas, une, message) => {
    const vers = {
      ...une,
      vers: une.vers === demande(une.departement).vers ? join(dossier, 'refuse') : une.vers,
    }
    await expect(preparer(vers)).rejects.toThrow(message)
    expect(existsSync(join(dossier, 'refuse'))).toBe(false)
    expect(readdirSync(vide)).toEqual([])
    expect(readdirSync(occupe)).toEqual(['note.txt'])
    expect(readdirSync(dossier).filter((nom) => nom.startsWith('.'))).toEqual([])
  })

  test('mais remplit un dossier vide', async () => {
    const { bilan } = await preparer(demande('75', { vers: vide }))
    expect(bilan.comptes.cree).toBe(9)
    expect(existsSync(join(vide, 'territoire.yaml'))).toBe(true)
  })
})
