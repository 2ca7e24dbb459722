import type { Lieu } from '../../fiches/schemas/lieu.ts'
import type { Classe } from '../fiche/nomenclatures.ts'
import type { Typologie } from '../fiche/typologies.ts'

/** Ce qu’est le lieu décide d’abord, du plus spécialisé au plus courant. */
const PAR_TYPOLOGIE: [Classe, readonly Typologie[]][] = [
  ['inclusion', ['France services', 'Pimms Médiation']],
  ['expertise', ['Fablab', 'Fabrique de territoire']],
  [
    'decouverte',
    [
      'Maison des jeunes et de la culture',
      'Bibliothèque ou médiathèque',
      'Information jeunesse',
      'Espace de vie sociale',
      'Relais lecture',
    ],
  ],
  ['expertise', ['Tiers-lieu']],
  ['mediation', ['Centre social', 'Centre socioculturel', 'Maison de quartier', 'Espace public numérique']],
]

/**
 * Propose une classe d’après la fiche : ce qu’est le lieu, sinon ce qu’il fait.
 * @returns `undefined` quand la fiche n’en dit pas assez.
 */
export function classeProposee(lieu: Partial<Lieu>): Classe | undefined {
  const { typologie = [], services = [], modalites_accompagnement: aides = [] } = lieu
  const dispositifs = lieu.dispositif_programmes_nationaux ?? []
  if (dispositifs.includes('France Services')) return 'inclusion'
  const trouvee = PAR_TYPOLOGIE.find(([, typologies]) => typologies.some((t) => typologie.includes(t)))
  if (trouvee) return trouvee[0]
  const apprend = services.includes('Maîtrise des outils numériques du quotidien')
  if (
    apprend &&
    (aides.includes('Dans un atelier collectif') || dispositifs.includes('Conseillers numériques'))
  )
    return 'mediation'
  const encadre =
    dispositifs.includes('Aidants Connect') || dispositifs.includes("Point d'accès numérique CAF")
  if (
    services.includes('Aide aux démarches administratives') &&
    (encadre || aides.includes('Accompagnement individuel'))
  )
    return 'inclusion'
  if (services.includes('Accès internet et matériel informatique') || aides.includes('En autonomie'))
    return 'decouverte'
  return undefined
}
