import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { correspondAuBesoin, type BesoinJuge, type LieuJuge } from '../../src/domain/besoins.ts'
import { lireVraiContenu } from '../contenu/recherche/annuaire.ts'

const { besoins, lieux } = await lireVraiContenu()

/**
 * La même question posée au texte des fiches, ligne par ligne, sans passer par le code du site.
 * Les nombres ont été comptés à la main avec grep ; ils changent quand une fiche change.
 */
const COMPTES: [besoin: string, lieux: number, ligne: RegExp][] = [
  ['papiers', 101, /^ {2}- Aide aux démarches/m],
  ['impots', 61, /^ {2}- Impôts$/m],
  ['aides', 63, /^ {2}- (?:CAF|MSA|Logement social)$/m],
  ['sante', 62, /^ {2}- (?:Assurance maladie|Formé à « Mon Espace)/m],
  ['retraite', 48, /^ {2}- Retraite/m],
  ['voiture', 37, /^ {2}- Préfecture$/m],
  ['titre-de-sejour', 37, /^ {2}- Préfecture$/m],
  ['emploi', 68, /^ {2}- (?:Insertion professionnelle via|France Travail)/m],
  ['cv', 67, /^ {2}- (?:Insertion professionnelle via|Traitement de texte)/m],
  ['formation', 56, /^ {2}- Insertion professionnelle via/m],
  ['mail', 77, /^ {2}- (?:Courriel|Maîtrise des outils)/m],
  ['ordinateur', 77, /^ {2}- (?:Ordinateur$|Fichiers|Périphériques|Maîtrise des outils)/m],
  ['telephone', 77, /^ {2}- (?:Smartphone|Tablette$|Maîtrise des outils)/m],
  ['proches', 77, /^ {2}- (?:Smartphone|Tablette$|Courriel|Maîtrise des outils)/m],
  ['internet', 81, /^ {2}- (?:Navigation internet|Recherche internet|Maîtrise des outils|Compréhension du)/m],
  ['courrier', 59, /^ {2}- Traitement de texte/m],
  ['mot-de-passe', 61, /^ {2}- (?:Mots de passe|Utilisation sécurisée)/m],
  ['arnaques', 61, /^ {2}- Utilisation sécurisée/m],
  ['achats', 61, /^ {2}- Utilisation sécurisée/m],
  ['donnees', 76, /^ {2}- (?:Utilisation sécurisée|Compréhension du)/m],
  ['enfants', 41, /^ {2}- Parentalité/m],
  ['imprimer', 80, /^ {2}- (?:Accès internet et|Wifi|Ordinateurs|Imprimante|Scanner)/m],
  ['materiel', 2, /^ {2}- Acquisition de matériel/m],
  ['reparer', 5, /^reparation_materiel: true/m],
  ['creer', 44, /^ {2}- (?:Loisirs et créations|Fablab)/m],
  ['comprendre', 58, /^ {2}- Compréhension du/m],
  ['a-distance', 5, /^itinerance: Itinérant|^ {2}- À distance/m],
  ['autre', 103, /^ {2}- Accompagnement individuel/m],
]

describe('combien de lieux répondent à chaque besoin', () => {
  const fiches = readdirSync('content/lieux').map((nom) => ({
    id: nom.replace('.yaml', ''),
    texte: readFileSync(`content/lieux/${nom}`, 'utf8'),
  }))

  test.each(COMPTES)('%s : %i lieux', (id, nombre, ligne) => {
    const besoin = besoins.find((b) => b.id === id)!
    const repondent = lieux.filter((lieu) => correspondAuBesoin(lieu, besoin)).map((lieu) => lieu.id)
    expect(repondent.sort()).toEqual(fiches.filter(({ texte }) => ligne.test(texte)).map((f) => f.id))
    expect(repondent).toHaveLength(nombre)
  })

  test('tous les besoins sont dans la table', () => {
    expect(COMPTES.map(([id]) => id)).toEqual(besoins.map(({ id }) => id))
  })

  test('un besoin sans lieu dit pourquoi, et lui seul', () => {
    for (const besoin of besoins) {
      const aucun = !lieux.some((lieu) => correspondAuBesoin(lieu, besoin))
      expect([besoin.id, besoin.sans_lieu !== undefined]).toEqual([besoin.id, aucun])
    }
  })
})

describe('les besoins écrits', () => {
  test('huit tuiles, 28 besoins', () => {
    expect(besoins).toHaveLength(28)
    expect(besoins.filter(({ tuile }) => tuile)).toHaveLength(8)
  })

  test.each(besoins.map(({ id, pictogramme }) => [id, pictogramme]))('%s : l’icône %s existe', (_, icone) => {
    expect(existsSync(`node_modules/@lucide/astro/src/icons/${icone}.ts`)).toBe(true)
  })
})

describe('correspondre à un besoin', () => {
  const lieu: LieuJuge = {
    services: ['Aide aux démarches administratives'],
    demarches: ['CAF', 'Impôts'],
    itinerance: 'Fixe',
    modalites_accompagnement: ['Accompagnement individuel'],
  }
  const besoin = (criteres: BesoinJuge['criteres'], prefere?: BesoinJuge['prefere']) =>
    correspondAuBesoin(lieu, { criteres, prefere })

  test('toutes les lignes de « tous » sont nécessaires', () => {
    expect(besoin({ tous: { demarches: ['CAF'], itinerance: ['Fixe'] } })).toBeDefined()
    expect(besoin({ tous: { demarches: ['CAF'], itinerance: ['Itinérant'] } })).toBeUndefined()
    expect(besoin({ tous: { demarches: ['CAF'], equipements: ['Wifi'] } })).toBeUndefined()
  })

  test('une ligne de « un_au_moins » suffit, aucune ne suffit pas', () => {
    expect(besoin({ un_au_moins: { demarches: ['MSA', 'CAF'], equipements: ['Wifi'] } })).toBeDefined()
    expect(besoin({ un_au_moins: { demarches: ['MSA'], equipements: ['Wifi'] } })).toBeUndefined()
  })

  test('ce que la fiche ne dit pas ne compte pas', () => {
    expect(besoin({ tous: { reparation_materiel: true } })).toBeUndefined()
  })

  test('les lignes remplies citent la fiche, les préférences se comptent', () => {
    expect(
      besoin(
        { tous: { demarches: ['Impôts', 'MSA'] } },
        { modalites_accompagnement: ['Accompagnement individuel'] },
      ),
    ).toEqual({
      lignes: [{ champ: 'demarches', valeurs: ['Impôts'] }],
      preferees: [{ champ: 'modalites_accompagnement', valeurs: ['Accompagnement individuel'] }],
      preference: 1,
    })
  })
})
