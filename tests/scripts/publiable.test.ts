import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'

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

/** Lance le script sur le territoire du projet, avec ces valeurs à la place des siennes. */
function publiable(valeurs: Record<string, string>) {
  const territoire = parseDocument(readFileSync('content/territoire.yaml', 'utf8'))
  for (const [chemin, valeur] of Object.entries(valeurs)) territoire.setIn(chemin.split('.'), valeur)
  const fichier = join(mkdtempSync(join(tmpdir(), 'publiable-')), 'territoire.yaml')
  writeFileSync(fichier, territoire.toString({ lineWidth: 0 }))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/publiable.ts', '--territoire', fichier],
    { encoding: 'utf8' },
  )
  return { code: status, dit: stdout.trim(), fautes: stderr.trim().split('\n').filter(Boolean) }
}

test('un territoire complet peut être mis en ligne', () => {
  expect(publiable(COMPLET)).toEqual({ code: 0, dit: 'Le site peut être mis en ligne.', fautes: [] })
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

test('une adresse d’exemple est refusée', () => {
  const { code, fautes } = publiable({ ...COMPLET, 'site.adresse': 'https://numerique.example' })
  expect(code).toBe(1)
  expect(fautes).toEqual([expect.stringContaining('site.adresse : ce nom de domaine est un exemple')])
})

test('un territoire mal écrit est refusé, pas pris pour complet', () => {
  expect(publiable({ ...COMPLET, 'contact.telephone': 'douze' }).code).toBe(1)
})
