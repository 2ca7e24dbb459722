import { politique } from '../../../src/domain/politique.ts'
import type { PageConstruite } from '../site.ts'

/** Ce qui ouvrirait un autre document que le nôtre dans la page : la politique les refuse tous. */
const CADRES = 'iframe, frame, object, embed, portal'

/**
 * Ce qui manque à la politique de sécurité d’une page, ou qu’elle bloquerait. Les scripts, les styles et les ressources
 * d’ailleurs sont relevés par `fautesDeSortie`.
 */
export function fautesDePolitique({ adresse, html, racine }: PageConstruite): string[] {
  const fautes: string[] = []
  const politiques = racine
    .querySelectorAll('head > meta[http-equiv="Content-Security-Policy"]')
    .map((meta) => meta.getAttributeValue('content')?.replaceAll('&#39;', "'"))
  const attendue = politique({ tuiles: racine.querySelector('carte-lieux') !== null })
  if (politiques.length !== 1) fautes.push(`la page a ${politiques.length} politiques : il en faut une`)
  else if (politiques[0] !== attendue) fautes.push(`la politique est « ${politiques[0]} »`)
  const avant = html.slice(0, html.search(/<meta http-equiv="Content-Security-Policy"/))
  if (/<(?:script|link|style)\b/.test(avant)) fautes.push('quelque chose se charge avant la politique')
  for (const cadre of racine.querySelectorAll(CADRES)) fautes.push(`<${cadre.tagName}> serait bloqué`)
  for (const base of racine.querySelectorAll('base'))
    if (base.hasAttribute('href')) fautes.push('<base href> serait bloqué')
  for (const element of racine.querySelectorAll('form, button, input')) {
    const cible = element.getAttributeValue('action') ?? element.getAttributeValue('formaction')
    if (cible && /^(?:[a-z]+:|\/\/)/i.test(cible)) fautes.push(`envoyer à « ${cible} » serait bloqué`)
  }
  for (const element of racine.querySelectorAll('a, area')) {
    const cible = element.getAttributeValue('href') ?? ''
    if (/^\s*(?:javascript|data|vbscript|blob):/i.test(cible)) fautes.push(`lien vers « ${cible} »`)
  }
  return fautes.map((faute) => `${adresse} : ${faute}`)
}

/** Les rubriques que le fichier `_headers` laisse mettre dans un cadre sans le dire. @param adresses De chaque page. */
export function rubriquesSansGarde(entetes: string, adresses: readonly string[]): string[] {
  const regles = entetes.split(/\n(?=\/)/)
  const fermees = regles
    .filter((regle) => regle.includes("frame-ancestors 'none'"))
    .map((regle) => regle.split('\n')[0]!)
  const estFermee = (adresse: string) =>
    fermees.some((motif) =>
      motif.endsWith('/*') ? adresse.startsWith(motif.slice(0, -1)) : adresse === motif,
    )
  return adresses.filter((adresse) => estFermee(adresse) === adresse.startsWith('/integrer/'))
}
