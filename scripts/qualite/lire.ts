/** Les lieux ouverts, datés et situés : de quoi juger l’âge de ce qu’on affiche. */
import { dateSansControle } from '../../src/domain/fiche/controles.ts'
import { estFerme } from '../../src/domain/fiche/vie.ts'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { lireContenu, type Contenu } from '../../src/fiches/contenu.ts'
import type { Lieu } from '../../src/fiches/schemas/lieu.ts'

export type LieuDate = Lieu & { releve_le: string; intercommunalite: string }

/** @throws {ContenuInvalide} si le contenu ne se lit pas. */
export async function lireLesLieux(
  racine: string,
  aujourdhui: string,
): Promise<{ contenu: Contenu; lieux: LieuDate[] }> {
  const { contenu, anomalies } = await lireContenu(racine, aujourdhui)
  if (!contenu) throw new ContenuInvalide(anomalies)
  const { sources } = contenu.territoire
  const intercos = new Map(contenu.carte.communes.map(({ nom, intercommunalite }) => [nom, intercommunalite]))
  const lieux = contenu.lieux
    .filter((lieu) => !estFerme(lieu, aujourdhui))
    .map((lieu) => ({
      ...lieu,
      releve_le: dateSansControle(lieu, sources),
      intercommunalite: intercos.get(lieu.commune) ?? '',
    }))
  return { contenu, lieux }
}
