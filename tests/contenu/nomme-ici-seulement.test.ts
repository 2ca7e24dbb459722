/**
 * Les essais du code tournent sur des départements inventés : rien de ce que `content/` nomme n’y est écrit. Une fiche
 * ajoutée, corrigée ou ôtée ne peut donc rougir que ce dossier-ci.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Contenu } from '../../src/fiches/contenu.ts'
import { lireDepartement } from '../fixtures/departement/lire.ts'
import { fichiersDuProjet } from '../maison/fichiers.ts'
import { lireVraiContenu } from './lire.ts'

/** Admis, avec leur raison. */
const EXCEPTIONS: Record<string, { noms: string[]; raison: string }> = {
  'tests/fixtures/import/france-services-extrait.csv': {
    noms: ['Saint-Joseph'],
    raison:
      'extrait d’une liste nationale, source et licence dans LISEZMOI.md : une commune de La Réunion a ce nom',
  },
  'tests/fixtures/territoires/communes-974-2018.geojson': {
    noms: ['Saint-Joseph'],
    raison: 'points des communes de La Réunion, dont l’une a ce nom',
  },
  'tests/fixtures/territoires/france-services-2024-08-01.csv': {
    noms: ['Saint-Joseph'],
    raison: 'extrait d’une liste nationale : une commune de La Réunion a ce nom',
  },
  'tests/maison/habitudes.test.ts': {
    noms: ['Loire'],
    raison: 'la garde qui interdit de nommer le territoire dans le code montre ce qu’elle refuse',
  },
}
const LETTRES_AU_MOINS = 3
/** « mediatheque » ou « Mairie » ne désignent rien : un nom de lieu compte à partir de trois mots. */
const MOTS_AU_MOINS = 3

/** Ce que ce contenu nomme : ses communes, d’avant fusion comprises, leurs surnoms, ses lieux et ses acteurs. */
function nomsDe({
  territoire,
  carte,
  lieux,
  acteurs,
}: Omit<Contenu, 'lieux'> & { lieux: { id: string; nom: string }[] }): Set<string> {
  const communes = carte.communes.flatMap(({ nom, anciennes }) => [nom, ...anciennes])
  const longs = [...lieux, ...acteurs]
    .flatMap(({ id, nom }) => [id, nom])
    .filter((nom) => nom.split(/[\s-]+/).length >= MOTS_AU_MOINS)
  const noms = [territoire.nom, ...communes, ...Object.keys(territoire.surnoms ?? {}), ...longs]
  return new Set(noms.filter((nom) => nom.length >= LETTRES_AU_MOINS))
}

/** Les noms écrits dans ce texte, en mots entiers. @param cherche Voir `motif`. */
const nommes = (texte: string, cherche: RegExp) => [...new Set(texte.match(cherche))]

function motif(noms: Iterable<string>): RegExp {
  const echappes = [...noms].map((nom) => nom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const longsDAbord = echappes.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\d-])(?:${longsDAbord.join('|')})(?![\\p{L}\\d-])`, 'gu')
}

test('un nom est vu en entier, pas dans un autre', () => {
  const cherche = motif(['Le Val', 'Le Val-Fleuri', 'ccas-du-val'])
  expect(nommes('près du Le Val-Fleuri, Le Val ; lieux/ccas-du-val/', cherche)).toEqual([
    'Le Val-Fleuri',
    'Le Val',
    'ccas-du-val',
  ])
  expect(nommes('Le Vallon, Bas-Le Val, ccas-du-val-fleuri', cherche)).toEqual([])
})

test('ce que le contenu nomme n’est nommé qu’ici', async () => {
  const inventes = nomsDe(await lireDepartement()) // un acteur national, La Poste, est partout
  const cherche = motif([...nomsDe(await lireVraiContenu())].filter((nom) => !inventes.has(nom)))
  const fautes = fichiersDuProjet(['tests'])
    .filter((chemin) => !chemin.startsWith('tests/contenu/'))
    .flatMap((chemin) =>
      nommes(readFileSync(chemin, 'utf8'), cherche)
        .filter((nom) => !EXCEPTIONS[chemin]?.noms.includes(nom))
        .map((nom) => `${chemin} : ${nom}`),
    )
  expect(fautes).toEqual([])
})
