import type { Classe } from '../../../domain/fiche/nomenclatures.ts'
import { accord, pluriel } from '../grammaire.ts'

/** Les quatre classes en mots d’habitant, et leur nom officiel. Le référentiel dit le reste, avec les mêmes mots. */
export const classes = {
  decouverte: { nom: 'Découverte', etape: 'Se connecter, essayer' },
  inclusion: { nom: 'Inclusion', etape: 'Se faire aider dans ses démarches' },
  mediation: { nom: 'Médiation', etape: 'Apprendre' },
  expertise: { nom: 'Expertise', etape: 'Aller plus loin' },
} satisfies Record<Classe, Record<string, string>>

/** Les quatre étapes, sur l’accueil et sur leurs pages. */
export const etape = {
  /** Suit le nom d’une étape qu’une règle a proposée et que personne n’a confirmée. */
  proposee: '(étape proposée)',
  proposees: (n: number, total: number) =>
    `${n === total ? 'L’étape des lieux est proposée d’après leurs fiches' : `L’étape de ${pluriel(n, 'lieu', 'lieux')} est proposée d’après ${accord(n, 'sa fiche', 'leurs fiches')}`}. Personne ne l’a encore confirmée.`,
  parcours: 'Quatre étapes, à votre rythme',
  parcoursPhrase: 'Commencez où vous voulez. Partout, quelqu’un vous accueille.',
  voirLieux: (n: number) => `Voir ${accord(n, 'le lieu', `les ${n} lieux`)}`,
  voirLieuxDe: (n: number, titre: string) => `${etape.voirLieux(n)} : ${titre}`,
  fil: 'Les quatre étapes',
  ici: 'Vous êtes ici',
  rang: (rang: number, total: number, nom: string) =>
    `Étape ${rang} sur ${total}. Nom officiel : « ${nom} ».`,
  signes: 'C’est pour vous si…',
  exemples: 'Où aller',
  exemplesPhrase: (exemples: readonly string[]) => `Par exemple : ${exemples.join(', ')}.`,
  trouver: 'Voir les lieux les plus proches',
  ressources: 'Pour continuer chez vous',
  ressourcesPhrase: 'Ces sites sont gratuits. Vous pouvez y revenir autant que vous voulez.',
  toutesRessources: 'Voir toutes les ressources de cette étape',
  ensuite: 'Et ensuite ?',
  suivante: 'L’étape suivante',
  precedente: 'L’étape d’avant',
  lieux: (n: number) => `${accord(n, 'Le lieu', `Les ${n} lieux`)} de cette étape`,
} as const
