import { expect, test } from 'vitest'
import { EXEMPLE_ANNONCE } from '../../../src/i18n/fr/agenda/echanges.ts'
import { fautesDe, remplacer } from '../contenu-essai.ts'

const FICHIER = 'annonces/pret-de-tablettes.yaml'
const ANNONCE = remplacer(
  remplacer(
    remplacer(EXEMPLE_ANNONCE, 'commune: Villexemple', 'commune: Valmont'),
    '2027-05-31',
    '2026-08-31',
  ),
  'date_maj: 2026-11-01',
  'date_maj: 2026-03-01',
)

test('l’exemple de la page passe la porte', async () =>
  expect(await fautesDe({ [FICHIER]: ANNONCE })).toEqual([]))

test.each<[avant: string, apres: string, attendu: string]>([
  ['courriel: mediatheque@villexemple.example\n', '', 'Personne ne saurait répondre.'],
  ['courriel: mediatheque@', 'courriel: camille.martin@', 'courriel'],
  ['jusqu_au: 2026-08-31', 'jusqu_au: 2026-02-01', 'finit avant de commencer'],
  ['jusqu_au: 2026-08-31', 'jusqu_au: 2028-02-01', 'un an au plus'],
  ['jusqu_au: 2026-08-31\n', '', 'jusqu_au'],
  ['objet: matériel', 'objet: appel', 'dit ses critères'],
  ['objet: matériel', 'objet: matériels', 'objet'],
  ['date_maj: 2026-03-01', 'date_maj: 2026-04-15', 'dans le futur'],
  ['commune: Valmont', 'commune: Nulle-Part', 'Nulle-Part'],
  ['id: pret-de-tablettes', 'id: pret', 'n’est pas le nom du fichier'],
])('refuse %s → %s', async (avant, apres, attendu) => {
  const fautes = await fautesDe({ [FICHIER]: remplacer(ANNONCE, avant, apres) })
  expect(fautes).toHaveLength(1)
  expect(fautes[0]).toContain(attendu)
})
