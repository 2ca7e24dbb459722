import { describe, expect, test } from 'vitest'
import { avecBandeau, enTrop, sorteDe } from '../../../src/domain/copie/garder.ts'

const ICI = 'https://site.example'
const demande = (chemin: string, mode = 'navigate', method = 'GET') => ({
  method,
  mode,
  url: new URL(chemin, ICI).href,
})

describe('la copie répond', () => {
  test.each([
    ['/lieux/', 'navigate', 'page'],
    ['/lieux/?q=impots', 'navigate', 'page'],
    ['/_astro/style.css', 'no-cors', 'fichier'],
    ['/lieux/recherche.json', 'cors', 'donnee'],
    ['/classes/inclusion/', 'cors', 'donnee'],
    ['/carte/fond.svg', 'no-cors', 'donnee'],
  ])('pour %s (%s) : %s', (chemin, mode, sorte) => expect(sorteDe(demande(chemin, mode), ICI)).toBe(sorte))
})

describe('la copie se tait', () => {
  test.each([
    ['un envoi', demande('/contact/', 'navigate', 'POST')],
    ['un autre site', demande('https://data.geopf.fr/tuile.json', 'cors')],
    ['un agenda', demande('/agenda.ics')],
    ['un tableau à télécharger', demande('/donnees/lieux.csv')],
    ['elle-même', demande('/sw.js', 'same-origin')],
  ])('pour %s', (_, une) => expect(sorteDe(une, ICI)).toBeUndefined())
})

test('les plus anciennes s’en vont quand il y en a trop', () => {
  expect(enTrop(['a', 'b', 'c'], 2)).toEqual(['a'])
  expect(enTrop(['a', 'b'], 2)).toEqual([])
})

describe('le bandeau', () => {
  test('ouvre le contenu de la page', () => {
    expect(avecBandeau('<body><main id="contenu"><h1>Ozy</h1></main>', 'Copie.')).toBe(
      '<body><main id="contenu"><div class="colonne" lang="fr" dir="ltr"><p class="avis">Copie.</p></div><h1>Ozy</h1></main>',
    )
  })

  test('laisse telle quelle une page sans contenu, et ne lit pas « $& »', () => {
    expect(avecBandeau('<p>x</p>', 'Copie.')).toBe('<p>x</p>')
    expect(avecBandeau('<main>', '$&')).toContain('>$&</p>')
  })
})
