/** Le carnet de parcours : une feuille A4 recto verso, pliée en quatre, que la personne garde. */
export const carnet = {
  titre: 'Carnet de parcours',
  description:
    'Une feuille A4 à plier en quatre\u00a0: les quatre étapes, une case à tamponner dans chaque lieu. La personne le garde.',
  phrase:
    'La personne garde ce carnet. Chaque lieu y met son tampon. Rien n’est noté ailleurs, ni ici, ni dans les lieux.',
  conseils: [
    'Imprimez en recto verso, papier A4 à l’horizontale, retourné sur le petit côté. Échelle\u00a0: 100 %.',
    'Pliez en deux au trait du milieu, les étapes à l’intérieur. Pliez encore en deux, vers l’arrière.',
    'Sans recto verso\u00a0: la première page suffit, pliée en accordéon.',
    'Un lieu sans tampon écrit son nom et la date.',
  ],
  dedans: 'Dedans\u00a0: les quatre étapes',
  dehors: 'Dehors\u00a0: la couverture, mes lieux, qui appeler',
  etape: (rang: number) => `Étape ${rang}`,
  appris: 'J’y ai appris à\u00a0:',
  tampon: 'Tampon du lieu',
  date: 'le',
  mesLieux: 'Mes lieux',
  mesLieuxPhrase: 'Le nom, le téléphone, mon prochain rendez-vous.',
  lieu: 'Lieu',
  telephone: 'Téléphone',
  rendezVous: 'Rendez-vous',
  questions: 'Mes questions pour la prochaine fois',
  bloque: 'Si je suis bloqué',
  bloquePhrase: 'J’appelle. Ou je demande à la mairie.',
  garder: 'Je garde pour moi',
  garderListe: [
    'Mes mots de passe\u00a0: je les tape moi-même.',
    'Le code reçu par SMS\u00a0: personne n’a à me le demander.',
    'Ma carte bancaire\u00a0: jamais pour «\u00a0débloquer\u00a0» un compte.',
  ],
  couverture: 'Mon carnet de parcours',
  couverturePhrase: 'Quatre étapes, à mon rythme. Je commence où je veux.',
  aMoi: 'Ce carnet est à',
  commentFaire: 'Comment faire',
  commentFaireListe: [
    'Je vais dans un lieu, avec mon carnet et mes questions.',
    'Je demande un tampon en partant.',
    'J’écris ce que j’ai appris, même petit.',
    'Quand je suis prêt, je passe à l’étape d’après. Ou je reste.',
  ],
  auxLieux: 'Vous accueillez cette personne',
  auxLieuxPhrase:
    'Tamponnez, datez, et dites-lui le prochain lieu. Ne recopiez rien de ce carnet\u00a0: il est à elle.',
  adresse: (hote: string) => `Tous les lieux\u00a0: ${hote}`,
} as const
