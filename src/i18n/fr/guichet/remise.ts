import type { Silence } from '../../../domain/orientation/situation.ts'
import { deNom, enumerer } from '../grammaire.ts'
import { date } from '../mesures.ts'

/** Ce que la fiche du lieu tait, dit à la personne. */
const questions: Record<Silence, string> = {
  besoin: 'on vous y aide pour cela',
  apprendre: 'on y apprend',
  avec: 'une personne vous aide, rien que vous',
  'a-la-place': 'une personne peut faire la démarche pour vous',
}

/** Ce que la feuille remise ne dit qu’en français ; ce qu’elle dit en deux langues est dans `i18n/remise`. */
export const remise = {
  telephone: (numero: string) => `Téléphone : ${numero}`,
  seDeplace: 'Ce lieu se déplace. Demandez où il est.',
  horairesInconnus: 'Non renseignés.',
  code: (nom: string) => `QR code : fiche ${deNom(nom)}`,
  /** Suivi de la place de la date. */
  dates: (verifiees: string) => `Informations du ${date(verifiees)}. Imprimé le`,
  place: '……………………………',
  langue: (nom: string) => `En ${nom}`,
  aRelire: 'Traduction à relire par une personne dont c’est la langue.',
  /** « Appelez d’abord : demandez si on y apprend. » @param tus Au moins un. */
  demandez: (tus: readonly Silence[]) =>
    `Appelez d’abord\u00a0: demandez si ${enumerer(tus.map((tu) => questions[tu]))}.`,
  /** « À côté de chez vous : France services, 04 77 00 00 00. » @param telephone Vide si le lieu n’en a pas. */
  aCote: (nom: string, telephone: string) =>
    `À côté de chez vous\u00a0: ${[nom, telephone].filter(Boolean).join(', ')}.`,
} as const
