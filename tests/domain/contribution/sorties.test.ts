/** Les adresses attendues sont écrites comme les documentent les forges. */
import { describe, expect, test } from 'vitest'
import {
  adresseDeCreation,
  adresseDeFormulaire,
  adresseDeModification,
  adresseDeTicket,
  courrielEcrit,
  sortiesDeclarees,
  type Forge,
} from '../../../src/domain/contribution/sorties.ts'

const depot = (forge: Forge) => ({ adresse: 'https://forge.example/o/r', branche: 'main', forge })
const CHEMIN = 'content/lieux/a.yaml'

describe('les pages d’une forge', () => {
  test.each<[Forge, string, string, string]>([
    [
      'github',
      'https://forge.example/o/r/edit/main/content/lieux/a.yaml',
      'https://forge.example/o/r/new/main/content/lieux?filename=a.yaml&value=nom%3A%20A%0A',
      'https://forge.example/o/r/issues/new?title=T%20%26%20U&body=x',
    ],
    [
      'gitlab',
      'https://forge.example/o/r/-/edit/main/content/lieux/a.yaml',
      'https://forge.example/o/r/-/new/main/content/lieux?file_name=a.yaml',
      'https://forge.example/o/r/-/issues/new?issue[title]=T%20%26%20U&issue[description]=x',
    ],
    [
      'forgejo',
      'https://forge.example/o/r/_edit/main/content/lieux/a.yaml',
      'https://forge.example/o/r/_new/main/content/lieux?filename=a.yaml&value=nom%3A%20A%0A',
      'https://forge.example/o/r/issues/new?title=T%20%26%20U&body=x',
    ],
  ])('%s', (forge, modification, creation, ticket) => {
    expect(adresseDeModification(depot(forge), CHEMIN)).toBe(modification)
    expect(adresseDeCreation(depot(forge), CHEMIN, 'nom: A\n')).toEqual({
      adresse: creation,
      remplie: forge !== 'gitlab',
    })
    expect(adresseDeTicket(depot(forge), 'T & U', 'x').adresse).toBe(ticket)
  })

  test('un texte trop long pour une adresse n’y est pas, et c’est dit', () => {
    const long = 'é'.repeat(3000)
    const creation = adresseDeCreation(depot('github'), CHEMIN, long)
    expect(creation).toEqual({
      adresse: 'https://forge.example/o/r/new/main/content/lieux?filename=a.yaml',
      remplie: false,
    })
    expect(adresseDeTicket(depot('forgejo'), 'T', long).remplie).toBe(false)
    expect(adresseDeFormulaire(depot('github'), 'corriger', 'T', { lignes: long })).toBeUndefined()
  })

  test('un formulaire de ticket se prépare par le nom de ses champs, sur GitHub seulement', () => {
    const champs = { lieu: 'a', lignes: 'telephone: "3949"' }
    expect(adresseDeFormulaire(depot('github'), 'corriger', 'T', champs)).toBe(
      'https://forge.example/o/r/issues/new?template=corriger.yml&title=T&lieu=a&lignes=telephone%3A%20%223949%22',
    )
    expect(adresseDeFormulaire(depot('gitlab'), 'corriger', 'T', champs)).toBeUndefined()
    expect(adresseDeFormulaire(depot('forgejo'), 'corriger', 'T', champs)).toBeUndefined()
  })
})

describe('le courriel', () => {
  test('porte ce qui change et la fiche, ses lignes séparées comme le veut la norme', () => {
    expect(courrielEcrit('a@b.fr', 'Une fiche', 'Nom : A → B', 'nom: B\n', 'joint')).toEqual({
      adresse:
        'mailto:a@b.fr?subject=Une%20fiche&body=Nom%20%3A%20A%20%E2%86%92%20B%0D%0A%0D%0Anom%3A%20B%0D%0A',
      entier: true,
    })
  })

  test('sans la fiche quand elle est trop longue', () => {
    const message = courrielEcrit('a@b.fr', 'S', 'résumé', 'x'.repeat(3000), 'Joignez le fichier.')
    expect(message.entier).toBe(false)
    expect(message.adresse).toContain('Joignez')
    expect(message.adresse).not.toContain('xxx')
  })
})

test('sans adresse déclarée, il n’y a pas de sortie', () => {
  const rien = { contact: { telephone: '', courriel: '' }, depot: { adresse: '' } }
  expect(sortiesDeclarees(rien)).toEqual([])
  expect(sortiesDeclarees({ ...rien, depot: { adresse: 'https://f.example' } })).toEqual(['forge'])
  expect(sortiesDeclarees({ ...rien, contact: { telephone: '3949', courriel: 'a@b.fr' } })).toEqual([
    'courriel',
    'telephone',
  ])
})
