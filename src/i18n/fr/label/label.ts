import type { Valeur } from '../../../domain/label/constats.ts'
import type { EtatLabel } from '../../../domain/label/etat.ts'
import { accord, enumerer, pluriel } from '../grammaire.ts'
import { date } from '../mesures.ts'

const lieux = (n: number) => (n === 0 ? 'aucun lieu' : pluriel(n, 'lieu', 'lieux'))

/** Les phrases du référentiel, de la feuille à remplir et de l’encadré de chaque lieu. */
export const label = {
  titre: 'Le label des lieux',
  description: 'Ce qu’un lieu promet pour avoir le label, comment on le vérifie, et où en sont les lieux.',
  phrase: 'Avoir le label, c’est tenir des promesses à ceux qui viennent, et accepter que quelqu’un vérifie.',
  version: (version: string, le: string) => `Version ${version} du ${date(le)}.`,
  source: 'Lire le texte complet et ses changements',

  criteres: (n: number, themes: number) =>
    `${pluriel(n, 'critère', 'critères')}, en ${pluriel(themes, 'thème', 'thèmes')}`,
  criteresPhrase: 'Touchez un critère pour voir pourquoi il compte, et ce qui le montre.',
  pourquoi: 'Pourquoi cela compte pour vous',
  preuve: 'Ce qui le montre',
  lecture: 'Ce que la fiche du lieu peut dire',
  sansLecture: 'La fiche ne peut pas le dire. Le lieu le déclare, ou quelqu’un le vérifie.',
  demandeA: 'Demandé à l’étape',
  conseilleA: 'Conseillé à l’étape',
  toutes: 'Toutes les étapes',

  parEtape: 'Ce qui est demandé à chaque étape',
  parEtapePhrase: 'Un lieu n’a qu’une étape. On ne lui demande que ce qui va avec.',
  demandes: (n: number) => pluriel(n, 'critère demandé', 'critères demandés'),
  conseilles: (n: number) => pluriel(n, 'critère conseillé', 'critères conseillés'),
  verifications: (n: number, ids: readonly string[]) => {
    if (n === 0) return 'Aucun n’est vérifié sur place.'
    const toujours =
      ids.length > 0 ? ` ${enumerer(ids)} ${accord(ids.length, 'l’est', 'le sont')} toujours.` : ''
    const verifies = accord(n, 'Un critère au moins est vérifié', `${n} critères au moins sont vérifiés`)
    return `${verifies} sur place ou par un appel.${toujours}`
  },

  demander: 'Demander le label',
  pasEncore:
    'Le label n’est pas encore ouvert : le texte n’est pas adopté. Vous pouvez déjà remplir la feuille, pour savoir où vous en êtes.',
  etapes: (annees: number, attestation: number) => [
    'Une personne vérifie quelques critères, par une visite ou un appel. Vos preuves ne vont jamais sur ce site.',
    `Une décision est prise. Elle a une date, et dure ${pluriel(annees, 'an', 'ans')}. Elle est écrite sur votre fiche.`,
    `Vous signez à nouveau vos engagements ${attestation === 1 ? 'chaque année' : `tous les ${attestation} ans`}, d’un seul geste s’ils n’ont pas changé. Ceux d’avant restent écrits.`,
    'Vous gardez votre fiche à jour. Sans nouvelle pendant un an, le label est suspendu.',
  ],
  remplir: 'Remplissez la feuille, seul ou en équipe. Elle tient sur une page.',
  ouvrirFeuille: 'Ouvrir la feuille à remplir',
  envoyer: 'Signez ce que vous tenez. Cela devient une attestation datée, sur votre fiche.',
  aQui: 'le numéro et l’adresse de courriel',
  dejaProuve: 'Ce que vous avez déjà prouvé pour France services ou Aidants Connect compte aussi ici.',

  voisins: 'À côté des autres labels',
  voisinsPhrase:
    'Ce label dit ce qu’un lieu promet aux personnes qui viennent. Il n’en remplace aucun autre.',
  voisinsAConfirmer: 'À confirmer\u00a0:',
  voisinsSources: (nom: string) => `${nom}, en clair et avec les sources`,
  voisinsDate: (le: string) => `Relu le ${date(le)}.`,

  etats: 'Ce que veut dire chaque état',
  nomsEtats: {
    référencé: 'Référencé',
    'dossier complet': 'Dossier complet',
    labellisé: 'Labellisé',
    échu: 'Échu',
    suspendu: 'Suspendu',
  } satisfies Record<EtatLabel, string>,
  sensEtats: {
    référencé: 'Le lieu est sur ce site. Tout ce qui est demandé n’est pas encore déclaré ou vérifié.',
    'dossier complet':
      'Tout ce qui est demandé est déclaré, et une partie est vérifiée. Il manque la décision.',
    labellisé: 'Le dossier est complet, et une décision est en cours.',
    échu: 'Le lieu a eu le label. La date de fin est passée.',
    suspendu:
      'Le label est en pause. La fiche n’a pas été revue depuis un an, les engagements n’ont pas été signés à nouveau, ou la décision a été suspendue.',
  } satisfies Record<EtatLabel, string>,

  ouEnSontLesLieux: 'Où en sont les lieux',
  aujourdhui: (labellises: number, le: string) =>
    labellises === 0
      ? `Le ${date(le)}, aucun lieu n’a le label.`
      : `Le ${date(le)}, ${lieux(labellises)} ${accord(labellises, 'a', 'ont')} le label.`,
  decompte: 'Nombre de lieux, par état et par étape',
  etat: 'État',
  total: 'Total',
  lieux,

  feuille: {
    titre: 'La feuille à remplir',
    titreComplet: 'Évaluer son lieu, la feuille à remplir',
    description: 'Une page à imprimer et à cocher, pour savoir où en est un lieu.',
    phrase: 'Cochez ce que vous faites aujourd’hui, pas ce que vous prévoyez. Elle s’imprime sur une page.',
    rienGarde: 'Rien n’est gardé ni envoyé. Vos réponses s’effacent quand vous quittez la page.',
    lieu: 'Lieu',
    date: 'Date',
    par: 'Rempli par',
    etape: 'Notre étape',
    demandeA: 'Demandé :',
    demandePartout: 'Demandé à toutes les étapes',
    sansMention: 'Quand rien n’est écrit, le critère est demandé à toutes les étapes.',
    reponses: [
      ['oui', 'Oui'],
      ['partiel', 'En partie'],
      ['non', 'Non'],
    ],
    effacer: 'Effacer mes réponses',
    ensuite: 'Et après ?',
    complet:
      'Oui partout où c’est demandé à votre étape : votre lieu est prêt. Sinon, choisissez une chose à changer d’ici trois mois.',
    pied: (site: string, version: string, le: string) =>
      `${site}. Feuille du ${date(le)}, version ${version}. Elle ne donne pas le label.`,
  },

  attestations: {
    titre: 'Ce qui est attesté, ce qui n’est pas renseigné',
    etats: {
      référencé: 'Ce lieu est référencé. Il n’a pas le label.',
      'dossier complet': 'Le dossier de ce lieu est complet. Il attend une décision.',
      labellisé: 'Ce lieu a le label.',
      échu: 'Ce lieu n’a plus le label : la date de fin est passée.',
      suspendu: 'Le label de ce lieu est suspendu.',
    } satisfies Record<EtatLabel, string>,
    decision: (le: string, au: string, par: string) =>
      `Décision du ${date(le)} (${par}), jusqu’au ${date(au)}.`,
    demandes: (n: number) =>
      `Voici ${accord(n, 'le critère demandé', `les ${n} critères demandés`)} à son étape. La fiche donne des indices. Seule une vérification prouve.`,
    verifie: (le: string, par: string) => `Vérifié le ${date(le)} (${par})`,
    declare: (le: string) => `Attesté par le lieu le ${date(le)}`,
    signees: (dates: readonly string[]) => `Engagements signés le ${enumerer(dates.map(date))}.`,
    contraire: 'La fiche dit le contraire.',
    deduit: {
      oui: 'Oui, d’après la fiche',
      partiel: 'En partie, d’après la fiche',
      non: 'Non, d’après la fiche',
    } satisfies Record<Valeur, string>,
    inconnu: 'Non renseigné',
    lire: 'Comprendre le label et ses critères',
  },
} as const
