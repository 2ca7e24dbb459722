import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { CONTENU } from '../../scripts/essais/site-essai.ts'

const COMPLET: Record<string, string> = {
  publie_par: 'Département d’essai',
  'editeur.nom': 'Département d’essai',
  'editeur.adresse': '1 place de la Mairie, 01000 Essai',
  'editeur.telephone': '04 00 00 00 00',
  'editeur.courriel': 'contact@essai.fr',
  'editeur.directeur_de_publication': 'La présidence du Département',
  'hebergeur.nom': 'Hébergeur d’essai',
  'hebergeur.adresse': '2 rue du Câble, 01000 Essai',
  'hebergeur.telephone': '04 00 00 00 01',
  'contact.telephone': '04 00 00 00 02',
  'contact.courriel': '',
  'site.adresse': 'https://numerique.essai.fr',
  'depot.adresse': 'https://forge.essai.fr/numerique',
}

/** Lance le script sur le territoire d’essai, avec ces valeurs à la place des siennes. */
function publiable(valeurs: Record<string, string>, ...args: string[]) {
  const territoire = parseDocument(readFileSync(`${CONTENU}/territoire.yaml`, 'utf8'))
  for (const [chemin, valeur] of Object.entries(valeurs)) territoire.setIn(chemin.split('.'), valeur)
  const fichier = join(mkdtempSync(join(tmpdir(), 'publiable-')), 'territoire.yaml')
  writeFileSync(fichier, territoire.toString({ lineWidth: 0 }))
  const suite = `${fichier}.suite`
  writeFileSync(suite, '')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/publiable.ts', '--territoire', fichier, ...args],
    { encoding: 'utf8', env: { ...process.env, GITHUB_OUTPUT: suite } },
  )
  const fautes = stderr.trim().split('\n').filter(Boolean)
  return { code: status, dit: stdout.trim(), fautes, suite: readFileSync(suite, 'utf8') }
}

test('un territoire complet peut être mis en ligne', () => {
  expect(publiable(COMPLET)).toEqual({
    code: 0,
    dit: 'Le site peut être mis en ligne.',
    fautes: [],
    suite: '',
  })
})

test.each(Object.keys(COMPLET).filter((champ) => champ !== 'site.adresse' && champ !== 'contact.courriel'))(
  'un champ vide suffit à refuser : %s',
  (champ) => {
    const { code, fautes } = publiable({ ...COMPLET, [champ]: '' })
    expect(code).toBe(1)
    expect(fautes).toEqual([expect.stringMatching(new RegExp(`territoire\\.yaml:\\d+:\\d+ ${champ} : vide`))])
  },
)

test('un courriel remplace le téléphone de contact', () => {
  expect(publiable({ ...COMPLET, 'contact.telephone': '', 'contact.courriel': 'aide@essai.fr' }).code).toBe(0)
})

test('un site où aucune correction n’arriverait est refusé', () => {
  const muet = { 'contact.telephone': '', 'contact.courriel': '', 'depot.adresse': '' }
  expect(publiable({ ...COMPLET, ...muet }).fautes).toContainEqual(
    expect.stringContaining('contact.courriel : vide, comme le téléphone et l’adresse du dépôt'),
  )
  const unSeul = publiable({ ...COMPLET, ...muet, 'contact.courriel': 'aide@essai.fr' })
  expect(unSeul.fautes).toEqual([expect.stringContaining('depot.adresse : vide')])
})

test('une adresse d’exemple est refusée', () => {
  const { code, fautes } = publiable({ ...COMPLET, 'site.adresse': 'https://numerique.example' })
  expect(code).toBe(1)
  expect(fautes).toEqual([expect.stringContaining('site.adresse : ce nom de domaine est un exemple')])
})

test('un territoire mal écrit est refusé, pas pris pour complet', () => {
  expect(publiable({ ...COMPLET, 'contact.telephone': 'douze' }).code).toBe(1)
})

describe('sur la forge', () => {
  test('tant que personne ne publie, la mise en ligne est sautée, et c’est dit', () => {
    const { code, dit, fautes, suite } = publiable({ ...COMPLET, publie_par: '' }, '--forge')
    expect({ code, fautes, suite }).toEqual({ code: 0, fautes: [], suite: 'pret=non\n' })
    expect(dit).toMatch(/^::notice file=.*::Mise en ligne sautée : « publie_par » est vide/)
  })

  test('dès que quelqu’un publie, une mention vide arrête tout', () => {
    const { code, suite } = publiable({ ...COMPLET, 'editeur.nom': '' }, '--forge')
    expect({ code, suite }).toEqual({ code: 1, suite: 'pret=non\n' })
  })

  test('un site complet part en ligne', () => {
    expect(publiable(COMPLET, '--forge')).toMatchObject({ code: 0, suite: 'pret=oui\n' })
  })
})
