import { PORTEES_SUIVIES } from '../../../domain/reseau/indicateurs.ts'
import type { Desserte } from '../../../domain/reseau/maillage.ts'
import { majuscule } from '../../../i18n/fr/grammaire.ts'
import { etSi } from '../../../i18n/fr/maillage/et-si.ts'
import { maillage as t } from '../../../i18n/fr/maillage/maillage.ts'
import type { Maillage } from './_maillage.ts'

interface Aide {
  id: string
  nom: string
  desserte: Desserte
}

/** Les aides qu’on peut essayer : n’importe quel lieu, chaque étape, puis chaque besoin. */
export function aidesAEssayer({ dessertes, besoins, besoinsDesservis }: Maillage): {
  titre: string
  aides: Aide[]
}[] {
  return [
    {
      titre: etSi.etapes,
      aides: PORTEES_SUIVIES.map((id) => ({
        id,
        nom: majuscule(t.criteres[id].titre),
        desserte: dessertes.get(id)!,
      })),
    },
    {
      titre: etSi.besoins,
      aides: besoins.map(({ id, label }) => ({
        id: `besoin-${id}`,
        nom: label,
        desserte: besoinsDesservis.get(id)!,
      })),
    },
  ]
}
