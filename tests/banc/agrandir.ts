import { trierParNom } from '../../src/domain/recherche/index/alleger.ts'
import type { DonneesRecherche } from '../../src/domain/recherche/index/donnees.ts'

/** Hasard qui se rejoue à l’identique (mulberry32). */
function hasard(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABES = 'ba ber ca cha dou fe fon gre lan li mar mon no pe ran ri sol ta ver vil'.split(' ')

/**
 * Des lieux à partir des vrais : mêmes services et mêmes horaires, dans une autre commune, avec un nom propre inventé
 * une fois sur trois pour que le vocabulaire grandisse aussi.
 */
export function agrandir(donnees: DonneesRecherche, nombre: number, graine = 42): DonneesRecherche {
  const tirer = hasard(graine)
  const parmi = <T>(liste: readonly T[]): T => liste[Math.floor(tirer() * liste.length)]!
  const nomInvente = () => {
    const mot = [parmi(SYLLABES), parmi(SYLLABES), parmi(SYLLABES)].join('')
    return mot[0]!.toUpperCase() + mot.slice(1)
  }
  const faux = Array.from({ length: Math.max(0, nombre - donnees.lieux.length) }, (_, i) => {
    const modele = parmi(donnees.lieux)
    const commune = Math.floor(tirer() * donnees.communes.length)
    const [nom, , , latitude, longitude] = donnees.communes[commune]!
    const ici = modele.nom.replace(donnees.communes[modele.commune]![0], nom)
    const ecart = () => (tirer() - 0.5) * 0.08 // ± 4 km
    return {
      ...modele,
      id: `${modele.id}-${i}`,
      nom: tirer() < 1 / 3 ? `${ici} ${nomInvente()}` : ici,
      adresse: `${1 + Math.floor(tirer() * 90)} rue ${nomInvente()}`,
      commune,
      position: [arrondir(latitude + ecart()), arrondir(longitude + ecart())] as [number, number],
    }
  })
  return { ...donnees, lieux: trierParNom([...donnees.lieux, ...faux]) }
}

function arrondir(degres: number): number {
  return Math.round(degres * 1e5) / 1e5
}
