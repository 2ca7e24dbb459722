import { SIGNES } from '../../src/styles/signes.ts'
import type { PageConstruite } from './site.ts'

const DESSINES = new Set(SIGNES)
/** Une lettre arabe ou un rond prend seul la police du téléphone, sans couper un mot. */
const DANS_UN_MOT = /^[\p{Script=Latin}\p{P}\p{N}\p{Sc}]$/u
/** Ces langues s’écrivent avec la police du téléphone. */
const AUTRE_POLICE = ['ar', 'tr']

/**
 * Les signes qu’une page montre en français et que la police ne dessine pas : le mot serait écrit à deux mains.
 * @returns une ligne par signe, avec la première page qui le montre ; vide s’il n’y en a pas.
 */
export function signesSansDessin(pages: Pick<PageConstruite, 'adresse' | 'html'>[]): string[] {
  const vus = new Map<string, string>()
  for (const { adresse, html } of pages) {
    for (const signe of texteFrancais(html)) {
      if (DANS_UN_MOT.test(signe) && !DESSINES.has(signe) && !vus.has(signe)) vus.set(signe, adresse)
    }
  }
  return [...vus].sort().map(([signe, adresse]) => `« ${signe} » sur ${adresse}`)
}

function texteFrancais(html: string): string {
  const autres = AUTRE_POLICE.join('|')
  if (new RegExp(`<html[^>]* lang="(?:${autres})"`).test(html)) return ''
  return html
    .replace(/<(script|style|svg)\b[^]*?<\/\1>/g, '')
    .replace(new RegExp(`<(\\w+)\\b[^>]* lang="(?:${autres})"[^>]*>[^]*?</\\1>`, 'g'), '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|#38|nbsp);/g, ' ')
}
