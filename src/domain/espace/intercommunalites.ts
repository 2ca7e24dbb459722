import type { Commune, Intercommunalite } from '../../fiches/schemas/carte.ts'

const alphabetique = new Intl.Collator('fr')

/** Les communes de chaque intercommunalité, par nom ; une intercommunalité sans commune d’ici n’y est pas. */
export function communesParIntercommunalite<C extends Pick<Commune, 'nom' | 'intercommunalite'>>(table: {
  communes: readonly C[]
  intercommunalites: readonly Intercommunalite[]
}): { nom: string; communes: C[] }[] {
  return table.intercommunalites
    .map(({ code, nom }) => ({
      nom,
      communes: table.communes
        .filter(({ intercommunalite }) => intercommunalite === code)
        .sort((x, y) => alphabetique.compare(x.nom, y.nom)),
    }))
    .filter(({ communes }) => communes.length > 0)
}
