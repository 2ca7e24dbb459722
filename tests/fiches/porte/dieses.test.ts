/** Un dièse après un texte coupe la ligne : rien ne se perd en silence, et un vrai commentaire reste admis. */
import { describe, expect, test } from 'vitest'
import { fautesSi } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const NOM = 'nom: Médiathèque du centre'
const ADRESSE = 'adresse: 1 rue des Lilas'
const DATE = 'date_maj: 2026-01-15'
const perdu = (quoi: string) =>
  `« ${quoi} » est perdu, car un dièse coupe la ligne : mettez la valeur entre guillemets. Un commentaire s’écrit seul, sur sa ligne.`
const ajouter = (lignes: string): [string, string] => [DATE, `${DATE}\n${lignes}`]

describe('un dièse qui coupe un texte est refusé, à sa place', () => {
  test.each<[string, [string, string], string[]]>([
    ['dans un nom', [NOM, 'nom: Lab #1'], [`2:10 ${perdu('#1')}`]],
    ['dans une adresse', [ADRESSE, `${ADRESSE}, bâtiment #3`], [`4:36 ${perdu('#3')}`]],
    ['avec un espace après lui', [NOM, 'nom: Lab # 1'], [`2:10 ${perdu('# 1')}`]],
    ['en tête de la valeur', [NOM, 'nom: #1 Lab'], [`2:6 ${perdu('#1 Lab')}`]],
    ['après des guillemets', [NOM, 'nom: "Lab" #1'], [`2:12 ${perdu('#1')}`]],
    ['dans un téléphone', ['04 77 00 00 01', '04 77 00 00 01 #2'], [`10:27 ${perdu('#2')}`]],
    ['dans les horaires', ['9h-12h, 13h30-17h', '9h-12h # le matin'], [`12:17 ${perdu('# le matin')}`]],
    [
      'dans une liste',
      ajouter('autres_formations_labels:\n  - 12 rue X, bâtiment #3'),
      [`19:24 ${perdu('#3')}`],
    ],
    ['en tête d’une liste', ajouter('autres_formations_labels:\n  - #3'), [`19:5 ${perdu('#3')}`]],
    [
      'dans une liste entre crochets, sans accuser le crochet avalé',
      ajouter('autres_formations_labels: [Label #1, Autre]'),
      [`18:34 ${perdu('#1, Autre]')}`],
    ],
    [
      'dans un bloc de fermetures',
      ajouter('fermetures:\n  - du: 2026-08-01\n    au: 2026-08-02\n    motif: congés #2'),
      [`21:19 ${perdu('#2')}`],
    ],
    [
      'au milieu d’un texte de plusieurs lignes',
      ajouter('presentation: Un lieu\n  bâtiment #3\n  pour tous'),
      [`19:12 ${perdu('#3')}`],
    ],
    [
      'en tête d’une ligne de suite',
      ajouter('presentation: Un lieu\n  #1 du quartier'),
      [`19:3 ${perdu('#1 du quartier')}`],
    ],
    [
      'dans une note au milieu d’un texte',
      ajouter('presentation: Un lieu\n  # une note\n  pour tous'),
      [`19:3 ${perdu('# une note')}`],
    ],
    [
      'deux fois dans une fiche',
      [`${NOM}\nclasse: mediation`, 'nom: Lab #1\nclasse: mediation # à revoir'],
      [`2:10 ${perdu('#1')}`, `3:19 ${perdu('# à revoir')}`],
    ],
  ])('%s', async (_, [avant, apres], attendu) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual(attendu)
  })

  test.each([
    ['un poste', 'conseillers/poste', 'commune: Valmont', 'commune: Valmont #1', '4:18', '#1'],
    [
      'le territoire',
      'territoire',
      'villes: [Valmont]',
      'villes: [Valmont #1, Bourg]',
      '27:20',
      '#1, Bourg]',
    ],
    ['une ressource', 'ressources/essai', 'editeur: Les tests', 'editeur: Les tests #1', '4:20', '#1'],
  ])('et dans %s', async (_, fiche, avant, apres, place, coupe) => {
    expect(await fautesSi(fiche, avant, apres)).toEqual([`${place} ${perdu(coupe)}`])
  })
})

describe('un dièse qui ne perd rien est admis', () => {
  test.each<[string, [string, string]]>([
    ['collé à un mot', [NOM, 'nom: Lab#1']],
    ['entre guillemets', [NOM, 'nom: "Lab #1"']],
    ['entre apostrophes', [NOM, "nom: 'Lab #1'"]],
    ['dans une adresse de site', ajouter('site_web: https://www.exemple.fr/page#contact')],
    ['dans un bloc', ajouter('presentation: |\n  Un lieu #1\n  # et la suite')],
    ['en commentaire, seul sur sa ligne', [NOM, `# une note\n${NOM}\n  # une autre`]],
    ['en commentaire, dans une liste', ['services:\n', 'services:\n  # une note\n']],
    ['en commentaire, après une clé qui ouvre un bloc', ['horaires:', 'horaires: # à confirmer']],
    ['en commentaire, après un nombre', ['latitude: 45.05', 'latitude: 45.05 # relevé sur place']],
    ['en commentaire, après une date', [DATE, `${DATE} # vue par téléphone`]],
    ['en commentaire, après des guillemets', ['"99100"', '"99100" # celui de la mairie']],
  ])('%s', async (_, [avant, apres]) => {
    expect(await fautesSi(LIEU, avant, apres)).toEqual([])
  })
})
