import { cleDe, type BesoinsAilleurs } from '../../../domain/recherche/besoin-ailleurs.ts'

/** Met en tête de la zone la page du besoin, dans chaque langue où ces mots le disent. */
export async function proposerAutresLangues(zone: HTMLElement, texte: string): Promise<void> {
  const depart = zone.firstChild
  const reponse = await fetch('/langues.json')
  const pages = ((await reponse.json()) as BesoinsAilleurs)[cleDe(texte)] ?? []
  if (zone.firstChild !== depart) return // une autre recherche a été faite entre-temps
  const liens = pages.map(({ code, lang, sens, id, texte: nom }) => {
    const lien = document.createElement('a')
    Object.assign(lien, {
      className: 'bouton',
      lang,
      dir: sens,
      href: `/${code}/besoins/${id}/`,
      textContent: nom,
    })
    return lien
  })
  zone.prepend(...liens)
}
