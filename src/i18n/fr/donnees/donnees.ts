import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { pluriel } from '../grammaire.ts'
import { date } from '../mesures.ts'

/** La page des données ouvertes : ce que tient chaque fichier, et comment l’ouvrir. */
export const donnees = {
  titre: 'Données ouvertes',
  description: (dans: string) =>
    `Tous les lieux d’aide au numérique ${dans}, en fichiers à reprendre librement\u00a0: tableur, carte, agenda, schéma national.`,
  titreDuPaquet: (dans: string) => `L’aide au numérique ${dans}`,
  chapeau:
    'Tout ce que montre ce site est ici, en fichiers. Vous pouvez les télécharger, les relire et les réutiliser, sans demander et sans compte.',
  faitsLe: (jour: DateCivile) => `Ces fichiers ont été faits le ${date(jour)}, avec le site.`,
  sansPersonne: 'Ils ne contiennent aucune donnée sur une personne.',
  stable:
    'Leurs adresses ne changent pas. Les lignes sont toujours dans le même ordre\u00a0: on peut comparer deux jours.',
  jeux: {
    lieux: {
      titre: 'Les lieux ouverts',
      contenu:
        'Chaque lieu qui aide à se servir du numérique\u00a0: où il est, quand il ouvre, comment le joindre, ce qu’on y fait et à quel prix. Les colonnes sont celles du schéma national des lieux de médiation numérique.',
    },
    controles: {
      titre: 'L’âge de chaque fait',
      contenu:
        'Une ligne par lieu et par groupe de faits (horaires, téléphone, adresse…)\u00a0: le jour où il a été vérifié, la source qui le dit, et s’il est frais, à surveiller, à confirmer, ancien ou absent.',
    },
    'lieux-fermes': {
      titre: 'Les lieux qui ont fermé',
      contenu:
        'Les lieux que cet annuaire a connus et qui ont fermé pour toujours\u00a0: depuis quand, pourquoi, et qui a pris la suite. Ils ne sont plus dans la liste des lieux ouverts.',
    },
    conseillers: {
      titre: 'Les postes de conseillers numériques',
      contenu:
        'Un poste par ligne\u00a0: son employeur et la commune de celui-ci. Jamais le nom d’une personne.',
    },
    permanences: {
      titre: 'Les permanences des conseillers',
      contenu:
        'Où et quand un conseiller reçoit\u00a0: dans un lieu de l’annuaire (colonne «\u00a0lieu\u00a0»), ou à une autre adresse.',
    },
    communes: {
      titre: 'Les communes',
      contenu:
        'Chaque commune en vigueur\u00a0: ses codes, ses habitants, son intercommunalité, le milieu de son territoire et le nombre de lieux ouverts.',
    },
    ressources: {
      titre: 'Les ressources pour apprendre chez soi',
      contenu:
        'Les sites, cours, jeux et guides gratuits ou non, par étape et par thème, avec ce qui prouve qu’ils existent.',
    },
    agenda: {
      titre: 'L’agenda',
      contenu: 'Les ateliers, portes ouvertes et rencontres à venir, un rendez-vous par date.',
    },
  },
  telecharger: (nom: string, format: string, poids: string) => `${nom} (${format}, ${poids})`,
  /** « 115 lieux, du 31 mars 2026. Licence : ODbL 1.0. » */
  detail: (contenu: string, jour: DateCivile, licence: string) =>
    `${contenu}, au ${date(jour)}. Licence\u00a0: ${licence}.`,
  unites: {
    lieux: (n: number) => pluriel(n, 'lieu', 'lieux'),
    controles: (n: number) => pluriel(n, 'ligne', 'lignes'),
    'lieux-fermes': (n: number) => pluriel(n, 'lieu', 'lieux'),
    conseillers: (n: number) => pluriel(n, 'poste', 'postes'),
    permanences: (n: number) => pluriel(n, 'permanence', 'permanences'),
    communes: (n: number) => pluriel(n, 'commune', 'communes'),
    ressources: (n: number) => pluriel(n, 'ressource', 'ressources'),
    agenda: (n: number) => pluriel(n, 'rendez-vous', 'rendez-vous'),
  },
  vide: 'Aucun rendez-vous à venir pour l’instant.',
  sources: (noms: readonly string[]) =>
    noms.length ? `Sources\u00a0: ${noms.join('\u00a0; ')}.` : 'Source\u00a0: les fiches de ce site.',
  sourcesDesCommunes: (attribution: string) => `Sources\u00a0: ${attribution}`,
  colonnesTitre: 'Ce que dit chaque colonne',
  voirColonnes: (nom: string) => `Ce que dit chaque colonne de ${nom}`,
  colonnesDuTableau: ['Colonne', 'Ce qu’elle dit'],
  ouvrir: {
    titre: 'Comment les ouvrir',
    lignes: [
      [
        'CSV',
        'Un tableau. Dans LibreOffice ou Excel, ouvrez-le par «\u00a0Importer des données\u00a0» et choisissez l’encodage UTF-8 et la virgule.',
      ],
      [
        'JSON',
        'Pour les programmes. Un enregistrement par ligne\u00a0: un éditeur de texte suffit pour le lire.',
      ],
      ['GeoJSON', 'Pour une carte\u00a0: glissez le fichier dans QGIS, uMap ou geojson.io.'],
      ['ICS', 'Pour un agenda\u00a0: ouvrez-le avec celui de votre téléphone ou de votre ordinateur.'],
    ],
  },
  extension: {
    titre: 'Ce que nous ajoutons au schéma national',
    pourquoi:
      'Nos fiches disent plus que le schéma national. Ces faits sont à part, pour que les fichiers nationaux restent lus par tous les outils\u00a0: dans la clé «\u00a0extension\u00a0» de chaque lieu de lieux.json, et à plat dans lieux-extension.csv.',
    tableau: 'Les clés de l’extension',
    cles: ['Clé', 'Ce qu’elle dit'],
    commune:
      'Quand nous ne connaissons d’un lieu que sa commune, le fichier national ne donne pas de position. Elle est dans «\u00a0position_commune\u00a0».',
    listes:
      'Les listes sont séparées par une barre verticale ( | ). Une case vide veut dire que nous ne savons pas.',
  },
  verifier: {
    titre: 'Vérifier et moissonner',
    fichiers: {
      'datapackage.json':
        'Le paquet Frictionless\u00a0: colonnes, tailles, empreintes, licences et sources de chaque fichier.',
      'catalog.jsonld': 'Le catalogue DCAT, que lisent les portails de données.',
      'empreintes.txt': 'Les empreintes SHA-256, à vérifier avec «\u00a0sha256sum --check\u00a0».',
    },
    catalogue: 'Catalogue DCAT',
  },
  reprendre: {
    titre: 'Reprendre nos données chez vous',
    phrase:
      'Les fichiers lieux.json et lieux.csv s’importent dans un site comme celui-ci avec «\u00a0npm run importer\u00a0». Importés ici même, ils ne changent rien.',
  },
  licence: {
    titre: 'Les licences',
    phrase:
      'Un fichier qui contient une seule fiche sous ODbL est tout entier sous ODbL. Les autres sont sous Licence Ouverte 2.0.',
    citer: (titre: string, jour: DateCivile) =>
      `Citez «\u00a0${titre}, ${date(jour)}\u00a0» et les sources du fichier.`,
  },
  qualite: 'L’âge de ces données, par secteur',
} as const
