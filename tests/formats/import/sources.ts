/** Sources inventées pour les essais d’import : des lieux des Vals, trois communes carrées. */

import type { FicheRecue } from '../../../src/domain/apport/recue.ts'
import { lireSource } from '../../../src/formats/import/formats.ts'

/** Une ligne de la liste officielle ; les colonnes tues sont vides. */
export type LigneFranceServices = Partial<Record<(typeof COLONNES)[number], string>>

const COLONNES = [
  'id_fs',
  'insee_dep',
  'lib_fs',
  'adresse',
  'complement_adresse',
  'insee_com',
  'code_postal',
  'lib_com',
  'latitude',
  'longitude',
  'mail',
  'telephone',
  'h_lundi',
  'h_mardi',
  'h_mercredi',
  'h_jeudi',
  'h_vendredi',
  'h_samedi',
  'prise_rdv',
  'commentaire',
  'type_fs',
  'format_fs',
  'groupe_fs',
  'labellisation_fs',
] as const

export const VALMONT: LigneFranceServices = {
  id_fs: '7',
  insee_dep: '99',
  lib_fs: 'France services de Valmont',
  adresse: '2 Place du Marché',
  insee_com: '99001',
  code_postal: '99100',
  lib_com: 'Valmont',
  latitude: '45.051234567',
  longitude: '4.05',
  mail: 'franceservices@vals.example',
  telephone: '04 77 00 00 02',
  h_lundi: '09:00 - 12:00 / 13:30 - 17:00',
  h_mardi: '08:30 - 12:00',
  prise_rdv: 'Oui',
  type_fs: 'Principal',
  format_fs: 'Fixe',
  labellisation_fs: 'Espace labellisé 15/01/2021',
}

const citer = (valeur: string) => `"${valeur.replaceAll('"', '""')}"`

/** Le CSV officiel de ces lignes. */
export function csvFranceServices(lignes: LigneFranceServices[]): string {
  const cases = lignes.map((ligne) => COLONNES.map((colonne) => citer(ligne[colonne] ?? '')).join(','))
  return `${[COLONNES.map(citer).join(','), ...cases].join('\n')}\n`
}

/** Un lieu au schéma national, médiathèque du contenu d’essai. */
export const MEDIATHEQUE = {
  id: 'vals-12',
  pivot: '13002526500013',
  nom: 'Médiathèque du centre',
  commune: 'Valmont',
  code_postal: '99100',
  code_insee: '99001',
  adresse: '1 rue des Lilas',
  latitude: 45.05,
  longitude: 4.05,
  telephone: '+33477000001',
  horaires: 'Tu 09:00-12:00,13:30-17:00',
  services: 'Aide aux démarches administratives',
  date_maj: '2026-02-01',
  source: 'essai',
}

export const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte)

export type LigneNationale = Record<string, unknown>

/** Le lieu que ces colonnes changent à la médiathèque. @throws {Error} avec la raison du refus. */
export function lireUnLieu(ligne: LigneNationale, forme: 'json' | 'csv' = 'json'): FicheRecue {
  const lieu: LigneNationale = { ...MEDIATHEQUE, ...ligne }
  const colonnes = Object.keys(lieu)
  const citer = (valeur: unknown) => `"${String(valeur).replaceAll('"', '""')}"`
  const texte =
    forme === 'json'
      ? JSON.stringify([lieu])
      : `${colonnes.join(',')}\n${colonnes.map((colonne) => citer(lieu[colonne])).join(',')}\n`
  const [lue] = lireSource(octets(texte), { edition: '2026-03-01' }).lignes
  if (!lue || !('fiche' in lue)) throw new Error(lue && 'refus' in lue ? lue.refus : 'rien')
  return lue.fiche
}
