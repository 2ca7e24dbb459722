import { formatDe, typeMimeDe, type Annonce, type FichierPublie } from './paquet.ts'

const CONTEXTE = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
const SCHEMA_NATIONAL = 'https://schema.data.gouv.fr/LaMednum/standard-mediation-num'
const TYPES_DE_MEDIA = 'https://www.iana.org/assignments/media-types/'
const FRANCAIS = 'http://publications.europa.eu/resource/authority/language/FRA'

const texte = (valeur: string) => ({ '@value': valeur, '@language': 'fr' })
const lien = (adresse: string) => ({ '@id': adresse })
const jour = (date: string) => ({ '@value': date, '@type': 'xsd:date' })

/** `catalogue.jsonld` : le catalogue DCAT 2, un jeu par sujet et une distribution par fichier. Son contexte est en lui. */
export function catalogue(annonce: Annonce): Record<string, unknown> {
  const { territoire, titre, description, faitLe, fichiers } = annonce
  const racine = new URL('/donnees/', territoire.site.adresse).href
  return {
    '@context': CONTEXTE,
    '@id': racine,
    '@type': 'dcat:Catalog',
    'dct:title': texte(titre),
    'dct:description': texte(description),
    'dct:language': lien(FRANCAIS),
    'dct:modified': jour(faitLe),
    'dct:publisher': editeur(annonce),
    'foaf:homepage': lien(racine),
    'dcat:dataset': [...Map.groupBy(fichiers, ({ jeu }) => jeu).values()].map((siens) =>
      jeuDeDonnees(siens, annonce, racine),
    ),
  }
}

/** Tant que personne ne publie le site, il se nomme lui-même. */
function editeur({ territoire }: Annonce) {
  const nom = territoire.publie_par || territoire.site.titre
  return { '@type': 'foaf:Agent', 'foaf:name': texte(nom) }
}

function jeuDeDonnees(fichiers: readonly FichierPublie[], annonce: Annonce, racine: string) {
  const { territoire, faitLe, mots } = annonce
  const { jeu } = fichiers[0]!
  const sources = [...new Set(fichiers.flatMap((fichier) => fichier.sources))].sort()
  return {
    '@id': `${racine}#${jeu}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': jeu,
    'dct:title': texte(mots.jeux[jeu].titre),
    'dct:description': texte(mots.jeux[jeu].contenu),
    'dct:language': lien(FRANCAIS),
    'dct:modified': jour(faitLe),
    'dct:publisher': editeur(annonce),
    'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': texte(territoire.nom) },
    'dcat:landingPage': lien(`${racine}#${jeu}`),
    ...(sources.length > 0 && {
      'dct:provenance': sources.map((cle) => ({
        '@type': 'dct:ProvenanceStatement',
        'rdfs:label': texte(
          [territoire.sources[cle]?.nom ?? cle, territoire.sources[cle]?.producteur]
            .filter(Boolean)
            .join(', '),
        ),
      })),
    }),
    'dcat:distribution': fichiers.map((fichier) => distribution(fichier, racine, faitLe)),
  }
}

function distribution({ nom, octets, sha256, licence }: FichierPublie, racine: string, faitLe: string) {
  const adresse = `${racine}${nom}`
  return {
    '@id': `${racine}#${nom}`,
    '@type': 'dcat:Distribution',
    'dct:title': texte(nom),
    'dct:format': formatDe(nom).toUpperCase(),
    'dct:license': lien(licence.path),
    'dct:modified': jour(faitLe),
    'dcat:accessURL': lien(racine),
    'dcat:downloadURL': lien(adresse),
    'dcat:mediaType': lien(`${TYPES_DE_MEDIA}${typeMimeDe(nom)}`),
    'dcat:byteSize': { '@value': String(octets), '@type': 'xsd:nonNegativeInteger' },
    ...(['lieux.csv', 'lieux.json'].includes(nom) && { 'dct:conformsTo': lien(SCHEMA_NATIONAL) }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': lien(`${CONTEXTE.spdx}checksumAlgorithm_sha256`),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  }
}
