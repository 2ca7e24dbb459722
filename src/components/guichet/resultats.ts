import type { Orientation } from '../../domain/orientation/orienter.ts'
import type { Proposition } from '../../domain/orientation/proposition.ts'
import { aDemander, lever, raison } from '../../i18n/fr/guichet/faits.ts'
import { guichet as t } from '../../i18n/fr/guichet/guichet.ts'
import { jourEtDate } from '../../i18n/fr/mesures.ts'
import { remplacer } from '../page/remplacer.ts'
import { annoncerSurLePapier, poserLesFiches, type FicheRendue } from './feuilles.ts'

interface Besoin {
  besoin: string
  aApporter: readonly string[]
}

/** Ce que le serveur a rendu d’un lieu : son bloc, sa fiche à remettre, son texte. */
interface LieuRendu extends FicheRendue {
  bloc: HTMLElement
}

/** Efface ce qui reste de la personne d’avant. */
export function oublierResultats(section: HTMLElement) {
  for (const nom of ['passages', 'propositions', 'levees', 'feuilles'])
    remplacer(section.querySelector(`[data-${nom}]`)!, [])
  montrerACote(section, [])
  section.querySelector<HTMLElement>('[data-remettre]')!.hidden = true
  section.querySelector<HTMLElement>('[data-numeros]')!.hidden = true
  section.querySelector<HTMLSelectElement>('[data-deuxieme]')!.value = ''
  const statut = section.querySelector<HTMLElement>('[data-statut]')!
  statut.textContent = statut.dataset.chargement ?? ''
}

/** Montre les blocs rendus par le serveur, avec les raisons ; sinon ce qui bloque ; et toujours de quoi appeler. */
export async function montrer(
  section: HTMLElement,
  guichet: HTMLElement,
  orientation: Orientation,
  besoin: Besoin,
  perime: () => boolean,
) {
  const { propositions, aCote, passages, levees } = orientation
  const preparerTous = (liste: readonly Proposition[]) =>
    Promise.all(liste.map((proposition) => preparer(proposition, guichet)))
  const [rendus, voisins] = await Promise.all([preparerTous(propositions), preparerTous(aCote)])
  if (perime()) return // une autre demande a commencé pendant le chargement
  const proposes = rendus.filter(estUnLieu)
  const lieux = [...proposes, ...voisins.filter(estUnLieu)]
  const blocs = rendus.map(({ bloc }) => bloc)
  remplacer(section.querySelector('[data-propositions]')!, blocs)
  const avis = passages.map(({ derniere }) => paragraphe(t.tourneePassee(jourEtDate(derniere)), 'avis'))
  remplacer(section.querySelector('[data-passages]')!, avis)
  if (propositions.length === 0) await montrerLevees(section, guichet, levees)
  montrerACote(
    section,
    voisins.map(({ bloc }) => bloc),
  )
  annoncerSurLePapier(aCote, voisins.filter(estUnLieu), proposes)
  section.querySelector('[data-statut]')!.textContent = t.nombre(propositions.length)
  montrerNumeros(section, besoin.besoin)
  if (lieux.length > 0) poserLesFiches(section, lieux, besoin.aApporter)
}

const estUnLieu = (rendu: LieuRendu | { bloc: HTMLElement }): rendu is LieuRendu => 'fiche' in rendu

/** Les lieux tout proches que les propositions laissent de côté. */
function montrerACote(section: HTMLElement, blocs: readonly HTMLElement[]) {
  const zone = section.querySelector<HTMLElement>('[data-a-cote]')!
  zone.hidden = blocs.length === 0
  remplacer(zone.querySelector('.propositions')!, blocs)
}

async function montrerLevees(section: HTMLElement, guichet: HTMLElement, levees: Orientation['levees']) {
  const zone = section.querySelector('[data-levees]')!
  zone.append(paragraphe(levees.length > 0 ? t.rien : t.rienDuTout))
  for (const { contraintes, propositions } of levees) {
    const [premiere] = propositions
    if (!premiere) continue
    const { bloc } = await preparer(premiere, guichet)
    bloc.querySelector('.choix')?.remove()
    zone.append(paragraphe(lever(contraintes)), bloc)
  }
}

async function preparer(
  proposition: Proposition,
  guichet: HTMLElement,
): Promise<LieuRendu | { bloc: HTMLElement }> {
  if (proposition.genre === 'tournee') {
    const modele = guichet.querySelector<HTMLTemplateElement>(`[data-tournee="${proposition.id}"]`)!
    return { bloc: copier(modele.content.firstElementChild) }
  }
  const page = await lirePage(`/orienter/fiche/${proposition.id}/`)
  const bloc = copier(
    page.querySelector<HTMLTemplateElement>('[data-proposition]')!.content.firstElementChild,
  )
  bloc.querySelector('[data-raisons]')!.append(
    ...proposition.raisons.map((fait) => {
      const ligne = document.createElement('li')
      ligne.textContent = raison(fait)
      return ligne
    }),
  )
  const demandes = bloc.querySelector<HTMLElement>('[data-inconnus]')!
  demandes.textContent = aDemander(proposition, bloc.querySelector('a[href^="tel:"]') !== null)
  demandes.hidden = demandes.textContent === ''
  const fiche = copier(page.querySelector('[data-remise]'))
  for (const repere of fiche.querySelectorAll('[id]')) repere.removeAttribute('id') // trois fiches, une seule page
  return { bloc, fiche, texte: page.querySelector<HTMLTextAreaElement>('[data-texte]')!.value }
}

async function lirePage(adresse: string): Promise<Document> {
  const reponse = await fetch(adresse)
  if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`)
  return new DOMParser().parseFromString(await reponse.text(), 'text/html')
}

function copier(modele: Element | null | undefined): HTMLElement {
  return document.importNode(modele as HTMLElement, true)
}

function paragraphe(texte: string, classe = ''): HTMLParagraphElement {
  const p = document.createElement('p')
  p.className = classe
  p.textContent = texte
  return p
}

/** Les numéros généraux, et ceux de ce besoin. */
function montrerNumeros(section: HTMLElement, besoin: string) {
  const zone = section.querySelector<HTMLElement>('[data-numeros]')!
  zone.hidden = false
  for (const ligne of zone.querySelectorAll<HTMLElement>('li'))
    ligne.hidden = !!ligne.dataset.besoins && !ligne.dataset.besoins.split(' ').includes(besoin)
}
