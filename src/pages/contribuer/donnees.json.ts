import { GENRES } from '../../domain/contribution/libelles.ts'
import { SOURCE_STRUCTURE } from '../../domain/fiche/sources.ts'
import type { Donnees } from '../../components/contribuer/charger.ts'
import { annuaire } from '../_contenu.ts'
import { idsDe } from './_fiches.ts'

/** Ce que le formulaire doit savoir du contenu pour juger une fiche comme la construction. */
export async function GET() {
  const { territoire, lieux, fermes, carte } = await annuaire()
  const pris = await Promise.all(GENRES.map(async (genre) => [genre, await idsDe(genre)] as const))
  const donnees: Donnees = {
    communes: carte.communes.map(({ nom, code, codes_postaux, population, anciennes }) => ({
      nom,
      code,
      codes_postaux,
      population,
      anciennes,
    })),
    departement: territoire.nom,
    sources: [...new Set([...Object.keys(territoire.sources), SOURCE_STRUCTURE])],
    lieux: [...lieux, ...fermes].map(({ id, nom, commune }) => ({ id, nom, commune })),
    pris: Object.fromEntries(pris) as Donnees['pris'],
  }
  return new Response(JSON.stringify(donnees), { headers: { 'Content-Type': 'application/json' } })
}
