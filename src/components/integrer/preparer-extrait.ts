import { extraitCadre, extraitElement, nomPropose } from '../../domain/relais/extrait.ts'
import { integrer as t } from '../../i18n/fr/integrer.ts'

/** Écrit l’extrait de la commune choisie. Les communes sont celles que la page liste. */
class PreparerExtrait extends HTMLElement {
  connectedCallback() {
    const formulaire = this.querySelector('form')!
    formulaire.hidden = false
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault()
      this.preparer()
    })
  }

  private preparer() {
    const statut = this.querySelector('[data-statut]')!
    const commune = communeListee(this.querySelector<HTMLInputElement>('#commune')!.value)
    if (!commune) {
      statut.textContent = t.inconnue
      return
    }
    const nom = nomPropose(this.querySelector<HTMLInputElement>('#nom')!.value)
    const insertion = {
      origine: this.dataset.origine ?? '',
      commune,
      nom,
      titre: t.liste.titre(commune.nom),
    }
    this.querySelector<HTMLTextAreaElement>('#element')!.value = extraitElement(insertion)
    this.querySelector<HTMLTextAreaElement>('#cadre')!.value = extraitCadre(insertion)
    const apercu = this.querySelector<HTMLAnchorElement>('[data-apercu]')!
    apercu.href = `/integrer/${commune.slug}/${nom && `?nom=${encodeURIComponent(nom)}`}`
    statut.textContent = t.pret(commune.nom)
  }
}
customElements.define('preparer-extrait', PreparerExtrait)

/** « Feurs (code postal) » ou « Feurs » → la commune de ce nom. */
function communeListee(ecrit: string): { nom: string; slug: string } | undefined {
  const nom = ecrit.replace(/\s*\(\d+\)\s*$/, '').trim()
  const liens = [...document.querySelectorAll<HTMLAnchorElement>('#communes ~ section a')]
  const lien = liens.find(({ textContent }) => textContent.trim().toLowerCase() === nom.toLowerCase())
  const slug = lien?.pathname.split('/').filter(Boolean).pop()
  return slug === undefined ? undefined : { nom: lien!.textContent.trim(), slug }
}
