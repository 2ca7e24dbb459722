import { getCollection } from 'astro:content'
import { besoinsDans, type BesoinDit } from '../../domain/besoins-traduits.ts'
import type { Dictionnaire } from '../../i18n/langues/dictionnaire.ts'
import { LANGUES } from '../../i18n/langues/langues.ts'
import { annuaire } from '../_contenu.ts'

/** Une page par langue : ses chemins. « À relire » tient tant que les phrases ou les besoins le sont. */
export async function parLangue() {
  const traduites = await getCollection('langues')
  return LANGUES.map((langue) => {
    const besoinsRelus = traduites.find(({ data }) => data.id === langue.code)?.data.relu_par
    const relu_par = besoinsRelus ? langue.relu_par : ''
    return { params: { langue: langue.code as string }, props: { langue: { ...langue, relu_par } } }
  })
}

const enCours = new Map<string, Promise<BesoinDit[]>>()

/** Les besoins dans cette langue, lus une seule fois pour toute la construction. */
export function lireBesoins({ code }: Dictionnaire): Promise<BesoinDit[]> {
  const promis = import.meta.env.DEV ? undefined : enCours.get(code)
  const lus = promis ?? charger(code)
  enCours.set(code, lus)
  return lus
}

async function charger(code: string): Promise<BesoinDit[]> {
  const traduites = await getCollection('langues')
  const { besoins } = await annuaire()
  return besoinsDans(besoins, traduites.find(({ data }) => data.id === code)?.data)
}
