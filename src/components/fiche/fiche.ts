/** Les éléments de la fiche, en un seul fichier : un téléphone lent paie chaque requête. */
import '../actions/y-aller.ts'
import '../etat/etat-ouverture.ts'
import '../horaires/semaine-type.ts'
