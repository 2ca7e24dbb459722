/** La garde de la politique de sécurité montre ce qu’elle refuse. */
import { describe, expect, test } from 'vitest'
import { politique } from '../../../src/domain/politique.ts'
import { fautesDePolitique, rubriquesSansGarde } from './politique.ts'
import { lirePage } from '../site.ts'

const meta = (tuiles: boolean) =>
  `<meta http-equiv="Content-Security-Policy" content="${politique({ tuiles })}">`
const fautes = async (corps: string, tete = meta(false)) =>
  fautesDePolitique(
    await lirePage('/x/', `<!DOCTYPE html><html lang="fr"><head>${tete}</head><body>${corps}</body></html>`),
  )

describe('une page', () => {
  test('juste n’a rien à redire', async () => {
    expect(await fautes('<p>Bonjour</p>')).toEqual([])
    expect(await fautes('<carte-lieux></carte-lieux>', meta(true))).toEqual([])
  })

  test.each([
    ['sans politique', '', '', 'la page a 0 politiques'],
    ['à deux politiques', '', meta(false) + meta(false), 'la page a 2 politiques'],
    ['sans carte, qui garde l’hôte des tuiles', '', meta(true), 'data.geopf.fr'],
    ['à carte, sans l’hôte des tuiles', '<carte-lieux></carte-lieux>', meta(false), 'la politique est'],
    [
      'qui admet des scripts écrits dedans',
      '',
      meta(false).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      'unsafe-inline',
    ],
    [
      'qui charge avant sa politique',
      '',
      `<script src="/a.js"></script>${meta(false)}`,
      'avant la politique',
    ],
    ['qui en ouvre une autre', '<iframe src="/y/"></iframe>', meta(false), '<iframe> serait bloqué'],
    ['qui change l’origine de ses liens', '', `${meta(false)}<base href="/y/">`, '<base href>'],
    ['qui envoie ailleurs', '<form action="https://y.fr/"></form>', meta(false), 'envoyer à'],
    ['qui exécute un lien', '<a href="javascript:alert(1)">x</a>', meta(false), 'lien vers « javascript:'],
  ])('%s est refusée', async (_cas, corps, tete, attendue) => {
    expect(await fautes(corps, tete)).toContainEqual(expect.stringContaining(attendue))
  })
})

test('une rubrique oubliée par les en-têtes, ou celle qu’on intègre refermée, se voit', () => {
  const regle = (adresse: string) => `${adresse}\n  Content-Security-Policy: frame-ancestors 'none'\n`
  const entetes = [regle('/'), regle('/lieux/*')].join('\n')
  expect(rubriquesSansGarde(entetes, ['/', '/lieux/x/', '/integrer/y/'])).toEqual([])
  expect(rubriquesSansGarde(entetes, ['/communes/'])).toEqual(['/communes/'])
  expect(rubriquesSansGarde(`${entetes}\n${regle('/integrer/*')}`, ['/integrer/y/'])).toEqual([
    '/integrer/y/',
  ])
})
