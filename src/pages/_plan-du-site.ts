import { CLASSES } from '../domain/fiche/nomenclatures.ts'
import { GENRES } from '../domain/contribution/libelles.ts'
import { CRITERES } from '../domain/reseau/criteres.ts'
import { THEMES_RESSOURCE } from '../domain/ressources.ts'
import { slug } from '../domain/fiche/texte.ts'
import { agenda } from '../i18n/fr/agenda/agenda.ts'
import { echanges } from '../i18n/fr/agenda/echanges.ts'
import { conseillers } from '../i18n/fr/agenda/conseillers.ts'
import { besoin } from '../i18n/fr/besoin.ts'
import { donnees } from '../i18n/fr/donnees/donnees.ts'
import { accueil as contribuer } from '../i18n/fr/contribuer/accueil.ts'
import { GENRES_DITS } from '../i18n/fr/contribuer/formulaire.ts'
import { signaler } from '../i18n/fr/contribuer/signaler.ts'
import { affiche } from '../i18n/fr/guichet/affiche.ts'
import { guichet } from '../i18n/fr/guichet/guichet.ts'
import { carnet } from '../i18n/fr/carnet.ts'
import { integrer } from '../i18n/fr/integrer.ts'
import { enquete } from '../i18n/fr/jeunes/enquete.ts'
import { jeunes } from '../i18n/fr/jeunes/jeunes.ts'
import { label } from '../i18n/fr/label/label.ts'
import { etSi } from '../i18n/fr/maillage/et-si.ts'
import { evolution } from '../i18n/fr/maillage/evolution.ts'
import { maillage } from '../i18n/fr/maillage/maillage.ts'
import { qualite } from '../i18n/fr/qualite.ts'
import { lieux as liste } from '../i18n/fr/lieu/lieu.ts'
import { dispositifs as d, gouvernance as g, reseau as n } from '../i18n/fr/reseau.ts'
import { ressources as r } from '../i18n/fr/ressources/ressources.ts'
import { accueillir } from '../i18n/fr/relais/accueillir.ts'
import { relais } from '../i18n/fr/relais/relais.ts'
import { nomDeLaPage } from '../i18n/fr/site/page.ts'
import { langues, NOMS_DES_LANGUES } from '../i18n/langues/noms.ts'
import { planDuSite as t } from '../i18n/fr/site/plan-du-site.ts'
import { classes } from '../i18n/fr/label/etape.ts'
import type { lireReseau } from './reseau/_reseau.ts'

type Reseau = Awaited<ReturnType<typeof lireReseau>>

export interface Lien {
  nom: string
  adresse: string
  /** Pages rangées sous celle-ci. */
  dessous?: Lien[]
}

/** Une partie du plan du site. `large` : sur toute la largeur, en colonnes. */
export interface Section {
  titre: string
  liens: Lien[]
  large?: true
}

/** Toutes les sortes de pages, par sujet. Une famille de pages de plus est une section de plus. */
export function sectionsDuPlan({
  lieux,
  besoins,
  ressources,
  questionnaire,
  carte,
  places,
  dispositifs,
  intercommunalites,
}: Reseau): Section[] {
  const parCommune = Map.groupBy(lieux, ({ repere }) => repere)
  return [
    {
      titre: t.trouver,
      liens: [
        { nom: nomDeLaPage.accueil, adresse: '/' },
        { nom: liste.titre, adresse: '/lieux/' },
        { nom: besoin.tous, adresse: '/besoins/' },
        { nom: t.communes(carte.communes.length), adresse: '/communes/' },
        { nom: conseillers.titre, adresse: '/conseillers/' },
      ],
    },
    {
      titre: t.parEtape,
      liens: CLASSES.map((classe) => ({
        nom: classes[classe].etape,
        adresse: `/classes/${classe}/`,
      })),
    },
    {
      titre: t.label,
      liens: [
        { nom: label.titre, adresse: '/label/' },
        { nom: label.feuille.titre, adresse: '/label/auto-evaluation/' },
      ],
    },
    {
      titre: r.nom,
      liens: [
        { nom: r.toutes, adresse: '/ressources/' },
        { nom: questionnaire.titre, adresse: '/ressources/ou-en-suis-je/' },
        { nom: r.jeunes, adresse: '/ressources/jeunes/' },
        { nom: r.aidants, adresse: '/ressources/aidants/' },
        {
          nom: jeunes.titre,
          adresse: '/jeunes/',
          dessous: [
            { nom: jeunes.pres.listeTitre, adresse: '/jeunes/lieux/' },
            { nom: jeunes.creer.titre, adresse: '/jeunes/creer/' },
            { nom: enquete.titre, adresse: '/jeunes/questionnaire/' },
            { nom: enquete.titreDuComptage, adresse: '/jeunes/questionnaire/comptage/' },
          ],
        },
        ...CLASSES.map((classe) => ({
          nom: r.parNiveau.titre(classes[classe].etape),
          adresse: `/ressources/${classe}/`,
        })),
        { nom: agenda.publics.habitants.titre, adresse: '/agenda/' },
        { nom: agenda.publics.professionnels.titre, adresse: '/agenda/professionnels/' },
        { nom: echanges.titre, adresse: '/echanges/' },
      ],
    },
    {
      titre: t.mairies,
      liens: [
        { nom: guichet.titre, adresse: '/orienter/' },
        { nom: affiche.toutes, adresse: '/affiches/' },
        { nom: relais.titre, adresse: '/relais/' },
        { nom: accueillir.titre, adresse: '/relais/accueillir/' },
        { nom: integrer.titre, adresse: '/integrer/' },
        { nom: carnet.titre, adresse: '/carnet/' },
      ],
    },
    {
      titre: n.nomCourt,
      liens: [
        { nom: n.titre, adresse: '/reseau/' },
        {
          nom: maillage.titre,
          adresse: '/reseau/maillage/',
          dessous: [
            ...CRITERES.filter(({ id }) => id !== 'tous').map(({ id }) => ({
              nom: maillage.carteDe(maillage.criteres[id].nom),
              adresse: `/reseau/maillage/${id}/`,
            })),
            { nom: maillage.besoins.titre, adresse: '/reseau/maillage/besoins/' },
            { nom: evolution.titre, adresse: '/reseau/maillage/evolution/' },
            { nom: etSi.titre, adresse: '/reseau/maillage/et-si/' },
          ],
        },
        { nom: g.titre, adresse: '/reseau/gouvernance/' },
        {
          nom: d.titre,
          adresse: '/reseau/dispositifs/',
          dessous: dispositifs.map(({ id, nom }) => ({ nom, adresse: `/reseau/dispositifs/${id}/` })),
        },
      ],
    },
    {
      titre: langues.entree[0].mot,
      liens: NOMS_DES_LANGUES.map(({ nom, code }) => ({ nom, adresse: `/${code}/` })),
    },
    {
      titre: t.ceSite,
      liens: [
        { nom: donnees.titre, adresse: '/donnees/' },
        { nom: qualite.titre, adresse: '/qualite/' },
        {
          nom: contribuer.titre,
          adresse: '/contribuer/',
          dessous: [
            ...GENRES.map((genre) => ({
              nom: GENRES_DITS[genre].titre,
              adresse: `/contribuer/${GENRES_DITS[genre].page}/`,
            })),
            { nom: signaler.titre, adresse: '/contribuer/signaler/' },
          ],
        },
        { nom: nomDeLaPage.horsConnexion, adresse: '/hors-connexion/' },
        { nom: nomDeLaPage.contact, adresse: '/contact/' },
        { nom: nomDeLaPage.accessibilite, adresse: '/accessibilite/' },
        { nom: nomDeLaPage.ecoconception, adresse: '/ecoconception/' },
        { nom: nomDeLaPage.mentionsLegales, adresse: '/mentions-legales/' },
        { nom: nomDeLaPage.donneesPersonnelles, adresse: '/donnees-personnelles/' },
      ],
    },
    {
      titre: t.parTheme,
      large: true,
      liens: THEMES_RESSOURCE.filter((theme) => ressources.some(({ themes }) => themes.includes(theme))).map(
        (theme) => ({ nom: theme, adresse: `/ressources/themes/${slug(theme)}/` }),
      ),
    },
    {
      titre: t.parBesoin,
      large: true,
      liens: besoins.map(({ id, label }) => ({ nom: label, adresse: `/besoins/${id}/` })),
    },
    {
      titre: n.parIntercommunalite,
      large: true,
      liens: intercommunalites.map(({ nom, slug }) => ({ nom, adresse: `/reseau/${slug}/` })),
    },
    {
      titre: n.parActeur,
      large: true,
      liens: places.map(({ acteur }) => ({ nom: acteur.nom, adresse: `/reseau/${acteur.id}/` })),
    },
    {
      titre: t.parCommune,
      large: true,
      liens: [...parCommune].map(([{ nom, slug }, siens]) => ({
        nom,
        adresse: `/communes/${slug}/`,
        dessous: siens.map((lieu) => ({ nom: lieu.nom, adresse: `/lieux/${lieu.id}/` })),
      })),
    },
  ]
}
