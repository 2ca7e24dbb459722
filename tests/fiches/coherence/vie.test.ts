/** La vie d’un lieu, et la mémoire des imports. */
import { describe, expect, test } from 'vitest'
import { fautesDe, fautesSi, ficheValide, remplacer } from '../contenu-essai.ts'

const LIEU = 'lieux/mediatheque'
const DATE = 'date_maj: 2026-01-15'
const fautesAvec = (lignes: string) => fautesSi(LIEU, DATE, `${DATE}\n${lignes}`)

/** Les fautes d’un second lieu, ouvert depuis le plan, qui porte ces lignes. */
async function fautesDuNeuf(lignes: string): Promise<string[]> {
  const neuf = ficheValide(LIEU)
    .replace('id: mediatheque', 'id: neuf')
    .replace('nom: Médiathèque du centre', 'nom: Lieu neuf')
    .replace('1 rue des Lilas', '2 rue des Lilas')
    .replace(DATE, `${DATE}\n${lignes}`)
  const fautes = await fautesDe({ 'lieux/neuf.yaml': neuf })
  return fautes.map((faute) => faute.replace('content/lieux/neuf.yaml:', ''))
}

describe('un lieu', () => {
  test('dit qui a vérifié quoi, et quand', async () => {
    const lignes = 'controles:\n  horaires: { le: 2026-01-15, source: essai }\nidentifiants:\n  essai: "581"'
    expect(await fautesAvec(lignes)).toEqual([])
    expect(await fautesDuNeuf(`${lignes}\najoute_le: 2026-01-15`)).toEqual([])
  })

  test('peut annoncer sa fermeture', async () => {
    expect(await fautesAvec('ferme_le: 2026-07-01\nferme_motif: fin du bail')).toEqual([])
  })

  test('peut avoir fermé, et être repris', async () => {
    const ferme = `${DATE}\nferme_le: 2026-02-01\nferme_motif: déménagement\nrepris_par: [reprise]`
    const reprise = remplacer(
      remplacer(ficheValide(LIEU), 'id: mediatheque', 'id: reprise'),
      DATE,
      `${DATE}\najoute_le: 2026-02-01`,
    )
    expect(
      await fautesDe({
        [`${LIEU}.yaml`]: remplacer(ficheValide(LIEU), DATE, ferme),
        'conseillers/poste.yaml': remplacer(
          ficheValide('conseillers/poste'),
          'lieu: mediatheque',
          'lieu: reprise',
        ),
        'lieux/reprise.yaml': reprise, // même nom, même adresse : l’autre n’existe plus
      }),
    ).toEqual([])
  })

  test.each<[string, string, string[]]>([
    [
      'un groupe inconnu',
      'controles:\n  horaire: { le: 2026-01-15, source: essai }',
      ['19:3 controles.horaire : clé inconnue. Vouliez-vous dire « horaires » ?'],
    ],
    [
      'un contrôle sans source',
      'controles:\n  horaires: { le: 2026-01-15 }',
      ['19:3 controles.horaires.source : Ce champ est obligatoire. Ajoutez-le.'],
    ],
    [
      'un contrôle d’une source inconnue',
      'controles:\n  horaires: { le: 2026-01-15, source: esai }',
      [
        '19:39 controles.horaires.source : « esai » n’est pas une source de territoire.yaml. Vouliez-vous dire « essai » ?',
      ],
    ],
    [
      'un contrôle futur',
      'controles:\n  horaires: { le: 2026-04-01, source: essai }',
      [
        '19:19 controles.horaires.le : « 2026-04-01 » est dans le futur. Écrivez la date passée, ou supprimez la ligne.',
      ],
    ],
    [
      'un identifiant d’une source inconnue',
      'identifiants:\n  radio: "581"',
      [
        '19:10 identifiants.radio : « radio » n’est pas une source de territoire.yaml. Sources connues : essai, structure.',
      ],
    ],
    [
      'un identifiant sans guillemets',
      'identifiants:\n  essai: 581',
      [
        '19:10 identifiants.essai : Cet identifiant doit être un texte. Mettez-le entre guillemets. Exemple : "581".',
      ],
    ],
    [
      'un identifiant avec une espace',
      'identifiants:\n  essai: "5 81"',
      [
        '19:10 identifiants.essai : « 5 81 » ne convient pas. Recopiez l’identifiant de la source, sans espace.',
      ],
    ],
    [
      'un repreneur et un motif sans fermeture',
      'ferme_motif: travaux\nrepris_par: [mediatheque]',
      [
        '18:14 ferme_motif : Ce lieu n’est pas fermé. Ajoutez « ferme_le », ou supprimez la ligne.',
        '19:1 repris_par : Ce lieu n’est pas fermé. Ajoutez « ferme_le », ou supprimez la ligne.',
        '19:14 repris_par.0 : Un lieu ne se reprend pas lui-même. Supprimez cette ligne.',
      ],
    ],
    [
      'un repreneur inconnu',
      'ferme_le: 2026-05-01\nrepris_par: [mediateque]',
      [
        '19:14 repris_par.0 : « mediateque » n’est pas un lieu de l’annuaire. Vouliez-vous dire « mediatheque » ?',
      ],
    ],
  ])('refuse %s', async (_, lignes, attendu) => {
    expect(await fautesAvec(lignes)).toEqual(attendu)
  })

  test.each([
    [
      'un ajout à venir',
      'ajoute_le: 2026-04-01',
      '18:12 ajoute_le : « 2026-04-01 » est dans le futur. Écrivez la date passée, ou supprimez la ligne.',
    ],
    [
      'une fermeture avant l’ajout',
      'ajoute_le: 2026-02-01\nferme_le: 2026-01-31',
      '19:11 ferme_le : Ce lieu ferme le 2026-01-31, avant d’être ajouté le 2026-02-01. Vérifiez les deux dates.',
    ],
  ])('refuse %s', async (_, lignes, attendu) => {
    expect(await fautesDuNeuf(lignes)).toEqual([attendu])
  })

  test('refuse le même identifiant dans deux fiches', async () => {
    const avec = (fiche: string) => remplacer(fiche, DATE, `${DATE}\nidentifiants:\n  essai: "581"`)
    const autre = ficheValide(LIEU)
      .replace('id: mediatheque', 'id: autre')
      .replace('nom: Médiathèque du centre', 'nom: Autre lieu')
      .replace('1 rue des Lilas', '2 rue des Lilas')
      .replace('sources:', 'ajoute_le: 2026-01-15\nsources:')
    expect(
      await fautesDe({ [`${LIEU}.yaml`]: avec(ficheValide(LIEU)), 'lieux/autre.yaml': avec(autre) }),
    ).toEqual([
      'content/lieux/mediatheque.yaml:19:10 identifiants.essai : « autre » a déjà cet identifiant. Un identifiant désigne un seul lieu.',
    ])
  })
})

describe('la mémoire des imports', () => {
  const DECISION =
    '- source: essai\n  identifiant: "12"\n  decision: meme\n  lieu: mediatheque\n  le: 2026-03-01\n'
  const ETAT = `essai:\n  edition: 2026-01-01\n  importe_le: 2026-03-01\n  lignes: 12\n  empreinte: ${'a'.repeat(64)}\n  colonnes: [id, nom]\n`

  test('peut manquer, ou être là', async () => {
    expect(await fautesDe({})).toEqual([])
    expect(await fautesDe({ 'import-decisions.yaml': DECISION, 'import-etat.yaml': ETAT })).toEqual([])
    expect(await fautesDe({ 'import-decisions.yaml': '[]\n' })).toEqual([])
  })

  test.each<[string, string, string, string]>([
    [
      'une source inconnue',
      'source: essai',
      'source: radio',
      '1:11 0.source : « radio » n’est pas une source de territoire.yaml. Sources connues : essai.',
    ],
    [
      'un lieu inconnu',
      'lieu: mediatheque',
      'lieu: piscine',
      '4:9 0.lieu : « piscine » n’est pas un lieu de l’annuaire. Écrivez le nom d’un fichier de content/lieux, sans .yaml.',
    ],
    [
      '« meme » sans lieu',
      '  lieu: mediatheque\n',
      '',
      '3:13 0.decision : Dites quel lieu : « lieu: <nom de la fiche> ».',
    ],
    [
      '« garder » sans champ',
      'decision: meme',
      'decision: garder',
      '3:13 0.decision : Dites quel champ : « champ: telephone ».',
    ],
    [
      'une décision inconnue',
      'decision: meme',
      'decision: mem',
      '3:13 0.decision : « mem » n’existe pas. Vouliez-vous dire « meme » ?',
    ],
    [
      'un champ inconnu',
      'decision: meme',
      'champ: telefon\n  decision: garder',
      '3:10 0.champ : « telefon » n’est pas un champ importé. Exemple : telephone',
    ],
    [
      'un jour à venir',
      'le: 2026-03-01',
      'le: 2026-04-01',
      '5:7 0.le : « 2026-04-01 » est dans le futur. Écrivez le jour où c’est arrivé.',
    ],
  ])('refuse %s', async (_, avant, apres, attendu) => {
    const fautes = await fautesDe({ 'import-decisions.yaml': remplacer(DECISION, avant, apres) })
    expect(fautes).toEqual([`content/import-decisions.yaml:${attendu}`])
  })

  test('refuse un état d’une source inconnue, ou d’une édition à venir', async () => {
    expect(await fautesDe({ 'import-etat.yaml': remplacer(ETAT, '2026-01-01', '2026-05-01') })).toEqual([
      'content/import-etat.yaml:2:12 essai.edition : « 2026-05-01 » est dans le futur. Écrivez le jour où c’est arrivé.',
    ])
    expect(await fautesDe({ 'import-etat.yaml': remplacer(ETAT, 'essai:', 'radio:') })).toEqual([
      'content/import-etat.yaml:1:1 radio : « radio » n’est pas une source de territoire.yaml. Sources connues : essai.',
    ])
  })

  test('une source à relire chaque nuit est une source du territoire', async () => {
    const territoire = `${ficheValide('territoire')}imports:\n  - source: radio\n    format: france-services\n    adresse: https://exemple.fr/liste.csv\n`
    expect(await fautesDe({ 'territoire.yaml': territoire })).toEqual([
      'content/territoire.yaml:64:13 imports.0.source : « radio » n’est pas une source de territoire.yaml. Sources connues : essai.',
    ])
  })
})
