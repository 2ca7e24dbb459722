import { expect, test } from 'vitest'
import { schemaTemps } from '../../../src/fiches/schemas/temps.ts'

const message = (temps: unknown) => schemaTemps.safeParse(temps).error?.issues[0]?.message

test('dit l’heure, les jours fériés et les vacances d’un territoire', () => {
  const temps = {
    fuseau: 'Indian/Reunion',
    feries: [{ nom: 'Abolition de l’esclavage', le: '12-20' }],
    vacances_scolaires: '',
  }
  expect(schemaTemps.parse(temps)).toEqual(temps)
  expect(schemaTemps.parse({ feries: [{ nom: 'Vendredi saint', apres_paques: -2 }] })).toBeTruthy()
})

test.each([
  [{ fuseau: 'Europe/Perdu' }, 'Ce fuseau horaire n’existe pas. Exemples'],
  [{ feries: [{ nom: 'Fête', le: '20-12' }] }, 'Le jour s’écrit mois-jour. Exemple : "12-20".'],
  [{ feries: [{ nom: 'Fête' }] }, 'un seul des deux'],
  [{ feries: [{ nom: 'Fête', le: '12-20', apres_paques: 1 }] }, 'un seul des deux'],
  [{ feries: [] }, 'Ajoutez un jour férié, ou supprimez la ligne.'],
])('refuse %j', (temps, attendu) => expect(message(temps)).toContain(attendu))
