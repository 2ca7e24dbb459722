/** `territoire.yaml` et `LICENCE.md` d’un département : ce qu’on sait est écrit, le reste est vide. */
import type { Commune } from '../../src/fiches/schemas/carte.ts'
import { rendreCle } from '../../src/fiches/ecriture/rendu.ts'
import type { Departement } from './departement.ts'

export interface FicheDuTerritoire {
  departement: Departement
  communes: readonly Commune[]
  /** Édition de la liste, et où la relire quand c’est une adresse. */
  edition: string
  adresse?: string | undefined
}

const VILLES = 7
/** Deux noms plus proches que cette part de la carte se recouvriraient. */
const ECART_DES_NOMS = 1 / 6
/** Autour des repères des communes, en degrés : une commune déborde de son repère. */
const MARGE_DEGRES = 0.1

const ENTETE = '# yaml-language-server: $schema=../public/schemas/territoire.json'

/** Le texte de `territoire.yaml`. */
export function ficheDuTerritoire({ departement, communes, edition, adresse }: FicheDuTerritoire): string {
  const { code, nom, region, dans, du, fuseau, feries } = departement
  const blocs: (string | [cle: string, valeur: unknown])[] = [
    ENTETE,
    ['nom', nom],
    ['code', code],
    ['region', region],
    ['dans_le_territoire', dans],
    ['du_territoire', du],
    '',
    [
      'site',
      {
        titre: 'Le numérique près de chez vous',
        sous_titre: `L’aide au numérique ${dans}`,
        description: `Trouvez près de chez vous, ${dans}, un lieu où l’on vous aide avec internet, un ordinateur ou un téléphone.`,
        adresse: `https://numerique-${code.toLowerCase()}.example`,
      },
    ],
    ['depot', { adresse: '', branche: 'main' }],
    '',
    '# L’heure et les jours fériés propres au territoire ; la zone de vacances scolaires, quand vous la savez.',
    ['temps', { ...(fuseau && { fuseau }), ...(feries && { feries }), vacances_scolaires: '' }],
    '',
    '# « villes » : les communes que les cartes nomment.',
    ['carte', carteDe(communes)],
    '',
    '# Ce que la loi demande d’afficher. Laissez vide ce que vous ne savez pas : le site dira « à compléter ».',
    ['publie_par', ''],
    ['editeur', { nom: '', adresse: '', telephone: '', courriel: '', directeur_de_publication: '' }],
    ['hebergeur', { nom: '', adresse: '', telephone: '' }],
    ['contact', { telephone: '', courriel: '', adresse: '', horaires: '' }],
    ['delegue_protection_donnees', ''],
    ['schema_pluriannuel_accessibilite', ''],
    '',
    '# « releve_le » : le jour du relevé. Un fait qui n’a que cette source n’est jamais dit plus récent.',
    [
      'sources',
      {
        'france-services': {
          nom: 'Liste des espaces France services',
          producteur: 'Agence nationale de la cohésion des territoires',
          etat: dateEnMots(edition),
          releve_le: edition,
          licence: 'Licence Ouverte 2.0',
        },
      },
    ],
    ...(adresse === undefined
      ? []
      : [
          ['imports', [{ source: 'france-services', format: 'france-services', adresse }]] satisfies [
            string,
            unknown,
          ],
        ]),
  ]
  return `${blocs.map((bloc) => (typeof bloc === 'string' ? bloc : rendreCle(...bloc))).join('\n')}\n`
}

/** Le texte de `LICENCE.md`. @param carte Mention des sources de la carte. */
export function licence(edition: string, carte: string): string {
  return `# Licences des données

Les fiches de \`lieux/\` viennent de la « Liste des espaces France services », Agence nationale de la cohésion des territoires, édition du ${dateEnMots(edition)}, sous [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/). Vous pouvez tout en faire, à condition de citer la source et la date.

\`carte/\` : ${carte}

Les besoins, les numéros d’aide, le référentiel, le questionnaire, les dispositifs et les ressources sont ceux du modèle, sous la même licence.

N’ajoutez que des faits que vous connaissez ou qu’une source ouverte publie, jamais un texte recopié ni une donnée sur une personne. Dites chaque source nouvelle dans \`territoire.yaml\`, avec sa licence.
`
}

/** « 1er août 2024 » */
function dateEnMots(date: string): string {
  const enMots = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
  return enMots.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, '1er ')
}

function carteDe(communes: readonly Commune[]): Record<string, unknown> {
  const bord = (cle: 'latitude' | 'longitude', choisir: (...n: number[]) => number, marge: number) =>
    Math.round((choisir(...communes.map((commune) => commune[cle])) + marge) * 100) / 100
  return {
    sud: bord('latitude', Math.min, -MARGE_DEGRES),
    ouest: bord('longitude', Math.min, -MARGE_DEGRES),
    nord: bord('latitude', Math.max, MARGE_DEGRES),
    est: bord('longitude', Math.max, MARGE_DEGRES),
    villes: villesEspacees(communes).map(({ nom }) => nom),
  }
}

/** Les plus peuplées, sans deux voisines : leurs noms se liraient l’un sur l’autre. */
function villesEspacees(communes: readonly Commune[]): Commune[] {
  const etendue = (cle: 'latitude' | 'longitude') => {
    const valeurs = communes.map((commune) => commune[cle])
    return Math.max(...valeurs) - Math.min(...valeurs)
  }
  const ecart = Math.max(etendue('latitude'), etendue('longitude')) * ECART_DES_NOMS
  const choisies: Commune[] = []
  for (const commune of communes.toSorted((a, b) => b.population - a.population)) {
    const voisine = choisies.some(
      ({ latitude, longitude }) =>
        Math.hypot(latitude - commune.latitude, longitude - commune.longitude) < ecart,
    )
    if (!voisine && choisies.length < VILLES) choisies.push(commune)
  }
  return choisies
}
