/** Un lieu ferme à sa date : ce qui y est encore annoncé est signalé. */
import { describe, expect, test } from 'vitest'
import { fautesDe, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const DATE = 'date_maj: 2026-01-15'

describe('ce qui est annoncé dans un lieu qui ferme', () => {
  const EVENEMENT = `id: atelier
titre: Premiers pas
genre: Atelier
publics: [habitants]
ou: { lieu: mediatheque }
organisateur: Médiathèque du centre
dates:
  - { le: 2026-06-02, horaires: 14h-16h }
inscription: Sans inscription
cout: Gratuit
date_maj: 2026-01-15
`
  const fautesSiFerme = (le: string, fichiers = {}) =>
    fautesDe({
      [`${LIEU}.yaml`]: remplacer(ficheValide(LIEU), DATE, `${DATE}\nferme_le: ${le}`),
      ...fichiers,
    })
  const dit = (ou: string, le: string) =>
    `content/${ou} : « mediatheque » ferme le ${le}. Écrivez un autre lieu, ou retirez-le : ce n’est plus montré.`

  test('une permanence est signalée à partir de ce jour, sans bloquer', async () => {
    expect(await fautesSiFerme('2026-03-31')).toEqual([
      dit('conseillers/poste.yaml:6:11 (avertissement) permanences.0.lieu', '2026-03-31'),
    ])
    expect(await fautesSiFerme('2026-04-01')).toEqual([])
  })

  test('un rendez-vous est signalé s’il tombe ce jour-là ou après', async () => {
    const fichiers = { 'evenements/atelier.yaml': EVENEMENT }
    expect(await fautesSiFerme('2026-06-02', fichiers)).toEqual([
      dit('evenements/atelier.yaml:5:13 (avertissement) ou.lieu', '2026-06-02'),
    ])
    expect(await fautesSiFerme('2026-06-03', fichiers)).toEqual([])
  })
})
