import { expect, test } from 'vitest'
import type { Besoin } from '../../../src/fiches/schemas/besoin.ts'
import { schemaBesoins } from '../../../src/fiches/schemas/besoin.ts'
import { verifierBesoins } from '../../../src/fiches/coherence/besoins.ts'
import { lireFiche } from '../../../src/fiches/lire.ts'

const besoin = (id: string, voisin: string, tuile = true): Besoin => ({
  id,
  label: 'Un besoin',
  explication: 'Une phrase.',
  pictogramme: 'mail',
  tuile,
  synonymes: ['mot'],
  a_apporter: ['téléphone'],
  voisin,
  criteres: { tous: { services: ['Aide aux démarches administratives'] } },
})
const juger = (fiche: Besoin[]) =>
  verifierBesoins({ fichier: 'content/besoins.yaml', fiche, position: () => ({ ligne: 1, colonne: 1 }) }).map(
    ({ cle, message }) => `${cle ?? ''} ${message}`,
  )

test('deux besoins voisins sont admis', () => {
  expect(juger([besoin('mail', 'emploi'), besoin('emploi', 'mail')])).toEqual([])
})

test.each([
  [
    'un voisin mal écrit',
    [besoin('mail', 'enploi'), besoin('emploi', 'mail')],
    '0.voisin',
    'Vouliez-vous dire « emploi »',
  ],
  [
    'un voisin inconnu',
    [besoin('mail', 'xyzxyz'), besoin('emploi', 'mail')],
    '0.voisin',
    'Besoins connus : mail, emploi',
  ],
  [
    'son propre voisin',
    [besoin('mail', 'mail'), besoin('emploi', 'mail')],
    '0.voisin',
    'pas son propre voisin',
  ],
  [
    'deux fois le même nom',
    [besoin('mail', 'emploi'), besoin('emploi', 'mail'), besoin('mail', 'emploi')],
    '2.id',
    'existe déjà',
  ],
  ['une tuile de moins', [besoin('mail', 'emploi', false), besoin('emploi', 'mail')], '', 'Il y a 1 tuiles'],
])('refuse %s', (_, besoins, cle, message) => {
  const fautes = juger(besoins)
  expect(fautes).toHaveLength(1)
  expect(fautes[0]).toContain(message)
  expect(fautes[0]!.startsWith(cle)).toBe(true)
})

test.each([
  [
    'un mot de passe à apporter',
    'a_apporter: [téléphone]',
    'a_apporter: [vos mots de passe]',
    'On ne demande jamais',
  ],
  [
    'un besoin sans critère',
    'criteres: { tous: { services: [Aide aux démarches administratives] } }',
    'criteres: {}',
    'sans critère',
  ],
  ['une valeur inconnue', '[Aide aux démarches administratives]', '[Aide au démarches]', 'Vouliez-vous dire'],
])('refuse %s, à sa ligne', (_, juste, faux, message) => {
  const yaml = `- id: mail
  label: Un besoin
  explication: Une phrase.
  pictogramme: mail
  tuile: true
  synonymes: [mot]
  a_apporter: [téléphone]
  voisin: mail
  criteres: { tous: { services: [Aide aux démarches administratives] } }
`
  const lire = (texte: string) =>
    lireFiche(new TextEncoder().encode(texte), 'content/besoins.yaml', schemaBesoins)
  expect(lire(yaml)).toHaveProperty('fiche')
  const lu = lire(yaml.replace(juste, faux))
  if (!('anomalies' in lu)) throw new Error('attendu : une anomalie')
  expect(lu.anomalies).toHaveLength(1)
  expect(lu.anomalies[0]!.message).toContain(message)
  expect(lu.anomalies[0]!.ligne).toBe(yaml.split('\n').findIndex((ligne) => ligne.includes(juste)) + 1)
})
