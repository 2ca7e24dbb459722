import { semaineEcrite } from '../../domain/fusion/champs.ts'
import type { Groupe } from '../../domain/fiche/controles.ts'
import { telephoneLisible } from '../../domain/fiche/telephone.ts'
import { estARevoir, type Fait } from '../../domain/qualite/faits.ts'
import type { Relance } from '../../domain/qualite/relances.ts'
import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Territoire } from '../../fiches/schemas/territoire.ts'
import { accord, pluriel } from '../../i18n/fr/grammaire.ts'
import { dateCourte, NOMS_DES_GROUPES } from './noms.ts'

/** Une lettre, avant d’être mise en texte ou en page. */
export interface Lettre {
  titre: string
  destinataire: string
  courriel?: string | undefined
  date: string
  objet: string
  corps: string[]
  reponse: string[]
  lieux: LieuDeLettre[]
}

interface LieuDeLettre {
  titre: string
  page: string
  faits: { nom: string; valeur: string; age: string; aRevoir: boolean }[]
  /** Groupes dont la fiche ne dit rien. */
  inconnus: string[]
}

export interface Expediteur {
  territoire: Pick<Territoire, 'site' | 'sources' | 'contact' | 'publie_par' | 'dans_le_territoire'>
  /** Jour où la lettre est écrite, et jour avant lequel on demande une réponse. */
  ecriteLe: string
  avant: string
}

const A_COMPLETER = '[à compléter\u00a0: l’adresse où répondre]'

export function lettre(
  { destinataire, courriel, lieux }: Relance<Lieu>,
  { territoire, ecriteLe, avant }: Expediteur,
): Lettre {
  const { site, contact } = territoire
  const n = lieux.length
  return {
    titre: `Relance\u00a0: ${destinataire}`,
    destinataire,
    courriel,
    date: dateCourte(ecriteLe),
    objet: `vos informations dans «\u00a0${site.titre}\u00a0»`,
    corps: [
      `«\u00a0${site.titre}\u00a0» est un annuaire public de l’aide au numérique ${territoire.dans_le_territoire}. Il montre ${accord(n, 'un lieu que vous tenez', `${n} lieux que vous tenez`)}.`,
      'Une partie de ce que nous affichons a plus d’un an. Si c’est faux, quelqu’un viendra pour rien.',
      `Merci de nous répondre avant le ${dateCourte(avant)}.`,
    ],
    reponse: [
      'Tout est juste\u00a0? Répondez seulement\u00a0: «\u00a0rien n’a changé\u00a0».',
      'Quelque chose a changé\u00a0? Recopiez la ligne et écrivez ce qu’il faut afficher.',
      [
        'Répondez à\u00a0:',
        contact.courriel || A_COMPLETER,
        contact.telephone && `ou au ${telephoneLisible(contact.telephone)}`,
      ]
        .filter(Boolean)
        .join(' ')
        .concat('.'),
    ],
    lieux: lieux.map(({ lieu, faits }) => deLieu(lieu, faits, territoire)),
  }
}

function deLieu(
  lieu: Lieu,
  faits: readonly Fait[],
  { site, sources }: Expediteur['territoire'],
): LieuDeLettre {
  const dits = faits.filter(({ niveau }) => niveau !== 'absent')
  return {
    titre: `${lieu.nom}, ${lieu.commune}`,
    page: new URL(`/lieux/${lieu.id}/`, site.adresse).href,
    faits: dits.map((fait) => ({
      nom: NOMS_DES_GROUPES[fait.groupe],
      valeur: direFait(lieu, fait.groupe),
      age: `${fait.niveau}, vérifié le ${dateCourte(fait.le!)}, ${fait.sources.map((cle) => sources[cle]?.nom ?? cle).join(', ')}`,
      aRevoir: estARevoir(fait),
    })),
    inconnus: faits
      .filter(({ niveau }) => niveau === 'absent')
      .map(({ groupe }) => NOMS_DES_GROUPES[groupe].toLowerCase()),
  }
}

/** Ce que la fiche dit du groupe, en une ligne. */
function direFait(lieu: Lieu, groupe: Groupe): string {
  const dire: Record<Groupe, () => readonly (string | undefined)[]> = {
    horaires: () => [
      ...Object.entries(semaineEcrite(lieu.horaires ?? [])).map(([jour, heures]) => `${jour} ${heures}`),
      lieu.precision_horaires,
    ],
    telephone: () => [lieu.telephone && telephoneLisible(lieu.telephone)],
    courriel: () => lieu.courriels ?? [],
    site_web: () => [lieu.site_web, lieu.prise_rdv],
    adresse: () => [lieu.adresse, lieu.complement_adresse, `${lieu.code_postal} ${lieu.commune}`],
    services: () => lieu.services ?? [],
    accessibilite: () => [...(lieu.prise_en_charge_specifique ?? []), lieu.fiche_acces_libre],
    conditions: () => [
      ...(lieu.frais_a_charge ?? []),
      ...(lieu.modalites_acces ?? []),
      ...(lieu.publics_specifiquement_adresses ?? []),
    ],
  }
  return dire[groupe]().filter(Boolean).join('\u00a0; ')
}

/** La lettre en texte, prête à coller dans un courriel. */
export function lettreEnTexte(lettre: Lettre): string {
  const { destinataire, courriel, date, objet, corps, reponse, lieux } = lettre
  const blocs = [
    [destinataire, courriel].filter(Boolean).join('\n'),
    `Le ${date}`,
    `Objet\u00a0: ${objet}`,
    'Madame, Monsieur,',
    ...corps,
    reponse.join('\n'),
    ...lieux.map((lieu) =>
      [
        `${lieu.titre}\n${lieu.page}`,
        ...lieu.faits.map(
          ({ nom, valeur, age, aRevoir }) => `${aRevoir ? '>' : '-'} ${nom}\u00a0: ${valeur}\n  (${age})`,
        ),
        lieu.inconnus.length ? `- Nous ne savons pas\u00a0: ${lieu.inconnus.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    'Les lignes qui commencent par «\u00a0>\u00a0» ont plus d’un an.',
    'Merci de votre aide.',
  ]
  return `${blocs.join('\n\n')}\n`
}

/** « 3 lettres, 12 faits de plus d’un an. » */
export function resumeDesRelances(toutes: readonly Relance<unknown>[]): string {
  const faits = toutes.reduce((somme, { aRevoir }) => somme + aRevoir, 0)
  return `${pluriel(toutes.length, 'lettre', 'lettres')}, ${pluriel(faits, 'fait', 'faits')} de plus d’un an.`
}
