import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIContext } from 'astro'
import { GENRES } from '../../../../domain/contribution/libelles.ts'
import { dossierDuContenu } from '../../../../fiches/emplacements.ts'
import { idsDe } from '../../_fiches.ts'

export async function getStaticPaths() {
  const chemins = await Promise.all(
    GENRES.map(async (genre) => (await idsDe(genre)).map((id) => ({ params: { genre, id } }))),
  )
  return chemins.flat()
}

/** Le texte d’une fiche, tel quel : ses commentaires et son ordre restent quand on la corrige. */
export async function GET({ params }: APIContext) {
  const texte = await readFile(join(dossierDuContenu(), params.genre!, `${params.id}.yaml`), 'utf8')
  return new Response(texte, { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } })
}
