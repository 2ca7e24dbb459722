import { createHash } from 'node:crypto'
import { getCollection } from 'astro:content'
import { dateSansControle } from '../../domain/fiche/controles.ts'
import { catalogue } from '../../formats/donnees/catalogue.ts'
import { fichiersOuverts } from '../../formats/donnees/jeu.ts'
import {
  empreintes,
  licenceDuFichier,
  paquet,
  typeMimeDe,
  type FichierPublie,
} from '../../formats/donnees/paquet.ts'
import { colonnes } from '../../i18n/fr/donnees/colonnes.ts'
import { donnees as t } from '../../i18n/fr/donnees/donnees.ts'
import { agenda as a } from '../../i18n/fr/agenda/agenda.ts'
import { type Annuaire } from '../_contenu.ts'
import { fichierIcal, lireAgenda } from '../agenda/_agenda.ts'

/** Un fichier servi sous `/donnees/`, tel qu’il part. */
export interface FichierServi {
  nom: string
  texte: string
  type: string
}

export interface Donnees extends Annuaire {
  fichiers: FichierPublie[]
  /** Ce qui décrit les autres : paquet, catalogue, empreintes. */
  descriptions: FichierServi[]
}

let enCours: Promise<Donnees> | undefined

export function donneesOuvertes(): Promise<Donnees> {
  if (import.meta.env.DEV) return charger()
  return (enCours ??= charger())
}

async function charger(): Promise<Donnees> {
  const base = await lireAgenda()
  const { territoire, carte, conseillers, ressources, aujourdhui, occurrences } = base
  const { sources } = territoire
  // Les fiches telles quelles : l’annuaire donne à chaque lieu une position, même approchée.
  const lieux = (await getCollection('lieux')).map(({ data }) => ({
    ...data,
    releve_le: dateSansControle(data, sources),
  }))
  const agenda = {
    texte: await fichierIcal(base, a.fluxNom(territoire.site.titre), occurrences).text(),
    rendezVous: occurrences.length,
  }
  const fichiers = fichiersOuverts({ lieux, conseillers, ressources, carte, agenda, aujourdhui }).map(
    (fichier): FichierPublie => ({
      ...fichier,
      octets: Buffer.byteLength(fichier.texte),
      sha256: sha256(fichier.texte),
      licence: licenceDuFichier(fichier, sources),
    }),
  )
  const annonce = {
    territoire,
    titre: t.titreDuPaquet(territoire.dans_le_territoire),
    description: t.description(territoire.dans_le_territoire),
    faitLe: aujourdhui,
    fichiers,
    mots: { jeux: t.jeux, colonnes },
  }
  const descriptions: FichierServi[] = [
    { nom: 'datapackage.json', texte: json(paquet(annonce)), type: 'application/json' },
    { nom: 'catalog.jsonld', texte: json(catalogue(annonce)), type: 'application/ld+json' },
  ]
  const sommes = [...fichiers, ...descriptions.map((un) => ({ ...un, sha256: sha256(un.texte) }))]
  descriptions.push({ nom: 'empreintes.txt', texte: empreintes(sommes), type: 'text/plain' })
  return { ...base, fichiers, descriptions }
}

/** Tout ce qui se télécharge. */
export function servis({ fichiers, descriptions }: Donnees): FichierServi[] {
  return [...fichiers.map(({ nom, texte }) => ({ nom, texte, type: typeMimeDe(nom) })), ...descriptions]
}

function sha256(texte: string): string {
  return createHash('sha256').update(texte).digest('hex')
}

function json(valeur: unknown): string {
  return `${JSON.stringify(valeur, null, 2)}\n`
}
