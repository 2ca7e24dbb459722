/** Les acteurs du réseau : ce que la porte refuse, et ce qu’elle dit d’écrire. */
import { describe, expect, test } from 'vitest'
import { lireContenu } from '../../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, fautesDe, fautesSi, ficheValide, remplacer } from '../../contenu-essai.ts'

const COMMUNE = 'acteurs/commune-de-valmont'
const DEPARTEMENT = 'acteurs/departement-des-vals'
const RESSOURCES = 'acteurs/ressources-en-val'

type Cas = [cas: string, fiche: string, avant: string, apres: string, attendu: string[]]

describe('une fiche d’acteur', () => {
  test('juste, elle est lue', async () => {
    await avecContenu({}, async (dossier) => {
      const { contenu, anomalies } = await lireContenu(dossier, AUJOURDHUI)
      expect(anomalies).toEqual([])
      expect(contenu?.acteurs.map(({ id }) => id)).toEqual([
        'commune-de-valmont',
        'departement-des-vals',
        'ressources-en-val',
      ])
      expect(contenu?.acteurs[0]).toMatchObject({ lieux: ['mediatheque'], territoire: { noms: ['Valmont'] } })
    })
  })

  test.each<Cas>([
    [
      'une famille inconnue',
      DEPARTEMENT,
      'famille: Public',
      'famille: Bibliotheque',
      ['3:10 famille : « Bibliotheque » n’existe pas. Vouliez-vous dire « Bibliothèques » ?'],
    ],
    [
      'un rôle mal écrit',
      DEPARTEMENT,
      '- pilote',
      '- pilotte',
      ['7:5 roles.0 : « pilotte » n’existe pas. Vouliez-vous dire « pilote » ?'],
    ],
    [
      'le nom d’une personne',
      DEPARTEMENT,
      'famille: Public',
      'famille: Public\nresponsable: Camille Durand',
      [
        '4:1 responsable : clé inconnue. Supprimez cette ligne. Clés possibles : id, nom, aussi_appele, famille, nature, territoire, roles, demander, lieux, telephone, courriel, site_web, sources, pages, date_maj.',
      ],
    ],
    [
      'un département qui nomme une commune',
      DEPARTEMENT,
      'portee: département',
      'portee: département\n  noms: [Valmont]',
      [
        '6:3 territoire.noms : Un acteur de portée « département » n’a pas de « noms ». Supprimez cette ligne.',
      ],
    ],
    [
      'une commune qui ne se nomme pas',
      COMMUNE,
      '  noms: [Valmont]\n',
      '',
      ['4:1 territoire.noms : Il manque « noms » : dites quelle commune.'],
    ],
    [
      'une commune mal écrite',
      COMMUNE,
      '[Valmont]',
      '[Valmon]',
      [
        '6:10 territoire.noms.0 : « Valmon » n’est pas une commune du territoire. Vouliez-vous dire « Valmont » ?',
      ],
    ],
    [
      'une intercommunalité inconnue',
      RESSOURCES,
      '[Communauté des Vals]',
      '[Paris]',
      [
        '7:10 territoire.noms.0 : « Paris » n’est pas une intercommunalité du territoire. Écrivez le nom officiel de l’intercommunalité.',
      ],
    ],
    [
      'un lieu mal écrit',
      COMMUNE,
      '- mediatheque',
      '- mediateque',
      ['8:5 lieux.0 : « mediateque » n’est pas un lieu de l’annuaire. Vouliez-vous dire « mediatheque » ?'],
    ],
    [
      'une source inconnue',
      COMMUNE,
      '- essai',
      '- essais',
      ['11:5 sources.0 : « essais » n’est pas une source de territoire.yaml. Vouliez-vous dire « essai » ?'],
    ],
    [
      'une page source sans titre',
      DEPARTEMENT,
      '- titre: Plan des Vals',
      '- nom: Plan des Vals',
      [
        '12:5 pages.0.titre : Ce champ est obligatoire. Ajoutez-le.',
        '12:5 pages.0.nom : clé inconnue. Supprimez cette ligne. Clés possibles : titre, url, date.',
      ],
    ],
    [
      'un acteur sans source',
      COMMUNE,
      'sources:\n  - essai\n',
      '',
      ['1:1 Dites d’où viennent ces informations : des « sources » de territoire.yaml, ou des « pages ».'],
    ],
    [
      'une date future',
      COMMUNE,
      'date_maj: 2026-01-15',
      'date_maj: 2026-04-01',
      ['12:11 date_maj : « 2026-04-01 » est dans le futur. Écrivez le jour où vous avez vérifié la fiche.'],
    ],
    [
      'un identifiant qui n’est pas le nom du fichier',
      COMMUNE,
      'id: commune-de-valmont',
      'id: valmont',
      [
        '1:5 id : « valmont » n’est pas le nom du fichier. Écrivez « commune-de-valmont », ou renommez le fichier.',
      ],
    ],
  ])('refuse %s', async (_, fiche, avant, apres, attendu) => {
    expect(await fautesSi(fiche, avant, apres)).toEqual(attendu)
  })

  test('refuse une fiche qui ne dit rien de ce que fait l’acteur', async () => {
    expect(await fautesSi(DEPARTEMENT, 'roles:\n  - pilote\n  - finance\n', '')).toEqual([
      '1:1 Rien ne dit ce que fait cet acteur. Ajoutez « roles », ou ses « lieux ».',
    ])
  })

  test('accepte un acteur sans rôle ni lieu, s’il emploie un conseiller', async () => {
    expect(await fautesSi(COMMUNE, 'lieux:\n  - mediatheque\n', '')).toEqual([])
  })
})

describe('entre les acteurs', () => {
  const copie = (id: string, changer: (fiche: string) => string) =>
    fautesDe({
      [`acteurs/${id}.yaml`]: changer(
        remplacer(ficheValide(RESSOURCES), 'id: ressources-en-val', `id: ${id}`),
      ),
    })

  test.each([
    ['communaute-des-vals', 'Communauté des Vals'],
    ['maillage', 'une autre page'],
    ['dispositifs', 'une autre page'],
    ['gouvernance', 'une autre page'],
  ])('refuse l’adresse /reseau/%s/, déjà prise par %s', async (id, par) => {
    const fautes = await copie(id, (fiche) => remplacer(fiche, 'Ressources en Val', 'Autre nom'))
    expect(fautes).toEqual([
      `content/acteurs/${id}.yaml:1:5 id : L’adresse /reseau/${id}/ est déjà prise par ${par}. Donnez un autre nom à cet acteur.`,
    ])
  })

  test('refuse deux fiches du même nom, à la casse et aux accents près', async () => {
    expect(await copie('zed', (fiche) => remplacer(fiche, 'Ressources en Val', 'RESSOURCES EN VÀL'))).toEqual(
      [
        'content/acteurs/zed.yaml:2:6 nom : « RESSOURCES EN VÀL » est déjà l’acteur « ressources-en-val ». Gardez une seule fiche.',
      ],
    )
  })

  test('refuse un autre nom qui est déjà celui d’un acteur', async () => {
    const fautes = await copie('zed', (fiche) =>
      remplacer(fiche, 'nom: Ressources en Val', 'nom: Zed\naussi_appele: [Commune de Valmont]'),
    )
    expect(fautes).toEqual([
      'content/acteurs/zed.yaml:3:16 aussi_appele.0 : « Commune de Valmont » est déjà l’acteur « commune-de-valmont ». Gardez une seule fiche.',
    ])
  })

  test('refuse un lieu tenu par deux acteurs', async () => {
    const fautes = await copie('zed', (fiche) =>
      remplacer(fiche, 'nom: Ressources en Val', 'nom: Zed\nlieux: [mediatheque]'),
    )
    expect(fautes).toEqual([
      'content/acteurs/zed.yaml:3:9 lieux.0 : « mediatheque » est déjà tenu par « commune-de-valmont ». Un lieu n’a qu’un acteur.',
    ])
  })

  test('avertit d’un employeur que personne ne décrit, et « aussi_appele » le décrit', async () => {
    const autre = ['nom: Commune de Valmont', 'nom: Mairie de Valmont'] as const
    expect(await fautesSi(COMMUNE, ...autre)).toEqual([
      expect.stringContaining(
        'conseillers/poste.yaml:2:12 (avertissement) employeur : Aucun acteur ne s’appelle « Commune de Valmont ». Ajoutez sa fiche dans content/acteurs, ou ce nom à « aussi_appele ».',
      ),
    ])
    expect(await fautesSi(COMMUNE, autre[0], `${autre[1]}\naussi_appele: [Commune de Valmont]`)).toEqual([])
  })
})
