/** Tout ce qu’on peut proposer de changer à une fiche, champ par champ, et ce qui en sort. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { changementsEntre, type FicheBrute } from '../../../src/domain/contribution/changements.ts'
import { confirmer, corriger, creer, fermer } from '../../../src/domain/contribution/intentions.ts'
import { GENRES, type Genre } from '../../../src/domain/contribution/libelles.ts'
import { phrasesDeChangements } from '../../../src/domain/contribution/phrases.ts'
import { SECTIONS } from '../../../src/domain/contribution/sections.ts'
import { GROUPES } from '../../../src/domain/fiche/controles.ts'
import { estBloquante, ligneTerminal } from '../../../src/fiches/anomalie.ts'
import { ecrireChangements, ecrireFicheNeuve } from '../../../src/fiches/ecriture/changer.ts'
import { champsDe, type Champ } from '../../../src/fiches/formulaire/champs.ts'
import { jugerTexte, type Alentour } from '../../../src/fiches/formulaire/juger.ts'
import { lireCarte } from '../../../src/fiches/schemas/carte.ts'

export interface Fichier {
  genre: Genre
  id: string
  texte: string
}

export function fichiersDe(contenu: string): Fichier[] {
  return GENRES.flatMap((genre) => {
    const noms = readdirSync(contenu).includes(genre) ? readdirSync(join(contenu, genre)).toSorted() : []
    return noms.map((nom) => ({
      genre,
      id: nom.replace(/\.yaml$/, ''),
      texte: readFileSync(join(contenu, genre, nom), 'utf8'),
    }))
  })
}

export async function alentourDe(contenu: string): Promise<Alentour> {
  const { communes } = await lireCarte(contenu)
  const territoire = parse(readFileSync(join(contenu, 'territoire.yaml'), 'utf8')) as {
    nom: string
    sources: object
  }
  const lieux = readdirSync(join(contenu, 'lieux')).map((nom) => nom.replace(/\.yaml$/, ''))
  return {
    communes,
    departement: territoire.nom,
    sources: [...Object.keys(territoire.sources), 'structure'],
    lieux,
  }
}

const TEXTES: Record<string, string> = {
  telephone: '05 36 49 01 02',
  pivot: '13002526500013',
  code_postal: '',
  commune: '',
  code_insee: '',
  courriel: 'accueil@exemple.fr',
  site_web: 'https://www.exemple.fr/essai#1',
  prise_rdv: 'https://www.exemple.fr/rdv',
  fiche_acces_libre: 'https://www.exemple.fr/acces',
  url: 'https://www.exemple.fr/neuve',
}

/** Les valeurs à essayer dans un champ ; `undefined` : la retirer. */
function valeursPour(champ: Champ, avant: unknown, alentour: Alentour): unknown[] {
  const { cle, sorte, obligatoire, valeurs = [] } = champ
  const retrait = obligatoire || avant === undefined ? [] : [undefined]
  const liste = (avant as unknown[] | undefined) ?? []
  const neuves: Record<Champ['sorte'], () => unknown[]> = {
    texte: () => [TEXTES[cle] ?? 'Essai : « n° 1 », l’a-t-on ?'].filter((texte) => texte !== ''),
    long: () => ['Une phrase : avec deux-points.', '# pas un commentaire'],
    nombre: () => [],
    date: () => ['2026-01-15'],
    'oui-ou-non': () => [true, false],
    liste: () => [[...liste, 'autre@exemple.fr'], ['accueil@exemple.fr']],
    dates: () => [[...liste, '2026-05-19']],
    une: () => [...valeurs],
    plusieurs: () => [
      [...valeurs],
      [valeurs[0]],
      [...liste.slice(1), valeurs.find((v) => !liste.includes(v))],
    ],
    semaine: () => [
      { ...(avant as object | undefined), mardi: '9h-12h, 14h-17h' },
      { dimanche: '10h-12h (1er dimanche du mois)' },
    ],
    lieu: () => [alentour.lieux[0]],
    bloc: () => blocs[cle]?.(avant, alentour) ?? [],
    blocs: () => [...(blocs[cle]?.(avant, alentour) ?? []), ...liste.map((_, i) => liste.toSpliced(i, 1))],
  }
  return [...neuves[sorte](), ...retrait].filter(
    (valeur) => !Array.isArray(valeur) || (!valeur.includes(undefined) && (valeur.length > 0 || obligatoire)),
  )
}

type Essais = (avant: unknown, alentour: Alentour) => unknown[]
const SEMAINE = { horaires: { mardi: '14h-16h' }, du: '2026-04-07', jusqu_au: '2026-06-30' }
const blocs: Record<string, Essais> = {
  fermetures: (avant) => [
    [
      ...((avant as unknown[] | undefined) ?? []),
      { du: '2026-08-03', au: '2026-08-21', motif: 'Congés : été' },
    ],
  ],
  dates: (avant) => [
    [...((avant as unknown[] | undefined) ?? []), { le: '2026-09-12', horaires: '14h-16h' }],
  ],
  rythme: () => [SEMAINE, { ...SEMAINE, sauf: ['2026-04-14'] }],
  ou: (_, { lieux, communes: [commune] }) => [
    { lieu: lieux[1] },
    {
      adresse: 'Place : marché',
      code_postal: commune!.codes_postaux[0],
      commune: commune!.nom,
      precision: 'commune',
    },
  ],
  permanences: (avant, { lieux }) => {
    const liste = avant as Record<string, unknown>[]
    return [
      [...liste, { lieu: lieux[0], horaires: { lundi: '9h-12h', jeudi: '14h-17h' } }],
      ...liste.map((une, i) => liste.with(i, { ...une, horaires: { mercredi: '8h30-10h' } })),
      ...liste.map((une, i) => liste.with(i, { ...une, precision_horaires: 'Sur rendez-vous' })),
    ]
  },
}

/** Toutes les fiches corrigées qu’on peut tirer de celle-ci : champ par champ, en déménageant, en fermant, en confirmant. */
export function* corrigees(
  { genre, texte }: Fichier,
  alentour: Alentour,
  le: string,
  garder: <T>(valeurs: T[]) => T[] = (valeurs) => valeurs,
): Generator<FicheBrute> {
  const avant = parse(texte) as FicheBrute
  const proposes = SECTIONS[genre].flatMap(({ cles }) => cles)
  for (const champ of champsDe(genre).filter(({ cle }) => proposes.includes(cle))) {
    for (const valeur of garder(valeursPour(champ, avant[champ.cle], alentour))) {
      const saisie = sansVide({ ...avant, [champ.cle]: valeur })
      if (genre === 'evenements' && !saisie.dates && !saisie.rythme) continue
      if (champ.cle === 'precision' || (champ.cle === 'latitude') !== (champ.cle === 'longitude')) continue
      yield corriger(genre, avant, saisie, { le, auNomDuLieu: champ.cle.length % 2 === 0 })
    }
  }
  if ('commune' in avant) yield demenagee(genre, avant, alentour, le)
  if (genre !== 'lieux') return
  yield confirmer(avant, GROUPES, le)
  for (const groupe of garder([...GROUPES])) yield confirmer(avant, [groupe], le)
  const autre = alentour.lieux.find((id) => id !== avant.id)!
  yield fermer(avant, { ferme_le: le }, le)
  yield fermer(avant, { ferme_le: le, ferme_motif: 'Travaux', repris_par: [autre] }, le)
}

function demenagee(genre: Genre, avant: FicheBrute, { communes }: Alentour, le: string): FicheBrute {
  const { nom, code, codes_postaux } = communes.find((commune) => commune.nom !== avant.commune)!
  const codes = {
    ...('code_postal' in avant && { code_postal: codes_postaux[0] }),
    ...('code_insee' in avant && { code_insee: code }),
  }
  return corriger(genre, avant, { ...avant, commune: nom, ...codes }, { le, auNomDuLieu: true })
}

/** Ce qui cloche dans le texte produit ; vide si la porte l’admet et que rien d’autre n’a bougé. */
export function fautesDuTexte(fichier: Fichier, apres: FicheBrute, alentour: Alentour, le: string): string[] {
  const { genre, id, texte } = fichier
  const avant = parse(texte) as FicheBrute
  const changements = changementsEntre(avant, apres)
  const neuf = ecrireChangements(genre, texte, changements)
  const chemin = `content/${genre}/${id}.yaml`
  const dites = (ecrit: string) =>
    jugerTexte(genre, ecrit, chemin, alentour, le).filter(estBloquante).map(ligneTerminal)
  const changees = new Set(changements.map(({ chemin: [cle] }) => cle))
  const phrases = phrasesDeChangements(genre, changements)
  return [
    ...dites(neuf),
    ...clesTouchees(texte, neuf)
      .filter((cle) => !changees.has(cle))
      .map((cle) => `${chemin} : ${cle} a bougé`),
    ...(phrases.some((phrase) => /undefined|\[object|\n/.test(phrase))
      ? [`${chemin} : ${phrases.join(' | ')}`]
      : []),
    ...(changements.length > 0 && phrases.length === 0 ? [`${chemin} : un changement sans phrase`] : []),
  ]
}

/** Les clés dont les lignes ne sont plus les mêmes, à l’octet près. */
function clesTouchees(avant: string, apres: string): string[] {
  const [a, b] = [lignesParCle(avant), lignesParCle(apres)]
  return [...a].filter(([cle, lignes]) => b.get(cle) !== lignes).map(([cle]) => cle)
}

function lignesParCle(texte: string): Map<string, string> {
  const blocs = texte.split(/^(?=[a-z_]+:)/m)
  return new Map(blocs.map((bloc) => [/^[a-z_]+/.exec(bloc)?.[0] ?? 'en tête', bloc]))
}

/** Une fiche neuve, recopiée de celle-ci sous un autre nom ; vide si la porte l’admet. */
export function fautesDUneNeuve({ genre, texte }: Fichier, alentour: Alentour, le: string): string[] {
  // Un lieu qu’on ajoute est ouvert.
  const {
    id: _id,
    ferme_le: _le,
    ferme_motif: _motif,
    repris_par: _repris,
    ...saisie
  } = parse(texte) as FicheBrute
  const nom = genre === 'evenements' ? 'titre' : genre === 'conseillers' ? 'employeur' : 'nom'
  const fiche = creer(
    genre,
    { ...saisie, [nom]: `${String(saisie[nom])} bis`.slice(0, 100) },
    le,
    alentour.lieux,
  )
  const chemin = `content/${genre}/${String(fiche.id)}.yaml`
  return jugerTexte(genre, ecrireFicheNeuve(genre, fiche), chemin, alentour, le)
    .filter(estBloquante)
    .map(ligneTerminal)
}

function sansVide(fiche: FicheBrute): FicheBrute {
  return Object.fromEntries(Object.entries(fiche).filter(([, valeur]) => valeur !== undefined))
}
