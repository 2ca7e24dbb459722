import type { Groupe } from '../../../domain/fiche/controles.ts'
import type { Fraicheur } from '../../../domain/fiche/fraicheur.ts'
import type { DateCivile } from '../../../domain/temps/calendrier.ts'
import { age, date, periode } from '../mesures.ts'

const VERIFIE: Record<Groupe, string> = {
  horaires: 'Horaires vérifiés',
  telephone: 'Téléphone vérifié',
  courriel: 'Adresse e-mail vérifiée',
  site_web: 'Site internet vérifié',
  adresse: 'Adresse vérifiée',
  services: 'Aide proposée vérifiée',
  accessibilite: 'Accueil adapté vérifié',
  conditions: 'Prix et conditions vérifiés',
}

/** L’âge de ce que dit une fiche. « Vérifié » et « modifié » sont deux choses, dites à part. */
export const fraicheur = {
  /** « Vérifié le 1er août 2024. » pour un fait frais ; « Informations d’août 2024. » ensuite. */
  general: (ton: Fraicheur, le: DateCivile) => {
    if (ton === 'frais') return `Vérifié le ${date(le)}.`
    return ton === 'ancien' ? `Informations anciennes, ${periode(le, le)}.` : age(le)
  },
  /** « Horaires vérifiés le 1er août 2024 (Liste des espaces France services). » */
  controle: (groupe: Groupe, le: DateCivile, source: string) =>
    `${VERIFIE[groupe]} le ${date(le)} (${source}).`,
  /** Ce que personne n’a contrôlé à part, quand les horaires et le téléphone l’ont été. */
  reste: (le: DateCivile) => `Le reste de la fiche date ${periode(le, le)}.`,
  /** Ajouté quand le groupe est plus vieux que le reste de la fiche. */
  plusVieux: {
    frais: '',
    'a-surveiller': '',
    'a-confirmer': 'À confirmer.',
    ancien: 'C’est ancien, demandez.',
  } satisfies Record<Fraicheur, string>,
  leLieu: 'le lieu lui-même',
  verifiee: (le: DateCivile) => `Fiche vérifiée le ${date(le)}.`,
  modifiee: (le: DateCivile) => `Fiche modifiée le ${date(le)}.`,
} as const
