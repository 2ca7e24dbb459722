import { expect, test } from 'vitest'
import { SERVICES } from '../../../src/domain/fiche/nomenclatures.ts'
import { plusProche } from '../../../src/domain/fiche/valeur-proche.ts'
import { TYPOLOGIES } from '../../../src/domain/fiche/typologies.ts'

const CLASSES = ['decouverte', 'inclusion', 'mediation', 'expertise']
const CLES = ['nom', 'telephone', 'courriels', 'precision', 'precision_horaires', 'horaires', 'site_web']
const MOTS = Object.keys(TYPOLOGIES)

test.each<[string, readonly string[], string | undefined]>([
  ['Aide au démarches', SERVICES, 'Aide aux démarches administratives'],
  ['aide aux demarches administratives', SERVICES, 'Aide aux démarches administratives'],
  ['Accès internet', SERVICES, 'Accès internet et matériel informatique'],
  ['médiation', CLASSES, 'mediation'],
  ['EXPERTISE', CLASSES, 'expertise'],
  ['decouvert', CLASSES, 'decouverte'],
  ['telefone', CLES, 'telephone'],
  ['tel', CLES, 'telephone'],
  ['horaires_precision', CLES, 'precision_horaires'],
  ['site-web', CLES, 'site_web'],
  ['bibliothèque', MOTS, 'Bibliothèque ou médiathèque'],
  ['tiers lieux', MOTS, 'Tiers-lieu'],
  ['MJC', MOTS, undefined],
  ['publique', ['public', 'privé'], 'public'],
  [
    'Ce lieu n’accueille pas',
    ["Ce lieu n'accueille pas de public", 'Téléphoner'],
    "Ce lieu n'accueille pas de public",
  ],
  ['jardinage', SERVICES, undefined],
  ['numérique', SERVICES, undefined], // cinq services le disent : en proposer un serait deviner
  ['centre', MOTS, undefined],
  ['au', SERVICES, undefined],
  ['', SERVICES, undefined],
  ['…', SERVICES, undefined],
  ['nom', [], undefined],
])('« %s » : %#', (ecrit, admises, attendu) => expect(plusProche(ecrit, admises)).toBe(attendu))
