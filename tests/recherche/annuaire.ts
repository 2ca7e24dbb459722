import { readFile } from 'node:fs/promises'
import { situerLieu } from '../../src/domain/espace/lieu-situe.ts'
import { alleger } from '../../src/domain/recherche/alleger.ts'
import type { DonneesRecherche } from '../../src/domain/recherche/donnees.ts'
import { lireContenu, type Contenu } from '../../src/fiches/contenu.ts'
import { parse } from 'yaml'

/** Date où l’on juge les fiches : après la plus récente, et toujours la même. */
const AUJOURDHUI = '2026-11-30'

/** Le vrai contenu du site. */
export async function lireVraiContenu(): Promise<Contenu> {
  const { contenu, anomalies } = await lireContenu('content', AUJOURDHUI)
  if (!contenu) throw new Error(anomalies[0]!.message)
  return contenu
}

/** Ce que le site envoie au navigateur pour chercher. */
export function donneesDe({ lieux, besoins, carte, territoire }: Contenu): DonneesRecherche {
  const reperes = new Map(carte.communes.map((commune) => [commune.nom, commune]))
  return alleger({
    lieux: lieux.map((lieu) => situerLieu(lieu, reperes.get(lieu.commune)!)),
    besoins,
    communes: carte.communes,
    motsVides: [territoire.nom, territoire.code],
  })
}

export interface Requete {
  q: string
  famille: string
  part: 'reglage' | 'rapport'
  lieux?: string[]
  besoin?: string
  commune?: string
}

export async function lireRequetes(): Promise<Requete[]> {
  return parse(await readFile('tests/recherche/requetes.yaml', 'utf8')) as Requete[]
}
