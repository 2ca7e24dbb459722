/** Ce que la préparation ne pouvait pas savoir : la liste à compléter, au terminal et dans `A-COMPLETER.md`. */
import type { Departement } from './departement.ts'

export interface Manques {
  departement: Departement
  communes: number
  /** Communes placées au milieu de lieux des environs, faute de mieux. */
  approchees: number
  contours: boolean
  points: boolean
  /** La personne a dit d’où viennent les contours et les points. */
  attribuee: boolean
  /** Lieux créés, et lignes du département qu’une personne doit trancher ou qui sont refusées. */
  lieux: number
  enAttente: number
  ressourcesLaissees: number
  adopteAilleurs: boolean
}

/** Une phrase par chose à compléter, les plus utiles aux habitants d’abord. */
export function manques(faits: Manques): string[] {
  const { departement, approchees, communes, contours, points, lieux } = faits
  const dits: (string | false | undefined)[] = [
    `Les autres lieux : ${lieux} espaces France services ne sont pas tout. Ajoutez des fiches dans lieux/ (README, « Corriger un lieu »), ou importez une liste au schéma national (README, « Mettre l’annuaire à jour d’après une liste »).`,
    faits.enAttente > 0 &&
      `${faits.enAttente} ${faits.enAttente > 1 ? 'lignes de la liste ne sont pas devenues des lieux' : 'ligne de la liste n’est pas devenue un lieu'} : le bilan dit pourquoi. Tranchez dans import-decisions.yaml, puis importez la liste (README).`,
    'L’étape de chaque lieu est proposée par une règle. Quand une personne l’a confirmée, supprimez « classe_proposee » de la fiche.',
    approchees > 0 &&
      `La position de ${approchees} communes sur ${communes} : elles sont placées au milieu des lieux de leur intercommunalité, et les pages le disent. Relancez avec --points communes.csv (code,latitude,longitude) ou --contours communes.geojson.`,
    !contours &&
      'Le fond de carte : les pages disent que la carte manque. Relancez avec --contours communes.geojson, ou plus tard « node scripts/carte.ts ».',
    !points &&
      'Les communes voisines, pour reconnaître qui cherche depuis un autre département : elles viennent de --points, avec un point par commune du pays.',
    (contours || points) &&
      !faits.attribuee &&
      'La source et la licence des contours ou des points : « attribution », dans carte/communes.json (ou relancez avec --attribution).',
    departement.feriesInconnus &&
      `Les jours fériés propres au territoire (${departement.feriesInconnus}) : « temps.feries », dans territoire.yaml.`,
    'La zone de vacances scolaires : « temps.vacances_scolaires », dans territoire.yaml. Vide, le site dit « non renseigné ».',
    departement.fuseau &&
      'Les horaires des numéros nationaux (numeros.yaml) sont à l’heure de Paris : les pages le disent. Vérifiez aussi leurs tarifs.',
    'Les conseillers numériques (conseillers/), les rendez-vous (evenements/), les acteurs (acteurs/) et les surnoms des communes (territoire.yaml) : CONTRIBUTING.md montre une fiche de chaque sorte.',
    faits.ressourcesLaissees > 0 &&
      `Les ressources d’ici : ${faits.ressourcesLaissees} du modèle étaient d’un autre territoire et sont restées là-bas.`,
    faits.adopteAilleurs
      ? 'Le label : le référentiel copié a été adopté dans un autre département. Ici, ce n’est qu’une proposition : changez « statut » et « avertissement » dans referentiel.yaml.'
      : 'Le label : le référentiel est une proposition, à adopter ou à changer (referentiel.yaml).',
    'Le plan du territoire, s’il y en a un : « plan », dans territoire.yaml. Le site comparera les fiches à ses comptages.',
    'Qui publie, l’éditeur, l’hébergeur, le contact, l’adresse du site, la forge : territoire.yaml. « node scripts/publiable.ts » dit ce qui empêche la mise en ligne.',
  ]
  return dits.filter((dit) => typeof dit === 'string')
}

/** Le texte de `A-COMPLETER.md`. */
export function enMarkdown({ nom }: Departement, liste: readonly string[]): string {
  return `# ${nom} : à compléter\n\n${liste.map((dit) => `- [ ] ${dit}`).join('\n')}\n`
}
