import { suggererCommunes } from '../../domain/espace/communes.ts'
import { guichet as t } from '../../i18n/fr/guichet/guichet.ts'

/** La commune choisie : de quoi mesurer des distances, et la retrouver dans la liste. */
export interface CommuneChoisie {
  nom: string
  latitude: number
  longitude: number
  lien: HTMLAnchorElement
}

interface Proposee extends CommuneChoisie {
  codes_postaux: string[]
  anciennes: string[]
}

const CLE = 'orienter-commune'

/**
 * La première question. La commune n’est gardée que si on le demande, et se lit dans la liste de la page :
 * rien d’autre que son adresse n’est écrit dans le navigateur.
 */
export function questionCommune(
  section: HTMLElement,
  garder: HTMLInputElement,
  choisir: (commune: CommuneChoisie) => void,
) {
  const liens = [...section.querySelectorAll<HTMLAnchorElement>('[data-point]')]
  const communes = liens.map(lireLien)
  const filtre = section.querySelector<HTMLFormElement>('[data-filtre]')!
  const champ = filtre.querySelector<HTMLInputElement>('input[type="text"]')!
  const gardee = section.querySelector<HTMLElement>('[data-gardee]')!

  let choisie: Proposee | undefined
  const cheminGarde = () => localStorage.getItem(CLE)
  const retenir = (commune: Proposee) => {
    choisie = commune
    garder.checked = cheminGarde() === chemin(commune)
    choisir(commune)
  }
  garder.addEventListener('change', () => {
    if (garder.checked && choisie) localStorage.setItem(CLE, chemin(choisie))
    else localStorage.removeItem(CLE)
  })
  const trouvees = () => (champ.value ? suggererCommunes(communes, champ.value, communes.length) : communes)
  const filtrer = () => {
    const gardees = new Set(trouvees().map(({ lien }) => lien))
    for (const lien of liens) lien.closest('li')!.hidden = !gardees.has(lien)
    for (const lettre of section.querySelectorAll<HTMLElement>('[data-lettre]'))
      lettre.hidden = !lettre.querySelector('li:not([hidden])')
    filtre.querySelector('[role="status"]')!.textContent = champ.value ? t.communesTrouvees(gardees.size) : ''
  }

  filtre.hidden = false
  champ.addEventListener('input', filtrer)
  filtre.addEventListener('submit', (evenement) => {
    evenement.preventDefault()
    const [premiere, ...autres] = trouvees()
    if (premiere && champ.value && autres.length === 0) retenir(premiere)
    else premiere?.lien.focus()
  })
  section.addEventListener('click', (evenement) => {
    const { target, ctrlKey, metaKey, shiftKey } = evenement
    const commune = communes.find(({ lien }) => lien === target)
    if (!commune || ctrlKey || metaKey || shiftKey) return
    evenement.preventDefault()
    retenir(commune)
  })
  const laGardee = () => communes.find((une) => chemin(une) === cheminGarde())
  const rappeler = () => {
    const commune = laGardee()
    gardee.hidden = !commune
    if (!commune) return
    gardee.querySelector('[data-texte]')!.textContent = t.gardee(commune.nom)
    gardee.querySelector('[data-continuer-commune]')!.textContent = t.continuerAvec(commune.nom)
  }
  gardee.querySelector('[data-continuer-commune]')!.addEventListener('click', () => {
    const commune = laGardee()
    if (commune) retenir(commune)
  })
  gardee.querySelector('[data-oublier]')!.addEventListener('click', () => {
    localStorage.removeItem(CLE)
    rappeler()
    champ.focus()
  })
  rappeler()
  return {
    vider: () => {
      champ.value = ''
      filtrer()
      rappeler()
    },
  }
}

const chemin = ({ lien }: Proposee) => new URL(lien.href).pathname

function lireLien(lien: HTMLAnchorElement): Proposee {
  const { point = '', codes = '', anciennes = '' } = lien.dataset
  const [latitude, longitude] = point.split(',').map(Number) as [number, number]
  return {
    nom: lien.textContent.trim(),
    latitude,
    longitude,
    lien,
    codes_postaux: codes.split(' '),
    anciennes: anciennes.split('|').filter(Boolean),
  }
}
