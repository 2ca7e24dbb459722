/**
 * Les prénoms les plus portés en France, sans accents. Seulement de quoi reconnaître « jean.dupont@ » : un prénom qui
 * est aussi un mot courant (France, Aurore, Marine) n’y est pas.
 */
export const PRENOMS: ReadonlySet<string> = new Set(
  `adele adeline adrien agathe agnes ahmed aicha alain alban albert alex alexandra alexandre alexia alexis ali alice
  aline amandine amelie amina anais andre andrea anita anne annick annie antoine antonin arlette armand arnaud arthur
  audrey aurelie aurelien axel aymeric baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard
  bertrand brigitte bruno camille carine carole caroline catherine cecile cecilia celia celine cedric chantal charlene
  charles charlotte chloe christelle christian christiane christine christophe claire clara claude claudette claudine
  clemence clement colette coralie corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine
  denis denise didier dominique dorothee edith edouard eliane elisa elisabeth elise ella elodie eloise emeline emile
  emilie emma emmanuel emmanuelle enzo eric estelle esther etienne eugenie eva evelyne fabien fabienne fabrice
  fanny farid fatima fernand florent florian francine francis franck francois francoise frederic frederique gabriel
  gabrielle gael gaelle gaetan genevieve georges gerald geraldine gerard germaine ghislaine gilbert gilles gisele
  gregory guillaume guy hakim hassan helene henri henriette herve hubert hugo hugues ibrahim ines irene isabelle jack
  jacqueline jacques jean jeanne jeannine jennifer jeremie jeremy jerome jessica joel joelle johan johanna jonathan
  jordan joseph josette josiane julia julie julien juliette justine karim karine kevin khadija laetitia lara laura
  laure laurence laurent laurie lea leila leo leon leonie lionel lisa loic lorena louis louise luc lucas lucie lucien
  lucienne ludovic lydia lydie madeleine magali malika manon manuel marc marcel marcelle margaux margot marguerite
  maria marianne marie marielle marina marion marjorie marlene martine maryse mathias mathieu mathilde matthieu maud
  maurice max maxime mehdi melanie melissa michael michel michele micheline michelle mickael mireille mohamed
  monique morgane mourad myriam nadege nadia nadine natacha nathalie nathan nicolas nicole noemie odette odile
  olivia olivier pascal pascale patrice patricia patrick paul paule paulette pauline perrine philippe pierre pierrette
  quentin rachel rachid raphael raymond raymonde regine regis remi remy renaud rene renee richard robert robin roger
  roland romain romane rosalie roxane sabine sabrina salome samia samir samuel sandra sandrine sara sarah sebastien
  serge severine simone sofia solange sonia sophie stephane stephanie suzanne sylvain sylvie tatiana teddy theo
  theodore therese thibault thibaut thierry thomas tiphaine tristan valentin valentine valerie vanessa vera veronique
  victoire victor victoria vincent virginie viviane wilfried william xavier yann yannick yasmina yasmine yohan yolande
  youssef yves yvette yvonne zoe`
    .trim()
    .split(/\s+/),
)

/** Les noms de famille les plus portés, qui ne sont pas aussi des prénoms : pour « jdupont@ ». */
export const NOMS_DE_FAMILLE: ReadonlySet<string> = new Set(
  `bernard blanc bonnet boyer chevalier clement dubois dupont dupuis durand faure fontaine fournier garcia garnier
  gauthier girard guerin lambert leclerc lefebvre lefevre legrand leroy lopez martin martinez masson mercier meunier
  moreau morel moulin muller perez perrin petit roche rousseau roussel roux sanchez vidal`
    .trim()
    .split(/\s+/),
)
