/** Le recensement du plan ne bouge plus, quoi que deviennent les lieux. */
import { expect, test } from 'vitest'
import { fautesDe, ficheValide, remplacer, type Fichiers } from '../../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const DATE = 'date_maj: 2026-01-15'
const fiche = ficheValide(LIEU)
const poste = ficheValide('conseillers/poste')
const DE_PLUS =
  'content/territoire.yaml:19:16 plan.lieux.mediation : Le plan compte 1 en « mediation » ; les fiches sans « ajoute_le » sont 2. Un lieu ouvert depuis le plan porte « ajoute_le ».'
const DE_MOINS =
  'content/territoire.yaml:19:16 plan.lieux.mediation : Le plan compte 1 en « mediation » ; les fiches sans « ajoute_le » sont 0. Un lieu fermé garde sa fiche, avec « ferme_le ».'

const second = (lignes = '') =>
  remplacer(fiche, DATE, `${DATE}\n${lignes}`)
    .replace('id: mediatheque', 'id: second')
    .replace('Médiathèque du centre', 'Second lieu')
    .replace('1 rue des Lilas', '2 rue des Lilas')

test.each<[string, Fichiers, string[]]>([
  ['un lieu de plus, sans « ajoute_le »', { 'lieux/second.yaml': second() }, [DE_PLUS]],
  ['un lieu ouvert depuis', { 'lieux/second.yaml': second('ajoute_le: 2026-02-01\n') }, []],
  [
    'un lieu du plan qui a fermé',
    {
      [`${LIEU}.yaml`]: remplacer(fiche, DATE, `${DATE}\nferme_le: 2026-02-01`),
      'conseillers/poste.yaml': remplacer(
        poste,
        '  - lieu: mediatheque\n    horaires:\n      mardi: 9h-12h\n',
        '',
      ),
    },
    [],
  ],
  [
    'un lieu du plan qu’on dit ouvert depuis',
    { [`${LIEU}.yaml`]: remplacer(fiche, DATE, `${DATE}\najoute_le: 2026-02-01`) },
    [DE_MOINS],
  ],
])('%s', async (_, fichiers, attendu) => expect(await fautesDe(fichiers)).toEqual(attendu))

test('une fiche illisible ne fait pas accuser le plan', async () => {
  expect(await fautesDe({ [`${LIEU}.yaml`]: 'id: @' })).toHaveLength(1)
  expect(
    await fautesDe({ [`${LIEU}.yaml`]: remplacer(fiche, 'classe: mediation', 'classe: zut') }),
  ).toHaveLength(1)
})
