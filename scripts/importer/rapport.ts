/** Ce qu’un import a fait, en mots de tous les jours : au terminal, ou en Markdown pour une proposition de changement. */
import { direValeur } from '../../src/domain/fusion/champs.ts'
import type { ChangementDeChamp } from '../../src/domain/fusion/fusionner.ts'
import type { Comptes, LigneTraitee, Sort } from '../../src/domain/apport/sorts.ts'
import type { BilanDImport } from './executer.ts'

/** Combien de lignes d’une même sorte on détaille avant de compter le reste. */
const DETAILS_AU_PLUS = 50

const MOTS: Record<Sort, [un: string, plusieurs: string]> = {
  cree: ['lieu créé', 'lieux créés'],
  mis_a_jour: ['mis à jour', 'mis à jour'],
  confirme: ['confirmé', 'confirmés'],
  ambigu: ['à trancher', 'à trancher'],
  refuse: ['ligne refusée', 'lignes refusées'],
  hors_territoire: ['hors du territoire', 'hors du territoire'],
}

/** Met en évidence un texte venu d’une source, sans qu’il puisse devenir un lien, une mention ou une mise en forme. */
export type Citer = (texte: string) => string
export const auTerminal: Citer = (texte) => `« ${texte.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')} »`
export const enMarkdown: Citer = (texte) => `\`${texte.replace(/[`\u0000-\u001f\u007f-\u009f]/g, ' ')}\``

/** « 6 lieux créés, 15 mis à jour… Total : 2 845 lignes. » */
export function phraseDesComptes(comptes: Comptes, mots: typeof MOTS = MOTS): string {
  const sorts = Object.entries(comptes) as [Sort, number][]
  const total = sorts.reduce((somme, [, n]) => somme + n, 0)
  const dits = sorts.map(([sort, n]) => `${nombre(n)} ${mots[sort][n > 1 ? 1 : 0]}`)
  return `${dits.join(', ')}. Total : ${nombre(total)} ${total > 1 ? 'lignes' : 'ligne'}.`
}

/** Le bilan, à lire au terminal. */
export function bilanAuTerminal(bilan: BilanDImport, simule: boolean): string {
  const pages = mettreEnPage(enTete(bilan), partiesDe(bilan, auTerminal), 'terminal')
  return `${pages}\n\n${ceQuiEstEcrit(bilan.ecrits, simule)}`
}

/** Le bilan, pour une proposition de changement. */
export function bilanEnMarkdown(bilan: BilanDImport): string {
  return mettreEnPage(enTete(bilan), partiesDe(bilan, enMarkdown), 'markdown')
}

/** Un bilan mis en page ; une partie vide ne se montre pas, une longue s’abrège. */
export function mettreEnPage(entete: string, parties: Partie[], forme: 'terminal' | 'markdown'): string {
  const pleines = parties
    .filter(({ lignes }) => lignes.length > 0)
    .map(({ titre, lignes }) => abreger(titre, lignes))
  if (forme === 'terminal') {
    const ecrites = pleines.map(({ titre, lignes }) =>
      [`\n${titre}`, ...lignes.map((ligne) => `  - ${ligne}`)].join('\n'),
    )
    return [entete, ...ecrites].join('\n')
  }
  const [titre, ...reste] = entete.split('\n')
  const ecrites = pleines.map(({ titre, lignes }) =>
    [`### ${titre}`, '', ...lignes.map((ligne) => `- ${ligne}`)].join('\n'),
  )
  return [`## ${titre}`, reste.join('\n\n'), ...ecrites].join('\n\n')
}

function enTete({ titre, source, edition, depassee_par, comptes, remarques }: BilanDImport): string {
  return [
    `${titre} (${source}), édition du ${dateEnMots(edition)}`,
    phraseDesComptes(comptes),
    ...(depassee_par
      ? [`L’édition du ${dateEnMots(depassee_par)}, plus récente, est déjà importée : rien ne change.`]
      : []),
    ...remarques,
  ].join('\n')
}

export function ceQuiEstEcrit(ecrits: readonly string[], simule: boolean): string {
  if (ecrits.length === 0) return 'Rien à écrire : le contenu dit déjà tout cela.'
  const fichiers = ecrits.length > 1 ? `${ecrits.length} fichiers` : '1 fichier'
  return simule ? `Simulation : ${fichiers} changeraient.` : `Écrit : ${fichiers}.`
}

export interface Partie {
  titre: string
  lignes: string[]
}

function partiesDe({ lignes, disparus, source }: BilanDImport, citer: Citer): Partie[] {
  const du = <S extends Sort>(sort: S) =>
    lignes.filter((ligne): ligne is Extract<LigneTraitee, { sort: S }> => ligne.sort === sort)
  const qui = ({ rang, nom }: LigneTraitee) => `ligne ${rang}${nom ? `, ${citer(nom)}` : ''}`
  const parties: Partie[] = [
    {
      titre: 'Lieux créés',
      lignes: du('cree').map(
        ({ lieu, recue }) => `${lieu} : ${citer(recue.nom)}, ${recue.localisation.commune}`,
      ),
    },
    {
      titre: 'Lieux mis à jour',
      lignes: du('mis_a_jour').map(
        ({ lieu, fusion }) =>
          `${lieu} : ${fusion.changements.map((c) => direChangement(c, citer)).join(' ; ')}`,
      ),
    },
    {
      titre: 'Reconnus sans identifiant : vérifiez',
      lignes: [...du('mis_a_jour'), ...du('confirme')]
        .filter(({ raisons }) => raisons.length > 1)
        .map((ligne) => `${qui(ligne)} est ${ligne.lieu} (${ligne.raisons.join(', ')})`),
    },
    {
      titre: 'À trancher : quel lieu est-ce ?',
      lignes: du('ambigu').map(
        (ligne) =>
          `${qui(ligne)} (identifiant ${citer(ligne.identifiant ?? '')}) : ${ligne.raison}${direCandidats(ligne)}`,
      ),
    },
    {
      titre: 'À trancher : qui a raison ?',
      lignes: lignes.flatMap((ligne) =>
        ligne.conflits.map(
          ({ champ, notre, leur, raison }) =>
            `${'lieu' in ligne ? ligne.lieu : qui(ligne)}, ${champ} (identifiant ${citer(ligne.identifiant ?? '')}) : nous ${citer(notre.valeur)} (${notre.le}, ${notre.source}), eux ${citer(masquer(leur.valeur))} (${leur.le}, ${leur.source}) ; ${raison}`,
        ),
      ),
    },
    { titre: 'Lignes refusées', lignes: du('refuse').map((ligne) => `${qui(ligne)} : ${ligne.raison}`) },
    {
      titre: 'Laissé de côté',
      lignes: lignes.flatMap((ligne) =>
        ligne.sort === 'hors_territoire' || ligne.sort === 'refuse'
          ? []
          : ligne.remarques.map((r) => `${qui(ligne)} : ${r}`),
      ),
    },
    { titre: `Lieux que ${source} ne cite plus`, lignes: disparus },
  ]
  return parties
}

function abreger(titre: string, lignes: string[]): Partie {
  const reste = lignes.length - DETAILS_AU_PLUS
  const suite = reste > 0 ? [`et ${nombre(reste)} ${reste > 1 ? 'autres' : 'autre'}`] : []
  return {
    titre: `${titre} (${nombre(lignes.length)})`,
    lignes: [...lignes.slice(0, DETAILS_AU_PLUS), ...suite],
  }
}

function direChangement({ champ, avant, apres }: ChangementDeChamp, citer: Citer): string {
  return `${champ}, ${citer(direValeur(avant))} devient ${citer(direValeur(apres))}`
}

/** Un mobile peut être celui d’une personne : qui tranche le lit dans la source, pas dans un journal public. */
function masquer(valeur: string): string {
  return valeur.replace(/^((?:0|\+33 ?)[67]).*(\d{2})$/, '$1 ** ** ** $2')
}

function direCandidats({ candidats }: Extract<LigneTraitee, { sort: 'ambigu' }>): string {
  if (candidats.length === 0) return ''
  return `. Peut-être ${candidats.map(({ id, score, raisons }) => `${id} (${score} sur 100 : ${raisons.join(', ')})`).join(' ; ')}`
}

function nombre(n: number): string {
  return n.toLocaleString('fr-FR')
}

const enMots = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

function dateEnMots(date: string): string {
  return enMots.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, '1er ')
}
