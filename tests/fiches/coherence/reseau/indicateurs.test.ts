import { expect, test } from 'vitest'
import { fautesDe, remplacer } from '../../contenu-essai.ts'

const PHOTO = `id: 2026-03-01
lieux: { decouverte: 0, inclusion: 0, mediation: 1, expertise: 0 }
conseillers: 1
fraicheur: { moins_de_6_mois: 1, de_6_a_12_mois: 0, de_12_a_18_mois: 0, plus_de_18_mois: 0 }
communes: 3
habitants: 2090
au_dela:
  tous: { plus_de_5_km: 890, plus_de_10_km: 90, plus_de_15_km: 90, plus_de_20_km: 0 }
  decouverte: { plus_de_5_km: 2090, plus_de_10_km: 2090, plus_de_15_km: 2090, plus_de_20_km: 2090 }
  inclusion: { plus_de_5_km: 2090, plus_de_10_km: 2090, plus_de_15_km: 2090, plus_de_20_km: 2090 }
  mediation: { plus_de_5_km: 890, plus_de_10_km: 90, plus_de_15_km: 90, plus_de_20_km: 0 }
  expertise: { plus_de_5_km: 2090, plus_de_10_km: 2090, plus_de_15_km: 2090, plus_de_20_km: 2090 }
`
const REMEDE = 'Remettez le fichier tel que « npm run photographier » l’a écrit.'
const fautes = (photo: string, nom = '2026-03-01') => fautesDe({ [`indicateurs/${nom}.yaml`]: photo })

test('une photographie juste passe', async () => expect(await fautes(PHOTO)).toEqual([]))

test.each([
  [
    'datée de demain',
    'id: 2026-03-01',
    'id: 2026-04-01',
    `1:5 id : « 2026-04-01 » est dans le futur. ${REMEDE}`,
  ],
  [
    'dont un lieu n’a pas d’âge',
    'moins_de_6_mois: 1',
    'moins_de_6_mois: 0',
    `4:1 fraicheur : 0 lieux ont un âge, pour 1 lieux. ${REMEDE}`,
  ],
  [
    'où l’on est plus nombreux plus loin',
    'plus_de_10_km: 90',
    'plus_de_10_km: 900',
    `8:3 au_dela.tous : Plus on s’éloigne, moins il y a d’habitants : un de ces nombres est faux. ${REMEDE}`,
  ],
  [
    'où il y a plus d’habitants loin que d’habitants',
    'habitants: 2090',
    'habitants: 2089',
    `9:3 au_dela.decouverte : Plus on s’éloigne, moins il y a d’habitants : un de ces nombres est faux. ${REMEDE}`,
  ],
  ['à nombre brisé', 'conseillers: 1', 'conseillers: 1.5', '3:14 conseillers : Écrivez un nombre entier.'],
  ['mal écrite', 'communes:', 'comunes:', '5:1 comunes : clé inconnue. Vouliez-vous dire « communes » ?'],
])('une photographie %s est refusée', async (_, avant, apres, attendue) => {
  const nom = apres.startsWith('id') ? '2026-04-01' : '2026-03-01'
  expect(await fautes(remplacer(PHOTO, avant, apres), nom)).toContain(
    `content/indicateurs/${nom}.yaml:${attendue}`,
  )
})

test('le nom du fichier est sa date', async () => {
  expect((await fautes(PHOTO, '2026-02-01'))[0]).toContain('« 2026-03-01 » n’est pas le nom du fichier.')
})
