import {
  adresseDeCreation,
  adresseDeFormulaire,
  adresseDeModification,
  adresseDeTicket,
  courrielEcrit,
  type Depot,
} from '../../../domain/contribution/sorties.ts'
import { sorties as t } from '../../../i18n/fr/contribuer/formulaire.ts'

/** Ce qui part : avec des mots, et le fichier s’il y en a un. */
export interface Envoi {
  /** L’objet du message. */
  sujet: string
  /** Ce qui change, une ligne par phrase. */
  lignes: readonly string[]
  /** Le fichier proposé. `neuf` : il n’existe pas encore. `extrait` : ses lignes qui changent. */
  fichier?: { chemin: string; texte: string; neuf: boolean; extrait: string }
  /** Le formulaire de ticket de la forge et ses champs. */
  ticket?: { modele: string; champs: Readonly<Record<string, string>> } | undefined
}

/** Relie les boutons d’envoi à la proposition du moment. @returns de quoi la changer. */
export function preparerSorties(racine: HTMLElement): (envoi: Envoi) => void {
  const zone = racine.querySelector<HTMLElement>('[data-sorties]')!
  const depot = JSON.parse(zone.dataset.depot!) as Depot
  const sortie = (nom: string) => zone.querySelector<HTMLAnchorElement>(`[data-sortie="${nom}"]`)
  let courant: Envoi = { sujet: '', lignes: [] }
  sortie('imprimer')!.addEventListener('click', () => window.print())
  sortie('copier')!.addEventListener('click', () => copier(zone, texteEntier(courant)))
  sortie('fichier')?.addEventListener('click', () => {
    const remplie = zone.querySelector<HTMLElement>('[data-coller]')!.hidden
    if (!remplie) copier(zone, courant.fichier?.texte ?? '')
  })
  sortie('telecharger')?.addEventListener('click', ({ currentTarget }) => {
    const { chemin = '', texte = '' } = courant.fichier ?? {}
    const lien = currentTarget as HTMLAnchorElement
    URL.revokeObjectURL(lien.href)
    lien.href = URL.createObjectURL(new Blob([texte], { type: 'text/yaml' }))
    lien.download = chemin.replace(/^.*\//, '')
  })
  return (envoi) => {
    courant = envoi
    zone.querySelector('[data-statut]')!.textContent = ''
    relierCourriel(zone, envoi)
    relierForge(zone, depot, envoi)
  }
}

function resume({ lignes, fichier }: Envoi): string {
  const chemin = fichier ? `\n\n${t.fichier(fichier.chemin)}` : ''
  return `${t.bonjour}\n\n${lignes.map((ligne) => `- ${ligne}`).join('\n')}${chemin}`
}

function texteEntier(envoi: Envoi): string {
  return `${resume(envoi)}${envoi.fichier ? `\n\n${envoi.fichier.texte}` : ''}`
}

function relierCourriel(zone: HTMLElement, envoi: Envoi): void {
  const lien = zone.querySelector<HTMLAnchorElement>('[data-sortie="courriel"]')
  if (!lien) return
  const { adresse, entier } = courrielEcrit(
    zone.dataset.courriel!,
    envoi.sujet,
    resume(envoi),
    envoi.fichier?.extrait ?? '',
    t.joindre,
  )
  lien.href = adresse
  zone.querySelector('[data-message]')!.textContent = entier ? t.courrielPhrase : t.joindre
}

function relierForge(zone: HTMLElement, depot: Depot, envoi: Envoi): void {
  const ticket = zone.querySelector<HTMLAnchorElement>('[data-sortie="ticket"]')
  if (!ticket) return
  const { sujet, fichier } = envoi
  const rempli = envoi.ticket && adresseDeFormulaire(depot, envoi.ticket.modele, sujet, envoi.ticket.champs)
  ticket.href = rempli ?? adresseDeTicket(depot, sujet, resume(envoi)).adresse
  const lien = zone.querySelector<HTMLAnchorElement>('[data-sortie="fichier"]')
  if (!lien || !fichier) return
  const page = fichier.neuf
    ? adresseDeCreation(depot, fichier.chemin, fichier.texte)
    : { adresse: adresseDeModification(depot, fichier.chemin), remplie: false }
  lien.href = page.adresse
  lien.textContent = fichier.neuf ? t.creer : t.modifier
  zone.querySelector<HTMLElement>('[data-coller]')!.hidden = page.remplie
}

/** Sans presse-papiers, le texte se choisit dans une case et se copie à l’ancienne. */
function copier(zone: HTMLElement, texte: string): void {
  const dire = () => (zone.querySelector('[data-statut]')!.textContent = t.copie)
  const ancienne = () => {
    const champ = document.createElement('textarea')
    champ.value = texte
    champ.className = 'cache'
    zone.append(champ)
    champ.select()
    if (document.execCommand('copy')) dire()
    champ.remove()
  }
  if (!('clipboard' in navigator)) return ancienne()
  navigator.clipboard.writeText(texte).then(dire, ancienne)
}
