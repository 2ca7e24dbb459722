/**
 * Refuse la mise en ligne tant que ce que la loi demande d’afficher est vide.
 * node scripts/publiable.ts [--territoire content/territoire.yaml] [--forge]
 * `--forge` : tant que personne ne publie, ce n’est pas une faute ; on le dit et la mise en ligne est sautée.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sortiesDeclarees } from '../src/domain/contribution/sorties.ts'
import { ligneTerminal, type Anomalie } from '../src/fiches/anomalie.ts'
import { dossierDuContenu } from '../src/fiches/emplacements.ts'
import { lireFiche, type FicheLue } from '../src/fiches/lire.ts'
import { schemaTerritoire, type Territoire } from '../src/fiches/schemas/territoire.ts'

const { values } = parseArgs({
  options: {
    territoire: { type: 'string', default: join(dossierDuContenu(), 'territoire.yaml') },
    forge: { type: 'boolean', default: false },
  },
})

const lue = lireFiche(readFileSync(values.territoire), values.territoire, schemaTerritoire)
const anomalies = 'anomalies' in lue ? lue.anomalies : ceQuiManque(lue)
const pasEncore = values.forge && 'fiche' in lue && !lue.fiche.publie_par
if (pasEncore) {
  console.log(
    `::notice file=${values.territoire}::Mise en ligne sautée : « publie_par » est vide, personne ne publie encore ce site.`,
  )
} else {
  for (const anomalie of anomalies) console.error(ligneTerminal(anomalie))
  console.log(
    anomalies.length > 0
      ? `Le site ne peut pas être mis en ligne : ${anomalies.length} à compléter dans ${values.territoire}.`
      : 'Le site peut être mis en ligne.',
  )
  process.exitCode = anomalies.length > 0 ? 1 : 0
}
// La suite du travail de la forge lit cette valeur.
if (values.forge && process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `pret=${anomalies.length > 0 ? 'non' : 'oui'}\n`)

function ceQuiManque({ fichier, fiche, position }: FicheLue<Territoire>): Anomalie[] {
  const { publie_par, editeur, hebergeur, contact, site, depot } = fiche
  const champs: [chemin: string[], vide: boolean, message: string][] = [
    [['publie_par'], !publie_par, 'vide. Écrivez le nom de l’organisme qui publie le site.'],
    ...vides('editeur', editeur, 'Les mentions légales doivent le dire (loi du 21 juin 2004).'),
    ...vides('hebergeur', hebergeur, 'Les mentions légales doivent le dire (loi du 21 juin 2004).'),
    [
      ['contact', 'telephone'],
      !contact.telephone && !contact.courriel,
      'vide, comme le courriel. Écrivez l’un des deux.',
    ],
    [
      ['depot', 'adresse'],
      !depot.adresse,
      'vide. Écrivez l’adresse du dépôt, pour les liens « Corriger cette fiche ».',
    ],
    [
      ['contact', 'courriel'],
      sortiesDeclarees(fiche).length === 0,
      'vide, comme le téléphone et l’adresse du dépôt : une correction n’arriverait à personne. Écrivez l’un des trois.',
    ],
    [
      ['site', 'adresse'],
      new URL(site.adresse).hostname.endsWith('.example'),
      'ce nom de domaine est un exemple. Écrivez la vraie adresse du site.',
    ],
  ]
  return champs
    .filter(([, vide]) => vide)
    .map(([chemin, , message]) => ({ fichier, ...position(chemin), cle: chemin.join('.'), message }))
}

function vides(
  bloc: string,
  champs: Record<string, string>,
  pourquoi: string,
): [string[], boolean, string][] {
  return Object.entries(champs).map(([cle, valeur]) => [[bloc, cle], !valeur, `vide. ${pourquoi}`])
}
