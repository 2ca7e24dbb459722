/** La recherche comprend n’importe quel texte, ne rend que des lieux, et son adresse rend ce qu’elle a pris. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecrireAdresse, lireAdresse } from '../../src/components/recherche/demande/adresse.ts'
import { chercher } from '../../src/domain/recherche/chercher.ts'
import { lire } from '../../src/domain/recherche/demande.ts'
import { INDEX, LIEUX } from '../domain/recherche/annuaire-exemple.ts'
import { texteDe, toujours } from './hasard.ts'

const MOTS = [
  'papiers ',
  'impots ',
  'saint-',
  'didon ',
  'mediateque ',
  'wifi ',
  'ouvert ',
  'demain ',
  'lundi ',
  'gratuit ',
  'pas ',
  'loin ',
  '42000 ',
  '01',
  'robot ',
  'l’',
  'd',
  'le ',
  'centre ',
  'fab lab ',
  'téléphone ',
  'près de ',
  'a',
  '-',
  "'",
]
const CONNUS = LIEUX.map(({ id }) => id)

test('tout texte donne des lieux connus, chacun une fois, et dit les mots qu’il écarte', () => {
  toujours(fc.tuple(texteDe(MOTS), fc.boolean(), fc.boolean()), 400, ([texte, enFrappe, telQuel]) => {
    const lue = lire(INDEX, { texte, lecture: { enFrappe, telQuel } })
    const ids = chercher(INDEX, lue).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(CONNUS).toEqual(expect.arrayContaining(ids))
    for (const ecarte of lue.comprise.ecartes) expect(texte.normalize('NFC')).toContain(ecarte)
  })
})

test('toute adresse se lit, et se réécrit sans rien perdre', () => {
  toujours(
    texteDe(['?', '&', 'q=', 'commune=', 'besoin=', 'filtre=', 'tel-quel=1', '+', '%20', '%', '=']),
    1000,
    (texte) => {
      const saisie = lireAdresse(texte)
      const adresse = ecrireAdresse('/lieux/', saisie)
      expect(lireAdresse(adresse.slice('/lieux/'.length))).toEqual(saisie)
      expect(adresse).toMatch(/^\/lieux\/(?:\?[\w.*+&=%-]+)?$/) // rien qui sorte d’un attribut ni change de site
    },
  )
})
