import { expect, test } from 'vitest'
import { titreDeLaDemande, type DemandeEnMots } from '../../../../src/i18n/fr/recherche/titre-recherche.ts'

const IMPOTS = 'Faire ma déclaration d’impôts'

test.each<[string, Partial<DemandeEnMots>]>([
  ['', {}],
  ['Lieux près de Montélan', { pres: 'près de Montélan' }],
  ['Faire ma déclaration d’impôts', { besoin: IMPOTS }],
  ['Faire ma déclaration d’impôts près de Montélan', { besoin: IMPOTS, pres: 'près de Montélan' }],
  [
    'Faire ma déclaration d’impôts près de Montélan, lieux ouverts le samedi',
    { besoin: IMPOTS, pres: 'près de Montélan', filtres: ['Ouvert le samedi'] },
  ],
  ['Faire ma déclaration d’impôts, lieux gratuits', { besoin: IMPOTS, filtres: ['Gratuit'] }],
  [
    'Lieux ouverts maintenant, accessibles en fauteuil',
    { filtres: ['Ouvert maintenant', 'Accessible en fauteuil'] },
  ],
  ['Lieux près de vous, France services', { pres: 'près de vous', filtres: ['France services'] }],
  ['Lieux gratuits, sans rendez-vous, 1 autre filtre', { filtres: ['Gratuit', 'Sans rendez-vous', 'Wifi'] }],
  [
    'Lieux gratuits, sans rendez-vous, 2 autres filtres',
    { filtres: ['Gratuit', 'Sans rendez-vous', 'Wifi', 'Scanner'] },
  ],
  ['Lieux pour « médiathèque tarentaize »', { mots: ['médiathèque', 'tarentaize'] }],
  ['Lieux pour « cyber » près de Valbrune', { mots: ['cyber'], pres: 'près de Valbrune' }],
  ['Faire ma déclaration d’impôts', { besoin: IMPOTS, mots: ['impôts'] }],
])('« %s »', (titre, demande) => {
  expect(titreDeLaDemande({ mots: [], filtres: [], ...demande }).replaceAll('\u00a0', ' ')).toBe(titre)
})
