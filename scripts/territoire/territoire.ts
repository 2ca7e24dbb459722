/**
 * Prépare le contenu d’un autre département, d’après la liste officielle des espaces France services.
 * npm run territoire -- --departement 15 --liste FICHIER|ADRESSE [--edition 2024-08-01] [--points communes.csv]
 *   [--contours communes.geojson] [--attribution TEXTE] [--vers content-15] [--modele content]
 */
import { parseArgs } from 'node:util'
import { estDateCivile } from '../../src/domain/temps/calendrier.ts'
import { ContenuInvalide } from '../../src/fiches/anomalie.ts'
import { dateDeConstruction } from '../../src/fiches/aujourdhui.ts'
import { lirePoints, lireSurfaces } from '../carte/sources.ts'
import { obtenir } from '../importer/obtenir.ts'
import { bilanAuTerminal } from '../importer/rapport.ts'
import { preparer, type TerritoirePrepare } from './preparer.ts'

const PATIENCE_MS = 30_000

try {
  const { values } = parseArgs({
    options: {
      departement: { type: 'string' },
      liste: { type: 'string' },
      edition: { type: 'string' },
      points: { type: 'string' },
      contours: { type: 'string' },
      attribution: { type: 'string' },
      vers: { type: 'string' },
      modele: { type: 'string', default: 'content' },
    },
  })
  const { departement, liste, edition, points, contours } = values
  if (!departement)
    throw new Error('Dites quel département : npm run territoire -- --departement 15 --liste liste.csv')
  if (!liste)
    throw new Error(
      'Donnez la liste officielle des espaces France services (CSV, sur data.gouv.fr) : --liste liste.csv',
    )
  if (edition !== undefined && !estDateCivile(edition))
    throw new Error(`L’édition « ${edition} » n’est pas une date. Exemple : --edition 2024-08-01`)
  const vers = values.vers ?? `content-${departement.trim().toLowerCase()}`
  const obtenue = await obtenir(liste, PATIENCE_MS)
  const prepare = await preparer({
    departement,
    liste: {
      octets: obtenue.octets,
      edition: edition ?? obtenue.edition,
      adresse: /^https:/i.test(liste) ? liste : undefined,
    },
    surfaces: contours === undefined ? undefined : lireSurfaces(await lire(contours), contours),
    points: points === undefined ? undefined : lirePoints(await lire(points), points),
    attribution: values.attribution,
    vers,
    modele: values.modele,
    aujourdhui: dateDeConstruction(),
  })
  console.log(compteRendu(prepare, vers))
} catch (erreur) {
  console.error(
    erreur instanceof ContenuInvalide ? `La préparation a échoué.\n${erreur.message}` : messageDe(erreur),
  )
  process.exitCode = 1
}

async function lire(ou: string): Promise<string> {
  return new TextDecoder().decode((await obtenir(ou, PATIENCE_MS)).octets)
}

function messageDe(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur)
}

function compteRendu({ departement, communes, bilan, aCompleter }: TerritoirePrepare, vers: string): string {
  const { hors_territoire, ...siennes } = bilan.comptes
  const lignes = Object.values(siennes).reduce((somme, n) => somme + n, 0)
  const nombre = (n: number) => n.toLocaleString('fr-FR')
  return [
    `${departement.nom} (${departement.code}), ${departement.region} : ${nombre(communes)} ${communes > 1 ? 'communes' : 'commune'}.`,
    `Sa part de la liste : ${nombre(lignes)} lignes, dont ${nombre(siennes.cree)} devenues des lieux ; ${nombre(hors_territoire)} lignes sont d’ailleurs.`,
    '',
    bilanAuTerminal(bilan, false),
    '',
    `À compléter (aussi dans ${vers}/A-COMPLETER.md) :`,
    ...aCompleter.map((dit) => `  - ${dit}`),
    '',
    `Pour voir le site : CONTENU=${vers} npm start`,
  ].join('\n')
}
