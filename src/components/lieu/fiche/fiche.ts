/** Les éléments de la fiche, en un seul fichier : un téléphone lent paie chaque requête. */
import '../y-aller.ts'
import '../horaires/etat-ouverture.ts'
import '../horaires/semaine-type.ts'
