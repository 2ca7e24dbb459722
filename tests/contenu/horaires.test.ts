/** Chaque horaire écrit, jugé par `opening_hours`. */
import { horairesDe, jugerLesHoraires } from '../formats/arbitre.ts'
import { lireVraiContenu } from './lire.ts'

jugerLesHoraires(horairesDe(await lireVraiContenu()))
