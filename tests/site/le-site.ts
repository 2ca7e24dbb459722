/** Ce que doit tenir tout site construit, celui d’essai comme le vrai. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATIONS_LABELS } from '../../src/domain/fiche/nomenclatures.ts'
import { fichiersDuProjet } from '../maison/fichiers.ts'
import { agendasVidesProposes, fautesDAgenda } from './agendas.ts'
import {
  estSansIndex,
  fautesDAccord,
  fautesDEnTete,
  fautesDeJumelles,
  fautesDeForme,
  fautesDeSortie,
  liensCasses,
  numerosSecables,
  titresEnDouble,
} from './juger.ts'
import { CODES_DE_LANGUE } from '../../src/domain/langues.ts'
import { coutDe, pagesTropCheres } from './cout.ts'
import { fautesDePolitique, rubriquesSansGarde } from './securite/politique.ts'
import { OCTETS_AU_PLUS, poids } from './poids.ts'
import { signesSansDessin } from './signes.ts'
import { lireSite, type SiteConstruit } from './site.ts'

/** Les valeurs que seul le schéma connaît : si le script les porte, il porte toutes les listes des fiches. */
export const listesPortees = (script: string) => FORMATIONS_LABELS.filter((valeur) => script.includes(valeur))

/** Ce que l’accueil d’une langue pèse au plus, polices et scripts compris. */
const OCTETS_D_UN_ACCUEIL = 60_000

/** Juge le site de ce dossier. @param contenu Dossier du contenu dont il est fait. */
export function jugerLeSite(dossier: string, contenu: string, pagesAuMoins: number): void {
  describe(`le site construit dans ${dossier}`, () => {
    let site: SiteConstruit
    beforeAll(async () => {
      site = await lireSite(dossier, contenu)
    }, 120_000)

    test('a des pages', () => expect(site.pages.length).toBeGreaterThan(pagesAuMoins))

    test('est bien formé', () => expect(fautesDeForme(site.pages)).toEqual([]), 600_000)

    test('ne coupe aucun numéro à appeler', () => expect(numerosSecables(site.pages)).toEqual([]))

    test('dit sur chaque page qui elle est', () => {
      expect(site.pages.flatMap((une) => fautesDEnTete(une, site.origine))).toEqual([])
    })

    test('relie chaque page traduite à ses jumelles', () => {
      expect(site.pages.flatMap((une) => fautesDeJumelles(une, site))).toEqual([])
    })

    test('n’a pas deux pages du même titre', () => expect(titresEnDouble(site.pages)).toEqual([]))

    test('ne charge rien d’ailleurs', () => expect(site.pages.flatMap(fautesDeSortie)).toEqual([]))

    test('dit sur chaque page une politique de sécurité que rien n’enfreint', () =>
      expect(site.pages.flatMap(fautesDePolitique)).toEqual([]))

    test('donne aux hébergeurs des en-têtes qui refusent tout cadre, sauf aux pages à intégrer', () => {
      const entetes = readFileSync(`${dossier}/_headers`, 'utf8')
      expect(
        rubriquesSansGarde(
          entetes,
          site.pages.map(({ adresse }) => adresse),
        ),
      ).toEqual([])
    })

    test('ne charge rien d’ailleurs depuis ses styles', () => {
      const feuilles = fichiersDuProjet([dossier], ['.css'])
      expect(feuilles.length).toBeGreaterThan(0)
      expect(
        feuilles.filter((feuille) => /url\(\s*["']?(?:https?:)?\/\//.test(readFileSync(feuille, 'utf8'))),
      ).toEqual([])
    })

    test('n’envoie pas au téléphone les listes des fiches', () => {
      // Le formulaire de contribution en est fait, et n’arrive qu’avec une fiche à corriger.
      const scripts = fichiersDuProjet([`${dossier}/_astro`], ['.js']).filter((nom) => !/\/porte\./.test(nom))
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.flatMap((script) => listesPortees(readFileSync(script, 'utf8')))).toEqual([])
    })

    test('n’écrit que des signes que sa police dessine', () =>
      expect(signesSansDessin(site.pages)).toEqual([]))

    test('tient le budget de chaque gabarit', () => expect(pagesTropCheres(site.pages, dossier)).toEqual([]))

    test('n’a pas de lien cassé', () => expect(liensCasses(site)).toEqual([]))

    test('ne propose aucun agenda vide', () => {
      const lire = (adresse: string) =>
        site.adresses.has(adresse) ? readFileSync(`${dossier}${adresse}`, 'utf8') : undefined
      expect(site.pages.flatMap((une) => agendasVidesProposes(une, lire))).toEqual([])
    })

    test('a un plan pour les moteurs, qui dit toutes les pages et elles seules', () => {
      const plans = fichiersDuProjet([dossier], ['.xml']).map((plan) => readFileSync(plan, 'utf8'))
      const adresses = plans.flatMap((plan) => [...plan.matchAll(/<url><loc>([^<]+)/g)].map(([, loc]) => loc))
      const attendues = site.pages.filter(({ racine }) => !estSansIndex(racine))
      expect(adresses.toSorted()).toEqual(
        attendues.map(({ adresse }) => site.origine + encodeURI(adresse)).toSorted(),
      )
      expect(readFileSync(`${dossier}/robots.txt`, 'utf8')).toContain(
        `Sitemap: ${site.origine}/sitemap-index.xml`,
      )
    })

    test('ne donne que des agendas justes', () => {
      const agendas = fichiersDuProjet([dossier], ['.ics'])
      expect(agendas.length).toBeGreaterThan(0)
      expect(
        agendas.flatMap((un) => fautesDAgenda(readFileSync(un, 'utf8')).map((faute) => `${un} : ${faute}`)),
      ).toEqual([])
    })

    test('accorde les nombres et élide les mois : « 1 lien », « d’août »', () => {
      expect(site.pages.flatMap(fautesDAccord)).toEqual([])
    })

    test('offre sur chaque fiche de signaler une erreur', () => {
      const fiches = site.pages.filter(({ adresse }) => /^\/lieux\/[^/]+\/$/.test(adresse))
      expect(fiches.filter(({ html }) => !html.includes('href="/contribuer/signaler/?id='))).toEqual([])
      expect(site.adresses.has('/contribuer/signaler/')).toBe(true)
    })
    test.each(CODES_DE_LANGUE)(
      `ouvre l’accueil de %s en ${OCTETS_D_UN_ACCUEIL} octets, tout compris`,
      (code) => {
        const accueil = site.pages.find(({ adresse }) => adresse === `/${code}/`)!
        expect(coutDe(accueil, dossier).octets).toBeLessThan(OCTETS_D_UN_ACCUEIL)
      },
    )

    test(`montre chaque lieu en ${OCTETS_AU_PLUS} octets, styles compris`, () => {
      const fiches = site.pages.filter(({ adresse }) => /^(?:\/[a-z-]+)?\/lieux\/[^/]+\/$/.test(adresse))
      expect(fiches.length).toBeGreaterThan(0)
      const lourdes = fiches
        .map(({ adresse, html }) => ({ adresse, octets: poids(html, dossier) }))
        .filter(({ octets }) => octets > OCTETS_AU_PLUS)
      expect(lourdes).toEqual([])
    })
  })
}
