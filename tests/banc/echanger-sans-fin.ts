/** Échange deux contenus sans fin, pour qu’on le tue : node tests/banc/echanger-sans-fin.ts CONTENU AVANT APRES */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ouvrirChantier } from '../../src/fiches/ecriture/chantier.ts'

const [contenu = '', avant = '', apres = ''] = process.argv.slice(2)
process.stdout.write('prêt\n')
for (;;) {
  const chantier = ouvrirChantier(contenu)
  const noms = readdirSync(join(chantier.dossier, 'lieux')).map((nom) => `lieux/${nom}`)
  chantier.ecrire(
    new Map(
      noms.map((nom) => {
        const texte = readFileSync(join(chantier.dossier, nom), 'utf8')
        const [de, vers] = texte.includes(`${avant} `) ? [avant, apres] : [apres, avant]
        return [nom, texte.replace(`${de} `, `${vers} `)]
      }),
    ),
  )
  chantier.publier()
  chantier.fermer()
}
