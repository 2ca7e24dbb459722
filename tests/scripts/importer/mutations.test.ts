/** Mille sources abîmées : chacune est refusée en français, ou lue en partie, et chaque ligne a son sort. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planifier } from '../../../src/domain/apport/planifier.ts'
import { compter, type Comptes } from '../../../src/domain/apport/sorts.ts'
import { lireContenu, type Contenu } from '../../../src/fiches/contenu.ts'
import { lireSource } from '../../../src/formats/import/formats.ts'
import { SourceRefusee } from '../../../src/formats/import/texte.ts'
import { semer } from '../../banc/hasard.ts'
import { MUTATIONS } from '../../banc/mutations.ts'
import { csvFranceServices, MEDIATHEQUE, octets, VALMONT } from '../../formats/import/sources.ts'
import { avecSources, importerTexte, JOUR, photo } from './import-essai.ts'

const EXTRAIT = readFileSync('tests/fixtures/import/france-services-extrait.csv', 'utf8')
const DES_VALS = csvFranceServices(
  Array.from({ length: 6 }, (_, i) => ({ ...VALMONT, id_fs: `${9000 + i}`, adresse: `${i} route du Col` })),
)
/** L’extrait officiel suivi de six espaces d’ici, entre guillemets comme la source ; et six lieux au schéma national. */
const CSV = EXTRAIT + DES_VALS.slice(DES_VALS.indexOf('\n') + 1)
const JSON_NATIONAL = JSON.stringify(
  Array.from({ length: 6 }, (_, i) => ({
    ...MEDIATHEQUE,
    id: `vals-${i}`,
    courriels: 'accueil@vals.example',
  })),
  null,
  1,
)
const PAR_MUTATION = 20

/** Le sort de chaque ligne, ou `undefined` si toute la source est refusée. Toute autre erreur fait échouer l’essai. */
function essayer(source: Uint8Array, { lieux, carte }: Contenu): Comptes | undefined {
  try {
    const { lignes } = lireSource(source, { edition: '2024-08-01' })
    const { lignes: traitees } = planifier({
      lignes,
      lieux,
      territoire: { code: '99', communes: carte.communes, contours: carte.contours },
      source: 'essai',
      decisions: [],
      aujourdhui: JOUR,
    })
    const repris = JSON.stringify(traitees.map((l) => ('recue' in l ? { ...l.recue, remarques: [] } : {})))
    expect(repris).not.toMatch(/untel|<script|calc|\\u0000|\\u202e/i)
    return compter(lignes, traitees)
  } catch (erreur) {
    if (!(erreur instanceof SourceRefusee)) throw erreur
    expect(erreur.message).toMatch(/^[A-ZÉÀ].*[.0-9]$/s)
    return undefined
  }
}

describe('abîmée', async () => {
  const contenu = await avecSources({}, (dossier) => lireContenu(dossier, JOUR))
  const bases = [CSV, JSON_NATIONAL]
  expect(Object.keys(MUTATIONS).length * bases.length * PAR_MUTATION).toBeGreaterThanOrEqual(1000)

  test.each(Object.entries(MUTATIONS))('%s', (nom, muter) => {
    for (const [i, base] of bases.entries()) {
      const hasard = semer([...nom].reduce((n, lettre) => n * 31 + lettre.codePointAt(0)!, i) >>> 0)
      for (let essai = 0; essai < PAR_MUTATION; essai++) {
        const mutee = muter(base, hasard)
        essayer(typeof mutee === 'string' ? octets(mutee) : mutee, contenu.contenu!)
      }
    }
  })

  test('intacte, elle est bien lue : sinon rien de cela ne prouve rien', () => {
    expect(essayer(octets(CSV), contenu.contenu!)).toMatchObject({ hors_territoire: 40, refuse: 0 })
    expect(essayer(octets(JSON_NATIONAL), contenu.contenu!)).toMatchObject({ mis_a_jour: 1, ambigu: 5 })
  })
})

test('jusqu’au bout, le contenu reste juste et n’est jamais à moitié changé', async () => {
  const hasard = semer(42)
  const sorts = { reussi: 0, refuse: 0 }
  await avecSources({}, async (contenu) => {
    for (const muter of Object.values(MUTATIONS)) {
      const avant = photo(contenu)
      const mutee = muter(hasard.un([CSV, JSON_NATIONAL]), hasard)
      const texte = typeof mutee === 'string' ? mutee : new TextDecoder('latin1').decode(mutee)
      const { reussi } = await importerTexte(contenu, texte, { edition: '2024-08-01', accepter: true })
      sorts[reussi ? 'reussi' : 'refuse'] += 1
      if (!reussi) expect(photo(contenu)).toEqual(avant)
      expect((await lireContenu(contenu, JOUR)).anomalies).toEqual([])
    }
  })
  expect(sorts.reussi).toBeGreaterThan(0)
  expect(sorts.refuse).toBeGreaterThan(0)
})
