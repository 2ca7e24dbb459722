import { ficheValide } from '../contenu-essai.ts'
import { lieuPlus, type Cas } from './cas.ts'

const LIEU = ficheValide('lieux/mediatheque')
const octets = (...valeurs: number[]) => new Uint8Array([...new TextEncoder().encode(LIEU), ...valeurs])
const utf16 = (texte: string) => new Uint8Array(Buffer.from(texte, 'utf16le'))
const bombe = `a0: &a0 x\n${Array.from({ length: 25 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\n`

const UTF8 = /^x\.yaml:1:1 Ce fichier n’est pas en UTF-8/
const LOURD = /^x\.yaml:1:1 Ce fichier est trop lourd : 64 Kio au plus/
const PROFOND = /^x\.yaml:\d+:\d+ Cette fiche s’emboîte trop : 20 niveaux au plus/
const PROTO = /^x\.yaml:18:\d+ « __proto__ » ne peut pas être une clé\. Supprimez cette ligne/
const CLE = /^x\.yaml:18:\d+ .*clé inconnue/

/** Octets, profondeur, renvois et clés qui visent la lecture elle-même. */
export const ECRITURES: Cas[] = [
  ['un octet de latin-1', 'lieux', octets(0xe9), UTF8],
  ['un octet impossible', 'lieux', octets(0xff), UTF8],
  ['une suite coupée', 'lieux', octets(0xe2, 0x82), UTF8],
  ['une barre écrite trop longue', 'lieux', octets(0xc0, 0xaf), UTF8],
  ['une moitié de caractère en octets', 'lieux', octets(0xed, 0xa0, 0x80), UTF8],
  ['au-delà d’Unicode', 'lieux', octets(0xf4, 0x90, 0x80, 0x80), UTF8],
  ['un octet nul', 'lieux', octets(0), UTF8],
  ['de l’UTF-16', 'lieux', utf16(LIEU), UTF8],
  ['rien', 'lieux', '', /^x\.yaml:1:1 Ce fichier est vide/],
  ['une note seule', 'lieux', '# rien\n', /^x\.yaml:1:1 Ce fichier est vide/],
  ['un fichier trop lourd', 'lieux', `#${'a'.repeat(65_536)}`, LOURD],
  ['des accolades sans fin', 'lieux', '{a: '.repeat(16_000), PROFOND],
  ['des crochets sans fin', 'lieux', '['.repeat(60_000), PROFOND],
  [
    'des décalages sans fin',
    'lieux',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    PROFOND,
  ],
  [
    'une profondeur dans une valeur',
    'lieux',
    lieuPlus(`courriels: ${'['.repeat(40)}${']'.repeat(40)}`),
    PROFOND,
  ],
  ['une bombe de renvois', 'lieux', bombe, /^x\.yaml:1:5 Les ancres \(&a0\) sont refusées/],
  ['un renvoi à soi', 'lieux', lieuPlus('courriels: &moi [*moi]'), /Les ancres \(&moi\) sont refusées/],
  ['une fusion', 'lieux', lieuPlus('<<: { nom: x }'), /Les fusions \(<<\) sont refusées/],
  [
    'une étiquette qui construit',
    'lieux',
    lieuPlus('site_web: !!js/function "x"'),
    /Les étiquettes .* sont refusées/,
  ],
  [
    'une étiquette binaire',
    'lieux',
    lieuPlus('site_web: !!binary "PHNjcmlwdD4="'),
    /Les étiquettes .* sont refusées/,
  ],
  ['une directive', 'lieux', `%YAML 1.1\n---\n${LIEU}`, /Une fiche ne commence pas par « % »/],
  ['deux fiches', 'lieux', `${LIEU}---\n${LIEU}`, /plusieurs fiches/],
  ['la même clé deux fois', 'lieux', lieuPlus('nom: Autre'), /Cette clé est écrite deux fois/],
  ['une clé qui est un groupe', 'lieux', '? {a: 1}\n: x\n', /Rien ne commence par « \? »/],
  ['une tabulation', 'lieux', lieuPlus('site_web:\thttps://x.fr'), /Une tabulation se cache ici/],
  ['un prototype', 'lieux', lieuPlus('__proto__: { classe: expertise }'), PROTO],
  ['un prototype entre guillemets', 'lieux', lieuPlus('"__proto__": { classe: expertise }'), PROTO],
  ['un constructeur', 'lieux', lieuPlus('constructor: { prototype: { x: 1 } }'), CLE],
  ['un prototype nommé', 'lieux', lieuPlus('prototype: x'), CLE],
  ['une méthode pour clé', 'lieux', lieuPlus('toString: x'), CLE],
  ['une clé cachée', 'lieux', lieuPlus('"no\\u200bm": x'), CLE],
  ['une clé retournée', 'lieux', lieuPlus('"\\u202emon": x'), CLE],
  ['une balise pour clé', 'lieux', lieuPlus('"<script>": x'), CLE],
  ['une clé énorme', 'lieux', lieuPlus(`${'a'.repeat(900)}: x`), CLE],
  ['un prototype dans un groupe', 'lieux', lieuPlus('identifiants: { __proto__: x }'), PROTO],
  ['un prototype dans les contrôles', 'lieux', lieuPlus('controles: { __proto__: x }'), PROTO],
  ['une liste au lieu d’une fiche', 'lieux', '- a\n- b\n', /Il faut des lignes « clé : valeur »/],
  ['un mot au lieu d’une fiche', 'lieux', 'mediatheque\n', /^x\.yaml:1:1 /],
  ['un nombre au lieu d’une fiche', 'conseillers', '42\n', /^x\.yaml:1:1 /],
  ['une fiche au lieu d’une liste', 'besoins', 'a: b\n', /Il faut une liste/],
  ['une fiche vide', 'lieux', '{}\n', /nom : Ce champ est obligatoire/],
  ['un événement vide', 'evenements', '{}\n', /titre : Ce champ est obligatoire/],
  ['un acteur vide', 'acteurs', '{}\n', /nom : Ce champ est obligatoire/],
  ['un dispositif vide', 'dispositifs', '{}\n', /nom : Ce champ est obligatoire/],
  ['un territoire vide', 'territoire', '{}\n', /nom : Ce champ est obligatoire/],
]
