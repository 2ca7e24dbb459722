/** La feuille de formation des agents d’accueil : deux pages, dix minutes. */
export const accueillir = {
  titre: 'Accueillir en dix minutes',
  description:
    'Deux pages à imprimer pour les agents d’accueil\u00a0: recevoir une personne gênée par le numérique, et l’orienter.',
  phrase:
    'Deux pages A4, recto verso. Lisez-les une fois au calme, puis gardez-les au guichet. Elles ne demandent pas d’être à l’aise avec internet.',
  pages: ['Dix minutes, pas à pas', 'À garder sous les yeux'],
  intro:
    'Une personne vient parce qu’une démarche se fait en ligne, ou parce que son téléphone résiste. Vous n’êtes pas là pour faire la démarche. Vous êtes là pour qu’elle reparte avec un nom, un numéro et un jour.',
  pas: [
    {
      minutes: '1 minute',
      titre: 'Accueillir',
      faire: [
        'Levez les yeux de l’écran. Proposez une chaise, un endroit où l’on n’est pas entendu.',
        'Dites\u00a0: «\u00a0On va regarder ensemble.\u00a0» Ne dites pas\u00a0: «\u00a0C’est facile.\u00a0»',
      ],
    },
    {
      minutes: '2 minutes',
      titre: 'Écouter',
      faire: [
        'Demandez\u00a0: «\u00a0Qu’est-ce qui vous amène\u00a0?\u00a0» et laissez finir.',
        'Y a-t-il une date à ne pas dépasser\u00a0? Une lettre reçue\u00a0? Lisez-la avec la personne.',
        'Veut-elle apprendre, le faire avec quelqu’un, ou que quelqu’un le fasse à sa place\u00a0?',
      ],
    },
    {
      minutes: '3 minutes',
      titre: 'Chercher ensemble',
      faire: [
        'Ouvrez la page «\u00a0Orienter quelqu’un\u00a0». Tournez l’écran vers la personne.',
        'Quatre questions, trois lieux au plus. Choisissez-en un avec elle\u00a0: le plus simple pour elle, pas le plus complet.',
        'Sans internet\u00a0: prenez l’affiche de la commune, elle dit les trois lieux les plus proches.',
      ],
    },
    {
      minutes: '3 minutes',
      titre: 'Appeler avec elle',
      faire: [
        'Appelez le lieu devant elle, haut-parleur si elle veut bien. C’est le geste qui change tout.',
        'Demandez\u00a0: «\u00a0Est-ce que vous aidez pour cela\u00a0? Quel jour\u00a0? Faut-il un rendez-vous\u00a0? Est-ce gratuit\u00a0?\u00a0»',
        'Personne ne répond\u00a0? Laissez un message avec le numéro de la mairie, pas celui de la personne, sauf si elle le demande.',
      ],
    },
    {
      minutes: '1 minute',
      titre: 'Remettre le papier',
      faire: [
        'Imprimez la fiche à remettre. Écrivez le jour et l’heure à la main. Ajoutez sa langue si besoin.',
        'Relisez à voix haute\u00a0: où, quand, quoi apporter. Donnez un carnet de parcours.',
        'Dites\u00a0: «\u00a0Si ça ne marche pas, revenez me voir.\u00a0»',
      ],
    },
  ],
  ouiNon: 'Ce que vous pouvez faire, et ce que vous ne faites pas',
  oui: [
    'Lire un courrier avec la personne, expliquer un mot.',
    'Montrer où cliquer, sans prendre la souris.',
    'Imprimer, scanner, prêter un ordinateur.',
    'Appeler avec elle.',
  ],
  non: [
    'Ne demandez jamais un mot de passe, ne l’écrivez pas, même pour rendre service.',
    'Ne créez pas d’adresse mail à votre nom pour quelqu’un.',
    'Ne gardez ni photocopie, ni fichier, ni nom dans un cahier.',
    'Ne faites pas une démarche à sa place. Cherchez un lieu Aidants Connect\u00a0: il le fait avec son accord.',
  ],
  titres: { oui: 'Oui', non: 'Non' },
  cas: 'Et si…',
  reponses: [
    ['Elle dit «\u00a0je suis nulle\u00a0»', 'Répondez que les sites sont compliqués. C’est vrai.'],
    ['Elle lit difficilement', 'Lisez à voix haute, sans le faire remarquer. Montrez les pictogrammes.'],
    ['Elle parle peu français', 'Montrez la fiche dans sa langue. Phrases courtes, pas plus fort.'],
    [
      'Elle ne peut pas se déplacer',
      'Regardez si quelqu’un passe dans la commune. Sinon, un numéro ci-dessous.',
    ],
    ['C’est urgent', 'Appelez le service concerné avec elle, ou une France services le jour même.'],
    [
      'On lui a pris de l’argent en ligne',
      'La banque d’abord, tout de suite. Puis 17Cyber, et la gendarmerie.',
    ],
    ['Elle vient pour son enfant', 'Parents et jeunes ont leur page. Demandez l’âge, pas le nom.'],
  ],
  numeros: 'Par téléphone',
  numerosDate: (quand: string) => `(vu ${quand})`,
  verifier: 'Une fois par mois, en cinq minutes',
  verifierListe: [
    'L’affiche est-elle encore au mur\u00a0? La date en bas a-t-elle plus de six mois\u00a0? Réimprimez-la.',
    'Appelez un des trois numéros. S’il est faux, écrivez-nous\u00a0: la page du lieu le permet.',
    'Un collègue nouveau\u00a0? Donnez-lui ces deux pages.',
  ],
  pied: (site: string, page: number) => `${site}. Accueillir en dix minutes, page ${page} sur 2.`,
  aEssayer: 'S’entraîner à deux',
  aEssayerPhrase:
    'L’un joue une habitante\u00a0: elle a reçu une lettre des impôts et n’a pas d’adresse mail. L’autre suit les cinq pas, montre en main. Puis échangez. Dix minutes suffisent.',
} as const
