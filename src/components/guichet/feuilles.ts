import type { LieuPropose } from '../../domain/orientation/proposition.ts'
import { remise as t } from '../../i18n/fr/guichet/remise.ts'
import { remplacer } from '../page/remplacer.ts'

/** La fiche d’un lieu, rendue par le serveur, et son texte. */
export interface FicheRendue {
  fiche: HTMLElement
  texte: string
}

/** Met sur les feuilles les lieux cochés ; le premier l’est déjà. Seul, il est imprimé deux fois : une feuille A4 en porte deux. */
export function poserLesFiches(
  section: HTMLElement,
  lieux: readonly FicheRendue[],
  aApporter: readonly string[],
) {
  const zone = section.querySelector<HTMLElement>('[data-remettre]')!
  const feuilles = zone.querySelector('[data-feuilles]')!
  const texte = zone.querySelector<HTMLTextAreaElement>('[data-texte]')!
  const cases = [...section.querySelectorAll<HTMLInputElement>('[data-choisir]')]
  for (const { fiche } of lieux) apporter(fiche, aApporter)

  const poser = () => {
    const choisis = lieux.filter((_, rang) => cases[rang]?.checked)
    const fiches = choisis.map(({ fiche }) => fiche)
    if (fiches.length === 1) fiches.push(doubler(fiches[0]!))
    remplacer(feuilles, fiches)
    parler(zone)
    texte.value = choisis.map((lieu) => lieu.texte).join('\n\n')
    texte.dispatchEvent(new Event('input', { bubbles: true }))
    zone.hidden = choisis.length === 0
  }
  for (const choix of cases) choix.addEventListener('change', poser)
  if (cases[0]) cases[0].checked = true
  poser()
}

/**
 * Le papier dit aussi ce qui est à côté : sur la feuille d’un lieu à côté, ce qu’il faut demander ; sur celles des lieux
 * proposés, le premier lieu à côté et son numéro.
 */
export function annoncerSurLePapier(
  aCote: readonly LieuPropose[],
  voisins: readonly FicheRendue[],
  proposes: readonly FicheRendue[],
) {
  const questions = aCote.map(({ tus }) => (tus.length > 0 ? t.demandez(tus) : ''))
  voisins.forEach(({ fiche }, rang) => ecrire(fiche, 'demander', questions[rang]!))
  const [voisin] = voisins
  if (!voisin) return
  const nom = voisin.fiche.querySelector('h3')!.textContent
  const telephone = voisin.fiche.querySelector('.telephone')?.textContent ?? ''
  for (const { fiche } of proposes) {
    fiche.classList.add('serree')
    ecrire(fiche, 'voisin', [t.aCote(nom, telephone), questions[0]].join(' ').trim())
  }
}

function ecrire(fiche: HTMLElement, place: 'demander' | 'voisin', texte: string) {
  const ligne = fiche.querySelector<HTMLElement>(`[data-${place}]`)!
  ligne.textContent = texte
  ligne.hidden = texte === ''
}

/** Montre la deuxième langue choisie sur toutes les feuilles. */
export function suivreLaLangue(section: HTMLElement) {
  section.querySelector('[data-deuxieme]')!.addEventListener('change', () => parler(section))
}

function parler(zone: HTMLElement) {
  const { value } = zone.querySelector<HTMLSelectElement>('[data-deuxieme]')!
  for (const colonne of zone.querySelectorAll<HTMLElement>('[data-feuilles] [data-langue]'))
    colonne.toggleAttribute('data-choisie', colonne.dataset.langue === value)
}

/** La copie ne sert qu’à l’impression : à l’écran, elle ferait croire à deux lieux. */
function doubler(fiche: HTMLElement): HTMLElement {
  const copie = fiche.cloneNode(true) as HTMLElement
  copie.classList.add('copie')
  return copie
}

function apporter(fiche: HTMLElement, choses: readonly string[]) {
  const lignes = choses.map((chose) => {
    const ligne = document.createElement('li')
    ligne.textContent = chose
    return ligne
  })
  remplacer(fiche.querySelector('[data-a-apporter]')!, lignes)
}
