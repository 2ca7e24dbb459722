import { MOTS_FAIBLES, type Jeton } from '../mots.ts'
import type { MotCherche } from './lecture.ts'

/**
 * Mots qui accompagnent une demande sans rien demander : ils ne se disent « non compris » qu’à côté d’un mot qui l’est.
 * Sans accent, au singulier.
 */
const DOUX = new Set(
  `mere pere maman papa mari fil fille frere soeur enfant petit petite grand grande vieux vieille vieu ami amie voisin
  voisine copain copine collegue patron famille gen personne monde homme dame madame monsieur mme mr mlle grand-mere
 accessible connecter connecte regler regle changer change changement inscrire inscription
  an ans annee moi jour semaine foi temp moment heure minute hier bientot depui pendant longtemp toujour jamai souvent encore
  deja enfin aller va vai allez allon irai venir vien vient venez voir voi vu mettre met passer passe demander demande
  demandent savoir sai sait savez savent saura connaitre connai dire dit prendre pren prend prenez rendre rend rendez refaire
  remplir remplit utiliser utilise servir sert envoyer envoie recevoir recoi recu apprendre appren montrer montre
  expliquer explique ouvrir ouvre fermer donner donne garder aimer aime apporter revenir rester reste parler parle parlent
  accueillir accueil accepter accepte falloir vouloir voulu voulez devoir devrai croire croi penser pense essayer essaye
  existe existent aurait aurai serait serai pourriez pourrez pouvoir marche-pa fonctionne arrete commencer commence
  finir fini occupe occuper proposer propose proposent habiter habite vivre vi suivre appeler appelle
  quelqu quelque rien personne chose truc probleme souci soucis coup main service seul seule meme autre plusieurs
  mal mieux bon bonne beau nouveau nouvel nouvelle creer compte installer installe bloque bloquee enregistrer sauvegarder quartier travaux premier premiere dernier derniere ancien ancienne perdu oublie oubliee
  ligne endroit adresse horaire ouverture ouvert ouverte tard tot apre avant partir pret vite plein pleine vide
  urgent urgence preference possible facile difficile simple plutot environ loin cote ici dehor interieur ensemble vrai vraie
  actuellement seulement vraiment beaucoup peu moin tre trop assez surtout juste sinon pourquoi parce comme
  agglo agglomeration commune conseil information info renseignement question maison oui non ok voila bah ben euh
 bureau agence antenne guichet numero contact site appli application standard
  renouveler renouvelle renouvellement simulation simuler
  monte pa plu san jusqu afin selon grace`.split(/\s+/),
)

/** Le mot ne demande rien à lui seul. */
export function estDoux({ racine }: { racine: string }): boolean {
  return DOUX.has(racine) || MOTS_FAIBLES.has(racine) || /^\d{1,3}$/.test(racine)
}

/**
 * Les mots à dire non compris, tels que tapés. Des mots qui se suivent se disent ensemble, avec les petits mots entre
 * eux : « père Noël », « pharmacie de garde ».
 * @param reste Mots du texte que rien n’explique.
 */
export function grouperEcartes(
  texte: string,
  reste: readonly MotCherche[],
  jetons: readonly Jeton[],
): string[] {
  const durs = new Set(reste.filter((mot) => !estDoux(mot)))
  const groupes: { debut: number; fin: number; place: number; dur: boolean }[] = []
  for (const mot of reste) {
    const dernier = groupes[groupes.length - 1]
    const entre = dernier ? jetons.slice(dernier.place + 1, mot.place) : []
    const suite = dernier && entre.every(({ vide }) => vide)
    if (dernier && suite) {
      dernier.fin = mot.fin
      dernier.place = mot.place
      dernier.dur ||= durs.has(mot)
    } else groupes.push({ debut: mot.debut, fin: mot.fin, place: mot.place, dur: durs.has(mot) })
  }
  return groupes.filter(({ dur }) => dur).map(({ debut, fin }) => texte.slice(debut, fin))
}
