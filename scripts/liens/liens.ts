/**
 * Visite les liens sortants de tout le contenu et dit lesquels sont cassés. N’empêche jamais de publier, sauf --strict.
 * node scripts/liens/liens.ts [--json liens.json] [--markdown liens.md] [--strict] [adresse…]
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { lireContenu } from '../../src/fiches/contenu.ts'
import { dossierDuContenu } from '../../src/fiches/emplacements.ts'
import { bilan, enMarkdown, liensDe } from './rapport.ts'
import { visiterTout, type Lien } from './visiter.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contenu: { type: 'string', default: dossierDuContenu() },
    json: { type: 'string' },
    markdown: { type: 'string' },
    strict: { type: 'boolean', default: false },
    delai: { type: 'string', default: '1000' },
    patience: { type: 'string', default: '20000' },
  },
})

const aujourdhui = dateDeConstruction()
const liens = await liensAVisiter()
const visites = await visiterTout(liens, {
  delaiMs: Number(values.delai),
  patienceMs: Number(values.patience),
  essais: 2,
  sites: 8,
  agent: 'Mozilla/5.0 (compatible; numerique-pres-de-chez-vous; verification de liens)',
})
if (values.json) await writeFile(values.json, `${JSON.stringify(visites, null, 2)}\n`)
if (values.markdown) await writeFile(values.markdown, enMarkdown(visites, aujourdhui))
for (const { etat, url, reponse, vers, ou } of visites) {
  if (etat !== 'bon') console.log(`${etat} ${url} : ${reponse}${vers ? ` → ${vers}` : ''} (${ou.join(', ')})`)
}
console.log(bilan(visites))
if (values.strict && visites.some(({ etat }) => etat === 'casse')) process.exitCode = 1

/** Les adresses données, ou toutes celles du contenu, sauf celle du site lui-même. */
async function liensAVisiter(): Promise<Lien[]> {
  if (positionals.length) return positionals.map((url) => ({ url, ou: ['ligne de commande'] }))
  const { contenu, anomalies } = await lireContenu(values.contenu, aujourdhui)
  if (!contenu) throw new ContenuInvalide(anomalies)
  const { carte: _, ...fiches } = contenu
  return liensDe(fiches).filter(({ url }) => url !== contenu.territoire.site.adresse)
}
