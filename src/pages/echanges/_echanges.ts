import { getCollection } from 'astro:content'
import { rangerAnnonces } from '../../domain/annonces.ts'
import { annuaire } from '../_contenu.ts'

/** Les annonces qui valent encore le jour de la construction, par rubrique. */
export async function lireEchanges() {
  const { aujourdhui } = await annuaire()
  const annonces = await getCollection('annonces')
  return rangerAnnonces(
    annonces.map(({ data }) => data),
    aujourdhui,
  )
}
