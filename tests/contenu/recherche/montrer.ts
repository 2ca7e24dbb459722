/**
 * `npm run examen` : rappel, précision et fausses assurances par famille. Avec `-- --detail`,
 * chaque requête manquée de la part « reglage » ; celles de la part « rapport » ne se regardent pas, elles mesurent.
 */
import { parseArgs } from 'node:util'
import { lireIndex } from './annuaire.ts'
import { juger, mesurerParFamille } from './mesures.ts'
import { repondre } from './reponse.ts'
import { lireRequetes, PARTS, type Jeu } from './requetes.ts'

const { values } = parseArgs({ options: { detail: { type: 'boolean', default: false } } })
const index = await lireIndex()
for (const jeu of ['anciennes', 'ici', 'ailleurs', 'comptoir'] satisfies Jeu[]) {
  const requetes = await lireRequetes(jeu)
  for (const part of PARTS) {
    const siennes = requetes.filter((requete) => requete.part === part)
    if (siennes.length === 0) continue
    console.log(`\n${jeu}, ${part}`)
    console.table(mesurerParFamille(index, siennes))
    if (!values.detail || part === 'rapport') continue
    for (const requete of siennes) {
      const reponse = repondre(index, requete.q)
      const { rang, faux, tus } = juger(requete, reponse)
      const enTrop = jeu !== 'ailleurs' && reponse.ecartes.length > (requete.ecartes?.length ?? 0)
      if (rang === 1 && !faux.length && !tus.length && !enTrop) continue
      const { besoins, communes, filtres, moment, lieux, ecartes, lus } = reponse
      console.log(requete.famille, '«', requete.q, '»', rang, { faux, tus })
      console.log('   ', {
        besoin: besoins[0],
        commune: communes[0],
        filtres,
        moment,
        lus,
        ecartes,
        lieux: lieux.slice(0, 2),
      })
    }
  }
}
