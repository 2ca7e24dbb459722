import { rangerBesoins } from '../domain/recherche/besoin-ailleurs.ts'
import { LANGUES } from '../i18n/langues/langues.ts'
import { lireBesoins } from './[langue]/_langue.ts'

/** Ce que disent des mots dans les autres langues : la recherche en français le demande quand elle n’a rien compris. */
export async function GET() {
  const etrangeres = LANGUES.filter(({ remise }) => remise.langue !== 'fr')
  const langues = await Promise.all(
    etrangeres.map(async (langue) => {
      const { langue: lang, sens, nom } = langue.remise
      const besoins = (await lireBesoins(langue)).filter((besoin) => besoin.lang === undefined)
      return { code: langue.code, lang, sens, nom, besoins }
    }),
  )
  return Response.json(rangerBesoins(langues))
}
