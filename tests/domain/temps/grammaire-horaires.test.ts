import { describe, expect, test } from 'vitest'
import { JOURS } from '../../../src/domain/temps/calendrier.ts'
import { ecrireHeure, ecrireJour, lireJour } from '../../../src/domain/temps/grammaire-horaires.ts'
import { seChevauchent, type Condition, type Creneau } from '../../../src/domain/temps/horaires.ts'

const SAMEDI = 5
const PAIRES: Condition = { semaines: 'paires' }
const creneau = (debut: number, fin: number, condition?: Condition): Creneau => ({
  jour: SAMEDI,
  debut,
  fin,
  ...(condition && { condition }),
})

test.each<[string, Creneau[]]>([
  ['9h-12h', [creneau(540, 720)]],
  ['9h-12h, 13h30-17h', [creneau(540, 720), creneau(810, 1020)]],
  ['13h30-17h, 9h-12h', [creneau(540, 720), creneau(810, 1020)]],
  ['9h00 - 12h00 et 14h à 17h', [creneau(540, 720), creneau(840, 1020)]],
  ['09:00-12:00', [creneau(540, 720)]],
  ['9H – 12H', [creneau(540, 720)]],
  ['9 h-12 h', [creneau(540, 720)]],
  ['0h-24h', [creneau(0, 1440)]],
  ['fermé', []],
  ['Fermé', []],
  ['9h-12h (semaines paires)', [creneau(540, 720, PAIRES)]],
  ['9h-12h (Semaines Paires)', [creneau(540, 720, PAIRES)]],
  ['9h-12h (semaines impaires)', [creneau(540, 720, { semaines: 'impaires' })]],
  ['9h-12h30 (1er samedi du mois)', [creneau(540, 750, { rangs: [1] })]],
  ['9h-12h (2e et 4e samedis du mois)', [creneau(540, 720, { rangs: [2, 4] })]],
  ['9h-12h (1er, 3e et dernier samedi du mois)', [creneau(540, 720, { rangs: [-1, 1, 3] })]],
  ['9h-12h (dernier du mois)', [creneau(540, 720, { rangs: [-1] })]],
  ['9h-12h ; 14h-17h (semaines paires)', [creneau(540, 720), creneau(840, 1020, PAIRES)]],
  ['9h-12h, 14h-17h (semaines paires)', [creneau(540, 720, PAIRES), creneau(840, 1020, PAIRES)]],
])('lit « %s »', (texte, creneaux) => expect(lireJour(SAMEDI, texte)).toEqual({ creneaux }))

test.each([
  '',
  '9h',
  '9-12',
  '9h-12h-14h',
  '9h-12h,',
  '9h-12h (semaines paires) 14h-17h',
  '9h-12h (6e samedi du mois)',
  '9h-12h (samedi du mois)',
  '9h-12h (',
  '9h-9h',
  '25h-26h',
  '9h60-12h',
  'sur rendez-vous',
  'SH off',
  'PH off',
  'Sa 09:00-12:00',
  '9h-12h, 11h-13h',
  '9h-12h ; 9h-12h (semaines paires)',
  '9h-12h (4e samedi du mois) ; 10h-11h (dernier samedi du mois)',
])('refuse « %s », avec le remède', (texte) => {
  expect(lireJour(SAMEDI, texte)).toEqual({ faute: expect.stringMatching(/(Écrivez|Réunissez).+\.$/) })
})

test.each([
  [0, '0h'],
  [545, '9h05'],
  [810, '13h30'],
  [1440, '24h'],
])('%i minutes s’écrivent %s', (minutes, texte) => expect(ecrireHeure(minutes)).toBe(texte))

describe('aller et retour', () => {
  const CONDITIONS: (Condition | undefined)[] = [
    undefined,
    PAIRES,
    { semaines: 'impaires' },
    ...[1, 2, 3, 4, 5, -1].map((rang) => ({ rangs: [rang] })),
    { rangs: [1, 3] },
    { rangs: [-1, 1, 2] },
  ]
  const PLAGES = [
    [0, 545],
    [540, 720],
    [720, 810],
    [1425, 1440],
  ] as const

  test.each(JOURS.map((nom, jour) => [nom, jour] as const))(
    'le %s, chaque paire de créneaux se relit à l’identique, ou se chevauche',
    (_, jour) => {
      const seuls = CONDITIONS.flatMap((condition) =>
        PLAGES.map(([debut, fin]): Creneau => ({ jour, debut, fin, ...(condition && { condition }) })),
      )
      let relues = 0
      for (const a of seuls) {
        expect(lireJour(jour, ecrireJour([a]))).toEqual({ creneaux: [a] })
        for (const b of seuls) {
          const paire = [a, b].toSorted((x, y) => x.debut - y.debut || x.fin - y.fin)
          const lu = lireJour(jour, ecrireJour(paire))
          if (seChevauchent(a, b)) expect(lu).toHaveProperty('faute')
          else expect('creneaux' in lu && enTexte(lu.creneaux)).toEqual(enTexte(paire))
          relues += 1
        }
      }
      expect(relues).toBe((CONDITIONS.length * PLAGES.length) ** 2)
    },
  )

  /** L’ordre de deux créneaux de même heure n’a pas de sens. */
  const enTexte = (creneaux: Creneau[]) => creneaux.map((c) => JSON.stringify(c)).toSorted()

  test('un jour sans créneau est fermé', () => expect(ecrireJour([])).toBe('fermé'))
})
