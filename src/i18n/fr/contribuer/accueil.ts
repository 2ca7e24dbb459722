/** Qui peut changer quoi, et comment. */
export const accueil = {
  titre: 'Mettre à jour l’annuaire',
  description:
    'Un numéro faux, un lieu fermé, un atelier à annoncer\u00a0? Chacun peut le dire, sans compte.',
  phrase:
    'Cet annuaire vit de ce que vous savez. Un habitant, une mairie, un lieu\u00a0: chacun peut proposer.',
  etapes: 'En cinq étapes',
  liste: [
    {
      dessin: 'voir',
      titre: 'Vous voyez une erreur',
      phrase: 'Un horaire, un numéro, une adresse. Ou un lieu qui manque.',
    },
    {
      dessin: 'ecrire',
      titre: 'Vous changez la ligne fausse',
      phrase: 'Les autres ne bougent pas. La page vous dit tout de suite ce qui cloche.',
    },
    {
      dessin: 'envoyer',
      titre: 'Vous l’envoyez comme vous voulez',
      phrase: 'Par e-mail, par téléphone, sur papier à la mairie, ou avec un compte sur la forge.',
    },
    {
      dessin: 'relire',
      titre: 'Une personne relit',
      phrase: 'Elle vérifie, puis accepte. Rien ne change sans elle.',
    },
    {
      dessin: 'publier',
      titre: 'Le site est à jour',
      phrase: 'La fiche dit le jour où elle a été vérifiée.',
    },
  ],
  faire: 'Que voulez-vous faire\u00a0?',
  gestes: [
    {
      nom: 'Corriger un lieu',
      adresse: '/contribuer/lieu/',
      qui: 'Tout le monde. Les gens du lieu en premier.',
    },
    {
      nom: 'Ajouter un lieu',
      adresse: '/contribuer/lieu/?nouveau=1',
      qui: 'Ceux qui le tiennent, ou la mairie.',
    },
    { nom: 'Dire qu’un lieu a fermé', adresse: '/contribuer/lieu/', qui: 'Tout le monde.' },
    {
      nom: 'Annoncer un événement',
      adresse: '/contribuer/evenement/?nouveau=1',
      qui: 'Les lieux, les associations, les mairies.',
    },
    {
      nom: 'Mettre à jour des permanences',
      adresse: '/contribuer/conseiller/',
      qui: 'Les employeurs de conseillers numériques.',
    },
    {
      nom: 'Proposer une ressource pour apprendre',
      adresse: '/contribuer/ressource/?nouveau=1',
      qui: 'Tout le monde.',
    },
    {
      nom: 'Seulement signaler une erreur',
      adresse: '/contribuer/signaler/',
      qui: 'Tout le monde. Vous cochez ce qui est faux.',
    },
  ],
  dejaAnnonces: 'Déjà annoncés',
  personne: 'Ce que vous proposez est public. N’écrivez le nom, l’adresse ou le numéro d’aucune personne.',
  papier: 'Vous préférez le papier\u00a0? Imprimez cette page\u00a0: elle donne une feuille à remplir.',
} as const
