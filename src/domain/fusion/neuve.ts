import { aucuneDecision, type DecisionsDeLigne } from '../apport/decisions.ts'
import type { FicheRecue } from '../apport/recue.ts'
import { GROUPES, GROUPES_DE_FAITS, type Controles } from '../fiche/controles.ts'
import { slug } from '../fiche/texte.ts'
import { classeProposee } from '../label/etape-proposee.ts'
import type { DateCivile } from '../temps/calendrier.ts'
import { CHAMPS_SIMPLES, semaineEcrite } from './champs.ts'
import { douteSurTelephone } from './doutes.ts'
import type { Conflit } from './fusionner.ts'

/** Longueur au plus d’un identifiant. */
const IDENTIFIANT_MAX = 80

/** Une fiche à créer, clés et valeurs comme on les écrit ; ou ce qui manque pour le faire. */
export type Neuve = { fiche: FicheNeuve; conflits: Conflit[] } | { refus: string }
export type FicheNeuve = Record<string, unknown> & { id: string }

/**
 * Fiche d’un lieu que nous n’avions pas. Sa classe est celle que la règle propose, et la fiche le dit ; ses faits sont datés par la
 * source, et une valeur douteuse attend qu’une personne l’accepte.
 * @param pris Identifiants qui existent déjà.
 * @param aujourdhui Jour où le lieu entre dans l’annuaire.
 */
export function ficheNeuve(
  recue: FicheRecue,
  source: string,
  pris: ReadonlySet<string>,
  aujourdhui: DateCivile,
  decisions: DecisionsDeLigne = aucuneDecision(),
): Neuve {
  const { faits, ajouts, localisation, le } = recue
  const reunis: Record<string, unknown> = { ...faits }
  for (const [champ, valeurs] of Object.entries(ajouts)) {
    const liste = (reunis[champ] as string[] | undefined) ?? []
    reunis[champ] = [...liste, ...valeurs.filter((valeur) => !liste.includes(valeur))]
  }
  const classe = classeProposee(reunis as Parameters<typeof classeProposee>[0])
  if (classe === undefined) return { refus: 'la source n’en dit pas assez pour proposer une classe' }
  const conflits = [...douteux(recue, source, decisions)]
  for (const { champ } of conflits) delete reunis[champ]
  const situe = localisation.latitude !== undefined
  const fiche = {
    id: identifiantLibre(recue, pris),
    nom: recue.nom,
    classe,
    classe_proposee: true,
    pivot: recue.pivot,
    ...localisation,
    precision: situe ? undefined : 'commune',
    ...reunis,
    horaires: faits.horaires?.length ? semaineEcrite(faits.horaires) : undefined,
    ajoute_le: aujourdhui,
    identifiants: { [source]: recue.identifiant },
    controles: controlesDe(reunis, source, le),
    sources: [source],
    date_maj: le,
  }
  return { fiche, conflits }
}

function* douteux(recue: FicheRecue, source: string, { prendre }: DecisionsDeLigne): Generator<Conflit> {
  const { telephone } = recue.faits
  const doute = telephone && douteSurTelephone(telephone)
  const prise = prendre.get('telephone')
  if (!doute || (prise && [undefined, telephone].includes(prise.valeur))) return
  yield {
    champ: 'telephone',
    notre: { valeur: 'rien', le: recue.le, source },
    leur: { valeur: telephone, le: recue.le, source },
    raison: doute,
  }
}

function controlesDe(reunis: Record<string, unknown>, source: string, le: DateCivile): Controles {
  const dits = ['adresse', ...CHAMPS_SIMPLES.filter((champ) => reunis[champ] !== undefined)]
  return Object.fromEntries(
    GROUPES.filter((groupe) => GROUPES_DE_FAITS[groupe].atteste.some((champ) => dits.includes(champ))).map(
      (groupe) => [groupe, { le, source }],
    ),
  )
}

/** Tiré du nom, puis de la commune, puis d’un rang : un identifiant ne sert qu’une fois. */
function identifiantLibre({ nom, localisation }: FicheRecue, pris: ReadonlySet<string>): string {
  const duNom = slug(nom).slice(0, IDENTIFIANT_MAX - 4) || 'lieu'
  const avecCommune = `${duNom}-${slug(localisation.commune)}`.slice(0, IDENTIFIANT_MAX - 4)
  const bases = [duNom, avecCommune].map((base) => base.replace(/-+$/, ''))
  const libre = bases.find((base) => !pris.has(base))
  if (libre !== undefined) return libre
  for (let rang = 2; ; rang++) if (!pris.has(`${bases[1]}-${rang}`)) return `${bases[1]}-${rang}`
}
