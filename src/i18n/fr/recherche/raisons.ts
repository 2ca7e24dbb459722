import type { Explication } from '../../../domain/recherche/chercher.ts'
import type { ChampJuge } from '../../../domain/fiche/champs-juges.ts'
import { nomDuFiltre } from './filtres.ts'
import { enumerer, majuscule, minuscule } from '../grammaire.ts'
import { competences, demarches, equipements } from '../valeurs.ts'

const RAISONS_AU_PLUS = 2
const VALEURS_AU_PLUS = 2

/** Ce que fait un lieu, en quelques mots : un service de sa fiche. */
const services: Record<string, string> = {
  'Aide aux démarches administratives': 'aide aux démarches',
  'Maîtrise des outils numériques du quotidien': 'apprend l’ordinateur et le téléphone',
  'Insertion professionnelle via le numérique': 'aide à chercher un emploi',
  'Utilisation sécurisée du numérique': 'aide contre les arnaques',
  'Parentalité et éducation avec le numérique': 'aide les parents',
  'Loisirs et créations numériques': 'fait créer',
  'Compréhension du monde numérique': 'explique le numérique',
  'Accès internet et matériel informatique': 'prête un ordinateur',
  'Acquisition de matériel informatique à prix solidaire': 'vend du matériel pas cher',
}

const PHRASES: Partial<Record<ChampJuge, (valeurs: readonly string[]) => string>> = {
  demarches: (valeurs) => `aide pour\u00a0: ${liste(valeurs, demarches)}`,
  services: ([service = '']) => services[service] ?? minuscule(service),
  competences: (valeurs) => `apprend\u00a0: ${liste(valeurs, competences)}`,
  equipements: (valeurs) => `sur place\u00a0: ${liste(valeurs, equipements)}`,
  modalites_accompagnement: () => 'aide à distance',
  itinerance: () => 'vient près de chez vous',
  reparation_materiel: () => 'répare avec vous',
  typologie: () => 'fablab',
}

/** Pourquoi ce lieu est là, en peu de mots : « aide pour : impôts · sans rendez-vous » ; vide s’il n’y a rien à en dire. */
export function raisonsEnMots(explications: readonly Explication[]): string {
  const phrases = explications.flatMap((explication) => {
    if (explication.sorte === 'nom') return [`dans sa fiche\u00a0: ${explication.mots.join(' ')}`]
    if (explication.sorte === 'filtre') return [minuscule(nomDuFiltre[explication.filtre])]
    const phrase = PHRASES[explication.champ]
    return phrase ? [phrase(explication.valeurs)] : explication.valeurs.map(minuscule)
  })
  return majuscule([...new Set(phrases)].slice(0, RAISONS_AU_PLUS).join(' · '))
}

function liste(valeurs: readonly string[], mots: Readonly<Record<string, string>>): string {
  return enumerer(valeurs.slice(0, VALEURS_AU_PLUS).map((valeur) => mots[valeur] ?? valeur))
}
