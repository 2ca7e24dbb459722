import { describe, expect, test } from 'vitest'
import { lireContenu } from '../../../src/fiches/contenu.ts'
import { AUJOURDHUI, avecContenu, fautesDe, remplacer } from '../contenu-essai.ts'

const EVENEMENT = `id: cafe-numerique
titre: Café numérique
genre: Atelier
publics:
  - habitants
ou:
  lieu: mediatheque
organisateur: La médiathèque
dates:
  - le: 2026-04-11
    horaires: 10h-12h
rythme:
  horaires:
    mardi: 14h-16h (1er et 3e mardi du mois)
  du: 2026-03-01
  jusqu_au: 2026-06-30
  sauf:
    - 2026-05-05
inscription: Sans inscription
cout: Gratuit
date_maj: 2026-03-01
`
const FICHIER = 'evenements/cafe-numerique.yaml'

async function fautesSi(avant: string, apres: string): Promise<string[]> {
  const fautes = await fautesDe({ [FICHIER]: remplacer(EVENEMENT, avant, apres) })
  return fautes.map((faute) => faute.replace(`content/${FICHIER}:`, ''))
}

test('un événement valide est lu : jours précis et rythme', async () => {
  await avecContenu({ [FICHIER]: EVENEMENT }, async (dossier) => {
    const { contenu, anomalies } = await lireContenu(dossier, AUJOURDHUI)
    expect(anomalies).toEqual([])
    expect(contenu?.evenements[0]).toMatchObject({
      ou: { lieu: 'mediatheque' },
      dates: [{ le: '2026-04-11', plages: [{ debut: 600, fin: 720 }] }],
      rythme: { horaires: [{ jour: 1, debut: 840, fin: 960, condition: { rangs: [1, 3] } }] },
    })
  })
})

test('repris d’un agenda, il dit ce qui n’est pas renseigné ; sa source est connue', async () => {
  const repris = remplacer(EVENEMENT, 'cout: Gratuit\n', 'cout: Non renseigné\n')
  const avec = (source: string) => fautesDe({ [FICHIER]: `${repris}identifiants:\n  ${source}: "1"\n` })
  expect(await avec('essai')).toEqual([])
  expect(await avec('nulle-part')).toHaveLength(1)
})

test('une date annulée, une date déplacée', async () => {
  const change = remplacer(
    EVENEMENT,
    '    horaires: 10h-12h\n',
    '    horaires: 10h-12h\n    annule: true\n  - le: 2026-04-18\n    horaires: 10h-12h\n    au_lieu_de:\n      le: 2026-04-17\n      horaires: 14h-16h\n',
  )
  await avecContenu({ [FICHIER]: change }, async (dossier) => {
    expect((await lireContenu(dossier, AUJOURDHUI)).contenu?.evenements[0]?.dates).toEqual([
      { le: '2026-04-11', plages: [{ debut: 600, fin: 720 }], annule: true },
      {
        le: '2026-04-18',
        plages: [{ debut: 600, fin: 720 }],
        au_lieu_de: { le: '2026-04-17', plages: [{ debut: 840, fin: 960 }] },
      },
    ])
  })
  const faux = change.replace('      horaires: 14h-16h', '      horaires: parfois')
  expect(await fautesDe({ [FICHIER]: faux })).toHaveLength(1)
})

test('un dossier absent, ou un fichier caché, ne gêne pas', async () => {
  await avecContenu({ 'evenements/.gitkeep': '' }, async (dossier) => {
    expect((await lireContenu(dossier, AUJOURDHUI)).contenu?.evenements).toEqual([])
  })
  expect(await fautesDe({})).toEqual([])
})

describe('un événement refusé dit quoi écrire', () => {
  const SANS_DATES = 'dates:\n  - le: 2026-04-11\n    horaires: 10h-12h\n'
  const RYTHME = EVENEMENT.slice(EVENEMENT.indexOf('rythme:'), EVENEMENT.indexOf('inscription:'))

  test.each<[avant: string, apres: string, attendu: string]>([
    [
      'genre: Atelier',
      'genre: Ateliers',
      '3:8 genre : « Ateliers » n’existe pas. Vouliez-vous dire « Atelier » ?',
    ],
    [
      '  - habitants',
      '  - habitant',
      '5:5 publics.0 : « habitant » n’existe pas. Vouliez-vous dire « habitants » ?',
    ],
    [
      'lieu: mediatheque',
      'lieu: mediateque',
      '7:9 ou.lieu : « mediateque » n’est pas un lieu de l’annuaire. Vouliez-vous dire « mediatheque » ?',
    ],
    [
      'lieu: mediatheque',
      'adresse: 2 place du Marché\n  code_postal: "99100"\n  commune: Valmon\n  precision: commune',
      '9:12 ou.commune : « Valmon » n’est pas une commune du territoire. Vouliez-vous dire « Valmont » ?',
    ],
    [
      'horaires: 10h-12h',
      'horaires: le matin',
      '11:15 dates.0.horaires : « le matin » ne dit pas les heures. Écrivez par exemple : 9h-12h.',
    ],
    [
      'horaires: 10h-12h',
      'horaires: fermé',
      '11:15 dates.0.horaires : « fermé » ne dit pas quand venir. Écrivez par exemple : 14h-16h.',
    ],
    [
      'horaires: 10h-12h',
      'horaires: 10h-12h (semaines paires)',
      '11:15 dates.0.horaires : Ce jour est déjà précis. Retirez la parenthèse. Écrivez par exemple : 14h-16h.',
    ],
    [
      'le: 2026-04-11',
      'le: 2026-04-31',
      '10:9 dates.0.le : « 2026-04-31 » n’existe pas au calendrier. Vérifiez le jour et le mois.',
    ],
    [
      'jusqu_au: 2026-06-30',
      'jusqu_au: 2026-02-28',
      '16:13 rythme.jusqu_au : Ce rythme finit avant de commencer. Vérifiez les deux dates.',
    ],
    [
      'mardi: 14h-16h (1er et 3e mardi du mois)',
      'mardi: fermé',
      '13:3 rythme.horaires : Ce rythme n’a aucun jour. Exemple : mardi: 14h-16h',
    ],
    [
      'mardi: 14h-16h (1er et 3e mardi du mois)',
      'mardi: 14h-16h (1er jeudi du mois)',
      '14:12 rythme.horaires.mardi : « (1er jeudi du mois) » parle du jeudi dans la ligne du mardi. Mettez-le dans la ligne du jeudi.',
    ],
    [
      SANS_DATES + RYTHME,
      'rythme:\n  horaires:\n    vendredi: 14h-16h\n  du: 2026-12-25\n  jusqu_au: 2026-12-25\n',
      '9:1 rythme : Ce rythme ne tombe que sur des jours fériés. Changez les dates, ou écrivez « jours_feries: ouvert ».',
    ],
    [
      SANS_DATES + RYTHME,
      'rythme:\n  horaires:\n    vendredi: 14h-16h\n  du: 2026-12-21\n  jusqu_au: 2026-12-23\n',
      '9:1 rythme : Ce rythme ne donne aucune date. Vérifiez le jour, les deux dates et « sauf ».',
    ],
    [
      'jusqu_au: 2026-06-30',
      'jusqu_au: 2026-06-30\n  jours_feries: ouverts',
      '17:17 rythme.jours_feries : « ouverts » n’existe pas. Vouliez-vous dire « ouvert » ?',
    ],
    [SANS_DATES + RYTHME, '', '1:1 Cet événement ne dit pas quand. Ajoutez « dates » ou « rythme ».'],
    ['cout: Gratuit', 'cout: Gratis', '20:7 cout : « Gratis » n’existe pas. Vouliez-vous dire « Gratuit » ?'],
    ['inscription: Sans inscription\n', '', '1:1 inscription : Ce champ est obligatoire. Ajoutez-le.'],
    [
      'date_maj: 2026-03-01',
      'date_maj: 2026-04-01',
      '21:11 date_maj : « 2026-04-01 » est dans le futur. Écrivez le jour où vous avez vérifié la fiche.',
    ],
    [
      'id: cafe-numerique',
      'id: cafe',
      '1:5 id : « cafe » n’est pas le nom du fichier. Écrivez « cafe-numerique », ou renommez le fichier.',
    ],
  ])('%s → %s', async (avant, apres, attendu) => {
    expect(await fautesSi(avant, apres)).toEqual([attendu])
  })
})
