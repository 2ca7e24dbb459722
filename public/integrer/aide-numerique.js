/*
 * <aide-numerique commune="ma-commune" nom="Mairie de Ma Commune"> : la liste des lieux d’aide d’une commune, dans la page d’un autre
 * site. Elle vient dans un cadre qui prend sa hauteur. Ni cookie, ni mesure, ni rien de chargé d’ailleurs.
 * Ce qu’on met dans l’élément reste : un logo, par exemple, que charge la page qui l’accueille. Le premier lien sert à qui
 * n’a pas de script ; il disparaît quand la liste est là.
 */
;(function () {
  'use strict'
  var source = document.currentScript && document.currentScript.src
  if (!source || !window.customElements || customElements.get('aide-numerique')) return
  var origine = new URL(source).origin
  var HAUTEUR_AU_PLUS = 20000

  class AideNumerique extends HTMLElement {
    connectedCallback() {
      var commune = this.getAttribute('commune') || ''
      if (this.cadre || !/^[a-z0-9-]+$/.test(commune)) return
      var adresse = new URL('/integrer/' + commune + '/', origine)
      var nom = this.getAttribute('nom')
      if (nom) adresse.searchParams.set('nom', nom)
      this.cadre = document.createElement('iframe')
      this.cadre.title = this.getAttribute('titre') || 'L’aide au numérique'
      this.cadre.src = adresse.href
      this.cadre.style.cssText = 'display:block;width:100%;height:40rem;border:0'
      this.style.display = 'block'
      this.ecouter = this.ajuster.bind(this)
      window.addEventListener('message', this.ecouter)
      this.append(this.cadre)
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.ecouter)
      if (this.cadre) this.cadre.remove()
      this.cadre = undefined
    }

    /** Ne croit que son propre cadre, et un nombre raisonnable. */
    ajuster(message) {
      if (!this.cadre || message.source !== this.cadre.contentWindow || message.origin !== origine) return
      var hauteur = message.data && message.data.hauteurAideNumerique
      if (typeof hauteur !== 'number' || !(hauteur > 0 && hauteur <= HAUTEUR_AU_PLUS)) return
      this.cadre.style.height = Math.ceil(hauteur) + 'px'
      var lien = this.querySelector('a')
      if (lien) lien.hidden = true
    }
  }
  customElements.define('aide-numerique', AideNumerique)
})()
