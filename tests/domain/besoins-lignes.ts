import { readdirSync, readFileSync } from 'node:fs'

/** Chaque besoin, posé au texte des fiches ligne par ligne : un second décompte, sans passer par le code du site. */
export const LIGNES: Record<string, RegExp> = {
  papiers: /^ {2}- Aide aux démarches/m,
  impots: /^ {2}- Impôts$/m,
  aides: /^ {2}- (?:CAF|MSA|Logement social)$/m,
  sante: /^ {2}- (?:Assurance maladie|Formé à « Mon Espace)/m,
  retraite: /^ {2}- Retraite/m,
  voiture: /^ {2}- Préfecture$/m,
  'titre-de-sejour': /^ {2}- Préfecture$/m,
  emploi: /^ {2}- (?:Insertion professionnelle via|France Travail)/m,
  cv: /^ {2}- (?:Insertion professionnelle via|Traitement de texte)/m,
  formation: /^ {2}- Insertion professionnelle via/m,
  mail: /^ {2}- (?:Courriel|Maîtrise des outils)/m,
  ordinateur: /^ {2}- (?:Ordinateur$|Fichiers|Périphériques|Maîtrise des outils)/m,
  telephone: /^ {2}- (?:Smartphone|Tablette$|Maîtrise des outils)/m,
  proches: /^ {2}- (?:Smartphone|Tablette$|Courriel|Maîtrise des outils)/m,
  internet: /^ {2}- (?:Navigation internet|Recherche internet|Maîtrise des outils|Compréhension du)/m,
  courrier: /^ {2}- Traitement de texte/m,
  'mot-de-passe': /^ {2}- (?:Mots de passe|Utilisation sécurisée)/m,
  arnaques: /^ {2}- Utilisation sécurisée/m,
  achats: /^ {2}- Utilisation sécurisée/m,
  donnees: /^ {2}- (?:Utilisation sécurisée|Compréhension du)/m,
  enfants: /^ {2}- Parentalité/m,
  imprimer: /^ {2}- (?:Accès internet et|Wifi|Ordinateurs|Imprimante|Scanner)/m,
  materiel: /^ {2}- Acquisition de matériel/m,
  reparer: /^reparation_materiel: true/m,
  creer: /^ {2}- (?:Loisirs et créations|Fablab)/m,
  comprendre: /^ {2}- Compréhension du/m,
  'a-distance': /^itinerance: Itinérant|^ {2}- À distance/m,
  autre: /^ {2}- Accompagnement individuel/m,
}

/** Les lieux ouverts de ce contenu dont une ligne correspond, par identifiant trié. */
export function lieuxQuiDisent(contenu: string, ligne: RegExp): string[] {
  return readdirSync(`${contenu}/lieux`)
    .filter((nom) => {
      const fiche = readFileSync(`${contenu}/lieux/${nom}`, 'utf8')
      return ligne.test(fiche) && !/^ferme_le:/m.test(fiche)
    })
    .map((nom) => nom.replace('.yaml', ''))
    .sort()
}
